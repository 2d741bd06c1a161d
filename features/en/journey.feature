Feature: The whole way from the first application to the next
  Suzhou Yunqiao applies for the first time and is certified; later its certificate is suspended, is not restored in time
  and is revoked; a full year after the suspension the organisation applies again.

  @clause:C(2) @row:N07
  Rule: Where the certificate was revoked after its suspension ran out, the year runs from the day of suspension, and after a full year the organisation may apply again

    Background:
      Given for Suzhou Yunqiao the following was done
        | day           | act                         |
        | 2 March 2026  | applies for certification   |
        | 5 March 2026  | accepts the application     |
        | 9 March 2026  | concludes the contract      |
        | 10 March 2026 | plans the initial audit     |
        | 12 March 2026 | begins stage 1              |
        | 16 March 2026 | begins stage 2              |
        | 16 March 2026 | records the opening meeting |
        | 19 March 2026 | records the closing meeting |
        | 19 March 2026 | closes the audit            |

    Scenario: After the audit certification is granted, and the certificate is valid
      When the body grants certification on 26 March 2026
      Then it is permitted
      And the certification is “certificate valid”

    Scenario: The holder no longer meets the requirements, and the certificate is suspended
      Given for Suzhou Yunqiao the following was done
        | day           | act                  |
        | 26 March 2026 | grants certification |
      And the suspension is to run from 31 August 2026 to 28 February 2027
      When the body suspends the certificate on 31 August 2026
      Then it is permitted
      And the certification is “certificate suspended”

    Scenario: The suspension ran out without restoration, and the certificate is revoked
      Given for Suzhou Yunqiao the following was done
        | day            | act                      |
        | 26 March 2026  | grants certification     |
        | 31 August 2026 | suspends the certificate |
      And the ground “the suspension ran out without restoration” was confirmed on 1 March 2027
      When the body revokes the certificate on 5 March 2027
      Then it is permitted
      And the certification is “certificate revoked”

    Scenario Outline: A full year after the suspension, the organisation applies again
      Given for Suzhou Yunqiao the following was done
        | day            | act                                                    |
        | 26 March 2026  | grants certification                                   |
        | 31 August 2026 | suspends the certificate                               |
        | 5 March 2027   | revokes the certificate because the suspension ran out |
      When Suzhou Yunqiao applies again on <day>
      Then it <verdict>
      And the first permitted day is 1 September 2027

      Examples:
        | day              | verdict          | description                     |
        | 30 August 2027   | is not permitted | the year has not passed         |
        | 31 August 2027   | is not permitted | the year's last day is not over |
        | 1 September 2027 | is permitted     | a full year has passed          |

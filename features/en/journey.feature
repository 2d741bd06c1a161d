Feature: The whole way from the first application to the next
  Suzhou Yunqiao applies for the first time, is audited and certified; later its certificate is suspended, is not restored
  in time and is revoked; a full year after the suspension the company applies again.

  @clause:C(2) @row:N07
  Rule: Notice, clarification (2): where a certificate is revoked after its suspension ran out, its holder applies again once a full year has passed since the suspension

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

    Scenario: Once certification is granted after the audit, the certificate is valid
      When the body grants certification on 26 March 2026
      Then it is permitted
      And the certification is “certificate valid”

    Scenario: Where the holder no longer meets the requirements, the certificate is suspended
      Given for Suzhou Yunqiao the following was done
        | day           | act                  |
        | 26 March 2026 | grants certification |
      And the suspension is to run from 31 August 2026 to 28 February 2027
      When the body suspends the certificate on 31 August 2026
      Then it is permitted
      And the certification is “certificate suspended”

    Scenario: Where the suspension ran out without restoration, the certificate is revoked
      Given for Suzhou Yunqiao the following was done
        | day            | act                      |
        | 26 March 2026  | grants certification     |
        | 31 August 2026 | suspends the certificate |
      And the ground “the suspension ran out without restoration” was confirmed on 1 March 2027
      When the body revokes the certificate on 5 March 2027
      Then it is permitted
      And the certification is “certificate revoked”

    Scenario Outline: Once a full year has passed since the suspension, the company may apply again
      Given for Suzhou Yunqiao the following was done
        | day            | act                                                    |
        | 26 March 2026  | grants certification                                   |
        | 31 August 2026 | suspends the certificate                               |
        | 5 March 2027   | revokes the certificate because the suspension ran out |
      When Suzhou Yunqiao applies again on <day>
      Then it <verdict>, and the first permitted day is 1 September 2027

      Examples:
        | day              | verdict          | description                            |
        | 30 August 2027   | is not permitted | the year has not passed                |
        | 31 August 2027   | is not permitted | the last day of the year, not over yet |
        | 1 September 2027 | is permitted     | a full year has passed                 |
        | 2 September 2027 | is permitted     | and so on every later day              |

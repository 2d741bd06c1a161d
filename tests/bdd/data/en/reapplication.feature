Feature: Applying again
  An organisation that lost its certificate comes back once its waiting time is over.

  @clause:5.1.2(4)
  Rule: An organisation whose certificate ended for its own reasons waits one full year before it applies again

    Background:
      Given Hangzhou Lanting held an ITSMS certificate to ISO/IEC 20000-1:2018

    @row:N07
    Scenario Outline: After a suspension that ran out, the year runs from the day of suspension
      Given its certificate was suspended for its own reasons on 16 March 2026, until 16 September 2026
      And nobody restored it in time, and it was revoked on 21 September 2026
      When Hangzhou Lanting applies on <day>
      Then it <verdict>, and the first permitted day is 17 March 2027

      Examples:
        | day           | verdict       | description                     |
        | 15 March 2027 | may not apply | two days are still missing      |
        | 16 March 2027 | may not apply | the year's last day is not over |
        | 17 March 2027 | may apply     | a full year has passed          |

    @row:N06
    Scenario: A certificate cancelled on a leap day bars for one year
      Given its certificate was cancelled at its own request on 29 February 2028
      When Hangzhou Lanting applies on 28 February 2029
      Then it may not apply, and the first permitted day is 1 March 2029

  @clause:5.1.2(3)
  Rule: The management system has operated for three full months on the day of application

    @row:N05
    Scenario: Three full months have passed
      Given the management system of Ningbo Haiyue has operated since 30 November 2026
      When Ningbo Haiyue applies on 1 March 2027
      Then it may apply

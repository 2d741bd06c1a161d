Feature: Applying again
  However its earlier run came to an end, an organisation may apply again; whether it has to wait, and for how long,
  depends on how that run ended.

  @clause:5.1.2 @row:N14
  Rule: 5.1.2 An organisation may apply again only once its earlier run has ended

    Scenario Outline: Once the earlier run has ended and any wait is over, the organisation may apply again
      Given since <ended> the certification of Suzhou Yunqiao is at “<state>”
      When Suzhou Yunqiao applies again on <day>
      Then it is permitted
      And the certification is “reapplying”

      Examples:
        | state                                           | ended             | day               | description              |
        | certificate revoked                             | 10 June 2027      | 11 June 2028      | a full year has passed   |
        | certificate cancelled                           | 10 June 2027      | 11 June 2028      | a full year has passed   |
        | certificate expired                             | 1 May 2029        | 1 May 2029        | no wait                  |
        | invalid because the body lost its qualification | 10 June 2027      | 11 September 2027 | three months have passed |
        | application rejected                            | 10 September 2026 | 10 September 2026 | no wait                  |
        | certification refused                           | 10 September 2026 | 10 September 2026 | no wait                  |
        | audit terminated                                | 10 September 2026 | 10 September 2026 | no wait                  |
        | application withdrawn                           | 10 September 2026 | 10 September 2026 | no wait                  |

    Scenario Outline: While the earlier run is still open, the organisation may not apply again
      Given since 10 September 2026 the certification of Suzhou Yunqiao is at “<state>”
      When Suzhou Yunqiao applies again on 24 September 2026
      Then it is not permitted
      And the reason given says “now: <state>”
      And no permitted day is in sight

      Examples:
        | state                               | description                     |
        | application submitted               | it awaits acceptance            |
        | contract being concluded            | the contract is outstanding     |
        | under audit                         | the audit is outstanding        |
        | awaiting the certification decision | the decision is outstanding     |
        | certificate valid                   | the certificate is in force     |
        | certificate suspended               | the certificate may be restored |

    Scenario: An organisation that has applied again and awaits the outcome may not apply once more
      Given since 10 September 2026 the certification of Suzhou Yunqiao is at “application withdrawn”
      And Suzhou Yunqiao applied again on 14 September 2026
      When Suzhou Yunqiao applies again on 24 September 2026
      Then it is not permitted

  @clause:5.1.2(4) @row:N06
  Rule: 5.1.2(4) An organisation whose certificate was revoked or cancelled for its own reasons may apply again after one full year

    Scenario: A suspension that this body ended by restoring the certificate keeps nobody waiting
      Given this body certified Suzhou Yunqiao on 1 June 2026
      And on 1 October 2026 this body's former certificate was suspended until 1 March 2027 for the holder's own reasons
      And “Restore the certificate” was done on 2 November 2026
      And on 1 December 2026 this body's former certificate was cancelled because the certificate went to another body
      When Suzhou Yunqiao applies again on 2 December 2026
      Then it is permitted

    Scenario: What is on file of the earlier certificate is named where it keeps the organisation waiting
      Given since 10 June 2027 the certification of Suzhou Yunqiao is at “certificate revoked”
      When Suzhou Yunqiao applies again on 10 June 2028
      Then it is not permitted
      And the reason given says “certificate ITSMS-2026-0042 of this body”

    Scenario Outline: The year runs from the day the certificate was revoked or cancelled
      Given since 10 June 2027 the certification of Suzhou Yunqiao is at “<state>”
      When Suzhou Yunqiao applies again on <day>
      Then it <verdict>
      And the first permitted day is <first>
      And the requirement “One full year since suspension, cancellation or revocation for the organisation's own reasons” rests on “5.1.2(4)”

      Examples:
        | state                 | day          | verdict          | first        | description                     |
        | certificate revoked   | 9 June 2028  | is not permitted | 11 June 2028 | the year has not passed         |
        | certificate revoked   | 10 June 2028 | is not permitted | 11 June 2028 | the year's last day is not over |
        | certificate revoked   | 11 June 2028 | is permitted     | 11 June 2028 | a full year has passed          |
        | certificate cancelled | 9 June 2028  | is not permitted | 11 June 2028 | the year has not passed         |
        | certificate cancelled | 10 June 2028 | is not permitted | 11 June 2028 | the year's last day is not over |
        | certificate cancelled | 11 June 2028 | is permitted     | 11 June 2028 | a full year has passed          |

    Scenario Outline: Asked before anything is handed in whether it may apply again, the file alone tells that the year has to pass
      Given since 10 June 2027 the certification of Suzhou Yunqiao is at “certificate revoked”
      When “Apply again” is asked about on <day>, with nothing handed in
      Then it <verdict>

      Examples:
        | day          | verdict                                      | description                               |
        | 9 June 2028  | is not permitted                             | the year has not passed                   |
        | 10 June 2028 | is not permitted                             | the year's last day is not over           |
        | 11 June 2028 | is not permitted, as it cannot be judged yet | nothing but the application is waited for |

    Scenario Outline: Where the body counts the year from the notification or the publication, so it does after a revocation of its own
      Given the body has settled “The event the year of waiting runs from” as “<event>”
      And this body certified Suzhou Yunqiao on 1 June 2026
      And “Revoke the certificate” was done on 10 June 2027
        | fact                            | value        |
        | the day the holder was notified | 14 June 2027 |
        | the day it was published        | 16 June 2027 |
      When Suzhou Yunqiao applies again on 12 June 2028
      Then it is not permitted
      And the first permitted day is <first>

      Examples:
        | event            | first        | description                           |
        | its notification | 15 June 2028 | notified four days after the decision |
        | its publication  | 17 June 2028 | published six days after the decision |

    @clause:C(2) @row:N07
    Scenario Outline: Where the body counts the year from the notification or the publication, and revoked after the suspension ran out, the year runs from those of the suspension
      Given the body has settled “The event the year of waiting runs from” as “<event>”
      And this body certified Suzhou Yunqiao on 1 June 2026
      And “Suspend the certificate” was done on 1 October 2026
        | fact                            | value          |
        | the last day of the suspension  | 1 March 2027   |
        | the day the holder was notified | 8 October 2026 |
        | the day it was published        | 9 October 2026 |
      And “Revoke the certificate” was done on 5 March 2027
      When Suzhou Yunqiao applies again on 5 October 2027
      Then it is not permitted
      And the first permitted day is <first>
      And the reason given says “after the suspension had run out”

      Examples:
        | event            | first           | description                               |
        | its notification | 9 October 2027  | notified seven days after the suspension  |
        | its publication  | 10 October 2027 | published eight days after the suspension |

    Scenario: A suspension that this body ended by reducing the scope keeps nobody waiting
      Given Changsha Zhuli has held a certificate for its sites “Changsha, Zhuzhou” since 1 May 2026, valid until 30 April 2029
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      And the scope was reduced and the suspension ended on 5 March 2027
      And on 1 April 2027 this body's former certificate was cancelled because the certificate went to another body
      When Changsha Zhuli applies again on 2 April 2027
      Then it is permitted

  @clause:5.1.2(5) @row:N08
  Rule: 5.1.2(5) Where CNCA revoked the ITSMS qualification of the body that issued the certificate, the organisation may apply again after three full months

    Scenario Outline: The three months run from the day the body's qualification was revoked
      Given since 10 June 2027 the certification of Hangzhou Qingzhan is at “invalid because the body lost its qualification”
      When Hangzhou Qingzhan applies again on <day>
      Then it <verdict>
      And the first permitted day is 11 September 2027

      Examples:
        | day               | verdict          | description                   |
        | 9 September 2027  | is not permitted | three months have not passed  |
        | 10 September 2027 | is not permitted | their last day is not over    |
        | 11 September 2027 | is permitted     | three full months have passed |

    Scenario Outline: Asked before anything is handed in, the file alone tells that three months have to pass
      Given since 10 June 2027 the certification of Hangzhou Qingzhan is at “invalid because the body lost its qualification”
      When “Apply again” is asked about on <day>, with nothing handed in
      Then it <verdict>

      Examples:
        | day               | verdict                                      | description                               |
        | 9 September 2027  | is not permitted                             | three months have not passed              |
        | 10 September 2027 | is not permitted                             | their last day is not over                |
        | 11 September 2027 | is not permitted, as it cannot be judged yet | nothing but the application is waited for |

  @clause:T-silence @row:N20
  Rule: Notice, grounds for terminating an audit: no waiting period is set after a terminated audit, and none is invented

    Scenario Outline: From the day its audit was terminated, the organisation may apply again
      Given since 10 September 2026 the certification of Changsha Zhuli is at “audit terminated”
      When Changsha Zhuli applies again on <day>
      Then it is permitted
      And the verdict records that “an audit was terminated on 10 September 2026; no text sets a waiting period for that”
      And the requirement “No waiting period after a terminated audit” rests on “grounds for terminating an audit, by silence”

      Examples:
        | day               | description                            |
        | 10 September 2026 | the day the audit was terminated       |
        | 11 September 2026 | the day after the audit was terminated |

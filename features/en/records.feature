Feature: Suspending within five days of a confirmed failure, and keeping records
  Once it is confirmed that the holder no longer meets the requirements, the certificate is suspended within five days. After
  a certification has ended its records are kept for a period before they may be released.

  @clause:suspension @row:N28
  Rule: Within five days of confirming that the holder no longer meets the requirements, the certificate is suspended

    Background:
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario Outline: From the day it is confirmed on, the failure goes on file
      Given the papers filed give “the day the failure was confirmed” as 28 September 2026
      When the body confirms that the requirements are no longer met on <day>
      Then it <verdict>

      Examples:
        | day               | verdict          | description             |
        | 27 September 2026 | is not permitted | not confirmed yet       |
        | 28 September 2026 | is permitted     | the day of confirmation |

    Scenario Outline: Without one of its parts, it cannot be judged whether the failure is confirmed
      Given the papers filed lack “<gap>”
      When the body confirms that the requirements are no longer met on 28 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                     | description           |
        | what no longer meets the requirements   | what is not clear     |
        | who confirmed the failure               | by whom is not clear  |
        | the day the failure was confirmed       | when is not clear     |
        | the document that confirms the failure  | nothing is in writing |

    Scenario Outline: Which day is the fifth depends on which days the body counts
      Given the body has settled “Which days the five days for suspending are” as “<days>”
      And the failure was confirmed on 28 September 2026
      When 31 October 2026 comes
      Then by <due> at the latest the body owes: “Suspend the certificate within five days of the confirmation”

      Examples:
        | days                                  | due             | description                         |
        | calendar days                         | 3 October 2026  | the default                         |
        | working days by the official calendar | 10 October 2026 | the holiday of October lies between |

    Scenario: Once the certificate is suspended, the five days are over
      Given the failure was confirmed on 28 September 2026
      And the certificate was suspended on 30 September 2026, until 30 March 2027
      When 31 October 2026 comes
      Then the body does not owe: “Suspend the certificate within five days of the confirmation”

  @clause:records @row:N42
  Rule: Records are kept for two full years after the end, or longer where the current cycle and one more ask for it

    Scenario Outline: Where the body keeps records for two years after the end, they may be released once these are full
      Given the body has settled “How long records are kept” as “<kept>”
      And since 10 June 2026 the certification of Suzhou Yunqiao is at “certificate cancelled”
      When the body releases the records on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | kept                                    | day          | verdict          | first        | description                    |
        | two years after the end                 | 10 June 2028 | is not permitted | 11 June 2028 | the last day of the two years  |
        | two years after the end                 | 11 June 2028 | is permitted     | 11 June 2028 | two full years have passed     |

    Scenario Outline: Where no certificate was ever granted, the records are kept for two full years
      Given since 10 June 2026 the certification of Suzhou Yunqiao is at “certification refused”
      When the body releases the records on <day>
      Then it <verdict>

      Examples:
        | day          | verdict          | description                   |
        | 10 June 2028 | is not permitted | the last day of the two years |
        | 11 June 2028 | is permitted     | two full years have passed    |

    Scenario Outline: Without one of its parts, it cannot be judged whether the records may be released
      Given since 10 June 2026 the certification of Suzhou Yunqiao is at “certification refused”
      And the papers filed lack “<gap>”
      When the body releases the records on 11 June 2028
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                    | description           |
        | who decided to release the records     | by whom is not clear  |
        | the document that releases the records | nothing is in writing |

  @clause:9.9.4 @row:N42
  Rule: Records are kept for the current cycle and one full cycle more

    Scenario Outline: By default the longer period counts, which is that of the cycles
      Given the body has settled “How long records are kept” as “<kept>”
      And since 10 June 2026 the certification of Suzhou Yunqiao is at “certificate cancelled”
      When the body releases the records on <day>
      Then it <verdict>

      Examples:
        | kept                                    | day           | verdict          | description                        |
        | the longer of both                      | 10 April 2032 | is not permitted | the last day of the next cycle     |
        | the longer of both                      | 11 April 2032 | is permitted     | both cycles have passed            |
        | the current cycle and one full cycle more | 10 April 2032 | is not permitted | the last day of the next cycle   |
        | the current cycle and one full cycle more | 11 April 2032 | is permitted   | both cycles have passed            |

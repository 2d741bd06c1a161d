Feature: Suspending within five days, and keeping records
  Once it is confirmed that the holder no longer meets the requirements, the certificate is suspended within five days. After
  a certification has ended its records are kept until their period has passed.

  @clause:suspension @row:N28
  Rule: Measures for Certification Bodies: within five days of confirming that the holder no longer meets the requirements, the certificate is suspended

    Background:
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario Outline: From the day it is confirmed, it may be recorded that the holder no longer meets the requirements
      Given the papers filed give “the day the failure was confirmed” as 28 September 2026
      When the body confirms that the requirements are no longer met on <day>
      Then it <verdict>

      Examples:
        | day               | verdict          | description                    |
        | 27 September 2026 | is not permitted | not confirmed yet              |
        | 28 September 2026 | is permitted     | the day of confirmation        |
        | 29 September 2026 | is permitted     | the day after the confirmation |

    Scenario Outline: While the papers are incomplete, it cannot be judged whether it may be recorded
      Given the papers filed lack “<gap>”
      When the body confirms that the requirements are no longer met on 28 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                    | description              |
        | what no longer meets the requirements  | the facts are not stated |
        | who confirmed the failure              | by whom is not stated    |
        | the day the failure was confirmed      | when is not stated       |
        | the document that confirms the failure | nothing is in writing    |

    Scenario Outline: Whether the five days are calendar days or working days is for the body to settle
      Given the body has settled “Which days the five days for suspending are” as “<days>”
      And the failure was confirmed on 28 September 2026
      When 31 October 2026 comes
      Then by <due> at the latest the body owes: “Suspend the certificate within five days of the confirmation”

      Examples:
        | days                                  | due             | description                       |
        | calendar days                         | 3 October 2026  | the default, holidays count       |
        | working days by the official calendar | 10 October 2026 | the October holidays do not count |

    Scenario: Unless the body settles otherwise, the five days are calendar days
      Given the failure was confirmed on 28 September 2026
      When 31 October 2026 comes
      Then by 3 October 2026 at the latest the body owes: “Suspend the certificate within five days of the confirmation”

    Scenario: Once the certificate is suspended, the five days no longer apply
      Given the failure was confirmed on 28 September 2026
      And the certificate was suspended on 30 September 2026, until 30 March 2027
      When 31 October 2026 comes
      Then the body does not owe: “Suspend the certificate within five days of the confirmation”

    Scenario: Once the certificate is suspended and restored, the five days do not apply again
      Given the failure was confirmed on 28 September 2026
      And the certificate was suspended on 30 September 2026, until 30 March 2027
      And the certificate was restored on 26 October 2026
      When 31 October 2026 comes
      Then the body does not owe: “Suspend the certificate within five days of the confirmation”

  @clause:records @row:N42
  Rule: Measures for Certification Bodies: records are kept for two full years after the certification ended

    Scenario Outline: Where the body keeps records for two years after the end, they may be released once two full years have passed
      Given the body has settled “How long records are kept” as “two years after the end”
      And since 10 June 2026 the certification of Suzhou Yunqiao is at “certificate cancelled”
      When the body releases the records on <day>
      Then it <verdict>, and the first permitted day is 11 June 2028

      Examples:
        | day          | verdict          | description                                 |
        | 10 June 2028 | is not permitted | the last day of the two years, not over yet |
        | 11 June 2028 | is permitted     | two full years have passed                  |
        | 12 June 2028 | is permitted     | and so on every later day                   |

    Scenario Outline: Where certification was never granted, the records may be released once two full years have passed, whatever the body keeps for certificates
      Given the body has settled “How long records are kept” as “<kept>”
      And since 10 June 2026 the certification of Suzhou Yunqiao is at “certification refused”
      When the body releases the records on <day>
      Then it <verdict>

      Examples:
        | kept                                      | day          | verdict          | description                                 |
        | the longer of both                        | 10 June 2028 | is not permitted | the last day of the two years, not over yet |
        | the longer of both                        | 11 June 2028 | is permitted     | two full years have passed                  |
        | the longer of both                        | 12 June 2028 | is permitted     | and so on every later day                   |
        | the current cycle and one full cycle more | 10 June 2028 | is not permitted | no cycle began, so the two years count      |
        | the current cycle and one full cycle more | 11 June 2028 | is permitted     | two full years have passed                  |

    Scenario Outline: While the papers are incomplete, it cannot be judged whether the records may be released
      Given since 10 June 2026 the certification of Suzhou Yunqiao is at “certification refused”
      And the papers filed lack “<gap>”
      When the body releases the records on 11 June 2028
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                    | description           |
        | who decided to release the records     | by whom is not stated |
        | the document that releases the records | nothing is in writing |

  @clause:9.9.4 @row:N42
  Rule: 9.9.4 Records are kept for the current certification cycle and one full cycle more

    Scenario Outline: By default the longer of both counts, so records are kept for the cycles
      Given the body has settled “How long records are kept” as “<kept>”
      And since 10 June 2026 the certification of Suzhou Yunqiao is at “certificate cancelled”
      When the body releases the records on <day>
      Then it <verdict>

      Examples:
        | kept                                      | day           | verdict          | description                                  |
        | the longer of both                        | 10 April 2032 | is not permitted | the last day of the next cycle, not over yet |
        | the longer of both                        | 11 April 2032 | is permitted     | both cycles have passed                      |
        | the longer of both                        | 12 April 2032 | is permitted     | and so on every later day                    |
        | the current cycle and one full cycle more | 10 April 2032 | is not permitted | the last day of the next cycle, not over yet |
        | the current cycle and one full cycle more | 11 April 2032 | is permitted     | both cycles have passed                      |
        | the current cycle and one full cycle more | 12 April 2032 | is permitted     | and so on every later day                    |

    Scenario Outline: Where the body keeps records for the cycles alone, they may be released once both have passed, though two years have not
      Given the body has settled “The term of a certificate” as “2 years”
      And the body has settled “How long records are kept” as “the current cycle and one full cycle more”
      And Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2028
      When the body releases the records on <day>
      Then it <verdict>, and the first permitted day is 1 May 2030

      Examples:
        | day           | verdict          | description                                      |
        | 30 April 2030 | is not permitted | the last day of the next cycle, not over yet     |
        | 1 May 2030    | is permitted     | both cycles have passed, two full years have not |

    @clause:records
    Scenario Outline: Unless the body settles otherwise, the longer of the two periods counts
      Given the body has settled “The term of a certificate” as “<term>”
      And Suzhou Yunqiao has held a certificate since 1 May 2026, valid until <last>
      When the body releases the records on <day>
      Then it <verdict>, and the first permitted day is <first>

      Examples:
        | term    | last          | day           | verdict          | first      | description                                         |
        | 3 years | 30 April 2029 | 30 April 2032 | is not permitted | 1 May 2032 | the last day of the next cycle, which is the longer |
        | 3 years | 30 April 2029 | 1 May 2032    | is permitted     | 1 May 2032 | both cycles have passed                             |
        | 2 years | 30 April 2028 | 1 May 2030    | is not permitted | 2 May 2030 | two years after the day it expired, a day longer    |
        | 2 years | 30 April 2028 | 2 May 2030    | is permitted     | 2 May 2030 | two full years have passed                          |

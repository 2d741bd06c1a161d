Feature: Issuing, suspending, restoring, revoking, cancelling a certificate, and its end
  A certificate states its content and its term; from then on it is suspended, revoked or cancelled on a stated ground,
  restored where the cause is removed in time, and no longer valid once its term has ended.

  @clause:6 @row:N24
  Rule: 6 A certificate states number, scope, standard, sites, first and last day, and runs for the years the body has settled

    Scenario: A complete certificate for three years from 1 May 2026 may be issued to 30 April 2029
      Given Suzhou Yunqiao completed its initial audit on 28 April 2026
      And the certificate is to run from 1 May 2026 to 30 April 2029
      When the body grants certification on 1 May 2026
      Then it is permitted

    Scenario Outline: Without one of its parts, it cannot be judged whether certification may be granted
      Given Suzhou Yunqiao completed its initial audit on 28 April 2026
      And the papers filed lack “<gap>”
      When the body grants certification on 1 May 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                   | description                     |
        | the certificate                       | there is no certificate yet     |
        | the number of the certificate         | which certificate is not clear  |
        | the scope of the certificate          | for which services is not clear |
        | the standard of the certificate       | to which standard is not clear  |
        | the sites that the certificate covers | where is not clear              |
        | the first day of the certificate      | since when is not clear         |
        | the last day of the certificate       | until when is not clear         |

    Scenario Outline: With a certificate to another standard, certification may not be granted
      Given Suzhou Yunqiao completed its initial audit on 28 April 2026
      And the papers filed give “the standard of the certificate” as “<standard>”
      When the body grants certification on 1 May 2026
      Then it <verdict>

      Examples:
        | standard             | verdict          | description                             |
        | ISO/IEC 20000-1:2018 | is permitted     | service management                      |
        | ISO/IEC 20000-2:2019 | is not permitted | guidance on applying service management |
        | ISO/IEC 27001:2022   | is not permitted | information security management         |

    Scenario Outline: How the last day of the term is counted is for the body to settle
      Given the body has settled “The last day of the term” as “<settled>”
      And Suzhou Yunqiao completed its initial audit on 28 April 2026
      And the certificate is to run from 1 May 2026 to <last>
      When the body grants certification on 1 May 2026
      Then it <verdict>

      Examples:
        | settled                              | last          | verdict          | description              |
        | the day before the corresponding day | 29 April 2029 | is not permitted | a day short              |
        | the day before the corresponding day | 30 April 2029 | is permitted     | the default              |
        | the day before the corresponding day | 1 May 2029    | is not permitted | a day long               |
        | the corresponding day                | 30 April 2029 | is not permitted | a day short              |
        | the corresponding day                | 1 May 2029    | is permitted     | to the corresponding day |
        | the corresponding day                | 2 May 2029    | is not permitted | a day long               |

    Scenario Outline: How many years the term has is for the body to settle
      Given the body has settled “The term of a certificate” as “<years>”
      And Suzhou Yunqiao completed its initial audit on 28 April 2026
      And the certificate is to run from 1 May 2026 to <last>
      When the body grants certification on 1 May 2026
      Then it <verdict>

      Examples:
        | years   | last          | verdict          | description           |
        | 3 years | 30 April 2029 | is permitted     | the default           |
        | 3 years | 30 April 2028 | is not permitted | a year short          |
        | 2 years | 30 April 2028 | is permitted     | two years are settled |
        | 2 years | 30 April 2029 | is not permitted | a year long           |

    Scenario Outline: A certificate may not begin before the certification decision
      Given Suzhou Yunqiao completed its initial audit on 28 April 2026
      And the certificate is to run from 1 May 2026 to 30 April 2029
      When the body grants certification on <day>
      Then it <verdict>

      Examples:
        | day           | verdict          | description                 |
        | 30 April 2026 | is permitted     | decided before it begins    |
        | 1 May 2026    | is permitted     | decided on its first day    |
        | 2 May 2026    | is not permitted | it would have begun already |

  @clause:9.6.5 @row:N28
  Rule: 9.6.5 A certificate is suspended on a stated ground and for a limited time, restored where the cause is removed in time, and revoked or reduced in scope where the suspension ran out

    Background:
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario Outline: On a stated ground the certificate may be suspended
      Given the ground “<ground>” was confirmed on 31 August 2026
      When the body suspends the certificate on 31 August 2026
      Then it is permitted
      And the certification is “certificate suspended”

      Examples:
        | ground                                                       | description                |
        | the system persistently or seriously failed the requirements | the system no longer holds |
        | audits were not allowed at the required frequency            | the audits were not held   |
        | certificate or mark was misused                              | the public was misled      |
        | the holder asked for it                                      | of its own free will       |

    Scenario Outline: On a ground that is not listed the certificate may not be suspended
      Given the ground “<ground>” was confirmed on 31 August 2026
      When the body suspends the certificate on 31 August 2026
      Then it is not permitted
      And the reason given says “is none of the grounds for this”

      Examples:
        | ground                                      | description                  |
        | the holder merged with another organisation | a ground for cancelling      |
        | the certificate went to another body        | a ground for cancelling      |
        | the holder ceased its business              | a ground for cancelling      |
        | the body lost its qualification             | it does not lie with holders |

    Scenario Outline: Before the ground is confirmed the certificate may not be suspended
      Given the ground “audits were not allowed at the required frequency” was confirmed on 31 August 2026
      When the body suspends the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day              | verdict          | first day        | description             |
        | 30 August 2026   | is not permitted | 31 August 2026   | not confirmed yet       |
        | 31 August 2026   | is permitted     | 31 August 2026   | the day of confirmation |
        | 1 September 2026 | is permitted     | 1 September 2026 | the day after           |

    Scenario Outline: Without one of its parts, it cannot be judged whether the certificate may be suspended
      Given the papers filed lack “<gap>”
      When the body suspends the certificate on 31 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                | description             |
        | the ground of the suspension       | the cause is not clear  |
        | the document that shows the ground | nothing is in writing   |
        | the day the ground was confirmed   | when is not clear       |
        | who decided                        | by whom is not clear    |
        | the first day of the suspension    | since when is not clear |
        | the last day of the suspension     | until when is not clear |

    Scenario Outline: Beyond the longest suspension, which the body settles, the certificate may not be suspended
      Given the body has settled “The longest suspension” as “<longest>”
      And the suspension is to run from 31 August 2026 to <last>
      When the body suspends the certificate on 31 August 2026
      Then it <verdict>

      Examples:
        | longest  | last             | verdict          | description                                        |
        | 6 months | 30 August 2026   | is not permitted | it would end before it begins                      |
        | 6 months | 31 August 2026   | is permitted     | a single day                                       |
        | 6 months | 27 February 2027 | is permitted     | the day before the last day                        |
        | 6 months | 28 February 2027 | is permitted     | no corresponding day, so the last day of the month |
        | 6 months | 1 March 2027     | is not permitted | a day too long                                     |
        | 3 months | 29 November 2026 | is permitted     | the day before the last day                        |
        | 3 months | 30 November 2026 | is permitted     | three months are settled                           |
        | 3 months | 1 December 2026  | is not permitted | a day too long                                     |
        | 3 months | 28 February 2027 | is not permitted | longer than the three months settled               |

    Scenario Outline: A certificate may not be suspended ahead of the first day of the suspension
      Given the suspension is to run from 31 August 2026 to 28 February 2027
      When the body suspends the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day              | verdict          | first day        | description    |
        | 30 August 2026   | is not permitted | 31 August 2026   | the day before |
        | 31 August 2026   | is permitted     | 31 August 2026   | the first day  |
        | 1 September 2026 | is permitted     | 1 September 2026 | the day after  |

    Scenario: A suspension may not be decided once its last day has passed
      Given the suspension is to run from 31 August 2026 to 28 February 2027
      When the body suspends the certificate on 1 March 2027
      Then it is not permitted
      And no permitted day is in sight

    Scenario: A suspended certificate may not be suspended again
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      When the body suspends the certificate on 15 September 2026
      Then it is not permitted

    Scenario Outline: Through the last day of the suspension the certificate may be restored, after it ran out it may not
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      And the papers filed give “the day the cause of the suspension was removed” as 20 February 2027
      When the body restores the certificate on <day>
      Then it <verdict>

      Examples:
        | day              | verdict          | description                    |
        | 19 February 2027 | is not permitted | the cause still stands         |
        | 20 February 2027 | is permitted     | the day the cause is removed   |
        | 28 February 2027 | is permitted     | the last day of the suspension |
        | 1 March 2027     | is not permitted | the day after the suspension   |

    Scenario Outline: A cause that is said to have gone before the suspension began is none of the suspension's
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      And the papers filed give “the day the cause of the suspension was removed” as <removed>
      When the body restores the certificate on 15 September 2026
      Then it <verdict>

      Examples:
        | removed          | verdict          | description       |
        | 30 August 2026   | is not permitted | one day too early |
        | 31 August 2026   | is permitted     | the day it began  |
        | 1 September 2026 | is permitted     | one day later     |

    Scenario: Once restored, the certificate is valid again
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      When the body restores the certificate on 26 February 2027
      Then it is permitted
      And the certification is “certificate valid”

    Scenario Outline: Without one of its parts, it cannot be judged whether the certificate may be restored
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      And the papers filed lack “<gap>”
      When the body restores the certificate on 26 February 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                             | description           |
        | the day the cause of the suspension was removed | when is not clear     |
        | who verified that the cause is removed          | by whom is not clear  |
        | the document that shows the cause is removed    | nothing is in writing |

    Scenario: A certificate that is not suspended may not be restored
      When the body restores the certificate on 26 February 2027
      Then it is not permitted

    Scenario Outline: From the day after the suspension the certificate may be revoked because it ran out
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      And the ground “the suspension ran out without restoration” was confirmed on 28 February 2027
      When the body revokes the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | day              | verdict          | first        | description                    |
        | 28 February 2027 | is not permitted | 1 March 2027 | the last day of the suspension |
        | 1 March 2027     | is permitted     | 1 March 2027 | the day after the suspension   |
        | 2 March 2027     | is permitted     | 2 March 2027 | a day later                    |

    Scenario: Once restored, the certificate may not be revoked because the suspension ran out
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      And the certificate was restored on 26 February 2027
      And the ground “the suspension ran out without restoration” was confirmed on 1 March 2027
      When the body revokes the certificate on 1 March 2027
      Then it is not permitted
      And the reason given says “the certificate is not suspended”

    Scenario: On the last day of the suspension the body owes no revocation yet
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      When 28 February 2027 comes
      Then the body owes nothing but publication

    Scenario: Once the suspension ran out, the body has to revoke the certificate or reduce its scope from the day after it
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      When 5 March 2027 comes
      Then since 1 March 2027 the body owes: “Revoke the certificate, or reduce its scope: the suspension has run out”

    Scenario: Once the certificate is restored, the body owes no revocation
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      And the certificate was restored on 26 February 2027
      When 5 March 2027 comes
      Then the body owes nothing but publication

  @clause:26 @row:N28 @row:N29
  Rule: Article 26: where the holder no longer meets the requirements, the certificate is suspended or, at the last, revoked

    Scenario Outline: From the day the failure is confirmed, the certificate may be suspended or revoked
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the ground “the system persistently or seriously failed the requirements” was confirmed on 1 September 2026
      When the body <decision> on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day              | decision                 | verdict          | first day        | description             |
        | 31 August 2026   | suspends the certificate | is not permitted | 1 September 2026 | not confirmed yet       |
        | 1 September 2026 | suspends the certificate | is permitted     | 1 September 2026 | the day of confirmation |
        | 2 September 2026 | suspends the certificate | is permitted     | 2 September 2026 | the day after           |
        | 31 August 2026   | revokes the certificate  | is not permitted | 1 September 2026 | not confirmed yet       |
        | 1 September 2026 | revokes the certificate  | is permitted     | 1 September 2026 | the day of confirmation |
        | 2 September 2026 | revokes the certificate  | is permitted     | 2 September 2026 | the day after           |

  @clause:24 @row:N28
  Rule: Article 24: where certificate or mark is misused, the certificate may be suspended

    Scenario Outline: From the day the misuse is confirmed, the certificate may be suspended
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the ground “certificate or mark was misused” was confirmed on 1 September 2026
      When the body suspends the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day              | verdict          | first day        | description             |
        | 31 August 2026   | is not permitted | 1 September 2026 | not confirmed yet       |
        | 1 September 2026 | is permitted     | 1 September 2026 | the day of confirmation |
        | 2 September 2026 | is permitted     | 2 September 2026 | the day after           |

  @clause:7 @row:N29
  Rule: 7 A certificate is revoked or cancelled on a stated ground, and expires the day after its last day

    Background:
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario: On a stated ground the certificate may be revoked
      Given the ground “the system persistently or seriously failed the requirements” was confirmed on 10 June 2027
      When the body revokes the certificate on 10 June 2027
      Then it is permitted
      And the certification is “certificate revoked”

    Scenario: On another stated ground the certificate may be revoked while it is suspended
      Given the certificate was suspended on 12 April 2027, until 12 October 2027
      And the ground “the system persistently or seriously failed the requirements” was confirmed on 10 June 2027
      When the body revokes the certificate on 10 June 2027
      Then it is permitted

    Scenario Outline: On a ground that is not listed the certificate may not be revoked
      Given the ground “<ground>” was confirmed on 10 June 2027
      When the body revokes the certificate on 10 June 2027
      Then it is not permitted
      And the reason given says “is none of the grounds for this”

      Examples:
        | ground                                      | description             |
        | certificate or mark was misused             | a ground for suspending |
        | the holder asked for it                     | a ground for cancelling |
        | the holder merged with another organisation | a ground for cancelling |

    Scenario Outline: On a stated ground the certificate may be cancelled
      Given the ground “<ground>” was confirmed on 10 June 2027
      When the body cancels the certificate on 10 June 2027
      Then it is permitted
      And the certification is “certificate cancelled”

      Examples:
        | ground                                      | description              |
        | the holder asked for it                     | of its own free will     |
        | the holder ceased its business              | the holder is no more    |
        | the certificate went to another body        | it has another instead   |
        | the holder merged with another organisation | somebody else takes over |

    Scenario Outline: On a ground that is not listed the certificate may not be cancelled
      Given the ground “<ground>” was confirmed on 10 June 2027
      When the body cancels the certificate on 10 June 2027
      Then it is not permitted
      And the reason given says “is none of the grounds for this”

      Examples:
        | ground                                                       | description             |
        | certificate or mark was misused                              | a ground for suspending |
        | the system persistently or seriously failed the requirements | a ground for revoking   |
        | the suspension ran out without restoration                   | a ground for revoking   |

    Scenario Outline: From the day the ground is confirmed, the certificate may be cancelled
      Given the ground “the holder asked for it” was confirmed on 10 June 2027
      When the body cancels the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day          | verdict          | first day    | description             |
        | 9 June 2027  | is not permitted | 10 June 2027 | not confirmed yet       |
        | 10 June 2027 | is permitted     | 10 June 2027 | the day of confirmation |
        | 11 June 2027 | is permitted     | 11 June 2027 | the day after           |

    Scenario: While it is suspended, the certificate may be cancelled
      Given the certificate was suspended on 12 April 2027, until 12 October 2027
      And the ground “the holder ceased its business” was confirmed on 10 June 2027
      When the body cancels the certificate on 10 June 2027
      Then it is permitted

    Scenario Outline: Without one of its parts, it cannot be judged whether to revoke or cancel
      Given the papers filed lack “<gap>”
      When the body <decision> on 10 June 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | decision                | gap                                | description            |
        | revokes the certificate | the ground of the decision         | the cause is not clear |
        | revokes the certificate | the document that shows the ground | nothing is in writing  |
        | revokes the certificate | the day the ground was confirmed   | when is not clear      |
        | revokes the certificate | who decided                        | by whom is not clear   |
        | cancels the certificate | the ground of the decision         | the cause is not clear |
        | cancels the certificate | the document that shows the ground | nothing is in writing  |
        | cancels the certificate | the day the ground was confirmed   | when is not clear      |
        | cancels the certificate | who decided                        | by whom is not clear   |

    Scenario Outline: On its last day the certificate is still valid, on the day after it has expired
      When <day> comes
      Then the certification is “<state>”

      Examples:
        | day           | state               | description             |
        | 29 April 2029 | certificate valid   | the day before the last |
        | 30 April 2029 | certificate valid   | the last day            |
        | 1 May 2029    | certificate expired | the day after the last  |

    Scenario Outline: A suspended certificate expires the day after its last day as well
      Given the certificate was suspended on 12 March 2029, until 12 September 2029
      When <day> comes
      Then the certification is “<state>”

      Examples:
        | day           | state                 | description                 |
        | 29 April 2029 | certificate suspended | the day before the last day |
        | 30 April 2029 | certificate suspended | the last day                |
        | 1 May 2029    | certificate expired   | the day after the last      |

    Scenario Outline: A certificate that has ended before its last day does not expire as well
      Given “<act>” was done on 1 March 2027
      When 1 May 2029 comes
      Then the certificate is “<state>”

      Examples:
        | act                                                | state                                           | description           |
        | Revoke the certificate                             | certificate revoked                             | revoked before that   |
        | Cancel the certificate                             | certificate cancelled                           | cancelled before that |
        | The certification ends: the body lost its approval | invalid because the body lost its qualification | invalid before that   |

    Scenario Outline: Once it has expired, the certificate may no longer be revoked or cancelled
      When the body <decision> on <day>
      Then it <verdict>

      Examples:
        | day           | decision                | verdict          | description                 |
        | 29 April 2029 | revokes the certificate | is permitted     | the day before the last day |
        | 30 April 2029 | revokes the certificate | is permitted     | the last day                |
        | 1 May 2029    | revokes the certificate | is not permitted | the day after the last      |
        | 29 April 2029 | cancels the certificate | is permitted     | the day before the last day |
        | 30 April 2029 | cancels the certificate | is permitted     | the last day                |
        | 1 May 2029    | cancels the certificate | is not permitted | the day after the last      |

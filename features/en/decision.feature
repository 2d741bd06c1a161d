Feature: The certification decision
  After the audit, somebody who took no part in it grants or refuses certification; where a major nonconformity was not
  verified in time, stage 2 is held again first.

  @clause:9.5.1 @row:N23
  Rule: 9.5.1 The certification decision follows a complete audit, and whoever takes it took no part in that audit

    Scenario: After a complete audit, somebody who took no part in it may grant certification
      Given Suzhou Yunqiao's audit was planned for He Jun and Tang Min, its stages were held by He Jun and Tang Min, and it was closed on 14 August 2026
      And Luo Qing takes the certification decision
      When the body grants certification on 20 August 2026
      Then it is permitted
      And the certification is “certificate valid”

    Scenario: After a complete audit, somebody who took no part in it may refuse certification with reasons
      Given Suzhou Yunqiao's audit was planned for He Jun and Tang Min, its stages were held by He Jun and Tang Min, and it was closed on 14 August 2026
      And Luo Qing takes the certification decision
      When the body refuses certification on 20 August 2026
      Then it is permitted
      And the certification is “certification refused”

    Scenario Outline: Whoever took part in the audit may not take the certification decision
      Given Suzhou Yunqiao's audit was planned for He Jun and Tang Min, its stages were held by He Jun and Zhao Ning, and it was closed on 14 August 2026
      And <person> takes the certification decision
      When the body <decision> on 20 August 2026
      Then it is not permitted
      And the reason given says “<person> took part in the audit”

      Examples:
        | person    | decision              | description                     |
        | Tang Min  | grants certification  | a member of the audit team      |
        | Zhao Ning | grants certification  | not in the team, but an auditor |
        | Tang Min  | refuses certification | a member of the audit team      |
        | Zhao Ning | refuses certification | not in the team, but an auditor |

    Scenario Outline: Whoever signed the audit report may not take the certification decision
      Given Suzhou Yunqiao entered stage 2 of its audit on 11 August 2026
      And the audit team closed the audit on 14 August 2026 with a report signed by Sun Qi
      And <person> takes the certification decision
      When the body <decision> on 20 August 2026
      Then it <verdict>

      Examples:
        | person   | decision              | verdict          | description               |
        | Sun Qi   | grants certification  | is not permitted | signed the report alone   |
        | Sun Qi   | refuses certification | is not permitted | signed the report alone   |
        | Luo Qing | grants certification  | is permitted     | took no part in the audit |

    Scenario Outline: Whoever verified a correction may not take the certification decision
      Given Suzhou Yunqiao entered stage 2 of its audit on 11 August 2026
      And the audit team raised a minor nonconformity and closed the audit on 14 August 2026
      And its correction was verified on 18 August 2026 by Sun Qi
      And <person> takes the certification decision
      When the body <decision> on 20 August 2026
      Then it <verdict>

      Examples:
        | person   | decision              | verdict          | description               |
        | Sun Qi   | grants certification  | is not permitted | verified a correction     |
        | Sun Qi   | refuses certification | is not permitted | verified a correction     |
        | Luo Qing | grants certification  | is permitted     | took no part in the audit |

    Scenario Outline: Before the audit is closed, no decision may be taken and nothing passed on to it
      Given Suzhou Yunqiao entered stage 2 of its audit on 11 August 2026
      When the body <act> on 14 August 2026
      Then it is not permitted
      And the reason given says “the audit is not closed”
      And the requirement “The audit is complete” rests on “9.5.1”

      Examples:
        | act                                           | description       |
        | grants certification                          | too early         |
        | refuses certification                         | too early         |
        | passes the file to the certification decision | nothing to decide |

    Scenario Outline: Where no certification decision is awaited, none may be taken
      Given since 20 August 2026 the certification of Suzhou Yunqiao is at “<state>”
      When the body <decision> on 24 August 2026
      Then it is not permitted
      And no permitted day is in sight

      Examples:
        | state                 | decision              | description                 |
        | certificate valid     | grants certification  | granted already             |
        | certificate valid     | refuses certification | granted already             |
        | certification refused | grants certification  | refused already             |
        | certification refused | refuses certification | refused already             |
        | certificate revoked   | grants certification  | there is no certificate now |

    Scenario Outline: Without one of its parts, it cannot be judged whether the decision may be taken
      Given Suzhou Yunqiao completed its initial audit on 14 August 2026
      And the papers filed lack “<gap>”
      When the body <decision> on 20 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | decision              | gap                                 | description                   |
        | grants certification  | who took the certification decision | by whom is not clear          |
        | refuses certification | who took the certification decision | by whom is not clear          |
        | refuses certification | the reasons for refusing            | the applicant learns no cause |

    Scenario: Once the audit is closed, the certification passes on to the decision
      Given Suzhou Yunqiao entered stage 2 of its audit on 11 August 2026
      And Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it is permitted
      And the certification is “awaiting the certification decision”

  @clause:9.5.3.2 @row:N22
  Rule: 9.5.3.2 Where a major nonconformity is not verified within six months of the last day of stage 2, stage 2 is held again before a grant

    Scenario Outline: A major nonconformity verified within six months lets certification be granted, one verified later does not
      Given Hangzhou Qingzhan entered stage 2 of its audit on 28 August 2026
      And the audit team raised a major nonconformity and closed the audit on 31 August 2026
      And its correction was verified on <verified>
      When the body grants certification on 5 March 2027
      Then it <verdict>

      Examples:
        | verified         | verdict          | description                   |
        | 31 August 2026   | is permitted     | the day it was raised         |
        | 27 February 2027 | is permitted     | before the last day           |
        | 28 February 2027 | is permitted     | the last day                  |
        | 1 March 2027     | is not permitted | the day after the period ends |

    Scenario Outline: Over an unverified major nonconformity, it cannot be judged in the period whether to grant, and after its end certification may not be granted
      Given Hangzhou Qingzhan entered stage 2 of its audit on 28 August 2026
      And the audit team raised a major nonconformity and closed the audit on 31 August 2026
      When the body grants certification on <day>
      Then it <verdict>
      And no permitted day is in sight

      Examples:
        | day              | verdict                                      | description                   |
        | 27 February 2027 | is not permitted, as it cannot be judged yet | the day before the last day   |
        | 28 February 2027 | is not permitted, as it cannot be judged yet | the last day                  |
        | 1 March 2027     | is not permitted                             | the day after the period ends |

    Scenario Outline: A verification dated before the nonconformity was raised is none
      Given Hangzhou Qingzhan entered stage 2 of its audit on 24 August 2026
      And “Raise a nonconformity” was done on 28 August 2026
        | fact                                        | value          |
        | the number of the nonconformity             | 1              |
        | whether the nonconformity is major or minor | major          |
        | the day it was raised                       | 26 August 2026 |
      And “Verify a correction” was done on 31 August 2026
        | fact                                | value      |
        | the number of the nonconformity     | 1          |
        | the day the correction was verified | <verified> |
      And the audit team closed the audit on 31 August 2026 with a report signed by Sun Qi
      When the body grants certification on 5 March 2027
      Then it <verdict>

      Examples:
        | verified       | verdict          | description                                |
        | 25 August 2026 | is not permitted | the day before it was raised               |
        | 26 August 2026 | is permitted     | the day it was raised                      |
        | 27 August 2026 | is permitted     | after it was raised, before it was on file |

    Scenario: Before the audit is closed, its report is missing as well for judging a major nonconformity
      Given Hangzhou Qingzhan entered stage 2 of its audit on 28 August 2026
      And “Raise a nonconformity” was done on 31 August 2026
        | fact                                        | value |
        | whether the nonconformity is major or minor | major |
      When the body grants certification on 31 August 2026
      Then it is not permitted
      And the reason given says “the report of stage 2”

    Scenario: A minor nonconformity that is not verified does not stand against a grant
      Given Hangzhou Qingzhan entered stage 2 of its audit on 28 August 2026
      And the audit team raised a minor nonconformity and closed the audit on 31 August 2026
      When the body grants certification on 5 March 2027
      Then it is permitted

    Scenario: After another stage 2 was held and closed, certification may be granted
      Given Hangzhou Qingzhan entered stage 2 of its audit on 28 August 2026
      And the audit team raised a major nonconformity and closed the audit on 31 August 2026
      And the audit team began another stage 2 on 8 March 2027 and closed it on 10 March 2027
      When the body grants certification on 12 March 2027
      Then it is permitted

    Scenario: While the decision is awaited, another stage 2 may begin, and the certification returns to audit
      Given Hangzhou Qingzhan completed its initial audit on 31 August 2026
      When the audit team begins another stage 2 on 8 March 2027
      Then it is permitted
      And the audit is at “stage 2 under way”
      And the certification is “under audit”

    Scenario: While stage 2 is still under way, no other stage 2 may begin
      Given Hangzhou Qingzhan entered stage 2 of its audit on 28 August 2026
      When the audit team begins another stage 2 on 31 August 2026
      Then it is not permitted

    Scenario: Once certification is granted, no other stage 2 may begin
      Given since 1 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      When the audit team begins another stage 2 on 8 March 2027
      Then it is not permitted

    Scenario Outline: Without a full record, it cannot be judged whether another stage 2 may begin
      Given Hangzhou Qingzhan completed its initial audit on 31 August 2026
      And the papers filed lack “<gap>”
      When the audit team begins another stage 2 on 8 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                       | description             |
        | the auditors of the stage | who audits is not clear |
        | the day the stage begins  | when is not clear       |

    Scenario: Without another stage 2, the file may not be returned to audit
      Given Hangzhou Qingzhan completed its initial audit on 31 August 2026
      When the body returns the file to audit on 8 March 2027
      Then it is not permitted
      And the reason given says “no further stage 2 is under way”

    Scenario: Once another stage 2 is closed, the file may not be returned to audit for it
      Given Hangzhou Qingzhan completed its initial audit on 31 August 2026
      And the audit team began another stage 2 on 8 March 2027 and closed it on 10 March 2027
      When the body returns the file to audit on 11 March 2027
      Then it is not permitted
      And the reason given says “no further stage 2 is under way”

    Scenario: When another stage 2 begins, the file is returned to audit once, and not a second time
      Given Hangzhou Qingzhan completed its initial audit on 31 August 2026
      And the audit team began another stage 2 on 8 March 2027
      When the body returns the file to audit on 9 March 2027
      Then it is not permitted
      And the verdict records that “another stage 2 began on 8 March 2027”

    @clause:9.5.1 @row:N23
    Scenario: While another stage 2 is under way, the file may not be passed to the certification decision
      Given Hangzhou Qingzhan completed its initial audit on 31 August 2026
      And the audit team began another stage 2 on 8 March 2027
      When the body passes the file to the certification decision on 9 March 2027
      Then it is not permitted
      And the reason given says “the audit is not closed”

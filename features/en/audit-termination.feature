Feature: Auditing and terminating an audit
  An initial audit is held in stages and kept on record; where a ground for terminating it stands, it goes no further and
  the application ends with it.

  @clause:5.6 @row:N21
  Rule: 5.6 An initial audit is planned and then held in two stages, each with its auditors and its first day on record

    Scenario Outline: Steps of an audit taken in their order are permitted
      Given Suzhou Yunqiao <progress> on 3 August 2026
      When the audit team <step> on 6 August 2026
      Then it is permitted

      Examples:
        | progress                     | step                    | description              |
        | concluded the contract       | plans the initial audit | the contract came before |
        | had its audit planned        | begins stage 1          | the planning came before |
        | entered stage 1 of its audit | begins stage 2          | stage 1 came before      |

    Scenario: Without stage 1, stage 2 may not begin
      Given Suzhou Yunqiao had its audit planned on 3 August 2026
      When the audit team begins stage 2 on 6 August 2026
      Then it is not permitted

    Scenario Outline: Without a full record, it cannot be judged whether a step of the audit may be taken
      Given Suzhou Yunqiao <progress> on 3 August 2026
      And the papers filed lack “<gap>”
      When the audit team <step> on 6 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | progress                     | step                    | gap                           | description             |
        | concluded the contract       | plans the initial audit | the members of the audit team | who audits is not clear |
        | had its audit planned        | begins stage 1          | the auditors of the stage     | who audits is not clear |
        | had its audit planned        | begins stage 1          | the day the stage begins      | when is not clear       |
        | entered stage 1 of its audit | begins stage 2          | the auditors of the stage     | who audits is not clear |
        | entered stage 1 of its audit | begins stage 2          | the day the stage begins      | when is not clear       |

    Scenario Outline: A stage may not begin before the day set for it
      Given Suzhou Yunqiao <progress> on 3 August 2026
      And the papers filed give “the day the stage begins” as 6 August 2026
      When the audit team <step> on <day>
      Then it <verdict>, and the first permitted day is 6 August 2026

      Examples:
        | progress                     | day           | step           | verdict          | description            |
        | had its audit planned        | 5 August 2026 | begins stage 1 | is not permitted | the day before         |
        | had its audit planned        | 6 August 2026 | begins stage 1 | is permitted     | the day itself         |
        | had its audit planned        | 7 August 2026 | begins stage 1 | is permitted     | the day after that day |
        | entered stage 1 of its audit | 5 August 2026 | begins stage 2 | is not permitted | the day before         |
        | entered stage 1 of its audit | 6 August 2026 | begins stage 2 | is permitted     | the day itself         |
        | entered stage 1 of its audit | 7 August 2026 | begins stage 2 | is permitted     | the day after that day |

    Scenario Outline: Before the contract is concluded, or once the audit is over, no initial audit may be planned
      Given since 3 August 2026 the certification of Changsha Zhuli is at “<state>”
      When the audit team plans the initial audit on 6 August 2026
      Then it is not permitted
      And the verdict records that “no other audit is under way”

      Examples:
        | state                               | description                    |
        | contract being concluded            | there is no contract yet       |
        | awaiting the certification decision | the audit is over              |
        | certificate valid                   | certification has been granted |

  @clause:one-audit
  Rule: A certification has one initial audit at a time

    Scenario: With no audit under way, one may be planned
      Given Hangzhou Qingzhan concluded the contract on 3 August 2026
      When the audit team plans the initial audit on 6 August 2026
      Then it is permitted
      And the audit is at “audit planned”

    Scenario: With an audit under way, no other may be planned
      Given Hangzhou Qingzhan entered stage 1 of its audit on 3 August 2026
      When the audit team plans the initial audit on 6 August 2026
      Then it is not permitted

  @clause:5.10 @row:N22
  Rule: 5.10 Nonconformities and the verification of their correction are kept on record

    Scenario: During the audit a nonconformity may be raised
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      When the audit team raises a nonconformity on 12 August 2026
      Then it is permitted

    Scenario: Before stage 1 begins no nonconformity may be raised
      Given Hangzhou Qingzhan had its audit planned on 11 August 2026
      When the audit team raises a nonconformity on 12 August 2026
      Then it is not permitted

    Scenario Outline: Without a full record, it cannot be judged whether the nonconformity may be raised
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the papers filed lack “<gap>”
      When the audit team raises a nonconformity on 12 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                         | description                  |
        | the number of the nonconformity             | which one it is is not clear |
        | whether the nonconformity is major or minor | how grave is not clear       |
        | the nonconformity, as found                 | what was found is not clear  |
        | the day it was raised                       | when is not clear            |

    Scenario Outline: A number may not be given to two nonconformities of one audit
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And for Hangzhou Qingzhan the following was done
        | day            | act                    |
        | 12 August 2026 | raises a nonconformity |
      And the papers filed give “the number of the nonconformity” as “<number>”
      When the audit team raises a nonconformity on 13 August 2026
      Then it <verdict>

      Examples:
        | number | verdict          | description                |
        | 1      | is not permitted | the earlier one has it     |
        | 2      | is permitted     | a new number of this audit |

    Scenario: After the audit and before the decision a correction may be verified
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the audit team raised a minor nonconformity and closed the audit on 14 August 2026
      When the audit team verifies the correction on 20 August 2026
      Then it is permitted

    Scenario: A nonconformity that the audit never raised may not be verified
      Given Hangzhou Qingzhan completed its initial audit on 14 August 2026
      When the audit team verifies the correction on 20 August 2026
      Then it is not permitted

    Scenario: Once certification is granted, a correction of the audit may no longer be verified
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the audit team raised a minor nonconformity and closed the audit on 14 August 2026
      And for Hangzhou Qingzhan the following was done
        | day            | act                  |
        | 20 August 2026 | grants certification |
      When the audit team verifies the correction on 21 August 2026
      Then it is not permitted

    Scenario Outline: Without a full record, it cannot be judged whether the verification may be filed
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the audit team raised a minor nonconformity and closed the audit on 14 August 2026
      And the papers filed lack “<gap>”
      When the audit team verifies the correction on 20 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                 | description                   |
        | the number of the nonconformity     | which one is not clear        |
        | the day the correction was verified | when is not clear             |
        | who verified the correction         | by whom is not clear          |
        | the evidence of the correction      | what it rests on is not clear |

  @clause:9.4.3
  Rule: 9.4.3 What the applicant is told during the audit is kept on record

    Scenario: With a full record, the applicant may be informed
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      When the audit team informs the applicant on 12 August 2026
      Then it is permitted

    Scenario Outline: Without a full record, it cannot be judged whether the information may be filed
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the papers filed lack “<gap>”
      When the audit team informs the applicant on 12 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                   | description           |
        | what the client was informed of       | of what is not clear  |
        | who informed the client               | by whom is not clear  |
        | the document that informed the client | nothing is in writing |

  @clause:9.4.8
  Rule: 9.4.8 An audit ends with a written report

    Scenario: With a full report, the audit may be closed
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it is permitted
      And the audit is at “audit closed”

    Scenario Outline: Without a full report, it cannot be judged whether the audit may be closed
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site
      And the papers filed lack “<gap>”
      When the audit team closes the audit on 14 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                            | description                         |
        | the number of the audit report | which report is not clear           |
        | who signed the audit report    | by whom is not clear                |
        | the last day of the audit      | the six months have no day to start |
        | the day of the report          | when is not clear                   |

    Scenario Outline: The audit may be closed from the day of the report
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site
      And the papers filed give “the last day of the audit” as 14 August 2026
      And the papers filed give “the day of the report” as 18 August 2026
      When the audit team closes the audit on <day>
      Then it <verdict>, and the first permitted day is 18 August 2026

      Examples:
        | day            | verdict          | description              |
        | 17 August 2026 | is not permitted | there is no report yet   |
        | 18 August 2026 | is permitted     | the day of the report    |
        | 19 August 2026 | is permitted     | the day after the report |

    Scenario Outline: With a report dated before the last day of the audit, the audit may not be closed
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site
      And the papers filed give “the last day of the audit” as 14 August 2026
      And the papers filed give “the day of the report” as <dated>
      When the audit team closes the audit on 17 August 2026
      Then it <verdict>

      Examples:
        | dated          | verdict          | description                |
        | 13 August 2026 | is not permitted | stage 2 was not over       |
        | 14 August 2026 | is permitted     | the last day itself        |
        | 15 August 2026 | is permitted     | the day after the last day |

  @clause:T(1) @row:N15
  Rule: Notice, grounds for terminating an audit (1): where the applicant does not cooperate and the audit cannot be carried out, the audit is terminated

    Scenario: With what happened and what it prevented on record, the audit may be terminated
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: the applicant does not cooperate
      When the body terminates the audit on 13 August 2026
      Then it is permitted
      And the audit is at “audit terminated”

    Scenario Outline: With a gap in the report of it, it cannot be judged whether the audit may be terminated
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: the applicant does not cooperate, lacking “<gap>”
      When the body terminates the audit on 13 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                        | description                       |
        | the day it was seen                        | when is not clear                 |
        | who saw it                                 | by whom is not clear              |
        | what was seen                              | what happened is not clear        |
        | the audit activity that it made impossible | what could not be audited is open |

  @clause:T(2) @row:N16
  Rule: Notice, grounds for terminating an audit (2): where neither top management nor an authorised member of senior management attends the opening or the closing meeting, the audit is terminated

    Background:
      Given Suzhou Yunqiao entered stage 2 of its audit on 11 August 2026

    Scenario: With top management at both meetings, the audit may be closed
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it is permitted

    Scenario Outline: With nobody of the leadership at either meeting, the audit may not be closed
      Given <opening>, attended the opening meeting of 11 August 2026 on site
      And <closing>, attended the closing meeting of 14 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it is not permitted
      And the reason given says “no authorised member of senior management attended the <meeting>”

      Examples:
        | opening                | closing                | meeting                           | description                 |
        | Zhou Lan, other        | Gu Wen, top management | opening meeting of 11 August 2026 | nobody at the opening       |
        | Gu Wen, top management | Zhou Lan, other        | closing meeting of 14 August 2026 | nobody at the closing       |
        | Zhou Lan, other        | Zhou Lan, other        | closing meeting of 14 August 2026 | nobody at both the meetings |

    Scenario: With nobody of the leadership at the closing meeting, the audit may be terminated
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Zhou Lan, other, attended the closing meeting of 14 August 2026 on site
      When the body terminates the audit on 17 August 2026
      Then it is permitted

    Scenario Outline: With the leadership at the meetings, the audit may not be terminated for its absence, and the verdict says how it attended
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 <mode>
      When the body terminates the audit on 17 August 2026
      Then it is not permitted
      And the reason given says “<said>”

      Examples:
        | mode            | said                                                                                    | description                    |
        | on site         | Gu Wen of top management attended the closing meeting of 14 August 2026                 | nothing is said of the way     |
        | by remote means | Gu Wen of top management attended the closing meeting of 14 August 2026 by remote means | attending so counts by default |

    Scenario: With no record of a meeting, it cannot be judged whether the audit may be closed
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the record of the closing meeting of stage 2”

    Scenario: With stage 2 held again and no meetings of its own, it cannot be judged whether the audit may be closed
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And the audit team raised a minor nonconformity and closed the audit on 14 August 2026
      And the audit team began another stage 2 on 24 August 2026
      When the audit team closes the audit on 27 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the record of the opening meeting”

    Scenario: With a deputy whose authorisation is not on file, it cannot be judged whether the audit may be closed
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Lu Yuan, senior management, attended the closing meeting of 14 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it is not permitted, as it cannot be judged yet
      And no permitted day is in sight
      And the reason given says “the authorisation of Lu Yuan, of senior management”

    Scenario Outline: Once filed, an authorisation dated no later than the meeting lets the audit be closed, a later one does not
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Lu Yuan, senior management, attended the closing meeting of 14 August 2026 on site
      And the authorisation of Lu Yuan, dated <dated>, was filed on 17 August 2026
      When the audit team closes the audit on 17 August 2026
      Then it <verdict>

      Examples:
        | dated          | verdict          | description                |
        | 13 August 2026 | is permitted     | the day before the meeting |
        | 14 August 2026 | is permitted     | the day of the meeting     |
        | 15 August 2026 | is not permitted | the day after the meeting  |

    Scenario: With an authorisation dated after the meeting, the audit may be terminated
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Lu Yuan, senior management, attended the closing meeting of 14 August 2026 on site
      And the authorisation of Lu Yuan, dated 15 August 2026, was filed on 17 August 2026
      When the body terminates the audit on 17 August 2026
      Then it is permitted

    Scenario: With an authorisation not on file, it cannot be judged whether the audit may be terminated
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Lu Yuan, senior management, attended the closing meeting of 14 August 2026 on site
      When the body terminates the audit on 17 August 2026
      Then it is not permitted, as it cannot be judged yet

    Scenario: Another person's authorisation does not stand for that of the deputy
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Lu Yuan, senior management, attended the closing meeting of 14 August 2026 on site
      And the authorisation of Zhou Lan, dated 13 August 2026, was filed on 17 August 2026
      When the audit team closes the audit on 17 August 2026
      Then it is not permitted, as it cannot be judged yet

    Scenario Outline: Absence from which meetings is a ground for terminating the audit is for the body to settle
      Given the body has settled “Absence from which meetings is a ground for termination” as “<settled>”
      And Zhou Lan, other, attended the opening meeting of 11 August 2026 on site
      And <closing>, attended the closing meeting of 14 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it <verdict>

      Examples:
        | settled        | closing                | verdict          | description               |
        | either meeting | Gu Wen, top management | is not permitted | one is enough             |
        | both meetings  | Gu Wen, top management | is permitted     | only one was missed       |
        | both meetings  | Zhou Lan, other        | is not permitted | both meetings were missed |

    Scenario Outline: Whether attending by remote means is attending is for the body to settle
      Given the body has settled “Attendance by remote means” as “<settled>”
      And Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 <mode>
      When the audit team closes the audit on 14 August 2026
      Then it <verdict>

      Examples:
        | settled             | mode            | verdict          | description         |
        | counts as attending | by remote means | is permitted     | the default         |
        | does not count      | by remote means | is not permitted | remote is absent    |
        | does not count      | on site         | is permitted     | present on the site |

    Scenario Outline: Where an attendee is recorded only in part, it cannot be judged whether the audit may be closed
      Given the body has settled “Attendance by remote means” as “does not count”
      And Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site, with “<gap>” not recorded
      When the audit team closes the audit on 14 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | gap                       | description                             |
        | the attendee's name       | who attended is not known               |
        | the attendee's role       | whether of the leadership is not known  |
        | how the attendee attended | on site or by remote means is not known |

    Scenario: Where remote means count, the audit may be closed though nobody recorded how somebody attended
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site, with “how the attendee attended” not recorded
      When the audit team closes the audit on 14 August 2026
      Then it is permitted

    Scenario: Unless the body settles otherwise, attending by remote means is attending
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 by remote means
      When the audit team closes the audit on 14 August 2026
      Then it is permitted

    Scenario Outline: Which stages' meetings count is for the body to settle
      Given the body has settled “The stages whose meetings count” as “<settled>”
      And <person>, attended the stage 1 opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the stage 1 closing meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it <verdict>

      Examples:
        | settled     | person                 | verdict          | description                        |
        | stage 2     | Zhou Lan, other        | is permitted     | the meetings of stage 1 do not     |
        | both stages | Zhou Lan, other        | is not permitted | the meetings of stage 1 count too  |
        | both stages | Gu Wen, top management | is permitted     | the leadership was at each of them |

    Scenario: Where the meetings of both stages count, it cannot be judged without those of stage 1 whether the audit may be closed
      Given the body has settled “The stages whose meetings count” as “both stages”
      And Gu Wen, top management, attended the stage 1 opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the record of the closing meeting of stage 1”

    Scenario: Where the meetings of both stages count, those of stage 1 count on once stage 2 is held again
      Given the body has settled “The stages whose meetings count” as “both stages”
      And Gu Wen, top management, attended the stage 1 opening meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the stage 1 closing meeting of 11 August 2026 on site
      And the audit team raised a minor nonconformity and closed the audit on 14 August 2026
      And the audit team began another stage 2 on 24 August 2026
      And Gu Wen, top management, attended the opening meeting of 24 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 27 August 2026 on site
      When the audit team closes the audit on 27 August 2026
      Then it is permitted

    Scenario Outline: Where an audit is terminated only if both meetings were missed, it is both meetings of one stage
      Given the body has settled “The stages whose meetings count” as “both stages”
      And the body has settled “Absence from which meetings is a ground for termination” as “both meetings”
      And Zhou Lan, other, attended the stage 1 opening meeting of 11 August 2026 on site
      And <closing of stage 1>, attended the stage 1 closing meeting of 11 August 2026 on site
      And Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And <closing of stage 2>, attended the closing meeting of 14 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it <verdict>

      Examples:
        | closing of stage 1     | closing of stage 2     | verdict          | description                  |
        | Zhou Lan, other        | Gu Wen, top management | is not permitted | both of stage 1 were missed  |
        | Gu Wen, top management | Zhou Lan, other        | is permitted     | one of each stage was missed |

    Scenario Outline: Without a full record of meeting or authorisation, it cannot be judged whether it may be filed
      Given the papers filed lack “<gap>”
      When the audit team <step> on 14 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | step                        | gap                           | description                     |
        | records the closing meeting | which meeting it was          | opening or closing is not clear |
        | records the closing meeting | the stage of the audit        | which stage is not clear        |
        | records the closing meeting | the day of the meeting        | when is not clear               |
        | files an authorisation      | the authorised person's name  | who is not clear                |
        | files an authorisation      | the date of the authorisation | when is not clear               |
        | files an authorisation      | who authorised                | by whom is not clear            |
        | files an authorisation      | the document of authorisation | nothing is in writing           |

    Scenario: On the day after the meeting its record may still be filed
      Given the papers filed give “the day of the meeting” as 13 August 2026
      When the audit team records the closing meeting on 14 August 2026
      Then it is permitted

    Scenario: With nobody of the leadership at a meeting, the body owes the termination from the day of the meeting
      Given Gu Wen, top management, attended the opening meeting of 11 August 2026 on site
      And Zhou Lan, other, attended the closing meeting of 14 August 2026 on site
      When 17 August 2026 comes
      Then since 14 August 2026 the body owes: “Terminate the audit: a ground stands”

  @clause:T(3) @row:N17
  Rule: Notice, grounds for terminating an audit (3): where reality and the application materials differ materially, the audit is terminated

    Scenario: With what was seen and what it contradicts on record, the audit may be terminated
      Given Changsha Zhuli entered stage 2 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: reality and application materials differ materially
      When the body terminates the audit on 13 August 2026
      Then it is permitted
      And the audit is at “audit terminated”

    Scenario Outline: With a gap in the report of the difference, it cannot be judged whether the audit may be terminated
      Given Changsha Zhuli entered stage 2 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: reality and application materials differ materially, lacking “<gap>”
      When the body terminates the audit on 13 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                                  | description                  |
        | the day it was seen                                  | when is not clear            |
        | who saw it                                           | by whom is not clear         |
        | what was seen                                        | what reality is is not clear |
        | the statement of the application that it contradicts | which materials is not clear |

  @clause:T(4) @row:N18
  Rule: Notice, grounds for terminating an audit (4): where something else makes it impossible to complete the audit, the audit is terminated, with the reason

    Scenario: With the reason and what it prevented on record, the audit may be terminated
      Given Changsha Zhuli entered stage 2 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: something else makes completion impossible
      When the body terminates the audit on 13 August 2026
      Then it is permitted
      And the audit is at “audit terminated”

    Scenario Outline: With a gap in the report of the reason, it cannot be judged whether the audit may be terminated
      Given Changsha Zhuli entered stage 2 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: something else makes completion impossible, lacking “<gap>”
      When the body terminates the audit on 13 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                        | description                       |
        | the day it was seen                        | when is not clear                 |
        | who saw it                                 | by whom is not clear              |
        | what was seen                              | the reason is not clear           |
        | the audit activity that it made impossible | what could not be audited is open |

  @clause:T @clause:T(1) @clause:T(2) @clause:T(3) @clause:T(4) @row:N19
  Rule: Notice, grounds for terminating an audit: once a ground for terminating the audit stands, no other step of it goes on; to terminate, record, inform, report and correct a mistaken report stays possible

    Scenario Outline: Once a ground for terminating the audit stands, its next step may not be taken
      Given Hangzhou Qingzhan <progress> on 11 August 2026
      And the audit team reported on 12 August 2026: <ground>
      When the audit team <step> on 13 August 2026
      Then it is not permitted
      And the reason given says “<ground>”
      And the ground cited is “<clause>”
      And no permitted day is in sight
      And the requirement “The audit is free of grounds for termination” rests on “grounds for terminating an audit”

      Examples:
        | progress                     | ground                                              | clause                              | step             | description        |
        | had its audit planned        | the applicant does not cooperate                    | ground (1) for terminating an audit | begins stage 1   | after the planning |
        | entered stage 1 of its audit | reality and application materials differ materially | ground (3) for terminating an audit | begins stage 2   | in stage 1         |
        | entered stage 2 of its audit | something else makes completion impossible          | ground (4) for terminating an audit | closes the audit | in stage 2         |

    Scenario: With nobody of the leadership at a meeting of stage 1 where that counts, stage 2 may not begin
      Given the body has settled “The stages whose meetings count” as “both stages”
      And Hangzhou Qingzhan entered stage 1 of its audit on 11 August 2026
      And Zhou Lan, other, attended the stage 1 opening meeting of 11 August 2026 on site
      When the audit team begins stage 2 on 13 August 2026
      Then it is not permitted
      And the reason given says “the opening meeting of 11 August 2026”

    Scenario Outline: Once a ground for terminating the audit stands, to terminate, record, inform and report is still permitted
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: the applicant does not cooperate
      When the body <act> on 13 August 2026
      Then it is permitted

      Examples:
        | act                                        | description                      |
        | terminates the audit                       | the audit is terminated          |
        | records the closing meeting                | meetings are still recorded      |
        | files an authorisation                     | an authorisation is still filed  |
        | informs the applicant                      | the applicant is still told      |
        | reports a ground for terminating the audit | another ground is still reported |

    Scenario Outline: With a ground, the audit may be terminated at any point once it is planned
      Given Hangzhou Qingzhan <progress> on 11 August 2026
      And the audit team reported on 12 August 2026: the applicant does not cooperate
      When the body terminates the audit on 13 August 2026
      Then it is permitted
      And the audit is at “audit terminated”

      Examples:
        | progress                     | description         |
        | had its audit planned        | no stage has begun  |
        | entered stage 1 of its audit | in the first stage  |
        | entered stage 2 of its audit | in the second stage |

    Scenario: After the audit is terminated, the applicant may still be informed
      Given since 13 August 2026 the certification of Hangzhou Qingzhan is at “audit terminated”
      When the body informs the applicant on 14 August 2026
      Then it is permitted

    Scenario: Without a ground, the audit may not be terminated
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      When the body terminates the audit on 13 August 2026
      Then it is not permitted
      And the reason given says “no ground for terminating the audit is on file”

    Scenario: Without a record of who decided, it cannot be judged whether the audit may be terminated
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: the applicant does not cooperate
      And the papers filed lack “who decided to terminate the audit”
      When the body terminates the audit on 13 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “who decided to terminate the audit”

    Scenario: Without saying which ground was seen, it cannot be judged whether it may be reported
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the papers filed lack “which ground was seen”
      When the audit team reports a ground for terminating the audit on 13 August 2026
      Then it is not permitted, as it cannot be judged yet

    Scenario Outline: A ground for terminating the audit is reported from the day it was seen, not before
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the papers filed give “the day it was seen” as 13 August 2026
      When the audit team reports a ground for terminating the audit on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | day            | verdict          | first          | description                |
        | 12 August 2026 | is not permitted | 13 August 2026 | the day before it was seen |
        | 13 August 2026 | is permitted     | 13 August 2026 | the day it was seen        |
        | 14 August 2026 | is permitted     | 14 August 2026 | the day after              |

    Scenario: A ground for terminating the audit may be reported while the day it was seen is still to be filed
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the papers filed lack “the day it was seen”
      When the audit team reports a ground for terminating the audit on 13 August 2026
      Then it is permitted
      And the verdict records that “the day it was seen is still to be filed”

    Scenario: When the audit is terminated, the application ends with it
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: the applicant does not cooperate
      When the body terminates the audit on 13 August 2026
      Then it is permitted
      And the certification is “audit terminated”

    Scenario: While the audit is not terminated, the application may not be ended as if it were
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      When the body ends the application as one whose audit was terminated on 13 August 2026
      Then it is not permitted

    Scenario: Once the application has ended with its terminated audit, it may not be ended again
      Given since 13 August 2026 the certification of Hangzhou Qingzhan is at “audit terminated”
      When the body ends the application as one whose audit was terminated on 14 August 2026
      Then it is not permitted
      And the verdict records that “the audit was terminated on 13 August 2026”

    Scenario: A ground for termination reported by mistake may be corrected
      Given Hangzhou Qingzhan entered stage 1 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: the applicant does not cooperate
      When the audit team sets the report aside on 13 August 2026 as wrong
      Then it is permitted

    Scenario: After the mistaken report was corrected, the audit may go on
      Given Hangzhou Qingzhan entered stage 1 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: the applicant does not cooperate
      And the report was set aside on 13 August 2026 as wrong
      When the audit team begins stage 2 on 14 August 2026
      Then it is permitted

    Scenario: A report on which the audit was terminated may not be set aside
      Given since 13 August 2026 the certification of Hangzhou Qingzhan is at “audit terminated”
      When the audit team sets the report aside on 14 August 2026 as wrong
      Then it is not permitted

    Scenario: Once a ground for terminating the audit stands, the body owes the termination from the day it was seen
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: the applicant does not cooperate
      When 13 August 2026 comes
      Then since 12 August 2026 the body owes: “Terminate the audit: a ground stands”

    Scenario: Without a ground, the body owes no termination
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      When 13 August 2026 comes
      Then the body owes nothing

    Scenario: Once the audit is terminated, the duty is done
      Given Hangzhou Qingzhan entered stage 2 of its audit on 11 August 2026
      And the audit team reported on 12 August 2026: the applicant does not cooperate
      When the body terminates the audit on 13 August 2026
      Then it is permitted
      And the body owes nothing

  @clause:withdrawing
  Rule: Until the certification decision an applicant may withdraw its application in writing

    Scenario Outline: Before the decision an application may be withdrawn
      Given Changsha Zhuli <progress> on 11 August 2026
      When Changsha Zhuli withdraws its application on 13 August 2026
      Then it is permitted
      And the certification is “application withdrawn”

      Examples:
        | progress                     | description               |
        | handed in its application    | not accepted yet          |
        | had its application accepted | no contract yet           |
        | entered stage 1 of its audit | under audit               |
        | completed its initial audit  | no decision was taken yet |

    Scenario: An application made again may be withdrawn as well
      Given since 11 August 2026 the certification of Changsha Zhuli is at “application withdrawn”
      And Changsha Zhuli applied again on 12 August 2026
      When Changsha Zhuli withdraws its application on 13 August 2026
      Then it is permitted
      And the certification is “application withdrawn”

    Scenario: Once certification is granted, the application may not be withdrawn
      Given since 11 August 2026 the certification of Changsha Zhuli is at “certificate valid”
      When Changsha Zhuli withdraws its application on 13 August 2026
      Then it is not permitted

    Scenario Outline: Without a full paper, it cannot be judged whether the application may be withdrawn
      Given Changsha Zhuli handed in its application on 11 August 2026
      And “<gap>” is not on file
      When Changsha Zhuli withdraws its application on 13 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                         | description           |
        | who withdrew the application                | by whom is not clear  |
        | the day the withdrawal was asked for        | when is not clear     |
        | the document that withdraws the application | nothing is in writing |

  @clause:serves
  Rule: When an application is withdrawn, the audit under way ends with it

    Scenario: When the application is withdrawn during the audit, that audit ends as well
      Given Changsha Zhuli entered stage 1 of its audit on 11 August 2026
      When Changsha Zhuli withdraws its application on 13 August 2026
      Then it is permitted
      And the audit is at “audit terminated”

    Scenario: When the application is withdrawn while stage 2 is held again, that stage ends as well
      Given Changsha Zhuli completed its initial audit on 11 August 2026
      And the audit team began another stage 2 on 12 August 2026
      When Changsha Zhuli withdraws its application on 13 August 2026
      Then it is permitted
      And the audit is at “audit terminated”

    Scenario: While the application stands, the audit may not be ended as that of an application withdrawn
      Given Changsha Zhuli entered stage 1 of its audit on 11 August 2026
      When the audit team ends the audit as that of an application withdrawn on 13 August 2026
      Then it is not permitted

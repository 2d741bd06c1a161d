Feature: Audits of a certificate
  Surveillance, recertification, special, short-notice and restoration audits run beside the certificate, valid or
  suspended; a terminated one leaves the certificate as it is and gives a ground for suspending it.

  @clause:5.7 @row:N21
  Rule: 5.7 A certificate, valid or suspended, is kept under surveillance by audits

    Scenario Outline: While the certificate is valid or suspended, a surveillance audit may be planned
      Given since 10 March 2027 the certification of Suzhou Yunqiao is at “<state>”
      When the body plans a surveillance audit on 12 March 2027
      Then it <verdict>

      Examples:
        | state                               | verdict          | description                      |
        | certificate valid                   | is permitted     | the ordinary case                |
        | certificate suspended               | is permitted     | a suspension does not bar audits |
        | awaiting the certification decision | is not permitted | there is no certificate yet      |
        | certificate cancelled               | is not permitted | there is no certificate now      |

    Scenario: Without a team, it cannot be judged whether a surveillance audit may be planned
      Given since 10 March 2027 the certification of Suzhou Yunqiao is at “certificate valid”
      And the papers filed lack “the members of the audit team”
      When the body plans a surveillance audit on 12 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the members of the audit team”

    Scenario: A second audit of the certificate may be planned while the first goes on
      Given since 10 March 2027 the certification of Suzhou Yunqiao is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      When the body plans a special audit on 16 March 2027
      Then it is permitted
      And the audit is at “audit planned”

  @clause:5.8 @row:N21
  Rule: 5.8 Before a certificate expires, its system is audited for another term

    Scenario Outline: While the certificate is valid or suspended, the recertification audit may be planned
      Given since 10 March 2027 the certification of Suzhou Yunqiao is at “<state>”
      When the body plans the recertification audit on 12 March 2027
      Then it <verdict>

      Examples:
        | state                               | verdict          | description                 |
        | certificate valid                   | is permitted     | the ordinary case           |
        | certificate suspended               | is permitted     | suspended, not yet ended    |
        | awaiting the certification decision | is not permitted | there is no certificate yet |
        | certificate revoked                 | is not permitted | there is no certificate now |

    Scenario: Without a team, it cannot be judged whether the recertification audit may be planned
      Given since 10 March 2027 the certification of Suzhou Yunqiao is at “certificate valid”
      And the papers filed lack “the members of the audit team”
      When the body plans the recertification audit on 12 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the members of the audit team”

  @clause:5.9 @row:N21
  Rule: 5.9 A special audit serves a stated purpose and rests on a document

    Scenario Outline: While the certificate is valid or suspended, a special audit may be planned
      Given since 10 March 2027 the certification of Suzhou Yunqiao is at “<state>”
      When the body plans a special audit on 12 March 2027
      Then it <verdict>

      Examples:
        | state                               | verdict          | description                 |
        | certificate valid                   | is permitted     | the ordinary case           |
        | certificate suspended               | is permitted     | suspended, not yet ended    |
        | awaiting the certification decision | is not permitted | there is no certificate yet |
        | certification refused               | is not permitted | there is no certificate now |

    Scenario Outline: Without one of its parts, it cannot be judged whether a special audit may be planned
      Given since 10 March 2027 the certification of Suzhou Yunqiao is at “certificate valid”
      And the papers filed lack “<gap>”
      When the body plans a special audit on 12 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                          | description           |
        | the members of the audit team                | by whom is not clear  |
        | the purpose of the special audit             | what for is not clear |
        | the document that the special audit rests on | nothing is in writing |

  @clause:9.6.5.4 @row:N21
  Rule: 9.6.5.4 A certificate suspended for want of an audit is restored once an audit was held, for which a suspended certificate may be audited

    Scenario Outline: Only while the certificate is suspended may an audit to restore it be planned
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “<state>”
      When the body plans an audit to restore the certificate on 12 March 2027
      Then it <verdict>

      Examples:
        | state                 | verdict          | description                   |
        | certificate suspended | is permitted     | there is something to restore |
        | certificate valid     | is not permitted | nothing is to be restored     |
        | certificate revoked   | is not permitted | it cannot be restored         |

    Scenario: Without a team, it cannot be judged whether an audit to restore the certificate may be planned
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate suspended”
      And the papers filed lack “the members of the audit team”
      When the body plans an audit to restore the certificate on 12 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the members of the audit team”

    Scenario: Suspended because an audit was terminated, the certificate may not be restored without another audit
      Given Hangzhou Qingzhan has held a certificate since 10 May 2026, valid until 9 May 2029
      And the body planned a surveillance audit on 1 March 2027 and began it on 8 March 2027
      And that audit was terminated on 10 March 2027
      And the certificate was suspended on 15 March 2027 because an audit of the certificate was terminated
      When the body restores the certificate on 12 April 2027
      Then it is not permitted
      And the reason given says “no surveillance, restoration or recertification audit was closed since”

    Scenario Outline: Once an audit was closed since the suspension, the certificate may be restored
      Given Hangzhou Qingzhan has held a certificate since 10 May 2026, valid until 9 May 2029
      And the body planned a surveillance audit on 1 March 2027 and began it on 8 March 2027
      And that audit was terminated on 10 March 2027
      And the certificate was suspended on 15 March 2027 because an audit of the certificate was terminated
      And the body planned <kind> on 29 March 2027 and began it on 6 April 2027
      And that audit was closed on 8 April 2027
      When the body restores the certificate on 12 April 2027
      Then it <verdict>

      Examples:
        | kind                                | verdict          | description                 |
        | an audit to restore the certificate | is permitted     | held for this very end      |
        | a surveillance audit                | is permitted     | the audit that was missing  |
        | the recertification audit           | is permitted     | covers the whole system     |
        | a special audit                     | is not permitted | covers its own purpose only |

    Scenario: An audit that was closed before the suspension does not help to restore the certificate
      Given Hangzhou Qingzhan has held a certificate since 10 May 2026, valid until 9 May 2029
      And the body planned a surveillance audit on 1 February 2027 and began it on 8 February 2027
      And that audit was closed on 10 February 2027
      And the body planned the recertification audit on 1 March 2027 and began it on 8 March 2027
      And that audit was terminated on 10 March 2027
      And the certificate was suspended on 15 March 2027 because an audit of the certificate was terminated
      When the body restores the certificate on 12 April 2027
      Then it is not permitted

    Scenario: Suspended on another ground, the certificate may be restored without an audit
      Given Hangzhou Qingzhan has held a certificate since 10 May 2026, valid until 9 May 2029
      And the certificate was suspended on 15 March 2027, until 15 September 2027
      When the body restores the certificate on 12 April 2027
      Then it is permitted
      And the verdict records that “suspended for another reason than a terminated audit”

  @clause:5.3 @row:N01
  Rule: 5.3 No audit is planned before the contract is concluded

    Scenario Outline: Before the contract is concluded, no kind of audit may be planned
      Given since 10 March 2027 the certification of Changsha Zhuli is at “contract being concluded”
      When the body plans <kind> on 12 March 2027
      Then it is not permitted
      And the reason given says “no contract is on file”

      Examples:
        | kind                                  | description                        |
        | a surveillance audit                  | the yearly audit of a certificate  |
        | the recertification audit             | the audit before a new term        |
        | a special audit                       | the audit for a purpose of its own |
        | a short-notice audit                  | the audit without long notice      |
        | an audit to restore the certificate   | the audit before a restoration     |
        | an audit to take over the certificate | the audit before a take-over       |

    Scenario: Under the contract, an audit of the certificate may be planned
      Given since 10 March 2027 the certification of Changsha Zhuli is at “certificate valid”
      When the body plans a special audit on 12 March 2027
      Then it is permitted

  @clause:9.4.1 @row:N21
  Rule: 9.4.1 An audit of a certificate is conducted by named auditors, from a day on record

    Scenario Outline: From the day on which it is to begin, the audit may begin
      Given since 10 March 2027 the certification of Suzhou Yunqiao is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027
      And the papers filed give “the day the stage begins” as 15 March 2027
      When the audit team begins the audit on <day>
      Then it <verdict>, and the first permitted day is 15 March 2027

      Examples:
        | day           | verdict          | description    |
        | 14 March 2027 | is not permitted | the day before |
        | 15 March 2027 | is permitted     | the day itself |
        | 16 March 2027 | is permitted     | the day after  |

    Scenario Outline: Without a full record, it cannot be judged whether the audit may begin
      Given since 10 March 2027 the certification of Suzhou Yunqiao is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027
      And the papers filed lack “<gap>”
      When the audit team begins the audit on 15 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                       | description             |
        | the auditors of the stage | who audits is not clear |
        | the day the stage begins  | when is not clear       |

    Scenario Outline: Once the certificate has ended, no audit of it begins
      Given Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And the body planned the recertification audit on 12 April 2029
      When the audit team begins the audit on <day>
      Then it <verdict>

      Examples:
        | day           | verdict          | description                 |
        | 29 April 2029 | is permitted     | the day before the last day |
        | 30 April 2029 | is permitted     | the certificate's last day  |
        | 1 May 2029    | is not permitted | the certificate has expired |

    Scenario: While the certificate is suspended, an audit of it may begin
      Given since 10 March 2027 the certification of Suzhou Yunqiao is at “certificate suspended”
      And the body planned a surveillance audit on 12 March 2027
      When the audit team begins the audit on 15 March 2027
      Then it is permitted

  @clause:T(2) @row:N16
  Rule: Notice, grounds for terminating an audit (2): each audit has one opening and one closing meeting, with top management or an authorised member of senior management at both

    Background:
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027

    Scenario: After both meetings with top management, the audit may be closed and the certificate stays valid
      Given Gu Wen, top management, attended the opening meeting of 15 March 2027 on site
      And Gu Wen, top management, attended the closing meeting of 17 March 2027 on site
      When the audit team closes the audit on 17 March 2027
      Then it is permitted
      And the audit is at “audit closed”
      And the certification is “certificate valid”

    Scenario: Without a record of the closing meeting, it cannot be judged whether the audit may be closed
      Given Gu Wen, top management, attended the opening meeting of 15 March 2027 on site
      When the audit team closes the audit on 17 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the record of the closing meeting”

    Scenario: With nobody of the leadership at the closing meeting, the audit may not be closed
      Given Gu Wen, top management, attended the opening meeting of 15 March 2027 on site
      And Bo Ran, other, attended the closing meeting of 17 March 2027 on site
      When the audit team closes the audit on 17 March 2027
      Then it is not permitted

    Scenario: With nobody of the leadership at the opening meeting, the audit may be terminated
      Given Bo Ran, other, attended the opening meeting of 15 March 2027 on site
      When the body terminates the audit on 16 March 2027
      Then it is permitted
      And the certification is “certificate valid”

    Scenario: A deputy whose authorisation is filed stands for top management
      Given Gu Wen, top management, attended the opening meeting of 15 March 2027 on site
      And Bai Lu, senior management, attended the closing meeting of 17 March 2027 on site
      And the authorisation of Bai Lu, dated 12 March 2027, was filed on 17 March 2027
      When the audit team closes the audit on 17 March 2027
      Then it is permitted

    Scenario Outline: An audit of the certificate has no stages, so that it is of no account to which one the record assigns a meeting
      Given the body has settled “Absence from which meetings is a ground for termination” as “both meetings”
      And Bo Ran, other, attended the opening meeting of 15 March 2027 on site
      And <person>, attended the closing meeting of 17 March 2027 on site, with “the stage of the audit” not recorded
      When the audit team closes the audit on 17 March 2027
      Then it <verdict>

      Examples:
        | person                 | verdict          | description               |
        | Bo Ran, other          | is not permitted | both meetings were missed |
        | Gu Wen, top management | is permitted     | one was attended          |

    Scenario Outline: Without one of its parts, it cannot be judged whether a meeting or an authorisation may be filed
      Given the papers filed lack “<gap>”
      When the audit team <act> on 17 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | act                         | gap                           | description             |
        | records the closing meeting | which meeting it was          | opening or closing      |
        | records the closing meeting | the day of the meeting        | when is not clear       |
        | files an authorisation      | the authorised person's name  | for whom is not clear   |
        | files an authorisation      | the date of the authorisation | since when is not clear |
        | files an authorisation      | who authorised                | by whom is not clear    |
        | files an authorisation      | the document of authorisation | nothing is in writing   |

  @clause:T @clause:T(1) @clause:T(3) @clause:T(4) @row:N19
  Rule: Notice, grounds for terminating an audit: each of the four grounds terminates an audit of the certificate as well; once one stands, no other step of that audit goes on

    Scenario Outline: On any of the reported grounds, an audit of the certificate may be terminated
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned <kind> on 12 March 2027 and began it on 15 March 2027
      And the audit team reported on 16 March 2027: <ground>
      When the body terminates the audit on 17 March 2027
      Then it is permitted
      And the audit is at “audit terminated”
      And the certification is “certificate valid”

      Examples:
        | kind                      | ground                                              | description |
        | a surveillance audit      | the applicant does not cooperate                    | ground 1    |
        | the recertification audit | reality and application materials differ materially | ground 3    |
        | a special audit           | something else makes completion impossible          | ground 4    |

    Scenario: Without a ground, an audit of the certificate may not be terminated
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      When the body terminates the audit on 17 March 2027
      Then it is not permitted
      And the reason given says “no ground for terminating the audit is on file”

    Scenario: A ground in one audit does not terminate another
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      And that audit was terminated on 16 March 2027
      And the body planned a special audit on 18 March 2027 and began it on 22 March 2027
      When the body terminates the audit on 23 March 2027
      Then it is not permitted

    Scenario: Before anybody decided, it cannot be judged whether an audit of the certificate may be terminated
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      And the audit team reported on 16 March 2027: the applicant does not cooperate
      And the papers filed lack “who decided to terminate the audit”
      When the body terminates the audit on 17 March 2027
      Then it is not permitted, as it cannot be judged yet

    Scenario: Once a ground for termination stands, an audit that was planned may not begin
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027
      And the audit team reported on 14 March 2027: the applicant does not cooperate
      When the audit team begins the audit on 15 March 2027
      Then it is not permitted
      And the requirement “The audit is free of grounds for termination” rests on “grounds for terminating an audit”

    Scenario: Once a ground for termination stands, an audit of the certificate may not be closed
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      And Gu Wen, top management, attended the opening meeting of 15 March 2027 on site
      And Gu Wen, top management, attended the closing meeting of 17 March 2027 on site
      And the audit team reported on 17 March 2027: the applicant does not cooperate
      When the audit team closes the audit on 17 March 2027
      Then it is not permitted
      And the requirement “The audit is free of grounds for termination” rests on “grounds for terminating an audit”

    Scenario: Once a ground stands, the body owes the termination of the audit
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      And the audit team reported on 16 March 2027: the applicant does not cooperate
      When 18 March 2027 comes
      Then since 16 March 2027 the body owes: “Terminate the audit: a ground stands”

    Scenario Outline: A ground for termination may be reported from the day it was seen
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      And the papers filed give “the day it was seen” as 17 March 2027
      When the audit team reports a ground for terminating the audit on <day>
      Then it <verdict>

      Examples:
        | day           | verdict          | description    |
        | 16 March 2027 | is not permitted | the day before |
        | 17 March 2027 | is permitted     | the day itself |
        | 18 March 2027 | is permitted     | the day after  |

    Scenario: Without saying which ground for termination was seen, it cannot be judged whether the report may be filed
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      And the papers filed lack “which ground was seen”
      When the audit team reports a ground for terminating the audit on 17 March 2027
      Then it is not permitted, as it cannot be judged yet

  @clause:7 @row:N21
  Rule: 7 A terminated audit does not end the certificate, and is a ground for suspending it

    Background:
      Given Hangzhou Qingzhan has held a certificate since 10 May 2026, valid until 9 May 2029
      And the body planned a surveillance audit on 1 March 2027 and began it on 8 March 2027

    Scenario Outline: From the day an audit of the certificate was terminated, the certificate may be suspended for it
      Given that audit was terminated on 10 March 2027
      And the ground “an audit of the certificate was terminated” was confirmed on 9 March 2027
      When the body suspends the certificate on <day>
      Then it <verdict>

      Examples:
        | day           | verdict          | description               |
        | 9 March 2027  | is not permitted | not terminated yet        |
        | 10 March 2027 | is permitted     | the day of termination    |
        | 11 March 2027 | is permitted     | the day after termination |

    Scenario Outline: Once suspended for it and restored, the certificate may be suspended again only for another termination
      Given that audit was terminated on 10 March 2027
      And the certificate was suspended on 15 March 2027 because an audit of the certificate was terminated
      And the body planned an audit to restore the certificate on 29 March 2027 and began it on 6 April 2027
      And that audit was closed on 8 April 2027
      And the certificate was restored on 12 April 2027
      And the body planned a surveillance audit on 3 May 2027 and began it on 10 May 2027
      And that audit was <ended> on 12 May 2027
      And the ground “an audit of the certificate was terminated” was confirmed on 12 May 2027
      When the body suspends the certificate on 13 May 2027
      Then it <verdict>

      Examples:
        | ended      | verdict          | description                             |
        | closed     | is not permitted | it was suspended for the terminated one |
        | terminated | is permitted     | another one was terminated              |

    Scenario: Where no audit of the certificate was terminated, it may not be suspended for that
      Given that audit was closed on 10 March 2027
      And the ground “an audit of the certificate was terminated” was confirmed on 10 March 2027
      When the body suspends the certificate on 11 March 2027
      Then it is not permitted
      And the reason given says “no audit of the certificate was terminated”

  @clause:5.10 @row:N22
  Rule: 5.10 Nonconformities of an audit of the certificate are recorded with a number of their own, corrected and verified

    Background:
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027

    Scenario: Its correction may be verified once a nonconformity was raised and the audit closed
      Given the audit team raised a minor nonconformity and closed the audit on 17 March 2027
      When the audit team verifies the correction on 20 April 2027
      Then it is permitted

    Scenario: Once the certificate is revoked, the correction of a nonconformity may no longer be verified
      Given the audit team raised a minor nonconformity and closed the audit on 17 March 2027
      And for Hangzhou Qingzhan the following was done
        | day           | act                     |
        | 22 March 2027 | revokes the certificate |
      When the audit team verifies the correction on 20 April 2027
      Then it is not permitted

    Scenario: A number may not be used for two nonconformities of one audit
      Given for Hangzhou Qingzhan the following was done
        | day           | act                    |
        | 16 March 2027 | raises a nonconformity |
      When the audit team raises a nonconformity on 17 March 2027
      Then it is not permitted

    Scenario: A correction may not be verified where no nonconformity was raised in that audit
      When the audit team verifies the correction on 17 March 2027
      Then it is not permitted

    Scenario Outline: Without one of its parts, it cannot be judged whether a nonconformity may be raised
      Given the papers filed lack “<gap>”
      When the audit team raises a nonconformity on 17 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                         | description            |
        | whether the nonconformity is major or minor | how grave is not clear |
        | the nonconformity, as found                 | what is not clear      |
        | the day it was raised                       | when is not clear      |

    Scenario Outline: Without one of its parts, it cannot be judged whether the correction of a nonconformity may be verified
      Given the audit team raised a minor nonconformity and closed the audit on 17 March 2027
      And the papers filed lack “<gap>”
      When the audit team verifies the correction on 20 April 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                 | description           |
        | who verified the correction         | by whom is not clear  |
        | the evidence of the correction      | nothing is in writing |
        | the day the correction was verified | when is not clear     |

  @clause:9.4.3
  Rule: 9.4.3 The client is kept informed during an audit of the certificate

    Scenario Outline: Without a full record, it cannot be judged whether the client was informed
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027
      And the papers filed lack “<gap>”
      When the audit team informs the applicant on 13 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                   | description           |
        | what the client was informed of       | what is not clear     |
        | who informed the client               | by whom is not clear  |
        | the document that informed the client | nothing is in writing |

    Scenario: With a full record, informing the client is permitted after a termination as well
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      And that audit was terminated on 16 March 2027
      When the audit team informs the applicant on 17 March 2027
      Then it is permitted

  @clause:9.4.8
  Rule: 9.4.8 An audit of the certificate ends with a written report

    Background:
      Given since 10 March 2027 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      And Gu Wen, top management, attended the opening meeting of 15 March 2027 on site
      And Gu Wen, top management, attended the closing meeting of 17 March 2027 on site

    Scenario Outline: Without one of its parts, it cannot be judged whether the audit may be closed
      Given the papers filed lack “<gap>”
      When the audit team closes the audit on 17 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                            | description             |
        | the number of the audit report | which report is unclear |
        | who signed the audit report    | by whom is not clear    |
        | the last day of the audit      | until when is not clear |
        | the day of the report          | when is not clear       |

    Scenario: With a report dated before the last day of the audit, the audit may not be closed
      Given the papers filed give “the last day of the audit” as 18 March 2027
      When the audit team closes the audit on 17 March 2027
      Then it is not permitted

  @clause:serves
  Rule: When a certificate is revoked or cancelled, the audits of it that are under way end with it

    Scenario Outline: When the certificate is revoked or cancelled, its audit under way ends as well
      Given since 10 March 2027 the certification of Changsha Zhuli is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      When the body <act> on 16 March 2027
      Then it is permitted
      And the audit is at “audit terminated”

      Examples:
        | act                     | description             |
        | revokes the certificate | on a ground             |
        | cancels the certificate | at the holder's request |

    Scenario: When the certificate is revoked, an audit of it that was terminated before stays as it is
      Given since 10 March 2027 the certification of Changsha Zhuli is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      And that audit was terminated on 16 March 2027
      When the body revokes the certificate on 17 March 2027
      Then it is permitted
      And the audit is at “audit terminated”

    Scenario: An audit that ended with the expired certificate does not end once more when the restored certificate is revoked
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 12 March 2029
      And the body planned a special audit on 12 April 2029
      And “End the audit with what it serves” was done on 2 May 2029 on track S2
      And the certificate was restored after it expired on 10 May 2029
      When the body revokes the certificate on 11 May 2029
      Then it is permitted
      And the audit is at “audit terminated”

    Scenario: While the certificate stands, an audit of it may not be ended as that of a certificate that has ended
      Given since 10 March 2027 the certification of Changsha Zhuli is at “certificate valid”
      And the body planned a surveillance audit on 12 March 2027 and began it on 15 March 2027
      When the audit team ends the audit as that of a certificate that has ended on 16 March 2027
      Then it is not permitted

    Scenario: Once the certificate has expired, an audit of it that is not closed may be ended
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the body planned the recertification audit on 12 April 2029
      When the audit team ends the audit as that of a certificate that has ended on 2 May 2029
      Then it is permitted

    Scenario: Where the certificate is restored after it expired, an audit of it goes on
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 12 March 2029
      And the body planned a special audit on 12 April 2029
      And the certificate was restored after it expired on 10 May 2029
      When the audit team ends the audit as that of a certificate that has ended on 16 May 2029
      Then it is not permitted

  @clause:9.6.4.2 @row:N21 @row:N31
  Rule: 9.6.4.2 A short-notice audit rests on a circumstance declared beforehand, and its team, to which the client cannot object, is checked against conflicts

    Scenario Outline: Once the application is accepted, the circumstances of short-notice audits may be declared to the client
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “<state>”
      When the body declares the circumstances of short-notice audits on 12 March 2027
      Then it <verdict>

      Examples:
        | state                               | verdict          | description                      |
        | application submitted               | is not permitted | not accepted yet                 |
        | contract being concluded            | is permitted     | before the contract is concluded |
        | under audit                         | is permitted     | during the initial audit         |
        | awaiting the certification decision | is permitted     | before the decision              |
        | certificate valid                   | is permitted     | for the audits that follow       |
        | certificate suspended               | is permitted     | for the audits that follow       |
        | certificate revoked                 | is not permitted | no audit follows                 |

    Scenario Outline: Without one of its parts, it cannot be judged whether the circumstances may be declared
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “certificate valid”
      And the papers filed lack “<gap>”
      When the body declares the circumstances of short-notice audits on 12 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                              | description           |
        | the circumstances of short-notice audits         | which is not clear    |
        | the day the client was told of the circumstances | when is not clear     |
        | the document that declares the circumstances     | nothing is in writing |

    Scenario Outline: While the certificate is valid or suspended, a short-notice audit may be planned
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “<state>”
      And the client was told on 12 March 2027 that “a serious complaint” is cause for a short-notice audit
      And “a serious complaint” occurred on 20 March 2027
      And the team is to be He Jun and Tang Min, checked against conflicts by Sun Qi on 21 March 2027
      When the body plans a short-notice audit on 22 March 2027
      Then it <verdict>
      And the audit is at “<audit>”

      Examples:
        | state                               | verdict          | audit         | description                                        |
        | certificate valid                   | is permitted     | audit planned | the ordinary case                                  |
        | certificate suspended               | is permitted     | audit planned | suspended, not yet ended                           |
        | awaiting the certification decision | is not permitted | audit closed  | there is no certificate yet, only an initial audit |

    Scenario Outline: Only a circumstance declared on an earlier day than it occurred permits a short-notice audit
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “certificate valid”
      And the client was told on <told> that “a serious complaint” is cause for a short-notice audit
      And “a serious complaint” occurred on 20 March 2027
      And the team is to be He Jun and Tang Min, checked against conflicts by Sun Qi on 21 March 2027
      When the body plans a short-notice audit on 22 March 2027
      Then it <verdict>

      Examples:
        | told          | verdict          | description       |
        | 19 March 2027 | is permitted     | the day before    |
        | 20 March 2027 | is not permitted | the same day      |
        | 21 March 2027 | is not permitted | after it occurred |

    Scenario: On a circumstance that was not declared, no short-notice audit may be planned
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “certificate valid”
      And the client was told on 12 March 2027 that “a serious complaint” is cause for a short-notice audit
      And “a change of owner” occurred on 20 March 2027
      And the team is to be He Jun and Tang Min, checked against conflicts by Sun Qi on 21 March 2027
      When the body plans a short-notice audit on 22 March 2027
      Then it is not permitted
      And the reason given says “is none of the circumstances that were declared to the client”

    Scenario Outline: Before the circumstance has occurred, no short-notice audit may be planned
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “certificate valid”
      And the client was told on 12 March 2027 that “a serious complaint” is cause for a short-notice audit
      And “a serious complaint” occurred on 20 March 2027
      And the team is to be He Jun and Tang Min, checked against conflicts by Sun Qi on 15 March 2027
      When the body plans a short-notice audit on <day>
      Then it <verdict>, and the first permitted day is 20 March 2027

      Examples:
        | day           | verdict          | description    |
        | 19 March 2027 | is not permitted | the day before |
        | 20 March 2027 | is permitted     | the day itself |
        | 21 March 2027 | is permitted     | the day after  |

    Scenario Outline: Without one of its parts, it cannot be judged whether a short-notice audit may be planned
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “certificate valid”
      And the client was told on 12 March 2027 that “a serious complaint” is cause for a short-notice audit
      And “a serious complaint” occurred on 20 March 2027
      And the team is to be He Jun and Tang Min, checked against conflicts by Sun Qi on 21 March 2027
      And the papers filed lack “<gap>”
      When the body plans a short-notice audit on 22 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                               | description           |
        | the members of the audit team                     | by whom is not clear  |
        | the circumstance declared for short-notice audits | which is not clear    |
        | the day the circumstance occurred                 | when is not clear     |
        | the document that shows the circumstance          | nothing is in writing |

    Scenario Outline: A member of the team who has a conflict or was checked by nobody else may not be in the team
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “certificate valid”
      And the client was told on 12 March 2027 that “a serious complaint” is cause for a short-notice audit
      And “a serious complaint” occurred on 20 March 2027
      And the team is to be He Jun and Tang Min, checked against conflicts by Sun Qi on 21 March 2027
      And Tang Min was checked by <checker> on 21 March 2027, who found <found>
      When the body plans a short-notice audit on 22 March 2027
      Then it <verdict>

      Examples:
        | checker  | found                | verdict          | description            |
        | Sun Qi   | no conflict          | is permitted     | free of conflicts      |
        | Sun Qi   | “advised the client” | is not permitted | has a conflict         |
        | Tang Min | no conflict          | is not permitted | checked by nobody else |

    Scenario: Whoever has a conflict is named
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “certificate valid”
      And the client was told on 12 March 2027 that “a serious complaint” is cause for a short-notice audit
      And “a serious complaint” occurred on 20 March 2027
      And the team is to be He Jun and Tang Min, checked against conflicts by Sun Qi on 21 March 2027
      And Tang Min was checked by Sun Qi on 21 March 2027, who found “advised the client”
      When the body plans a short-notice audit on 22 March 2027
      Then it is not permitted
      And the reason given says “Tang Min has a conflict of interest: advised the client”

    Scenario Outline: Not before each member was checked may a short-notice audit be planned
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “certificate valid”
      And the client was told on 12 March 2027 that “a serious complaint” is cause for a short-notice audit
      And “a serious complaint” occurred on 20 March 2027
      And the team is to be He Jun and Tang Min, checked against conflicts by Sun Qi on 22 March 2027
      When the body plans a short-notice audit on <day>
      Then it <verdict>, and the first permitted day is 22 March 2027

      Examples:
        | day           | verdict          | description    |
        | 21 March 2027 | is not permitted | the day before |
        | 22 March 2027 | is permitted     | the day itself |
        | 23 March 2027 | is permitted     | the day after  |

    Scenario: Where a member of the team was not checked, it cannot be judged whether a short-notice audit may be planned
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “certificate valid”
      And the client was told on 12 March 2027 that “a serious complaint” is cause for a short-notice audit
      And “a serious complaint” occurred on 20 March 2027
      And the team is to be He Jun and Tang Min, checked against conflicts by Sun Qi on 21 March 2027
      And of Tang Min no check against conflicts is on file
      When the body plans a short-notice audit on 22 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the check of Tang Min against conflicts of interest”

    Scenario Outline: Without one of its parts, it cannot be judged whether a member is free of conflicts
      Given since 10 March 2027 the certification of Chengdu Jincheng is at “certificate valid”
      And the client was told on 12 March 2027 that “a serious complaint” is cause for a short-notice audit
      And “a serious complaint” occurred on 20 March 2027
      And the team is to be He Jun and Tang Min, checked against conflicts by Sun Qi on 21 March 2027
      And the check of Tang Min lacks “<gap>”
      When the body plans a short-notice audit on 22 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                                | description          |
        | the interests that the auditor was checked against | what is not clear    |
        | who checked the auditor                            | by whom is not clear |
        | the day of the check                               | when is not clear    |

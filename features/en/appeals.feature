Feature: Appeals and complaints
  Whoever disagrees with a decision of the body may appeal against it, and anybody may complain. Both are acknowledged,
  investigated and decided by people who had no part in the matter. An upheld appeal sets the decision aside with what
  it caused, and erases nothing.

  @clause:9.7 @clause:9.8 @row:N39
  Rule: 9.7, 9.8 An appeal or a complaint belongs to a certification that was applied for

    Scenario: Before anything was applied for, there is no decision to appeal against
      Given the appeal is against “the rejection of the application” of 31 May 2027
      When Chengdu Jincheng lodges an appeal on 10 June 2027
      Then it is not permitted
      And the reason given says “now: not yet begun”

    Scenario: Before anything was applied for, there is nothing to complain of
      When Chengdu Jincheng lodges a complaint on 10 June 2027
      Then it is not permitted
      And the reason given says “now: not yet begun”

    Scenario: From the application on, a complaint may be lodged
      Given Chengdu Jincheng handed in its application on 7 June 2027
      When Chengdu Jincheng lodges a complaint on 10 June 2027
      Then it is permitted

  @clause:9.7 @row:N39
  Rule: 9.7 An appeal is lodged against a decision of the body, and handled by people who had no part in it

    Background:
      Given since 31 May 2027 the certification of Suzhou Yunqiao is at “certificate revoked”

    Scenario: Against a decision on file an appeal may be lodged
      Given the appeal is against “the revocation of the certificate” of 31 May 2027
      When Suzhou Yunqiao lodges an appeal on 10 June 2027
      Then it is permitted
      And the appeal is at “appeal received”

    Scenario Outline: Where no such decision of that day is on file, no appeal may be lodged
      Given the appeal is against “<decision>” of <taken>
      When Suzhou Yunqiao lodges an appeal on 10 June 2027
      Then it is not permitted
      And the reason given says “is on file”

      Examples:
        | decision                          | taken       | description                   |
        | the revocation of the certificate | 30 May 2027 | taken a day later than stated |
        | the suspension of the certificate | 31 May 2027 | another decision was taken    |

    Scenario Outline: An appeal may not be older than the decision
      Given the appeal is against “the revocation of the certificate” of 31 May 2027
      And the papers filed give “the day it was lodged” as <lodged>
      When Suzhou Yunqiao lodges an appeal on 10 June 2027
      Then it <verdict>

      Examples:
        | lodged       | verdict          | description                |
        | 30 May 2027  | is not permitted | before the decision        |
        | 31 May 2027  | is permitted     | the day of the decision    |
        | 1 June 2027  | is permitted     | the day after the decision |
        | 10 June 2027 | is permitted     | the day it is recorded     |

    Scenario: An appeal may not be recorded before the day it was lodged
      Given the appeal is against “the revocation of the certificate” of 31 May 2027
      And the papers filed give “the day it was lodged” as 11 June 2027
      When Suzhou Yunqiao lodges an appeal on 10 June 2027
      Then it is not permitted
      And the first permitted day is 11 June 2027

    Scenario Outline: Without one of its parts, it cannot be judged whether an appeal may be lodged
      Given the appeal is against “the revocation of the certificate” of 31 May 2027
      And the papers filed lack “<gap>”
      When Suzhou Yunqiao lodges an appeal on 10 June 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                 | description                    |
        | who lodged it                       | by whom is not clear           |
        | the day it was lodged               | when is not clear              |
        | the document in which it was lodged | nothing is in writing          |
        | the decision appealed against       | against what is not clear      |
        | the day that decision was taken     | against which one is not clear |
        | the grounds of the appeal           | why is not clear               |

    Scenario Outline: While an appeal against a decision is pending, no other may be lodged against it
      Given Suzhou Yunqiao appealed on 4 June 2027 against “the revocation of the certificate” of 31 May 2027
      And since 7 June 2027 the appeal has been at “<state>”
      And the appeal is against “the revocation of the certificate” of 31 May 2027
      When Suzhou Yunqiao lodges an appeal on 10 June 2027
      Then it <verdict>

      Examples:
        | state                      | verdict          | description              |
        | appeal received            | is not permitted | nobody has handled it    |
        | appeal under investigation | is not permitted | nobody has decided on it |
        | appeal dismissed           | is permitted     | it was decided           |
        | appeal dropped             | is permitted     | it is no longer pursued  |

    Scenario Outline: Step by step an appeal is acknowledged, investigated, decided and closed
      Given Suzhou Yunqiao appealed on 4 June 2027 against “the revocation of the certificate” of 31 May 2027
      And since 7 June 2027 the appeal has been at “<before>”
      When <who> <act> on 14 June 2027
      Then it is permitted
      And the appeal is at “<after>”

      Examples:
        | before                     | who            | act                              | after                      | description                |
        | appeal received            | the body       | acknowledges the appeal          | appeal acknowledged        | it is told to have come in |
        | appeal acknowledged        | the body       | begins to investigate the appeal | appeal under investigation | people are named for it    |
        | appeal under investigation | the body       | upholds the appeal               | appeal upheld              | the appellant is right     |
        | appeal under investigation | the body       | dismisses the appeal             | appeal dismissed           | the decision is right      |
        | appeal under investigation | Suzhou Yunqiao | drops the appeal                 | appeal dropped             | it is no longer pursued    |
        | appeal dismissed           | the body       | closes the appeal                | appeal closed              | the outcome was told       |

    Scenario Outline: No step may be skipped
      Given Suzhou Yunqiao appealed on 4 June 2027 against “the revocation of the certificate” of 31 May 2027
      And since 7 June 2027 the appeal has been at “<before>”
      When <who> <act> on 14 June 2027
      Then it is not permitted
      And the reason given says “now: <before>”

      Examples:
        | before              | who            | act                              | description          |
        | appeal received     | the body       | begins to investigate the appeal | not acknowledged yet |
        | appeal acknowledged | the body       | upholds the appeal               | not investigated yet |
        | appeal acknowledged | the body       | closes the appeal                | not decided yet      |
        | appeal upheld       | Suzhou Yunqiao | drops the appeal                 | it was decided       |
        | appeal closed       | the body       | dismisses the appeal             | it is closed         |

    Scenario Outline: Without one of its parts, it cannot be judged whether the step may be taken
      Given Suzhou Yunqiao appealed on 4 June 2027 against “the revocation of the certificate” of 31 May 2027
      And since 7 June 2027 the appeal has been at “<before>”
      And the papers filed lack “<gap>”
      When <who> <act> on 14 June 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | before                     | who            | act                              | gap                                 | description                      |
        | appeal received            | the body       | acknowledges the appeal          | who acknowledged it                 | by whom is not clear             |
        | appeal received            | the body       | acknowledges the appeal          | the day it was acknowledged         | when is not clear                |
        | appeal received            | the body       | acknowledges the appeal          | the document that acknowledges it   | nothing is in writing            |
        | appeal acknowledged        | the body       | begins to investigate the appeal | who investigates                    | by whom is not clear             |
        | appeal acknowledged        | the body       | begins to investigate the appeal | the day the investigation begins    | when is not clear                |
        | appeal under investigation | the body       | upholds the appeal               | who decided on it                   | by whom is not clear             |
        | appeal under investigation | the body       | upholds the appeal               | the reasons for the decision        | why is not clear                 |
        | appeal under investigation | the body       | dismisses the appeal             | who decided on it                   | by whom is not clear             |
        | appeal under investigation | the body       | dismisses the appeal             | the reasons for the decision        | why is not clear                 |
        | appeal under investigation | Suzhou Yunqiao | drops the appeal                 | who drops it                        | who drops it is not clear        |
        | appeal under investigation | Suzhou Yunqiao | drops the appeal                 | the day it was dropped              | when it was dropped is not clear |
        | appeal under investigation | Suzhou Yunqiao | drops the appeal                 | the document that drops it          | nothing is in writing            |
        | appeal dismissed           | the body       | closes the appeal                | the day the outcome was told        | when is not clear                |
        | appeal dismissed           | the body       | closes the appeal                | the document that tells the outcome | nothing is in writing            |

    Scenario Outline: A step may not be dated before the step that precedes it
      Given Suzhou Yunqiao appealed on 4 June 2027 against “the revocation of the certificate” of 31 May 2027
      And since 7 June 2027 the appeal has been at “<before>”
      And the papers filed give “<fact>” as <stated>
      When <who> <act> on 14 June 2027
      Then it <verdict>

      Examples:
        | before                     | who            | act                              | fact                             | stated      | verdict          | description                           |
        | appeal received            | the body       | acknowledges the appeal          | the day it was acknowledged      | 3 June 2027 | is not permitted | before it was lodged                  |
        | appeal received            | the body       | acknowledges the appeal          | the day it was acknowledged      | 4 June 2027 | is permitted     | the day it was lodged                 |
        | appeal received            | the body       | acknowledges the appeal          | the day it was acknowledged      | 5 June 2027 | is permitted     | the day after it was lodged           |
        | appeal acknowledged        | the body       | begins to investigate the appeal | the day the investigation begins | 6 June 2027 | is not permitted | before it was acknowledged            |
        | appeal acknowledged        | the body       | begins to investigate the appeal | the day the investigation begins | 7 June 2027 | is permitted     | the day it was acknowledged           |
        | appeal acknowledged        | the body       | begins to investigate the appeal | the day the investigation begins | 8 June 2027 | is permitted     | the day after it was acknowledged     |
        | appeal under investigation | Suzhou Yunqiao | drops the appeal                 | the day it was dropped           | 6 June 2027 | is not permitted | before the investigation began        |
        | appeal under investigation | Suzhou Yunqiao | drops the appeal                 | the day it was dropped           | 7 June 2027 | is permitted     | the day the investigation began       |
        | appeal under investigation | Suzhou Yunqiao | drops the appeal                 | the day it was dropped           | 8 June 2027 | is permitted     | the day after the investigation began |
        | appeal dismissed           | the body       | closes the appeal                | the day the outcome was told     | 6 June 2027 | is not permitted | before it was decided                 |
        | appeal dismissed           | the body       | closes the appeal                | the day the outcome was told     | 7 June 2027 | is permitted     | the day it was decided                |
        | appeal dismissed           | the body       | closes the appeal                | the day the outcome was told     | 8 June 2027 | is permitted     | the day after it was decided          |
        | appeal dropped             | the body       | closes the appeal                | the day the outcome was told     | 6 June 2027 | is not permitted | before it was dropped                 |
        | appeal dropped             | the body       | closes the appeal                | the day the outcome was told     | 7 June 2027 | is permitted     | the day it was dropped                |
        | appeal dropped             | the body       | closes the appeal                | the day the outcome was told     | 8 June 2027 | is permitted     | the day after it was dropped          |

    Scenario Outline: What counts is the day that the step before states, not the day it was recorded
      Given the papers filed give “the day it was lodged” as 1 June 2027
      And Suzhou Yunqiao appealed on 4 June 2027 against “the revocation of the certificate” of 31 May 2027
      And the papers filed give “the day it was acknowledged” as <stated>
      When the body acknowledges the appeal on 14 June 2027
      Then it <verdict>

      Examples:
        | stated      | verdict          | description                                 |
        | 31 May 2027 | is not permitted | before it was lodged                        |
        | 1 June 2027 | is permitted     | the day it was lodged                       |
        | 2 June 2027 | is permitted     | after it was lodged, before it was recorded |

    Scenario: Only whoever lodged an appeal may drop it
      Given the papers filed give “who lodged it” as “Cheng Yu”
      And Suzhou Yunqiao appealed on 4 June 2027 against “the revocation of the certificate” of 31 May 2027
      And the papers filed give “who drops it” as “Luo Qing”
      When Suzhou Yunqiao drops the appeal on 14 June 2027
      Then it is not permitted
      And the reason given says “it was lodged by Cheng Yu, not by Luo Qing”

    Scenario Outline: From the day of the step before, the next step is owed, and no text grants a number of days
      Given Suzhou Yunqiao appealed on 4 June 2027 against “the revocation of the certificate” of 31 May 2027
      And since 7 June 2027 the appeal has been at “<state>”
      When 14 June 2027 comes
      Then since <since> the body owes: “<duty>”

      Examples:
        | state                      | since       | duty                           | description               |
        | appeal received            | 4 June 2027 | Acknowledge the appeal         | since it came in          |
        | appeal acknowledged        | 7 June 2027 | Decide on the appeal           | since it was acknowledged |
        | appeal under investigation | 7 June 2027 | Decide on the appeal           | not decided yet           |
        | appeal upheld              | 7 June 2027 | Tell the outcome of the appeal | since it was decided      |
        | appeal dismissed           | 7 June 2027 | Tell the outcome of the appeal | since it was decided      |
        | appeal dropped             | 7 June 2027 | Tell the outcome of the appeal | since it was dropped      |

    Scenario: Once an appeal is closed, nothing is owed
      Given Suzhou Yunqiao appealed on 4 June 2027 against “the revocation of the certificate” of 31 May 2027
      And since 7 June 2027 the appeal has been at “appeal closed”
      When 14 June 2027 comes
      Then the body owes nothing but publication

  @clause:9.7 @row:N39
  Rule: 9.7 Nobody who took the decision or took part in the audit investigates an appeal or decides on it

    Background:
      Given Changsha Zhuli's audit was planned for He Jun and Tang Min, its stages were held by He Jun and Tang Min, and it was closed on 28 April 2026
      And Luo Qing decided to refuse certification on 30 April 2026
      And Changsha Zhuli appealed on 6 May 2026 against “the refusal of certification” of 30 April 2026

    Scenario Outline: Whoever had a part in it may not investigate
      Given since 7 May 2026 the appeal has been at “appeal acknowledged”
      And <who> is to investigate it
      When the body begins to investigate the appeal on 8 May 2026
      Then it <verdict>

      Examples:
        | who      | verdict          | description            |
        | He Jun   | is not permitted | took part in the audit |
        | Luo Qing | is not permitted | took the decision      |
        | Cheng Yu | is permitted     | had no part in it      |

    Scenario Outline: Who had a part in it is told by the certification in which the decision was taken, not by the present one
      Given since 7 May 2026 the appeal has been at “appeal dropped”
      And Changsha Zhuli applied again on 11 May 2026
      And Changsha Zhuli appealed on 12 May 2026 against “the refusal of certification” of 30 April 2026
      And since 13 May 2026 the appeal has been at “appeal acknowledged”
      And <who> is to investigate it
      When the body begins to investigate the appeal on 14 May 2026
      Then it <verdict>

      Examples:
        | who      | verdict          | description                 |
        | He Jun   | is not permitted | took part in the audit then |
        | Luo Qing | is not permitted | took the decision then      |
        | Cheng Yu | is permitted     | had no part in it           |

    Scenario Outline: Whoever had a part in it may not decide
      Given since 7 May 2026 the appeal has been at “appeal under investigation”
      And <who> is to decide on it
      When the body <act> on 8 May 2026
      Then it <verdict>

      Examples:
        | who      | act                  | verdict          | description            |
        | Tang Min | upholds the appeal   | is not permitted | took part in the audit |
        | Luo Qing | upholds the appeal   | is not permitted | took the decision      |
        | Cheng Yu | upholds the appeal   | is permitted     | had no part in it      |
        | Tang Min | dismisses the appeal | is not permitted | took part in the audit |
        | Luo Qing | dismisses the appeal | is not permitted | took the decision      |
        | Cheng Yu | dismisses the appeal | is permitted     | had no part in it      |

  @clause:9.7 @row:N39
  Rule: 9.7 An upheld appeal sets the decision aside with what it caused, as long as no later act rests on it

    Scenario Outline: Once the appeal is upheld, the certification stands as before the decision
      Given since 10 June 2027 the certification of Suzhou Yunqiao is at “<decided>”
      And Suzhou Yunqiao appealed on 14 June 2027 against “<decision>” of 10 June 2027
      And since 15 June 2027 the appeal has been at “appeal under investigation”
      When the body upholds the appeal on 21 June 2027
      Then it is permitted
      And the certification is “<before>”

      Examples:
        | decided               | decision                            | before                              | description                            |
        | application rejected  | the rejection of the application    | application submitted               | the review goes on                     |
        | certification refused | the refusal of certification        | awaiting the certification decision | it has to be decided again             |
        | certificate suspended | the suspension of the certificate   | certificate valid                   | as if it had never been suspended      |
        | certificate revoked   | the revocation of the certificate   | certificate valid                   | as if it had never been revoked        |
        | certificate cancelled | the cancellation of the certificate | certificate valid                   | as if it had never been cancelled      |
        | audit terminated      | the termination of the audit        | under audit                         | the application goes on with its audit |

    Scenario: A dismissed appeal leaves the decision as it is
      Given since 10 June 2027 the certification of Suzhou Yunqiao is at “certificate revoked”
      And Suzhou Yunqiao appealed on 14 June 2027 against “the revocation of the certificate” of 10 June 2027
      And since 15 June 2027 the appeal has been at “appeal under investigation”
      When the body dismisses the appeal on 21 June 2027
      Then it is permitted
      And the certification is “certificate revoked”

    Scenario: A decision set aside is not deleted from the history
      Given since 10 June 2027 the certification of Suzhou Yunqiao is at “certificate revoked”
      And Suzhou Yunqiao appealed on 14 June 2027 against “the revocation of the certificate” of 10 June 2027
      And since 15 June 2027 the appeal has been at “appeal under investigation”
      And the papers filed give “the reasons for the decision” as “the ground for revoking was not shown”
      When the body upholds the appeal on 21 June 2027
      Then the history still holds “Revoke the certificate” of 10 June 2027 as done
      And the history still holds “Correct a record” of 21 June 2027 as done
      And the correction of 21 June 2027 gives as its reason “the ground for revoking was not shown”

    Scenario: While a later decision rests on the one appealed against, the appeal may not be upheld
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      And for Hangzhou Qingzhan the following was done
        | day          | act                                                    |
        | 5 March 2027 | revokes the certificate because the suspension ran out |
      And Hangzhou Qingzhan appealed on 8 March 2027 against “the suspension of the certificate” of 31 August 2026
      And since 10 March 2027 the appeal has been at “appeal under investigation”
      When the body upholds the appeal on 15 March 2027
      Then it is not permitted
      And the reason given says “would not stand”

    Scenario: Once the later decision has been set aside as well, the appeal may be upheld
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      And for Hangzhou Qingzhan the following was done
        | day          | act                                                    |
        | 5 March 2027 | revokes the certificate because the suspension ran out |
      And Hangzhou Qingzhan appealed on 8 March 2027 against “the revocation of the certificate” of 5 March 2027
      And since 10 March 2027 the appeal has been at “appeal upheld”
      And Hangzhou Qingzhan appealed on 11 March 2027 against “the suspension of the certificate” of 31 August 2026
      And since 12 March 2027 the appeal has been at “appeal under investigation”
      When the body upholds the appeal on 15 March 2027
      Then it is permitted
      And the certification is “certificate valid”

    Scenario: A suspension that has ended meanwhile may be set aside as well, and its restoration falls with it
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      And the certificate was restored on 26 February 2027
      And Hangzhou Qingzhan appealed on 1 March 2027 against “the suspension of the certificate” of 31 August 2026
      And since 2 March 2027 the appeal has been at “appeal under investigation”
      When the body upholds the appeal on 9 March 2027
      Then it is permitted
      And the certification is “certificate valid”
      And the history still holds “Restore the certificate” of 26 February 2027 as done

    Scenario: An audit to restore the certificate falls with the suspension that it was planned for
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      And the body planned an audit to restore the certificate on 14 September 2026 and began it on 21 September 2026
      And Hangzhou Qingzhan appealed on 24 September 2026 against “the suspension of the certificate” of 31 August 2026
      And since 25 September 2026 the appeal has been at “appeal under investigation”
      When the body upholds the appeal on 28 September 2026
      Then it is permitted
      And the certification is “certificate valid”
      And the history still holds “Begin the audit” of 21 September 2026 as done

    Scenario Outline: Of two suspensions, the one appealed against falls with its restoration and the audit for it, and the other stays
      Given Hangzhou Qingzhan has held a certificate since 10 May 2026, valid until 9 May 2029
      And the body planned a surveillance audit on 1 February 2027 and began it on 8 February 2027
      And that audit was terminated on 10 February 2027
      And the certificate was suspended on 15 February 2027 because an audit of the certificate was terminated
      And the body planned an audit to restore the certificate on 16 February 2027 and began it on 18 February 2027
      And that audit was closed on 19 February 2027
      And the certificate was restored on 22 February 2027
      And the body planned a surveillance audit on 1 March 2027 and began it on 8 March 2027
      And that audit was terminated on 10 March 2027
      And the certificate was suspended on 15 March 2027 because an audit of the certificate was terminated
      And the body planned an audit to restore the certificate on 29 March 2027 and began it on 6 April 2027
      And that audit was closed on 8 April 2027
      And the certificate was restored on 12 April 2027
      And Hangzhou Qingzhan appealed on 14 April 2027 against “the suspension of the certificate” of <suspended>
      And since 15 April 2027 the appeal has been at “appeal under investigation”
      When the body upholds the appeal on 19 April 2027
      Then it is permitted
      And the certification is “certificate valid”

      Examples:
        | suspended        | description           |
        | 15 February 2027 | the former suspension |
        | 15 March 2027    | the latter suspension |

    Scenario: Where the decision fell meanwhile with another, an upheld appeal has nothing left to set aside
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      And the body planned an audit to restore the certificate on 14 September 2026 and began it on 21 September 2026
      And that audit was terminated on 22 September 2026
      And Hangzhou Qingzhan appealed on 24 September 2026 against “the suspension of the certificate” of 31 August 2026
      And since 25 September 2026 the appeal has been at “appeal under investigation”
      And Hangzhou Qingzhan appealed on 28 September 2026 against “the termination of the audit” of 22 September 2026
      And since 29 September 2026 the appeal has been at “appeal under investigation”
      And “Uphold the appeal” was done on 8 October 2026 on track P1
      When the body upholds the appeal on 9 October 2026
      Then it is permitted
      And the certification is “certificate valid”

    Scenario: A certificate whose last day passed meanwhile is expired once the appeal is upheld
      Given Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And for Suzhou Yunqiao the following was done
        | day         | act                     |
        | 31 May 2028 | revokes the certificate |
      And Suzhou Yunqiao appealed on 9 June 2028 against “the revocation of the certificate” of 31 May 2028
      And since 12 June 2028 the appeal has been at “appeal under investigation”
      When the body upholds the appeal on 4 May 2029
      Then it is permitted
      And the certification is “certificate expired”

  @clause:5.1.2(4) @row:N06 @row:N39
  Rule: 5.1.2(4) A revocation that an upheld appeal has set aside bars no application

    Background:
      Given Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And for Suzhou Yunqiao the following was done
        | day         | act                     |
        | 31 May 2028 | revokes the certificate |
      And Suzhou Yunqiao appealed on 9 June 2028 against “the revocation of the certificate” of 31 May 2028

    Scenario Outline: Barred for a year by the revocation, the organisation may apply again once the appeal was upheld
      Given since 4 May 2029 the appeal has been at “<appeal>”
      When Suzhou Yunqiao applies again on 7 May 2029
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | appeal                     | verdict          | first       | description                    |
        | appeal under investigation | is not permitted | 1 June 2029 | the revocation still stands    |
        | appeal dismissed           | is not permitted | 1 June 2029 | the revocation stands for good |
        | appeal upheld              | is permitted     | 7 May 2029  | the certificate merely expired |

  @clause:C(2) @row:N07 @row:N39
  Rule: Notice, clarification (2): where the suspension and the revocation that followed it were both set aside, the year from the suspension no longer runs

    Background:
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029
      And the certificate was suspended on 31 August 2028, until 28 February 2029
      And for Hangzhou Qingzhan the following was done
        | day          | act                                                    |
        | 5 March 2029 | revokes the certificate because the suspension ran out |

    Scenario: While both stand, the organisation waits one full year from the suspension
      When Hangzhou Qingzhan applies again on 7 May 2029
      Then it is not permitted
      And the first permitted day is 1 September 2029

    Scenario: Once both have been set aside, the organisation may apply again
      Given Hangzhou Qingzhan appealed on 8 March 2029 against “the revocation of the certificate” of 5 March 2029
      And since 10 March 2029 the appeal has been at “appeal upheld”
      And Hangzhou Qingzhan appealed on 11 March 2029 against “the suspension of the certificate” of 31 August 2028
      And since 12 March 2029 the appeal has been at “appeal upheld”
      When Hangzhou Qingzhan applies again on 7 May 2029
      Then it is permitted

  @clause:stay @row:N39
  Rule: Whether an appeal stays the decision is for the body to settle; unless it does, an appeal stays nothing

    Background:
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      And Hangzhou Qingzhan appealed on 15 September 2026 against “the suspension of the certificate” of 31 August 2026

    Scenario Outline: Where an appeal stays the suspension, the certificate may not be revoked because it ran out until the appeal is decided
      Given the body has settled “An appeal stays the decision” as “<settled>”
      And since 1 February 2027 the appeal has been at “<appeal>”
      And the ground “the suspension ran out without restoration” was confirmed on 1 March 2027
      When the body revokes the certificate on 5 March 2027
      Then it <verdict>

      Examples:
        | settled | appeal                     | verdict          | description                  |
        | no      | appeal received            | is permitted     | stays nothing unless settled |
        | yes     | appeal received            | is not permitted | the appeal is pending        |
        | yes     | appeal under investigation | is not permitted | the appeal is pending        |
        | yes     | appeal dismissed           | is permitted     | the suspension stands        |
        | yes     | appeal dropped             | is permitted     | the suspension stands        |

    Scenario Outline: While the suspension is stayed, the scope may not be reduced instead of the revocation either
      Given the body has settled “An appeal stays the decision” as “<settled>”
      When the body reduces the scope and ends the suspension on 5 March 2027
      Then it <verdict>

      Examples:
        | settled | verdict          | description                  |
        | no      | is permitted     | stays nothing unless settled |
        | yes     | is not permitted | the appeal is pending        |

    Scenario: While the suspension is stayed, the certificate may be revoked on a ground that does not rest on it
      Given the body has settled “An appeal stays the decision” as “yes”
      And the ground “the system persistently or seriously failed the requirements” was confirmed on 1 March 2027
      When the body revokes the certificate on 5 March 2027
      Then it is permitted

    Scenario: While the appeal stays the suspension, the body does not owe the revocation
      Given the body has settled “An appeal stays the decision” as “yes”
      When 5 March 2027 comes
      Then the body does not owe: “Revoke the certificate, or reduce its scope: the suspension has run out”

    Scenario: Where an appeal does not stay the suspension, the body owes the revocation
      When 5 March 2027 comes
      Then since 1 March 2027 the body owes: “Revoke the certificate, or reduce its scope: the suspension has run out”

  @clause:stay @row:N39
  Rule: Where an appeal stays the termination of an audit, the certificate is not suspended for it until the appeal is decided

    Background:
      Given Hangzhou Qingzhan has held a certificate since 10 May 2026, valid until 9 May 2029
      And the body planned a surveillance audit on 1 March 2027 and began it on 8 March 2027
      And that audit was terminated on 10 March 2027
      And Hangzhou Qingzhan appealed on 12 March 2027 against “the termination of the audit” of 10 March 2027

    Scenario Outline: While the appeal is pending, the certificate may not be suspended because the audit was terminated
      Given the body has settled “An appeal stays the decision” as “<settled>”
      And since 15 March 2027 the appeal has been at “<appeal>”
      And the ground “an audit of the certificate was terminated” was confirmed on 15 March 2027
      When the body suspends the certificate on 16 March 2027
      Then it <verdict>

      Examples:
        | settled | appeal                     | verdict          | description                  |
        | no      | appeal received            | is permitted     | stays nothing unless settled |
        | yes     | appeal received            | is not permitted | the appeal is pending        |
        | yes     | appeal under investigation | is not permitted | the appeal is pending        |
        | yes     | appeal dismissed           | is permitted     | the termination stands       |
        | yes     | appeal dropped             | is permitted     | the termination stands       |

    Scenario: While the termination of the audit is stayed, the certificate may be suspended on another ground
      Given the body has settled “An appeal stays the decision” as “yes”
      And the ground “certificate or mark was misused” was confirmed on 15 March 2027
      When the body suspends the certificate on 16 March 2027
      Then it is permitted

  @clause:9.8 @row:N39
  Rule: 9.8 A complaint says what happened, and is handled by people who had no part in it

    Background:
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario Outline: A complaint that says what happened may be lodged, whether or not it names anybody
      When “Lodge a complaint” is requested on 10 June 2026
        | fact                               | value   |
        | the persons named in the complaint | <named> |
      Then it is permitted
      And the complaint is at “complaint received”
      And the verdict records that “<said>”

      Examples:
        | named    | said                  | description             |
        | none     | it names nobody       | about what was done     |
        | Shen Yan | named in it: Shen Yan | about what somebody did |

    Scenario: A complaint may not be recorded before the day it was lodged
      Given the papers filed give “the day it was lodged” as 11 June 2026
      When Hangzhou Qingzhan lodges a complaint on 10 June 2026
      Then it is not permitted
      And the first permitted day is 11 June 2026

    Scenario Outline: Without one of its parts, it cannot be judged whether a complaint may be lodged
      Given the papers filed lack “<gap>”
      When Hangzhou Qingzhan lodges a complaint on 10 June 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                 | description                |
        | who lodged it                       | by whom is not clear       |
        | the day it was lodged               | when is not clear          |
        | the document in which it was lodged | nothing is in writing      |
        | whom the complaint is about         | about whom is not clear    |
        | the day of what is complained of    | when it was is not clear   |
        | what is complained of               | about what is not clear    |
        | the persons named in the complaint  | whom it names is not clear |

    Scenario Outline: Step by step a complaint is acknowledged, investigated, decided and closed
      Given Hangzhou Qingzhan lodged a complaint on 10 June 2026
      And since 11 June 2026 the complaint has been at “<before>”
      When <who> <act> on 15 June 2026
      Then it is permitted
      And the complaint is at “<after>”

      Examples:
        | before                        | who               | act                                 | after                         | description                |
        | complaint received            | the body          | acknowledges the complaint          | complaint acknowledged        | it is told to have come in |
        | complaint acknowledged        | the body          | begins to investigate the complaint | complaint under investigation | people are named for it    |
        | complaint under investigation | the body          | upholds the complaint               | complaint upheld              | it is right                |
        | complaint under investigation | the body          | dismisses the complaint             | complaint dismissed           | it is not right            |
        | complaint under investigation | Hangzhou Qingzhan | drops the complaint                 | complaint dropped             | it is no longer pursued    |
        | complaint upheld              | the body          | closes the complaint                | complaint closed              | the outcome was told       |

    Scenario Outline: Without one of its parts, it cannot be judged whether the step may be taken on a complaint
      Given Hangzhou Qingzhan lodged a complaint on 10 June 2026
      And since 11 June 2026 the complaint has been at “<before>”
      And the papers filed lack “<gap>”
      When <who> <act> on 15 June 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | before                        | who               | act                                 | gap                                 | description           |
        | complaint received            | the body          | acknowledges the complaint          | who acknowledged it                 | by whom is not clear  |
        | complaint acknowledged        | the body          | begins to investigate the complaint | the day the investigation begins    | when is not clear     |
        | complaint under investigation | the body          | upholds the complaint               | the reasons for the decision        | why is not clear      |
        | complaint under investigation | the body          | dismisses the complaint             | the reasons for the decision        | why is not clear      |
        | complaint under investigation | Hangzhou Qingzhan | drops the complaint                 | the document that drops it          | nothing is in writing |
        | complaint upheld              | the body          | closes the complaint                | the document that tells the outcome | nothing is in writing |

    Scenario Outline: A step may not be dated before the step that precedes it in a complaint
      Given Hangzhou Qingzhan lodged a complaint on 10 June 2026
      And since 11 June 2026 the complaint has been at “<before>”
      And the papers filed give “<fact>” as <stated>
      When <who> <act> on 15 June 2026
      Then it <verdict>

      Examples:
        | before                        | who               | act                                 | fact                             | stated       | verdict          | description                           |
        | complaint received            | the body          | acknowledges the complaint          | the day it was acknowledged      | 9 June 2026  | is not permitted | before it was lodged                  |
        | complaint received            | the body          | acknowledges the complaint          | the day it was acknowledged      | 10 June 2026 | is permitted     | the day it was lodged                 |
        | complaint received            | the body          | acknowledges the complaint          | the day it was acknowledged      | 11 June 2026 | is permitted     | the day after it was lodged           |
        | complaint acknowledged        | the body          | begins to investigate the complaint | the day the investigation begins | 10 June 2026 | is not permitted | before it was acknowledged            |
        | complaint acknowledged        | the body          | begins to investigate the complaint | the day the investigation begins | 11 June 2026 | is permitted     | the day it was acknowledged           |
        | complaint acknowledged        | the body          | begins to investigate the complaint | the day the investigation begins | 12 June 2026 | is permitted     | the day after it was acknowledged     |
        | complaint under investigation | Hangzhou Qingzhan | drops the complaint                 | the day it was dropped           | 10 June 2026 | is not permitted | before the investigation began        |
        | complaint under investigation | Hangzhou Qingzhan | drops the complaint                 | the day it was dropped           | 11 June 2026 | is permitted     | the day the investigation began       |
        | complaint under investigation | Hangzhou Qingzhan | drops the complaint                 | the day it was dropped           | 12 June 2026 | is permitted     | the day after the investigation began |
        | complaint dismissed           | the body          | closes the complaint                | the day the outcome was told     | 10 June 2026 | is not permitted | before it was decided                 |
        | complaint dismissed           | the body          | closes the complaint                | the day the outcome was told     | 11 June 2026 | is permitted     | the day it was decided                |
        | complaint dismissed           | the body          | closes the complaint                | the day the outcome was told     | 12 June 2026 | is permitted     | the day after it was decided          |
        | complaint dropped             | the body          | closes the complaint                | the day the outcome was told     | 10 June 2026 | is not permitted | before it was dropped                 |
        | complaint dropped             | the body          | closes the complaint                | the day the outcome was told     | 11 June 2026 | is permitted     | the day it was dropped                |
        | complaint dropped             | the body          | closes the complaint                | the day the outcome was told     | 12 June 2026 | is permitted     | the day after it was dropped          |

    Scenario: Only whoever lodged a complaint may drop it
      Given Hangzhou Qingzhan lodged a complaint on 10 June 2026
      And the papers filed give “who drops it” as “Luo Qing”
      When Hangzhou Qingzhan drops the complaint on 15 June 2026
      Then it is not permitted

    Scenario Outline: From the day of the step before, the next step on a complaint is owed, and no text grants a number of days
      Given Hangzhou Qingzhan lodged a complaint on 10 June 2026
      And since 11 June 2026 the complaint has been at “<state>”
      When 15 June 2026 comes
      Then since <since> the body owes: “<duty>”

      Examples:
        | state                  | since        | duty                              | description               |
        | complaint received     | 10 June 2026 | Acknowledge the complaint         | since it came in          |
        | complaint acknowledged | 11 June 2026 | Decide on the complaint           | since it was acknowledged |
        | complaint dismissed    | 11 June 2026 | Tell the outcome of the complaint | since it was decided      |

  @clause:9.8 @row:N39
  Rule: 9.8 Nobody who is named in a complaint, audited or decided investigates it or decides on it

    Background:
      Given Changsha Zhuli's audit was planned for He Jun and Tang Min, its stages were held by He Jun and Tang Min, and it was closed on 28 April 2026
      And Luo Qing decided to refuse certification on 30 April 2026
      And Changsha Zhuli lodged a complaint on 6 May 2026, which names Shen Yan

    Scenario Outline: Whoever had a part in what is complained of may not investigate
      Given since 7 May 2026 the complaint has been at “complaint acknowledged”
      And <who> is to investigate it
      When the body begins to investigate the complaint on 8 May 2026
      Then it <verdict>

      Examples:
        | who      | verdict          | description               |
        | He Jun   | is not permitted | took part in the audit    |
        | Luo Qing | is not permitted | took a decision           |
        | Shen Yan | is not permitted | is named in the complaint |
        | Cheng Yu | is permitted     | had no part in it         |

    Scenario Outline: Whoever had a part in what is complained of may not decide
      Given since 7 May 2026 the complaint has been at “complaint under investigation”
      And <who> is to decide on it
      When the body <act> on 8 May 2026
      Then it <verdict>

      Examples:
        | who      | act                     | verdict          | description               |
        | Shen Yan | upholds the complaint   | is not permitted | is named in the complaint |
        | Cheng Yu | upholds the complaint   | is permitted     | had no part in it         |
        | Shen Yan | dismisses the complaint | is not permitted | is named in the complaint |
        | Cheng Yu | dismisses the complaint | is permitted     | had no part in it         |

    Scenario: An upheld complaint sets no decision aside
      Given since 7 May 2026 the complaint has been at “complaint under investigation”
      When the body upholds the complaint on 8 May 2026
      Then it is permitted
      And the certification is “certification refused”

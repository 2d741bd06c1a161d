Feature: Expanding and reducing the scope of a certificate
  A scope is expanded after an audit of what is added. It is reduced by the parts that no longer belong to it; where a
  suspension ran out and the rest can stay, it may be reduced instead of revoking the certificate.

  @clause:9.6.4.1 @row:N30
  Rule: 9.6.4.1 A scope is expanded on application, after an audit of what is added, by somebody who took no part in that audit

    Background:
      Given Suzhou Yunqiao has held a certificate for its sites “Suzhou” since 1 May 2026, valid until 30 April 2029

    Scenario Outline: The scope may be expanded on a special audit for it, or on a surveillance or recertification audit
      Given the <audit> with report “2027-017” was closed on 10 March 2027
      When the body expands the scope on 15 March 2027
      Then it <verdict>

      Examples:
        | audit                                                  | verdict          | description                                  |
        | special audit to expand the scope                      | is permitted     | held for the expansion                       |
        | surveillance audit                                     | is permitted     | held together with the surveillance audit    |
        | recertification audit                                  | is permitted     | held together with the recertification audit |
        | special audit to move to a new edition of the standard | is not permitted | not held for an expansion                    |

    Scenario Outline: From the day on which the audit is closed the scope may be expanded
      Given the special audit to expand the scope with report “2027-017” was closed on 10 March 2027
      When the body expands the scope on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | day           | verdict          | first         | description                |
        | 9 March 2027  | is not permitted | 10 March 2027 | the audit is not closed    |
        | 10 March 2027 | is permitted     | 10 March 2027 | the day it is closed       |
        | 11 March 2027 | is permitted     | 11 March 2027 | the day after it is closed |

    Scenario Outline: On an audit that was closed before the application the scope may not be expanded
      Given the <audit> with report “2027-017” was closed on 10 March 2027
      And the papers filed give “the day of the application for the expansion” as <applied>
      When the body expands the scope on 15 March 2027
      Then it <verdict>

      Examples:
        | audit                             | applied       | verdict          | description                                |
        | surveillance audit                | 9 March 2027  | is permitted     | applied before the audit was closed        |
        | surveillance audit                | 10 March 2027 | is permitted     | applied on the day it was closed           |
        | surveillance audit                | 11 March 2027 | is not permitted | applied after it was closed                |
        | special audit to expand the scope | 11 March 2027 | is not permitted | held for it, but before it was applied for |

    Scenario: On a report that is not on file the scope may not be expanded
      Given the surveillance audit with report “2027-016” was closed on 10 March 2027
      When the body expands the scope on 15 March 2027
      Then it is not permitted
      And no permitted day is in sight

    Scenario Outline: Without one of its parts, it cannot be judged whether the scope may be expanded
      Given the special audit to expand the scope with report “2027-017” was closed on 10 March 2027
      And the papers filed lack “<gap>”
      When the body expands the scope on 15 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                             | description                    |
        | the application for the expansion               | no application in writing      |
        | the day of the application for the expansion    | when is not stated             |
        | the number of the audit report that it rests on | on which audit is not stated   |
        | what is added to the scope                      | by what is not stated          |
        | the new wording of the scope                    | how it will read is not stated |
        | the sites added                                 | which sites is not stated      |
        | who decided on the change                       | by whom is not stated          |

    Scenario Outline: From the day the correction of a major nonconformity of that audit is verified, the scope may be expanded
      Given the special audit to expand the scope with report “2027-017” was closed on 10 March 2027, with a major nonconformity verified on 20 March 2027
      When the body expands the scope on <day>
      Then it <verdict>, and the first permitted day is 20 March 2027

      Examples:
        | day           | verdict          | description                   |
        | 19 March 2027 | is not permitted | not verified yet              |
        | 20 March 2027 | is permitted     | the day it was verified       |
        | 21 March 2027 | is permitted     | the day after it was verified |

    Scenario: While a major nonconformity of that audit is not verified, it cannot be judged whether the scope may be expanded
      Given the special audit to expand the scope with report “2027-017” was closed on 10 March 2027, with a major nonconformity not verified
      When the body expands the scope on 15 March 2027
      Then it is not permitted, as it cannot be judged yet

    Scenario Outline: Whoever took part in that audit may not decide on the expansion
      Given the special audit to expand the scope with report “2027-017” was closed on 10 March 2027 by He Jun and Tang Min
      And the papers filed give “who decided on the change” as “<who>”
      When the body expands the scope on 15 March 2027
      Then it <verdict>

      Examples:
        | who      | verdict          | description                |
        | He Jun   | is not permitted | a member of the audit team |
        | Luo Qing | is permitted     | took no part in the audit  |

    Scenario: Once the scope is expanded, the certificate covers the services and sites added
      Given the special audit to expand the scope with report “2027-017” was closed on 10 March 2027
      And the papers filed give “the new wording of the scope” as “IT operation on site and remote”
      And the expansion adds the sites “Wuxi, Changzhou”
      When the body expands the scope on 15 March 2027
      Then it is permitted
      And the certificate gives “the scope of the certificate” as “IT operation on site and remote”
      And the certificate gives “the sites that the certificate covers” as “Suzhou, Wuxi, Changzhou”

    Scenario: While the certificate is suspended its scope may not be expanded
      Given the special audit to expand the scope with report “2027-017” was closed on 10 March 2027
      And the certificate was suspended on 12 March 2027, until 12 September 2027
      When the body expands the scope on 15 March 2027
      Then it is not permitted

  @clause:9.6.4.1 @row:N30
  Rule: 9.6.4.1 A renewed or restored certificate covers no site for which the scope was not expanded

    Background:
      Given the body has settled “An expired certificate may be restored” as “yes”
      And on 28 April 2026 the body granted Hangzhou Qingzhan a certificate covering Hangzhou and Wuxi, valid from 1 May 2026 to 30 April 2029
      And a recertification audit was held on 12 March 2029

    Scenario Outline: The renewed certificate may cover fewer sites, but none that is new
      Given the certificate is to cover only <site>
      When the body renews the certificate on 20 March 2029
      Then it <verdict>

      Examples:
        | site      | verdict          | description               |
        | Hangzhou  | is permitted     | covered by the one before |
        | Changzhou | is not permitted | no expansion of the scope |

    Scenario Outline: The certificate restored after it expired may cover fewer sites, but none that is new
      Given the certificate is to cover only <site>
      When the body restores the certificate after it expired on 10 May 2029
      Then it <verdict>

      Examples:
        | site      | verdict          | description               |
        | Hangzhou  | is permitted     | covered by the one before |
        | Changzhou | is not permitted | no expansion of the scope |

  @clause:9.6.5.5 @row:N30 @row:N33
  Rule: 9.6.5.5 A scope is reduced on one of the grounds laid down, by the parts that are named, and something of it remains

    Background:
      Given Hangzhou Qingzhan has held a certificate for its sites “Hangzhou, Ningbo” since 1 May 2026, valid until 30 April 2029

    Scenario Outline: On one of the grounds laid down the scope may be reduced
      Given the papers filed give “the ground of the reduction” as “<ground>”
      When the body reduces the scope on 15 March 2027
      Then it is permitted
      And the certification is “certificate valid”

      Examples:
        | ground                                            | description             |
        | the holder asked for the reduction                | of its own free will    |
        | part of the scope does not meet the requirements  | the rest still does     |
        | a change left part of the scope without its basis | the change was reported |
        | a site no longer belongs to it                    | the site was given up   |

    Scenario Outline: From the day on which the ground is confirmed the scope may be reduced
      Given the papers filed give “the day the ground of the reduction was confirmed” as 15 March 2027
      When the body reduces the scope on <day>
      Then it <verdict>, and the first permitted day is 15 March 2027

      Examples:
        | day           | verdict          | description                    |
        | 14 March 2027 | is not permitted | not confirmed yet              |
        | 15 March 2027 | is permitted     | the day of confirmation        |
        | 16 March 2027 | is permitted     | the day after the confirmation |

    Scenario Outline: Without one of its parts, it cannot be judged whether the scope may be reduced
      Given the papers filed lack “<gap>”
      When the body reduces the scope on 15 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                                 | description                    |
        | the ground of the reduction                         | why is not stated              |
        | the document that shows the ground of the reduction | nothing is in writing          |
        | the day the ground of the reduction was confirmed   | when is not stated             |
        | who decided on the change                           | by whom is not stated          |
        | what is excluded from the scope                     | by what is not stated          |
        | the new wording of the scope                        | how it will read is not stated |
        | the sites removed                                   | which sites is not stated      |

    Scenario Outline: A site that is not on the certificate cannot be removed, and removing all of them is a cancellation
      Given the reduction removes the sites “<sites>”
      When the body reduces the scope on 15 March 2027
      Then it <verdict>

      Examples:
        | sites            | verdict          | description                          |
        | Ningbo           | is permitted     | one of its two sites                 |
        | Wenzhou          | is not permitted | no site of the certificate           |
        | Hangzhou, Ningbo | is not permitted | no site would remain: cancel instead |

    Scenario: Once the scope is reduced, the certificate covers only the services and sites that remain
      Given the papers filed give “the new wording of the scope” as “IT operation on site”
      And the reduction removes the sites “Ningbo”
      When the body reduces the scope on 15 March 2027
      Then it is permitted
      And the certificate gives “the scope of the certificate” as “IT operation on site”
      And the certificate gives “the sites that the certificate covers” as “Hangzhou”

    Scenario: While the certificate is suspended its scope may be reduced, and it stays suspended
      Given the certificate was suspended on 12 March 2027, until 12 September 2027
      When the body reduces the scope on 15 March 2027
      Then it is permitted
      And the certification is “certificate suspended”

    Scenario Outline: Where a reduction ends a suspension, its ground is confirmed and a site remains
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      And the papers filed give “the day the ground of the reduction was confirmed” as <confirmed>
      And the reduction removes the sites “<sites>”
      When the body reduces the scope and ends the suspension on 15 March 2027
      Then it <verdict>

      Examples:
        | confirmed     | sites            | verdict          | description                     |
        | 14 March 2027 | Ningbo           | is permitted     | confirmed the day before        |
        | 15 March 2027 | Ningbo           | is permitted     | confirmed on the day            |
        | 16 March 2027 | Ningbo           | is not permitted | confirmed only on the day after |
        | 15 March 2027 | Wenzhou          | is not permitted | no site of the certificate      |
        | 15 March 2027 | Hangzhou, Ningbo | is not permitted | no site would remain            |

  @clause:9.6.5 @row:N28
  Rule: 9.6.5 Where a suspension ran out whose cause lies in part of the scope only, that part may be excluded instead of revoking the certificate

    Background:
      Given Changsha Zhuli has held a certificate for its sites “Changsha, Zhuzhou” since 1 May 2026, valid until 30 April 2029
      And the certificate was suspended on 31 August 2026, until 28 February 2027

    Scenario Outline: From the day after the last day of the suspension, the scope may be reduced and the suspension ended
      Given the papers filed give “the day the ground of the reduction was confirmed” as 26 February 2027
      When the body reduces the scope and ends the suspension on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | day              | verdict          | first        | description                    |
        | 28 February 2027 | is not permitted | 1 March 2027 | the last day of the suspension |
        | 1 March 2027     | is permitted     | 1 March 2027 | the day after its last day     |
        | 2 March 2027     | is permitted     | 2 March 2027 | and so on every later day      |

    Scenario: Once the scope is reduced and the suspension ended, what remains of the certificate is valid again
      When the body reduces the scope and ends the suspension on 5 March 2027
      Then it is permitted
      And the certification is “certificate valid”

    Scenario Outline: Without evidence that the cause lies in the part excluded, it cannot be judged whether the suspension may end
      Given the papers filed lack “<gap>”
      When the body reduces the scope and ends the suspension on 5 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                                                             | description           |
        | who verified that the cause of the suspension lies in the part excluded         | by whom is not stated |
        | the document that shows the cause of the suspension to lie in the part excluded | nothing is in writing |

    Scenario: Once the scope is reduced and the suspension ended, the certificate may not be revoked because the suspension ran out
      Given the scope was reduced and the suspension ended on 5 March 2027
      And the ground “the suspension ran out without restoration” was confirmed on 6 March 2027
      When the body revokes the certificate on 6 March 2027
      Then it is not permitted
      And the reason given says “the certificate is not suspended”

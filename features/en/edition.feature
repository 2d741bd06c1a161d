Feature: Moving a certificate to a new edition of its standard
  Once the body has settled the new edition and the last day for moving to it, certificates move after an audit, and those
  to the old edition end the day after the deadline.

  @clause:I(8) @row:N30
  Rule: Notice, topics open to inquiry (8): a certificate moves to a new edition of its standard by a deadline, and the old edition ends the day after it

    Background:
      Given the body has settled “The year of the new edition of the standard” as “2027”
      And the body has settled “The last day for moving to the new edition” as “30 September 2028”
      And Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario Outline: The audit may be one for the new edition, a surveillance or a recertification audit
      Given the <audit> with report “2027-017” was closed on 10 March 2028
      When the body moves the certificate to the new edition on 15 March 2028
      Then it <verdict>

      Examples:
        | audit                                                  | verdict          | description                    |
        | special audit to move to a new edition of the standard | is permitted     | held for the new edition       |
        | surveillance audit                                     | is permitted     | held together with it          |
        | recertification audit                                  | is permitted     | held together with it          |
        | special audit to expand the scope                      | is not permitted | it was held for something else |

    Scenario Outline: From the end of the audit through the last day the certificate may be moved to the new edition
      Given the surveillance audit with report “2027-017” was closed on 10 March 2028
      When the body moves the certificate to the new edition on <day>
      Then it <verdict>

      Examples:
        | day               | verdict          | description                 |
        | 9 March 2028      | is not permitted | the audit is not closed     |
        | 10 March 2028     | is permitted     | the day it is closed        |
        | 11 March 2028     | is permitted     | the day after it is closed  |
        | 29 September 2028 | is permitted     | the day before the last day |
        | 30 September 2028 | is permitted     | the last day                |
        | 1 October 2028    | is not permitted | the day after               |

    Scenario Outline: What counts as the new edition depends on the year that the body has settled
      Given the body has settled “The year of the new edition of the standard” as “<year>”
      And the surveillance audit with report “2027-017” was closed on 10 March 2028
      And the papers filed give “the standard with the year of its new edition” as “<standard>”
      When the body moves the certificate to the new edition on 15 March 2028
      Then it <verdict>
      And the verdict records that “the new edition of <year>”

      Examples:
        | year | standard             | verdict          | description          |
        | 2027 | ISO/IEC 20000-1:2027 | is permitted     | the new edition      |
        | 2027 | ISO/IEC 20000-1:2018 | is not permitted | the old edition      |
        | 2027 | ISO/IEC 27001:2027   | is not permitted | another standard     |
        | 2028 | ISO/IEC 20000-1:2027 | is not permitted | another year settled |
        | 2028 | ISO/IEC 20000-1:2028 | is permitted     | another year settled |

    Scenario Outline: Without one of its parts, it cannot be judged whether the certificate may move to the new edition
      Given the surveillance audit with report “2027-017” was closed on 10 March 2028
      And the papers filed lack “<gap>”
      When the body moves the certificate to the new edition on 15 March 2028
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                             | description                 |
        | the standard with the year of its new edition   | to which is not clear       |
        | the number of the audit report that it rests on | on which audit is not clear |
        | who decided on the change                       | by whom is not clear        |

    Scenario Outline: Where it is not clear which standard or which edition it is, it cannot be judged whether it is the new edition
      Given the surveillance audit with report “2027-017” was closed on 10 March 2028
      And the papers filed give “the standard with the year of its new edition” as “<standard>”
      When the body moves the certificate to the new edition on 15 March 2028
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | standard        | gap                                                       | description                          |
        | ISO/IEC 20000-1 | the year of the edition of ISO/IEC 20000-1                | it names no year                     |
        | GB/T 24405:2027 | a statement whether GB/T 24405:2027 is the ITSMS standard | the number alone does not tell which |

    Scenario: While a major nonconformity of that audit is not verified, it cannot be judged whether the certificate may move
      Given the surveillance audit with report “2027-017” was closed on 10 March 2028, with a major nonconformity not verified
      When the body moves the certificate to the new edition on 15 March 2028
      Then it is not permitted, as it cannot be judged yet

    Scenario: Whoever took part in that audit may not decide on the move
      Given the surveillance audit with report “2027-017” was closed on 10 March 2028 by He Jun and Tang Min
      And the papers filed give “who decided on the change” as “Tang Min”
      When the body moves the certificate to the new edition on 15 March 2028
      Then it is not permitted

    Scenario: The certificate then names the new edition
      Given the surveillance audit with report “2027-017” was closed on 10 March 2028
      When the body moves the certificate to the new edition on 15 March 2028
      Then it is permitted
      And the certificate gives “the standard of the certificate” as “ISO/IEC 20000-1:2027”

    Scenario Outline: A certificate that stays with the old edition ends the day after the deadline
      When <day> comes
      Then the certification is “<state>”

      Examples:
        | day               | state               | description                 |
        | 29 September 2028 | certificate valid   | the day before the last day |
        | 30 September 2028 | certificate valid   | the last day                |
        | 1 October 2028    | certificate expired | the day after               |

    Scenario: A certificate to a standard that names no year does not end at the deadline, as its edition is not known
      Given a new case for Hangzhou Qingzhan
      And Hangzhou Qingzhan completed its initial audit on 14 August 2026
      And “Grant certification” was done on 20 August 2026
        | fact                            | value           |
        | the standard of the certificate | ISO/IEC 20000-1 |
      When 1 October 2028 comes
      Then the certification is “certificate valid”

    Scenario Outline: A certificate that has ended before the deadline does not end by it as well
      Given “<act>” was done on 1 March 2027
      When 1 October 2028 comes
      Then the certificate is “<state>”

      Examples:
        | act                                                | state                                           | description           |
        | Revoke the certificate                             | certificate revoked                             | revoked before that   |
        | Cancel the certificate                             | certificate cancelled                           | cancelled before that |
        | The certification ends: the body lost its approval | invalid because the body lost its qualification | invalid before that   |

    Scenario: A certificate that moved to the new edition lives on after the deadline
      Given the surveillance audit with report “2027-017” was closed on 10 March 2028
      And the certificate was moved to the new edition on 15 March 2028
      When 1 October 2028 comes
      Then the certification is “certificate valid”

    Scenario: Until the certificate moves, the body has to move it by the deadline
      When 30 September 2028 comes
      Then by 30 September 2028 at the latest the body owes: “Move the certificate to the new edition of the standard”

    Scenario: Once the certificate has moved, the body does not have to move it
      Given the surveillance audit with report “2027-017” was closed on 10 March 2028
      And the certificate was moved to the new edition on 15 March 2028
      When 30 September 2028 comes
      Then the body does not owe: “Move the certificate to the new edition of the standard”

    Scenario Outline: A certificate that ends by itself on the deadline or before it simply expires
      Given the body has settled “The last day for moving to the new edition” as “<deadline>”
      When <day> comes
      Then the certification is “<state>”
      And the body does not owe: “Move the certificate to the new edition of the standard”

      Examples:
        | deadline      | day           | state               | description                               |
        | 30 April 2029 | 29 April 2029 | certificate valid   | the day before the certificate's last day |
        | 30 April 2029 | 30 April 2029 | certificate valid   | its own last day, and the deadline        |
        | 30 April 2029 | 1 May 2029    | certificate expired | the day after both                        |
        | 31 May 2029   | 1 May 2029    | certificate expired | it has expired before the deadline        |

  @clause:I(8) @row:N30
  Rule: Notice, topics open to inquiry (8): after the deadline no certificate is granted, renewed, restored or taken over to the old edition

    Background:
      Given the body has settled “The year of the new edition of the standard” as “2027”

    Scenario Outline: Through the deadline a certificate may be granted to the old edition, and at any time to the new one
      Given the body has settled “The last day for moving to the new edition” as “30 September 2028”
      And Changsha Zhuli completed its initial audit on 28 September 2028
      And the papers filed give “the standard of the certificate” as “<standard>”
      When the body grants certification on <day>
      Then it <verdict>

      Examples:
        | standard             | day               | verdict                                      | description            |
        | ISO/IEC 20000-1:2018 | 29 September 2028 | is permitted                                 | the day before         |
        | ISO/IEC 20000-1:2018 | 30 September 2028 | is permitted                                 | the deadline           |
        | ISO/IEC 20000-1:2018 | 1 October 2028    | is not permitted                             | the day after          |
        | ISO/IEC 20000-1:2027 | 1 October 2028    | is permitted                                 | the new edition        |
        | ISO/IEC 20000-1      | 30 September 2028 | is permitted                                 | either edition will do |
        | ISO/IEC 20000-1      | 1 October 2028    | is not permitted, as it cannot be judged yet | to which is not clear  |

    Scenario Outline: After the deadline a certificate to the new edition is not renewed to the old one
      Given the body has settled “The last day for moving to the new edition” as “30 September 2028”
      And Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And the surveillance audit with report “2027-017” was closed on 10 March 2028
      And the certificate was moved to the new edition on 15 March 2028
      And a recertification audit was held on 12 March 2029
      And the papers filed give “the standard of the certificate” as “<standard>”
      When the body renews the certificate on 20 March 2029
      Then it <verdict>

      Examples:
        | standard             | verdict          | description     |
        | ISO/IEC 20000-1:2018 | is not permitted | the old edition |
        | ISO/IEC 20000-1:2027 | is permitted     | the new edition |

    Scenario Outline: After the deadline an expired certificate is not restored to the old edition
      Given the body has settled “An expired certificate may be restored” as “yes”
      And the body has settled “The last day for moving to the new edition” as “5 May 2029”
      And Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 12 March 2029
      When the body restores the certificate after it expired on <day>
      Then it <verdict>

      Examples:
        | day        | verdict          | description                 |
        | 4 May 2029 | is permitted     | the day before the last day |
        | 5 May 2029 | is permitted     | the deadline                |
        | 6 May 2029 | is not permitted | the day after               |

    Scenario Outline: After the deadline a certificate to the old edition is not taken over
      Given the body has settled “The last day for moving to the new edition” as “19 August 2026”
      And Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026
      When the body takes over the certificate on <day>
      Then it <verdict>

      Examples:
        | day            | verdict          | description                 |
        | 18 August 2026 | is permitted     | the day before the last day |
        | 19 August 2026 | is permitted     | the deadline                |
        | 20 August 2026 | is not permitted | the day after               |

  @clause:I(8) @row:N30
  Rule: Notice, topics open to inquiry (8): while the body has not settled the new edition and its deadline, no certificate moves and none ends by it

    Scenario: Without a settled edition it cannot be judged whether the certificate may move, and the setting is named
      Given Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And the surveillance audit with report “2027-017” was closed on 10 March 2028
      When the body moves the certificate to the new edition on 15 March 2028
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “The year of the new edition of the standard”
      And the reason given says “The last day for moving to the new edition”

    Scenario: Without a settled deadline the certificate ends with its own term
      Given the body has settled “The year of the new edition of the standard” as “2027”
      And Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      When 30 April 2029 comes
      Then the certification is “certificate valid”

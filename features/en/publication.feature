Feature: Publishing certificates
  Once certification is granted, and after each change of the certificate, the body publishes what the public may know of
  it at the address of its register, and nothing more.

  @clause:9 @row:N25 @row:N39
  Rule: 9 Each change of a certificate's status is published as it is, with a day no earlier than that of the change

    Background:
      Given the body has settled “The address of the body's register of certificates” as “192.0.2.7”
      And Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario Outline: Only the status as it stands may be published, no earlier than the change and no later than the request
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      And the status published is “<status>”
      And the papers filed give “the day it was published” as <day>
      When the body publishes the certificate on 2 September 2026
      Then it <verdict>

      Examples:
        | status    | day              | verdict          | description                          |
        | suspended | 30 August 2026   | is not permitted | before the suspension                |
        | suspended | 31 August 2026   | is permitted     | on the day of the suspension         |
        | suspended | 1 September 2026 | is permitted     | the day after the suspension         |
        | suspended | 2 September 2026 | is permitted     | the day of the request               |
        | suspended | 3 September 2026 | is not permitted | after the request, not published yet |
        | valid     | 2 September 2026 | is not permitted | the certificate is not restored      |
        | revoked   | 2 September 2026 | is not permitted | the certificate was not revoked      |

    Scenario Outline: While the papers are incomplete, it cannot be judged whether the publication may be recorded
      Given the papers filed lack “<gap>”
      When the body publishes the certificate on 4 May 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                           | description                      |
        | the status that was published | what was published is not stated |
        | the day it was published      | when is not stated               |
        | who published it              | by whom is not stated            |

    Scenario Outline: From the day of a decision the new status of the certificate is to be published
      When the body <decision> on 31 August 2026
      Then it is permitted
      And the public is told that the certificate is “<status>” since 31 August 2026
      And since 31 August 2026 the body owes: “<duty>”

      Examples:
        | decision                                            | status    | duty                                  | description                 |
        | cancels the certificate                             | cancelled | Publish the change of the certificate | the holder asked            |
        | reduces the scope                                   | valid     | Publish the change of the certificate | still valid, it covers less |
        | ends the certification because its approval is lost | invalid   | Publish the change of the certificate | the body lost its approval  |

    Scenario: Where a restored certificate is valid again, that is to be published
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      When the body restores the certificate on 26 February 2027
      Then it is permitted
      And the public is told that the certificate is “valid” since 26 February 2027
      And since 26 February 2027 the body owes: “Publish the change of the certificate”

    Scenario Outline: From the day after its last day, the certificate is published as expired
      When <day> comes
      Then the public is told that the certificate is “<status>” since <since>

      Examples:
        | day           | since      | status  | description                     |
        | 30 April 2029 | 1 May 2026 | valid   | the last day of the certificate |
        | 1 May 2029    | 1 May 2029 | expired | the day after its last day      |
        | 2 May 2029    | 1 May 2029 | expired | and so on every later day       |

    Scenario: Where a certificate has expired, that is to be published
      When 2 May 2029 comes
      Then the public is told that the certificate is “expired” since 1 May 2029
      And since 1 May 2029 the body owes: “Publish the change of the certificate”

    Scenario: After the scope is reduced, the public is told how the certificate now reads
      Given the papers filed give “the new wording of the scope” as “operation of IT services on site”
      When the body reduces the scope on 15 March 2027
      Then it is permitted
      And the public is told that the “scope” is “operation of IT services on site”
      And since 15 March 2027 the body owes: “Publish the change of the certificate”

    Scenario: Once a change is published, it need not be published again
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      And the certificate was restored on 26 February 2027
      And “valid” was published on 1 March 2027
      When 2 March 2027 comes
      Then the body does not owe: “Publish the change of the certificate”

    Scenario: Where a suspension that was published turns out to be filed by mistake, the status is to be published again
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      And “suspended” was published on 1 September 2026
      And the suspension was set aside on 7 September 2026 as filed by mistake
      When 8 September 2026 comes
      Then the public is told that the certificate is “valid” since 1 May 2026
      And since 1 September 2026 the body owes: “Publish the change of the certificate”

    Scenario Outline: Where an appeal is upheld, the decision is corrected although it was published, and the status as it stands is to be published
      Given for Suzhou Yunqiao the following was done
        | day            | act        |
        | 31 August 2026 | <decision> |
      And “<status>” was published on 1 September 2026
      And Suzhou Yunqiao appealed on 7 September 2026 against “<appealed>” of 31 August 2026
      And since 8 September 2026 the appeal has been at “appeal under investigation”
      When the body upholds the appeal on 14 September 2026
      Then it is permitted
      And the public is told that the certificate is “valid” since 1 May 2026
      And since 14 September 2026 the body owes: “Publish the change of the certificate”

      Examples:
        | decision                 | status    | appealed                            | description           |
        | suspends the certificate | suspended | the suspension of the certificate   | as if never suspended |
        | revokes the certificate  | revoked   | the revocation of the certificate   | as if never revoked   |
        | cancels the certificate  | cancelled | the cancellation of the certificate | as if never cancelled |

    Scenario: Once it is published after an upheld appeal that the certificate is valid, it need not be published again
      Given for Suzhou Yunqiao the following was done
        | day            | act                     |
        | 31 August 2026 | revokes the certificate |
      And “revoked” was published on 1 September 2026
      And Suzhou Yunqiao appealed on 7 September 2026 against “the revocation of the certificate” of 31 August 2026
      And since 8 September 2026 the appeal has been at “appeal upheld”
      And “valid” was published on 9 September 2026
      When 10 September 2026 comes
      Then the body does not owe: “Publish the change of the certificate”

  @clause:26 @row:N25
  Rule: Article 26: the suspension or revocation of a certificate is published

    Scenario Outline: From the day of the decision a suspension or revocation is to be published
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body <decision> on 31 August 2026
      Then it is permitted
      And the public is told that the certificate is “<status>” since 31 August 2026
      And since 31 August 2026 the body owes: “Publish the suspension or revocation of the certificate”

      Examples:
        | decision                 | status    | description                        |
        | suspends the certificate | suspended | it may not be used while suspended |
        | revokes the certificate  | revoked   | it is over                         |

    Scenario: Once the suspension is published, it need not be published again
      Given the body has settled “The address of the body's register of certificates” as “192.0.2.7”
      And Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      And “suspended” was published on 1 September 2026
      When 2 September 2026 comes
      Then the body does not owe: “Publish the suspension or revocation of the certificate”

  @clause:publicity @row:N25
  Rule: Notice, publication of certificates: once certification is granted, the certificate is published at the address of the body's register

    Scenario: Before the grant there is nothing to publish
      Given Changsha Zhuli completed its initial audit on 28 April 2026
      When 30 April 2026 comes
      Then nothing is public yet

    Scenario: From the day of the grant the certificate is to be published
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When 4 May 2026 comes
      Then the public is told that the certificate is “valid” since 1 May 2026
      And since 1 May 2026 the body owes: “Publish the certificate that was granted”
      And the body does not owe: “Publish the change of the certificate”

    Scenario: Granted before its first day, the certificate is told to be valid since that day
      Given on 28 April 2026 the body granted Changsha Zhuli a certificate covering Changsha and Zhuzhou, valid from 1 May 2026 to 30 April 2029
      When 4 May 2026 comes
      Then the public is told that the certificate is “valid” since 1 May 2026
      And since 28 April 2026 the body owes: “Publish the certificate that was granted”

    Scenario Outline: Only what stands at the address of the body's register may be recorded as published
      Given the body has settled “The address of the body's register of certificates” as “<register>”
      And Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body publishes the certificate on 4 May 2026
      Then it <verdict>

      Examples:
        | register  | verdict          | description                  |
        | 192.0.2.7 | is permitted     | the address of the register  |
        | 192.0.2.8 | is not permitted | published at another address |

    Scenario: Without the address where it was published, it cannot be judged whether it may be recorded
      Given the body has settled “The address of the body's register of certificates” as “192.0.2.7”
      And Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “the address where it was published”
      When the body publishes the certificate on 4 May 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the address where it was published”

    Scenario: While the body has not settled the address of its register, it cannot be judged, and the setting is named
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body publishes the certificate on 4 May 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “The address of the body's register of certificates”

    Scenario: Once the certificate is published, it need not be published again
      Given the body has settled “The address of the body's register of certificates” as “192.0.2.7”
      And Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And “valid” was published on 4 May 2026
      When 5 May 2026 comes
      Then the body does not owe: “Publish the certificate that was granted”

Feature: Sub-certificates
  For a site that the main certificate covers a sub-certificate may be issued. It follows the main certificate in all that
  becomes of it, and is not moved by itself.

  Background:
    Given on 28 April 2026 the body granted Suzhou Yunqiao a certificate covering Suzhou and Wuxi, valid from 1 May 2026 to 30 April 2029

  @clause:sub-certificates @row:N33
  Rule: A sub-certificate is issued for a site of a valid main certificate and follows it in all that becomes of it

    Scenario Outline: A sub-certificate is issued only for a site that the main certificate covers
      When the body issues a sub-certificate for <site> on 12 May 2026
      Then it <verdict>

      Examples:
        | site    | verdict          | description                     |
        | Suzhou  | is permitted     | covered                         |
        | Wuxi    | is permitted     | covered                         |
        | Chengdu | is not permitted | not among the sites covered     |

    Scenario Outline: Before the main certificate begins no sub-certificate is issued
      When the body issues a sub-certificate for Wuxi on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | day           | verdict          | first         | description                        |
        | 30 April 2026 | is not permitted | 1 May 2026    | granted, but not begun             |
        | 1 May 2026    | is permitted     | 1 May 2026    | the main certificate's first day   |
        | 30 April 2029 | is permitted     | 30 April 2029 | the main certificate's last day    |

    Scenario: After the main certificate has expired no sub-certificate is issued
      When the body issues a sub-certificate for Wuxi on 1 May 2029
      Then it is not permitted

    Scenario: While the main certificate is suspended no sub-certificate is issued
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      When the body issues a sub-certificate for Wuxi on 15 September 2026
      Then it is not permitted
      And the reason given says “now: certificate suspended”

    Scenario Outline: A sub-certificate has a number of its own
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And the papers filed give “the number of the sub-certificate” as “<number>”
      When the body issues a sub-certificate for Suzhou on 13 May 2026
      Then it <verdict>

      Examples:
        | number          | verdict          | description                          |
        | 1               | is not permitted | the other sub-certificate has it     |
        | ITSMS-2026-0042 | is not permitted | the main certificate has it          |
        | 2               | is permitted     | a number of its own                  |

    Scenario Outline: Without one of its parts, it cannot be judged whether a sub-certificate may be issued
      Given the papers filed lack “<gap>”
      When the body issues a sub-certificate for Wuxi on 12 May 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                               | description                     |
        | the number of the sub-certificate | which sub-certificate           |
        | the site of the sub-certificate   | for which site                  |
        | the scope of the sub-certificate  | for which services              |

    Scenario Outline: Whatever becomes of the main certificate becomes of each of its sub-certificates
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And a sub-certificate was issued for Suzhou on 13 May 2026
      When the body <does> on 31 August 2026
      Then it is permitted
      And the sub-certificate for Wuxi is “<state>”
      And the sub-certificate for Suzhou is “<state>”

      Examples:
        | does                                               | state                                           | description                 |
        | suspends the certificate                           | certificate suspended                           | for a time                  |
        | revokes the certificate                            | certificate revoked                             | for good                    |
        | cancels the certificate                            | certificate cancelled                           | at the holder's own request |
        | ends the certification because its approval is lost | invalid because the body lost its qualification | with the body's approval    |

    Scenario: With the main certificate the sub-certificate is restored
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      When the body restores the certificate on 26 February 2027
      Then it is permitted
      And the sub-certificate for Wuxi is “certificate valid”

    Scenario Outline: With the main certificate the sub-certificate expires, the day after its last day
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      When <day> comes
      Then the sub-certificate for Wuxi is “<state>”

      Examples:
        | day           | state               | description                       |
        | 30 April 2029 | certificate valid   | the main certificate's last day   |
        | 1 May 2029    | certificate expired | the day after                     |

    Scenario: A suspended sub-certificate expires with its main certificate as well
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And the certificate was suspended on 12 March 2029, until 12 September 2029
      When 1 May 2029 comes
      Then the sub-certificate for Wuxi is “certificate expired”

    Scenario: Where a site is removed from the main certificate its sub-certificate is cancelled, and the others go on
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And a sub-certificate was issued for Suzhou on 13 May 2026
      And the reduction removes the sites “Wuxi”
      When the body reduces the scope on 31 August 2026
      Then it is permitted
      And the sub-certificate for Wuxi is “certificate cancelled”
      And the sub-certificate for Suzhou is “certificate valid”

    Scenario: Where a reduced scope ends the suspension, the sub-certificates of the sites that remain are restored
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And a sub-certificate was issued for Suzhou on 13 May 2026
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      And the reduction removes the sites “Wuxi”
      When the body reduces the scope and ends the suspension on 5 March 2027
      Then it is permitted
      And the sub-certificate for Wuxi is “certificate cancelled”
      And the sub-certificate for Suzhou is “certificate valid”

    Scenario: Where the renewed main certificate leaves a site out, its sub-certificate is cancelled
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And a recertification audit was held on 12 March 2029
      And the certificate is to cover only Suzhou
      When the body renews the certificate on 20 March 2029
      Then it is permitted
      And the sub-certificate for Wuxi is “certificate cancelled”

    Scenario: A sub-certificate that has expired stays so where the main certificate is restored after it expired
      Given the body has settled “An expired certificate may be restored” as “yes”
      And a sub-certificate was issued for Wuxi on 12 May 2026
      And a recertification audit was held on 12 March 2029
      And the certificate is to cover only Suzhou
      When the body restores the certificate after it expired on 10 May 2029
      Then it is permitted
      And the sub-certificate for Wuxi is “certificate expired”

    Scenario: With a main certificate that stays with the old edition of the standard the sub-certificate ends as well
      Given the body has settled “The year of the new edition of the standard” as “2027”
      And the body has settled “The last day for moving to the new edition” as “30 September 2028”
      And a sub-certificate was issued for Wuxi on 12 May 2026
      When 1 October 2028 comes
      Then the sub-certificate for Wuxi is “certificate expired”

    Scenario Outline: While the main certificate is valid the sub-certificate is not moved by itself
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      When the body <does> on 31 August 2026
      Then it is not permitted

      Examples:
        | does                                    | description                        |
        | suspends the sub-certificate alone      | the main certificate is valid      |
        | revokes the sub-certificate alone       | the main certificate is valid      |
        | cancels the sub-certificate alone       | only by reducing the scope         |
        | declares the sub-certificate alone expired | the main certificate is valid   |
        | declares the sub-certificate alone invalid | the body has its approval       |

    Scenario: While the main certificate is suspended the sub-certificate is not restored by itself
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      When the body restores the sub-certificate alone on 15 September 2026
      Then it is not permitted

  @clause:C(1) @row:N12 @row:N33
  Rule: A site for which a sub-certificate is issued has lawful status itself

    Scenario Outline: On the day of issue the site's own lawful status is valid
      Given the papers filed give “the last day of lawful status” as 12 May 2026
      When the body issues a sub-certificate for Wuxi on <day>
      Then it <verdict>

      Examples:
        | day         | verdict          | description             |
        | 11 May 2026 | is permitted     | the day before it ends  |
        | 12 May 2026 | is permitted     | its last day            |
        | 13 May 2026 | is not permitted | it has ended            |

    Scenario Outline: Without its certificate of lawful status, it cannot be judged whether the site may have a sub-certificate
      Given the papers filed lack “<gap>”
      When the body issues a sub-certificate for Wuxi on 12 May 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                             | description            |
        | the site's own certificate of lawful status     | nothing is in writing  |
        | the subject named on the certificate of status  | whose it is            |
        | the number of the certificate of status         | which it is            |
        | the first day of lawful status                  | since when             |
        | the last day of lawful status                   | until when             |

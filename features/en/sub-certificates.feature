Feature: Sub-certificates
  For a site that the main certificate covers a sub-certificate may be issued. Its status is always that of the main
  certificate, and never changes by itself.

  Background:
    Given on 28 April 2026 the body granted Suzhou Yunqiao a certificate covering Suzhou and Wuxi, valid from 1 May 2026 to 30 April 2029

  @clause:sub-certificates @row:N33
  Rule: A sub-certificate is issued for a site that a valid main certificate covers, and its status follows that certificate

    Scenario Outline: A sub-certificate is issued only for a site that the main certificate covers
      When the body issues a sub-certificate for <site> on 12 May 2026
      Then it <verdict>

      Examples:
        | site    | verdict          | description                            |
        | Suzhou  | is permitted     | the main certificate covers it         |
        | Wuxi    | is permitted     | the main certificate covers it         |
        | Chengdu | is not permitted | the main certificate does not cover it |

    Scenario Outline: From the first day of the main certificate a sub-certificate may be issued
      When the body issues a sub-certificate for Wuxi on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | day           | verdict          | first         | description                                           |
        | 30 April 2026 | is not permitted | 1 May 2026    | certification granted, the main certificate not begun |
        | 1 May 2026    | is permitted     | 1 May 2026    | the main certificate's first day                      |
        | 2 May 2026    | is permitted     | 2 May 2026    | the day after its first day                           |
        | 30 April 2029 | is permitted     | 30 April 2029 | the main certificate's last day                       |

    Scenario Outline: A sub-certificate may be issued until the last day of the main certificate
      When the body issues a sub-certificate for Wuxi on <day>
      Then it is permitted
      And the last permitted day is 30 April 2029

      Examples:
        | day           | description                      |
        | 1 May 2026    | the main certificate's first day |
        | 12 May 2026   | in its term                      |
        | 30 April 2029 | its last day                     |

    Scenario: Once the main certificate has expired no sub-certificate may be issued
      When the body issues a sub-certificate for Wuxi on 1 May 2029
      Then it is not permitted

    Scenario: While the main certificate is suspended no sub-certificate may be issued
      Given the certificate was suspended on 31 August 2026, until 28 February 2027
      When the body issues a sub-certificate for Wuxi on 15 September 2026
      Then it is not permitted
      And the reason given says “now: certificate suspended”

    Scenario Outline: A sub-certificate may not have the number of another certificate
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And the papers filed give “the number of the sub-certificate” as “<number>”
      When the body issues a sub-certificate for Suzhou on 13 May 2026
      Then it <verdict>

      Examples:
        | number          | verdict          | description                         |
        | 1               | is not permitted | the sub-certificate for Wuxi has it |
        | ITSMS-2026-0042 | is not permitted | the main certificate has it         |
        | 2               | is permitted     | nothing else has it                 |

    Scenario Outline: While the papers are incomplete, it cannot be judged whether a sub-certificate may be issued
      Given the papers filed lack “<gap>”
      When the body issues a sub-certificate for Wuxi on 12 May 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                               | description                      |
        | the number of the sub-certificate | the number is not stated         |
        | the site of the sub-certificate   | for which site is not stated     |
        | the scope of the sub-certificate  | for which services is not stated |

    Scenario Outline: Where the status of the main certificate changes, that of each of its sub-certificates changes with it
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And a sub-certificate was issued for Suzhou on 13 May 2026
      When the body <does> on 31 August 2026
      Then it is permitted
      And the sub-certificate for Wuxi is “<state>”
      And the sub-certificate for Suzhou is “<state>”

      Examples:
        | does                                                | state                                           | description                       |
        | suspends the certificate                            | certificate suspended                           | the main certificate is suspended |
        | revokes the certificate                             | certificate revoked                             | the main certificate is revoked   |
        | cancels the certificate                             | certificate cancelled                           | at the holder's own request       |
        | ends the certification because its approval is lost | invalid because the body lost its qualification | the body lost its approval        |

    Scenario: Where the main certificate is restored, the sub-certificate is restored with it
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      When the body restores the certificate on 26 February 2027
      Then it is permitted
      And the sub-certificate for Wuxi is “certificate valid”

    Scenario Outline: Where the main certificate expires, the sub-certificate expires with it, the day after the last day
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      When <day> comes
      Then the sub-certificate for Wuxi is “<state>”

      Examples:
        | day           | state               | description                     |
        | 30 April 2029 | certificate valid   | the main certificate's last day |
        | 1 May 2029    | certificate expired | the day after the last day      |
        | 2 May 2029    | certificate expired | and so on every later day       |

    Scenario: Where the main certificate expires while suspended, the sub-certificate expires with it as well
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

    Scenario Outline: Where the main certificate ends for not moving to the new edition in time, the sub-certificate ends with it
      Given the body has settled “The year of the new edition of the standard” as “2027”
      And the body has settled “The last day for moving to the new edition” as “30 September 2028”
      And a sub-certificate was issued for Wuxi on 12 May 2026
      When <day> comes
      Then the sub-certificate for Wuxi is “<state>”

      Examples:
        | day               | state               | description                |
        | 30 September 2028 | certificate valid   | the last day for moving    |
        | 1 October 2028    | certificate expired | the day after the last day |
        | 2 October 2028    | certificate expired | and so on every later day  |

    Scenario Outline: While the main certificate is valid the sub-certificate may not change by itself
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      When the body <does> on 31 August 2026
      Then it is not permitted

      Examples:
        | does                                       | description                        |
        | suspends the sub-certificate alone         | the main certificate is valid      |
        | revokes the sub-certificate alone          | the main certificate is valid      |
        | cancels the sub-certificate alone          | it takes a reduction of the scope  |
        | declares the sub-certificate alone expired | the main certificate is valid      |
        | declares the sub-certificate alone invalid | the body did not lose its approval |

    Scenario: While the main certificate is suspended the sub-certificate may not be restored by itself
      Given a sub-certificate was issued for Wuxi on 12 May 2026
      And the certificate was suspended on 31 August 2026, until 28 February 2027
      When the body restores the sub-certificate alone on 15 September 2026
      Then it is not permitted

  @clause:C(1) @row:N12 @row:N33
  Rule: Notice, clarification (1): a site for which a sub-certificate is asked has lawful subject status itself

    Scenario Outline: Through the last day of the site's own lawful status a sub-certificate may be issued for it
      Given the papers filed give “the last day of lawful status” as 12 May 2026
      When the body issues a sub-certificate for Wuxi on <day>
      Then it <verdict>

      Examples:
        | day         | verdict          | description                 |
        | 11 May 2026 | is permitted     | the day before the last day |
        | 12 May 2026 | is permitted     | its last day of validity    |
        | 13 May 2026 | is not permitted | the day after the last day  |

    Scenario Outline: While the site's certificate of lawful status is incomplete, it cannot be judged whether a sub-certificate may be issued for it
      Given the papers filed lack “<gap>”
      When the body issues a sub-certificate for Wuxi on 12 May 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                            | description               |
        | the site's own certificate of lawful status    | no certificate was filed  |
        | the subject named on the certificate of status | whose it is is not stated |
        | the number of the certificate of status        | the number is not stated  |
        | the first day of lawful status                 | since when is not stated  |
        | the last day of lawful status                  | until when is not stated  |

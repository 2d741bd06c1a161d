Feature: Renewing a certificate, and restoring it after it expired
  A certificate is renewed on a recertification audit that is finished before it expires. After
  that an initial certification is needed, unless the body restores certificates for some months after they expired.

  @clause:9.6.3.2 @row:N27
  Rule: 9.6.3.2 A certificate is renewed where, before it expires, the recertification audit is closed and the correction of its major nonconformities is verified; otherwise an initial certification is needed

    Background:
      Given Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario Outline: From the day the recertification audit is closed through the last day of the certificate it may be renewed
      Given a recertification audit was held on 12 March 2029, and closed on 20 March 2029
      When the body renews the certificate on <day>
      Then it <verdict>

      Examples:
        | day           | verdict          | description                 |
        | 19 March 2029 | is not permitted | the audit is not closed yet |
        | 20 March 2029 | is permitted     | the day of closing          |
        | 21 March 2029 | is permitted     | the day after closing       |
        | 29 April 2029 | is permitted     | the day before the last one |
        | 30 April 2029 | is permitted     | the last day                |
        | 1 May 2029    | is not permitted | it has expired              |

    Scenario: Without a recertification audit the certificate may not be renewed
      When the body renews the certificate on 30 April 2029
      Then it is not permitted
      And the reason given says “no recertification audit is closed; after 30 April 2029 an initial certification is needed”

    Scenario: After a surveillance audit alone the certificate may not be renewed
      Given a surveillance audit was held on 12 March 2029
      When the body renews the certificate on 20 March 2029
      Then it is not permitted

    Scenario: Where the recertification audit is closed only after the certificate expired, an initial certification is needed
      Given a recertification audit was held on 27 April 2029, and closed on 1 May 2029
      When the body renews the certificate on 2 May 2029
      Then it is not permitted
      And the reason given says “the recertification audit was closed on 1 May 2029, after 30 April 2029: an initial certification is needed”

    Scenario Outline: Closed by the last day of the certificate, the recertification audit is in time
      Given a recertification audit was held on 27 April 2029, and closed on <closed>
      When the body renews the certificate on <closed>
      Then it <verdict>

      Examples:
        | closed        | verdict          | description                 |
        | 29 April 2029 | is permitted     | the day before the last one |
        | 30 April 2029 | is permitted     | the last day                |
        | 1 May 2029    | is not permitted | the day after the last one  |

    Scenario: While the correction of a major nonconformity is not verified, it cannot be judged whether the certificate may be renewed
      Given a recertification audit with a major nonconformity was held on 12 March 2029
      When the body renews the certificate on 30 April 2029
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “major nonconformity 1: not verified; after 30 April 2029 an initial certification is needed”

    Scenario Outline: From the day the correction of its major nonconformity is verified, the certificate may be renewed
      Given a recertification audit with a major nonconformity was held on 12 March 2029
      And the correction of that nonconformity was verified on <verified>
      When the body renews the certificate on <day>
      Then it <verdict>, and the first permitted day is <verified>

      Examples:
        | verified      | day           | verdict          | description                                 |
        | 16 April 2029 | 15 April 2029 | is not permitted | not verified yet                            |
        | 16 April 2029 | 16 April 2029 | is permitted     | the day it was verified                     |
        | 16 April 2029 | 17 April 2029 | is permitted     | the day after it was verified               |
        | 30 April 2029 | 30 April 2029 | is permitted     | verified on the last day of the certificate |

    Scenario: Where the correction of a major nonconformity is verified only after the certificate expired, an initial certification is needed
      Given a recertification audit with a major nonconformity was held on 12 March 2029
      And the correction of that nonconformity was verified on 1 May 2029
      When the body renews the certificate on 2 May 2029
      Then it is not permitted
      And the reason given says “major nonconformities were verified only on 1 May 2029, after 30 April 2029: an initial certification is needed”

    Scenario: While it is suspended the certificate may not be renewed
      Given a recertification audit was held on 12 March 2029
      And the certificate was suspended on 20 March 2029, until 20 September 2029
      When the body renews the certificate on 2 April 2029
      Then it is not permitted

    Scenario: On one recertification audit the certificate may be renewed only once
      Given a recertification audit was held on 12 March 2029
      And the certificate was renewed on 20 March 2029
      When the body renews the certificate on 21 March 2029
      Then it is not permitted

    Scenario Outline: Once renewed, the certificate expires the day after its new last day
      Given a recertification audit was held on 12 March 2029
      And the certificate was renewed on 20 March 2029
      When <day> comes
      Then the certification is “<state>”

      Examples:
        | day           | state               | description                    |
        | 30 April 2029 | certificate valid   | the old last day               |
        | 1 May 2029    | certificate valid   | the day after the old last day |
        | 30 April 2032 | certificate valid   | the new last day               |
        | 1 May 2032    | certificate expired | the day after the new last day |
        | 2 May 2032    | certificate expired | and so on every later day      |

    Scenario: The recertification audit is to be finished by the last day of the certificate
      When 5 February 2029 comes
      Then by 30 April 2029 at the latest the body owes: “Finish the recertification audit by then”

    Scenario: While the certificate is suspended, the recertification audit is still to be finished in time
      Given the certificate was suspended on 20 January 2029, until 20 July 2029
      When 5 February 2029 comes
      Then by 30 April 2029 at the latest the body owes: “Finish the recertification audit by then”

    Scenario: While the correction of a major nonconformity is not verified, the recertification audit is not finished
      Given a recertification audit with a major nonconformity was held on 12 March 2029
      When 20 March 2029 comes
      Then by 30 April 2029 at the latest the body owes: “Finish the recertification audit by then”
      And the body does not owe: “Decide on the renewal by then: the recertification audit is finished”

    Scenario: Once the recertification audit is finished, the body has to decide on the renewal by the last day of the certificate
      Given a recertification audit was held on 12 March 2029
      When 20 March 2029 comes
      Then by 30 April 2029 at the latest the body owes: “Decide on the renewal by then: the recertification audit is finished”
      And the body does not owe: “Finish the recertification audit by then”

    Scenario: Once the certificate is renewed, the recertification audit is due by its new last day, and a surveillance audit within twelve months of this one
      Given a recertification audit was held on 12 March 2029
      And the certificate was renewed on 20 March 2029
      When 21 March 2029 comes
      Then by 30 April 2032 at the latest the body owes: “Finish the recertification audit by then”
      And by 12 March 2030 at the latest the body owes: “Do a surveillance audit by then”

  @clause:9.6.3.2.4 @row:N27
  Rule: 9.6.3.2.4 The term of a renewed certificate may follow on that of the certificate before or run from its own first day, as the body has settled

    Background:
      Given Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 12 March 2029

    Scenario Outline: Until which day the renewed certificate runs follows from where the body lets its term begin
      Given the body has settled “The term of a renewed certificate” as “<settled>”
      And the certificate is to run from <first> to <last>
      When the body renews the certificate on 20 March 2029
      Then it <verdict>

      Examples:
        | settled                                       | first         | last          | verdict          | description                                    |
        | from the last day of the certificate before   | 1 May 2029    | 29 April 2032 | is not permitted | a day short                                    |
        | from the last day of the certificate before   | 1 May 2029    | 30 April 2032 | is permitted     | the default, three years from the old last day |
        | from the last day of the certificate before   | 1 May 2029    | 1 May 2032    | is not permitted | a day long                                     |
        | from the last day of the certificate before   | 20 March 2029 | 30 April 2032 | is permitted     | begun early, the term follows                  |
        | from the last day of the certificate before   | 20 March 2029 | 19 March 2032 | is not permitted | the term does not follow                       |
        | from the first day of the renewed certificate | 20 March 2029 | 18 March 2032 | is not permitted | a day short                                    |
        | from the first day of the renewed certificate | 20 March 2029 | 19 March 2032 | is permitted     | three years from its own first day             |
        | from the first day of the renewed certificate | 20 March 2029 | 20 March 2032 | is not permitted | a day long                                     |
        | from the first day of the renewed certificate | 20 March 2029 | 30 April 2032 | is not permitted | longer than three years                        |

    Scenario Outline: The renewed certificate begins with the decision or later, and leaves no gap
      Given the certificate is to run from <first> to 30 April 2032
      When the body renews the certificate on 20 March 2029
      Then it <verdict>

      Examples:
        | first         | verdict          | description                               |
        | 19 March 2029 | is not permitted | it would have begun before the decision   |
        | 20 March 2029 | is permitted     | the day of the decision                   |
        | 21 March 2029 | is permitted     | the day after the decision                |
        | 30 April 2029 | is permitted     | the last day of the old one               |
        | 1 May 2029    | is permitted     | the day after its last day, without a gap |
        | 2 May 2029    | is not permitted | a day without a certificate               |

    Scenario: Where a day would be without a certificate, the verdict names the last day on which it may begin
      Given the certificate is to run from 2 May 2029 to 30 April 2032
      When the body renews the certificate on 20 March 2029
      Then it is not permitted
      And the reason given says “the renewed certificate begins on 2 May 2029, but at the latest 1 May 2029 leaves no gap”

    Scenario Outline: While the certificate is incomplete, it cannot be judged whether it may be renewed
      Given the papers filed lack “<gap>”
      When the body renews the certificate on 20 March 2029
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                              | description                    |
        | the certificate                  | none to be issued yet          |
        | the number of the certificate    | which certificate is not clear |
        | the first day of the certificate | since when is not stated       |

  @clause:5.12 @row:N27
  Rule: 5.12 Whoever decides to renew or restore the certificate took no part in that recertification audit

    Scenario Outline: Whoever took part in the recertification audit may not decide to renew the certificate
      Given Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And He Jun and Tang Min held a recertification audit on 12 March 2029
      And <who> takes the certification decision
      When the body renews the certificate on 20 March 2029
      Then it <verdict>

      Examples:
        | who      | verdict          | description                |
        | Luo Qing | is permitted     | took no part in the audit  |
        | Tang Min | is not permitted | a member of the audit team |

    Scenario Outline: Whoever took part in the recertification audit may not decide to restore the certificate after it expired
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And He Jun and Tang Min held a recertification audit on 12 March 2029
      And <who> takes the certification decision
      When the body restores the certificate after it expired on 10 May 2029
      Then it <verdict>

      Examples:
        | who      | verdict          | description                |
        | Luo Qing | is permitted     | took no part in the audit  |
        | Tang Min | is not permitted | a member of the audit team |

    Scenario: Where nobody is named who decides, it cannot be judged whether the certificate may be renewed
      Given Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 12 March 2029
      And the papers filed lack “who took the certification decision”
      When the body renews the certificate on 20 March 2029
      Then it is not permitted, as it cannot be judged yet

  @clause:restoring @row:N27
  Rule: While a new application of its holder is under way, an expired certificate is not restored

    Background:
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 27 April 2029, and closed on 8 May 2029
      And Chengdu Jincheng applied again on 14 May 2029

    Scenario: While the new application is under way, the expired certificate may not be restored
      When the body restores the certificate after it expired on 21 May 2029
      Then it is not permitted
      And the reason given says “it applied again on 14 May 2029, and goes on with that”

    Scenario Outline: From the day the new application is withdrawn, what had expired may be restored
      Given Chengdu Jincheng withdrew its application on 18 May 2029
      When the body restores the certificate after it expired on <day>
      Then it <verdict>

      Examples:
        | day         | verdict          | description                |
        | 17 May 2029 | is not permitted | the day before it withdrew |
        | 18 May 2029 | is permitted     | the day it withdrew        |
        | 19 May 2029 | is permitted     | the day after it withdrew  |

  @clause:9.6.3.2.5 @row:N27
  Rule: 9.6.3.2.5 Where the body restores expired certificates, it does so within six months of the last day and once recertification is finished, for the term of the prior cycle

    Scenario: Unless the body has settled otherwise, an expired certificate may not be restored
      Given Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 27 April 2029, and closed on 8 May 2029
      When the body restores the certificate after it expired on 10 May 2029
      Then it is not permitted
      And the reason given says “the body does not restore after expiry”

    Scenario Outline: From the day the recertification audit is closed through the corresponding day of the sixth month, an expired certificate may be restored
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 27 April 2029, and closed on 8 May 2029
      When the body restores the certificate after it expired on <day>
      Then it <verdict>

      Examples:
        | day             | verdict          | description                                 |
        | 7 May 2029      | is not permitted | the recertification audit is not closed yet |
        | 8 May 2029      | is permitted     | the day of closing                          |
        | 9 May 2029      | is permitted     | the day after closing                       |
        | 29 October 2029 | is permitted     | the day before the last one                 |
        | 30 October 2029 | is permitted     | the last day of the six months              |
        | 31 October 2029 | is not permitted | six months have passed                      |

    Scenario: While the recertification audit is not closed, an expired certificate may not be restored
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit began on 27 April 2029 and is not closed
      When the body restores the certificate after it expired on 10 May 2029
      Then it is not permitted
      And the reason given says “no recertification audit is closed; after 30 October 2029 an initial certification is needed”

    Scenario: While the correction of a major nonconformity is not verified, it cannot be judged whether an expired certificate may be restored
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit with a major nonconformity was held on 12 March 2029
      When the body restores the certificate after it expired on 10 May 2029
      Then it is not permitted, as it cannot be judged yet

    Scenario Outline: Where the correction of a major nonconformity is verified only after the certificate expired, it may be restored from that day
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit with a major nonconformity was held on 12 March 2029
      And the correction of that nonconformity was verified on 16 May 2029
      When the body restores the certificate after it expired on <day>
      Then it <verdict>

      Examples:
        | day         | verdict          | description                   |
        | 15 May 2029 | is not permitted | not verified yet              |
        | 16 May 2029 | is permitted     | the day it was verified       |
        | 17 May 2029 | is permitted     | the day after it was verified |

    Scenario: A certificate that was suspended when it expired may not be restored
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 12 March 2029
      And the certificate was suspended on 20 March 2029, until 20 September 2029
      When the body restores the certificate after it expired on 10 May 2029
      Then it is not permitted
      And the reason given says “the certificate was suspended when it expired”

    Scenario: A certificate that ended because it stayed with an old edition may not be restored as one that expired
      Given the body has settled “An expired certificate may be restored” as “yes”
      And the body has settled “The year of the new edition of the standard” as “2027”
      And the body has settled “The last day for moving to the new edition” as “31 March 2029”
      And Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 12 March 2029
      And the papers filed give “the standard of the certificate” as “ISO/IEC 20000-1:2027”
      When the body restores the certificate after it expired on 10 May 2029
      Then it is not permitted
      And the reason given says “the certificate did not end with its term”

    Scenario Outline: The restored certificate begins with the decision or later, and its term is still that of the prior cycle
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 12 March 2029
      And the certificate is to run from <first> to <last>
      When the body restores the certificate after it expired on 10 May 2029
      Then it <verdict>

      Examples:
        | first       | last          | verdict          | description                                    |
        | 9 May 2029  | 30 April 2032 | is not permitted | it would have begun before the decision        |
        | 10 May 2029 | 30 April 2032 | is permitted     | the day of the decision                        |
        | 11 May 2029 | 30 April 2032 | is permitted     | the day after the decision                     |
        | 10 May 2029 | 29 April 2032 | is not permitted | a day short                                    |
        | 10 May 2029 | 1 May 2032    | is not permitted | a day long                                     |
        | 10 May 2029 | 9 May 2032    | is not permitted | three years of its own, beyond the prior cycle |

    Scenario Outline: Once restored, the certificate is valid again and expires the day after its last day
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Chengdu Jincheng has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 12 March 2029
      And the certificate was restored after it expired on 10 May 2029
      When <day> comes
      Then the certification is “<state>”

      Examples:
        | day           | state               | description                   |
        | 11 May 2029   | certificate valid   | the day after it was restored |
        | 30 April 2032 | certificate valid   | the last day                  |
        | 1 May 2032    | certificate expired | the day after the last        |
        | 2 May 2032    | certificate expired | and so on every later day     |

Feature: Keeping a certificate by surveillance audits
  After the grant the body holds surveillance audits in time, and decides after each whether certification is maintained.
  Where one is overdue the certificate is suspended; where it is still not done when the suspension ends, it is revoked.

  @clause:9.1.3.3 @row:N26
  Rule: 9.1.3.3 The first surveillance audit is done within twelve months, each later one within twelve months of the audit before, and at least two in each cycle

    Scenario Outline: The first surveillance audit is due on the corresponding day of the next year, or on the last day of the month
      Given Suzhou Yunqiao has held a certificate since <first>, valid until <last>
      When <first> comes
      Then by <due> at the latest the body owes: “Do a surveillance audit by then”

      Examples:
        | first            | last             | due              | description                                              |
        | 10 March 2027    | 9 March 2030     | 10 March 2028    | the corresponding day                                    |
        | 31 August 2026   | 30 August 2029   | 31 August 2027   | the last day of a month, which the next year has as well |
        | 28 February 2027 | 27 February 2030 | 28 February 2028 | the next year is a leap year, and it is still the 28th   |
        | 29 February 2028 | 28 February 2031 | 28 February 2029 | there is no 29 February                                  |

    Scenario Outline: Whether the twelve months run from the issue of the certificate or from the decision is for the body to settle
      Given the body has settled “The day from which the first surveillance audit is counted” as “<settled>”
      And Suzhou Yunqiao completed its initial audit on 28 April 2026
      And the certificate is to run from 1 May 2026 to 30 April 2029
      And the papers filed give “the day the certificate was issued” as <issued>
      When the body grants certification on 29 April 2026
      Then by <due> at the latest the body owes: “Do a surveillance audit by then”

      Examples:
        | settled                      | issued        | due           | description                                                  |
        | the issue of the certificate | 30 April 2026 | 30 April 2027 | the default, twelve months from the issue                    |
        | the issue of the certificate | 6 May 2026    | 6 May 2027    | issued after its first day, and still counted from the issue |
        | the decision to grant        | 6 May 2026    | 29 April 2027 | twelve months from the decision                              |

    Scenario: Where the certificate does not say when it was issued, its first day counts
      Given Suzhou Yunqiao completed its initial audit on 28 April 2026
      And the certificate is to run from 1 May 2026 to 30 April 2029
      When the body grants certification on 29 April 2026
      Then by 1 May 2027 at the latest the body owes: “Do a surveillance audit by then”

    Scenario Outline: The next surveillance audit is due twelve months after the last day of the audit before, whenever that was closed
      Given Suzhou Yunqiao has held a certificate since 1 May 2027, valid until 30 April 2030
      And a <kind> audit was held on <held>, and closed on <closed>
      When <closed> comes
      Then by <due> at the latest the body owes: “Do a surveillance audit by then”

      Examples:
        | kind            | held             | closed           | due              | description                               |
        | surveillance    | 10 January 2028  | 10 January 2028  | 10 January 2029  | held early, so the next is due earlier    |
        | surveillance    | 29 February 2028 | 6 March 2028     | 28 February 2029 | counted from the audit's last day         |
        | surveillance    | 2 May 2028       | 5 May 2028       | 2 May 2029       | held a day late, so the next is due later |
        | recertification | 20 December 2028 | 29 December 2028 | 20 December 2029 | recertification counts as an audit        |

    Scenario: Where the cycle has had its two audits and twelve months reach beyond the certificate, no further one is due
      Given Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And a surveillance audit was held on 1 May 2027
      And a surveillance audit was held on 1 May 2028
      When 2 May 2028 comes
      Then the body does not owe: “Do a surveillance audit by then”

    Scenario Outline: Where the cycle has had its two audits and twelve months end with the certificate or before, another is still due
      Given Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And a surveillance audit was held on 30 April 2027
      And a surveillance audit was held on <held>
      When <held> comes
      Then by <due> at the latest the body owes: “Do a surveillance audit by then”

      Examples:
        | held          | due           | description                                   |
        | 29 April 2028 | 29 April 2029 | twelve months end the day before the last one |
        | 30 April 2028 | 30 April 2029 | twelve months end on the last day             |

    Scenario Outline: After a late first audit the second is still due by the last day of the certificate
      Given Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And a surveillance audit was held on <held>
      When <held> comes
      Then by <due> at the latest the body owes: “Do a surveillance audit by then”

      Examples:
        | held          | due           | description                                                 |
        | 29 April 2028 | 29 April 2029 | twelve months end the day before the last one               |
        | 30 April 2028 | 30 April 2029 | twelve months end on the last day                           |
        | 10 May 2028   | 30 April 2029 | twelve months would end later, so the last day is the limit |

    Scenario: Once the recertification audit is held before the cycle ends, no second surveillance audit is due
      Given Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And a surveillance audit was held on 10 May 2028
      And a recertification audit was held on 5 February 2029
      When 6 February 2029 comes
      Then the body does not owe: “Do a surveillance audit by then”

    Scenario: Once the recertification audit is held, no surveillance audit is due even where the cycle has had none
      Given Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And a recertification audit was held on 5 February 2029
      When 6 February 2029 comes
      Then the body does not owe: “Do a surveillance audit by then”

    Scenario: While the certificate is suspended, the surveillance audit is still due in time
      Given Suzhou Yunqiao has held a certificate since 1 May 2026, valid until 30 April 2029
      And the certificate was suspended on 12 February 2027, until 12 August 2027
      When 13 February 2027 comes
      Then by 1 May 2027 at the latest the body owes: “Do a surveillance audit by then”

    Scenario: Where certification was granted on 10 March 2026, the first surveillance audit is due by 10 March 2027, and overdue from the day after
      Given for Suzhou Yunqiao the following was done
        | day          | act                         |
        | 2 March 2026 | applies for certification   |
        | 3 March 2026 | accepts the application     |
        | 4 March 2026 | concludes the contract      |
        | 4 March 2026 | plans the initial audit     |
        | 5 March 2026 | begins stage 1              |
        | 6 March 2026 | begins stage 2              |
        | 6 March 2026 | records the opening meeting |
        | 8 March 2026 | records the closing meeting |
        | 9 March 2026 | closes the audit            |
      When the body grants certification on 10 March 2026
      Then by 10 March 2027 at the latest the body owes: “Do a surveillance audit by then”
      And by 11 March 2027 at the latest the body owes: “Suspend the certificate where no surveillance audit was done in time”

  @clause:5.7 @row:N26
  Rule: 5.7 Where a surveillance audit is overdue the certificate shall be suspended, and revoked where the audit is still not done when the suspension ends

    Background:
      Given Changsha Zhuli has held a certificate for its sites “Changsha, Zhuzhou” since 10 March 2027, valid until 9 March 2030

    Scenario Outline: From the day after the last day in time, the certificate may be suspended as the audit is overdue
      Given the ground “a surveillance audit is overdue” was confirmed on 1 March 2028
      When the body suspends the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | day           | verdict          | first         | description                         |
        | 9 March 2028  | is not permitted | 11 March 2028 | the day before the last day in time |
        | 10 March 2028 | is not permitted | 11 March 2028 | the last day in time                |
        | 11 March 2028 | is permitted     | 11 March 2028 | the day after the last one          |
        | 12 March 2028 | is permitted     | 12 March 2028 | and so on every later day           |

    Scenario: Once the overdue audit has been made up for, the certificate may no longer be suspended as overdue
      Given a surveillance audit was held on 16 March 2028
      And the ground “a surveillance audit is overdue” was confirmed on 11 March 2028
      When the body suspends the certificate on 17 March 2028
      Then it is not permitted
      And the reason given says “a surveillance audit was due by 16 March 2029; none is closed”

    Scenario: Where no further audit is due before the certificate ends, it may not be suspended as overdue
      Given a surveillance audit was held on 10 March 2028
      And a surveillance audit was held on 10 March 2029
      And the ground “a surveillance audit is overdue” was confirmed on 11 March 2029
      When the body suspends the certificate on 8 March 2030
      Then it is not permitted
      And the reason given says “no surveillance audit is due before the certificate ends”

    Scenario Outline: Where no audit was done in time, the certificate is to be suspended from the day after the last day in time
      When <day> comes
      Then since 11 March 2028 the body owes: “Suspend the certificate where no surveillance audit was done in time”

      Examples:
        | day           | description                |
        | 11 March 2028 | the day after the last one |
        | 30 March 2028 | later, still not done      |

    Scenario: Where the audit was done in time, the certificate need not be suspended
      Given a surveillance audit was held on 10 March 2028
      And certification was maintained on 11 March 2028
      When 30 March 2028 comes
      Then the body owes nothing but publication

    Scenario: Once the certificate is suspended for it, it need not be suspended again
      Given the certificate was suspended on 15 March 2028, until 15 September 2028, as a surveillance audit was overdue
      When 16 March 2028 comes
      Then the body does not owe: “Suspend the certificate where no surveillance audit was done in time”

    Scenario: Where the audit is due by the last day of the certificate, the certificate has expired the day after and is not suspended
      Given a surveillance audit was held on 20 March 2029
      When 21 March 2029 comes
      Then by 9 March 2030 at the latest the body owes: “Do a surveillance audit by then”
      And the body does not owe: “Suspend the certificate where no surveillance audit was done in time”

    Scenario: While the audit is not made up for, a certificate that was suspended for it may not be restored
      Given the certificate was suspended on 15 March 2028, until 15 September 2028, as a surveillance audit was overdue
      When the body restores the certificate on 10 June 2028
      Then it is not permitted
      And the reason given says “a surveillance audit was due by 10 March 2028; none is closed”

    Scenario: Once the audit is made up for, a certificate that was suspended for it may be restored
      Given the certificate was suspended on 15 March 2028, until 15 September 2028, as a surveillance audit was overdue
      And a surveillance audit was held on 8 June 2028
      When the body restores the certificate on 10 June 2028
      Then it is permitted
      And the certification is “certificate valid”

    Scenario: A certificate that was suspended on another ground may be restored even where surveillance is overdue
      Given the certificate was suspended on 15 February 2028, until 15 August 2028
      When the body restores the certificate on 15 March 2028
      Then it is permitted

    Scenario Outline: From the day after the last day of the suspension, the certificate may be revoked as the audit is still not done
      Given the certificate was suspended on 15 March 2028, until 15 September 2028, as a surveillance audit was overdue
      And the ground “a surveillance audit is overdue” was confirmed on 1 September 2028
      When the body revokes the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | day               | verdict          | first             | description                                   |
        | 14 September 2028 | is not permitted | 16 September 2028 | the day before the last day of the suspension |
        | 15 September 2028 | is not permitted | 16 September 2028 | the last day of the suspension                |
        | 16 September 2028 | is permitted     | 16 September 2028 | the day after its last day                    |
        | 17 September 2028 | is permitted     | 17 September 2028 | and so on every later day                     |

    Scenario: Once the audit is made up for during the suspension, the certificate may not be revoked as overdue
      Given the certificate was suspended on 15 March 2028, until 15 September 2028, as a surveillance audit was overdue
      And a surveillance audit was held on 10 September 2028
      And the ground “a surveillance audit is overdue” was confirmed on 1 September 2028
      When the body revokes the certificate on 16 September 2028
      Then it is not permitted

    Scenario: A certificate that was not suspended may not be revoked as the audit is overdue
      Given the ground “a surveillance audit is overdue” was confirmed on 11 March 2028
      When the body revokes the certificate on 16 March 2028
      Then it is not permitted
      And the reason given says “the certificate is not suspended”

    Scenario: Where the audit is still not done when the suspension ends, the certificate can only be revoked
      Given the certificate was suspended on 15 March 2028, until 15 September 2028, as a surveillance audit was overdue
      When 20 September 2028 comes
      Then since 16 September 2028 the body owes: “Revoke the certificate where the suspension ends and the surveillance audit is still not done”
      And the body does not owe: “Revoke the certificate, or reduce its scope: the suspension has run out”

    Scenario: Where the audit is still not done when the suspension ends, reducing the scope may not take the place of revoking the certificate
      Given the certificate was suspended on 15 March 2028, until 15 September 2028, as a surveillance audit was overdue
      When the body reduces the scope and ends the suspension on 16 September 2028
      Then it is not permitted
      And the reason given says “a surveillance audit was due by 10 March 2028; none is closed”

    Scenario: Once the audit is made up for, the scope may be reduced and the suspension ended when the suspension runs out
      Given the certificate was suspended on 15 March 2028, until 15 September 2028, as a surveillance audit was overdue
      And a surveillance audit was held on 10 September 2028
      When the body reduces the scope and ends the suspension on 16 September 2028
      Then it is permitted

    Scenario: Where the audit is made up for but the certificate was not restored in time, it may be revoked or its scope reduced
      Given the certificate was suspended on 15 March 2028, until 15 September 2028, as a surveillance audit was overdue
      And a surveillance audit was held on 10 September 2028
      When 20 September 2028 comes
      Then since 16 September 2028 the body owes: “Revoke the certificate, or reduce its scope: the suspension has run out”
      And the body does not owe: “Revoke the certificate where the suspension ends and the surveillance audit is still not done”

    Scenario Outline: Suspended on another ground, the certificate is to be revoked as well where the audit was overdue when the suspension ended
      Given the certificate was suspended on 10 October 2027, until <until>
      When 20 March 2028 comes
      Then since <since> the body owes: “<duty>”

      Examples:
        | until         | since         | duty                                                                                          | description                                         |
        | 9 March 2028  | 10 March 2028 | Revoke the certificate, or reduce its scope: the suspension has run out                       | the audit was not overdue when the suspension ended |
        | 10 March 2028 | 11 March 2028 | Revoke the certificate where the suspension ends and the surveillance audit is still not done | the audit was overdue when the suspension ended     |
        | 11 March 2028 | 12 March 2028 | Revoke the certificate where the suspension ends and the surveillance audit is still not done | the audit was overdue during the suspension         |

  @clause:9.6.1 @row:N26
  Rule: 9.6.1 After each surveillance audit a decision is taken; certification is maintained once the correction of its major nonconformities is verified

    Background:
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario Outline: From the day the surveillance audit is closed, certification may be maintained
      Given a surveillance audit was held on 5 April 2027, and closed on 12 April 2027
      When the body maintains certification on <day>
      Then it <verdict>, and the first permitted day is 12 April 2027

      Examples:
        | day           | verdict          | description           |
        | 11 April 2027 | is not permitted | not closed yet        |
        | 12 April 2027 | is permitted     | the day of closing    |
        | 13 April 2027 | is permitted     | the day after closing |

    Scenario: While the surveillance audit is under way, certification may not be maintained
      Given a surveillance audit began on 5 April 2027 and is not closed
      When the body maintains certification on 12 April 2027
      Then it is not permitted
      And the reason given says “no surveillance audit was closed with report 2027-03”

    Scenario Outline: Certification may be maintained only on the report of a surveillance audit
      Given a <kind> audit was held on 5 April 2027
      When the body maintains certification on 12 April 2027
      Then it <verdict>

      Examples:
        | kind            | verdict          | description                             |
        | surveillance    | is permitted     | what maintaining rests on               |
        | recertification | is not permitted | a recertification audit is for renewing |

    Scenario: While the correction of a major nonconformity is not verified, it cannot be judged whether certification may be maintained
      Given a surveillance audit with a major nonconformity was held on 5 April 2027
      When the body maintains certification on 12 April 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the verification of major nonconformity 1”

    Scenario Outline: From the day the correction of its major nonconformity is verified, certification may be maintained
      Given a surveillance audit with a major nonconformity was held on 5 April 2027
      And the correction of that nonconformity was verified on 20 May 2027
      When the body maintains certification on <day>
      Then it <verdict>, and the first permitted day is 20 May 2027

      Examples:
        | day         | verdict          | description                   |
        | 19 May 2027 | is not permitted | not verified yet              |
        | 20 May 2027 | is permitted     | the day it was verified       |
        | 21 May 2027 | is permitted     | the day after it was verified |

    Scenario: Without the report that it rests on, it cannot be judged whether certification may be maintained
      Given a surveillance audit was held on 5 April 2027
      And the papers filed lack “the report of the surveillance audit that the decision rests on”
      When the body maintains certification on 12 April 2027
      Then it is not permitted, as it cannot be judged yet

    Scenario: While the certificate is suspended, certification may not be maintained
      Given the certificate was suspended on 12 February 2027, until 12 August 2027
      And a surveillance audit was held on 5 April 2027
      When the body maintains certification on 12 April 2027
      Then it is not permitted

    Scenario: From the day a surveillance audit is closed, it is to be decided whether certification is maintained
      Given a surveillance audit was held on 5 April 2027, and closed on 12 April 2027
      When 15 April 2027 comes
      Then since 12 April 2027 the body owes: “Decide whether certification is maintained: a surveillance audit is closed”

    Scenario: Once certification is maintained, nothing is left to be decided
      Given a surveillance audit was held on 5 April 2027, and closed on 12 April 2027
      And certification was maintained on 14 April 2027
      When 15 April 2027 comes
      Then the body owes nothing but publication

  @clause:5.12 @row:N26
  Rule: 5.12 Whoever decides to maintain certification took no part in that surveillance audit

    Background:
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario Outline: Whoever took part in the surveillance audit may not decide to maintain certification
      Given He Jun and Tang Min held a surveillance audit on 5 April 2027
      And <who> takes the certification decision
      When the body maintains certification on 12 April 2027
      Then it <verdict>

      Examples:
        | who      | verdict          | description                |
        | Luo Qing | is permitted     | took no part in the audit  |
        | Tang Min | is not permitted | a member of the audit team |

    Scenario: Where nobody is named who decides, it cannot be judged whether certification may be maintained
      Given a surveillance audit was held on 5 April 2027
      And the papers filed lack “who decided to maintain certification”
      When the body maintains certification on 12 April 2027
      Then it is not permitted, as it cannot be judged yet

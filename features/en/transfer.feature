Feature: Transfer of a certificate between certification bodies
  A valid certificate is taken over from another body after an audit, and its term continues; a certificate that goes to
  another body is cancelled without barring its holder, but not while it is suspended.

  @clause:2.1 @row:N34
  Rule: Only a valid certificate within its term is transferred, never a suspended one

    Scenario Outline: Only with the status “valid” on record may the audit to take over a certificate be planned
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed give “the status that the register shows” as “<status>”
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it <verdict>

      Examples:
        | status    | verdict          | description               |
        | valid     | is permitted     | it may move               |
        | suspended | is not permitted | its suspension stands     |
        | revoked   | is not permitted | there is nothing to move  |
        | cancelled | is not permitted | there is nothing to move  |
        | expired   | is not permitted | there is nothing to move  |

    Scenario: A certificate that is suspended is named as such
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed give “the status that the register shows” as “suspended”
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “the status of the certificate is “suspended”

    Scenario Outline: Only within its term may the audit to take over a certificate be planned
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed give “the first day of the certificate” as <first>
      And the papers filed give “the last day of the certificate” as <last>
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it <verdict>

      Examples:
        | first          | last           | verdict          | description               |
        | 10 August 2023 | 9 August 2026  | is not permitted | expired the day before    |
        | 11 August 2023 | 10 August 2026 | is permitted     | its last day              |
        | 10 August 2026 | 9 August 2029  | is permitted     | its first day             |
        | 11 August 2026 | 10 August 2029 | is not permitted | not valid before tomorrow |

    Scenario Outline: Before the status was looked up, the audit to take over a certificate may not be planned
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed give “the day the status was looked up” as 10 August 2026
      When the body plans an audit to take over the certificate on <day>
      Then it <verdict>
      And the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description    |
        | 9 August 2026  | is not permitted | the day before |
        | 10 August 2026 | is permitted     | the day itself |

    Scenario Outline: Without one of its parts, it cannot be judged whether the certificate may be transferred
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed lack “<gap>”
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                       | description                   |
        | the certificate to be taken over          | which is not clear            |
        | the number of the certificate             | which is not clear            |
        | the body that issued the certificate      | from where is not clear       |
        | the holder of the certificate             | whose is not clear            |
        | the standard of the certificate           | to which standard is not clear |
        | the scope of the certificate              | for which services is unclear |
        | the sites that the certificate covers     | where is not clear            |
        | the first day of the certificate          | since when is not clear       |
        | the last day of the certificate           | until when is not clear       |
        | the record of the certificate's status    | nobody looked                 |
        | the status that the register shows        | the result is not clear       |
        | the register that was looked into         | where is not clear            |
        | who looked up the status                  | by whom is not clear          |
        | the day the status was looked up          | when is not clear             |

    Scenario: A certificate to another standard may not be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed give “the standard of the certificate” as “ISO/IEC 27001:2022”
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it is not permitted

    Scenario Outline: Suspended or ended before the decision, the certificate may not be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026
      And the papers filed give “the status that the register shows” as “<status>”
      When the body takes over the certificate on 20 August 2026
      Then it <verdict>

      Examples:
        | status    | verdict          | description                 |
        | valid     | is permitted     | it may move                 |
        | suspended | is not permitted | suspended since the audit   |
        | cancelled | is not permitted | cancelled since the audit   |

    Scenario: Where nobody looked up its status again, it cannot be judged whether the certificate may be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026
      And the papers filed lack “the record of the certificate's status”
      When the body takes over the certificate on 20 August 2026
      Then it is not permitted, as it cannot be judged yet

    Scenario Outline: Through its last day the certificate may be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026
      When the body takes over the certificate on <day>
      Then it <verdict>

      Examples:
        | day           | verdict          | description    |
        | 30 April 2028 | is permitted     | its last day   |
        | 1 May 2028    | is not permitted | the day after  |

    Scenario Outline: A suspended certificate may not be cancelled for a transfer, a restored one may
      Given Suzhou Yunqiao has held a certificate since 10 May 2026, valid until 9 May 2029
      And the certificate was suspended on 15 March 2027, until 15 September 2027
      And the ground “<ground>” was confirmed on 20 April 2027
      When the body cancels the certificate on 20 April 2027
      Then it <verdict>

      Examples:
        | ground                               | verdict          | description                |
        | the certificate went to another body | is not permitted | a transfer while suspended |
        | the holder asked for it              | is permitted     | no transfer                |

    Scenario: What keeps a suspended certificate from leaving is its suspension, named with its day
      Given Suzhou Yunqiao has held a certificate since 10 May 2026, valid until 9 May 2029
      And the certificate was suspended on 15 March 2027, until 15 September 2027
      And the ground “the certificate went to another body” was confirmed on 20 April 2027
      When the body cancels the certificate on 20 April 2027
      Then it is not permitted
      And the reason given says “suspended since 15 March 2027”

    Scenario: Once restored, a certificate that was suspended may be cancelled for a transfer
      Given Suzhou Yunqiao has held a certificate since 10 May 2026, valid until 9 May 2029
      And the certificate was suspended on 15 March 2027, until 15 September 2027
      And the certificate was restored on 12 April 2027
      And the ground “the certificate went to another body” was confirmed on 20 April 2027
      When the body cancels the certificate on 20 April 2027
      Then it is permitted
      And the certification is “certificate cancelled”

  @clause:2.2 @row:N34
  Rule: Before a certificate is taken over, it and the reason why it moves are reviewed by an audit; what is open is settled first

    Scenario: Under the contract, the audit to take over a certificate may be planned
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it is permitted
      And the certification is “under audit”

    Scenario: Where a certificate of this body is valid, none may be taken over
      Given since 10 August 2026 the certification of Chengdu Jincheng is at “certificate valid”
      When the body plans an audit to take over the certificate on 12 August 2026
      Then it is not permitted

    Scenario Outline: Without one of its parts, it cannot be judged whether the audit to take over a certificate may be planned
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed lack “<gap>”
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                           | description          |
        | the members of the audit team | by whom is not clear |
        | why the certificate moves     | why is not clear     |

    Scenario: After the audit to take it over, the certificate may be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026
      When the body takes over the certificate on 20 August 2026
      Then it is permitted
      And the certification is “certificate valid”

    Scenario: After the initial audit, no certificate may be taken over
      Given Chengdu Jincheng completed its initial audit on 14 August 2026
      When the body takes over the certificate on 20 August 2026
      Then it is not permitted
      And the reason given says “was the initial audit”

    Scenario: After the audit to take over a certificate, no certificate of a new term may be granted
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026
      When the body grants certification on 20 August 2026
      Then it is not permitted
      And the reason given says “was one to take over a certificate”

    Scenario: While a major nonconformity is not verified, it cannot be judged whether the certificate may be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And the audit team raised a major nonconformity and closed the audit on 14 August 2026
      When the body takes over the certificate on 20 August 2026
      Then it is not permitted, as it cannot be judged yet

    Scenario Outline: From the day the major nonconformity is verified, the certificate may be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And the audit team raised a major nonconformity and closed the audit on 14 August 2026
      And its correction was verified on 20 August 2026
      When the body takes over the certificate on <day>
      Then it <verdict>

      Examples:
        | day            | verdict          | description    |
        | 19 August 2026 | is not permitted | the day before |
        | 20 August 2026 | is permitted     | the day itself |

    Scenario: A minor nonconformity that is not verified does not keep the certificate from being taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And the audit team raised a minor nonconformity and closed the audit on 14 August 2026
      When the body takes over the certificate on 20 August 2026
      Then it is permitted

  @clause:2.3 @row:N34
  Rule: The certificate issued for one that was taken over ends with it

    Background:
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026

    Scenario Outline: Only with the last day of the certificate taken over may the new one be issued
      Given the papers filed give “the last day of the certificate” as <last>
      When the body takes over the certificate on 20 August 2026
      Then it <verdict>

      Examples:
        | last           | verdict          | description                     |
        | 29 April 2028  | is not permitted | a day short                     |
        | 30 April 2028  | is permitted     | the last day of the one before  |
        | 1 May 2028     | is not permitted | a day long                      |
        | 19 August 2029 | is not permitted | a term of its own               |

    Scenario Outline: Without one of its parts, it cannot be judged whether the certificate may be taken over
      Given the papers filed lack “<gap>”
      When the body takes over the certificate on 20 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                              | description             |
        | the certificate                  | there is none yet       |
        | the number of the certificate    | which is not clear      |
        | the first day of the certificate | since when is not clear |
        | the last day of the certificate  | until when is not clear |

    Scenario Outline: The new certificate may not begin before the decision
      Given the papers filed give “the first day of the certificate” as 20 August 2026
      When the body takes over the certificate on <day>
      Then it <verdict>

      Examples:
        | day            | verdict          | description                 |
        | 20 August 2026 | is permitted     | decided on its first day    |
        | 21 August 2026 | is not permitted | it would have begun already |

  @clause:9.5.1 @row:N23
  Rule: The decision to take over follows a complete audit, and whoever takes it took no part in that audit

    Scenario: Before the audit is closed, the certificate may not be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      When the body takes over the certificate on 20 August 2026
      Then it is not permitted
      And the reason given says “the audit is not closed”

    Scenario Outline: Whoever signed the report may not take the decision
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And the audit team closed the audit on 14 August 2026 with a report signed by Zhao Ning
      And <person> takes the certification decision
      When the body <decision> on 20 August 2026
      Then it <verdict>

      Examples:
        | person    | decision                   | verdict          | description          |
        | Zhao Ning | takes over the certificate | is not permitted | signed the report    |
        | Luo Qing  | takes over the certificate | is permitted     | took no part in it   |
        | Luo Qing  | refuses certification      | is permitted     | may refuse as well   |

    Scenario: Once the audit to take over a certificate is closed, the decision is awaited
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And Gu Wen, top management, attended the opening meeting of 12 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it is permitted
      And the certification is “awaiting the certification decision”

  @clause:T @row:N19 @row:N21
  Rule: When the audit to take over a certificate is terminated, the application ends with it

    Scenario: When the audit to take over a certificate is terminated, the application ends
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And the audit team reported on 13 August 2026: the applicant does not cooperate
      When the body terminates the audit on 14 August 2026
      Then it is permitted
      And the certification is “audit terminated”

  @clause:one-audit
  Rule: An application has one audit at a time

    Scenario: While the initial audit is under way, no audit to take over a certificate may be planned
      Given Chengdu Jincheng entered stage 1 of its audit on 11 August 2026
      When the body plans an audit to take over the certificate on 12 August 2026
      Then it is not permitted
      And the reason given says “another audit is under way”

    Scenario: While the audit to take over a certificate is under way, no initial audit may be planned
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026
      When the body plans the initial audit on 12 August 2026
      Then it is not permitted
      And the reason given says “another audit is under way”

  @clause:2.4 @row:N34
  Rule: The body that a certificate leaves cancels it once it is told which body takes it over

    Scenario: With the accepting body named, the certificate may be cancelled for the transfer
      Given Suzhou Yunqiao has held a certificate since 10 May 2026, valid until 9 May 2029
      And the ground “the certificate went to another body” was confirmed on 20 April 2027
      When the body cancels the certificate on 20 April 2027
      Then it is permitted
      And the certification is “certificate cancelled”

    Scenario Outline: Only where a certificate is cancelled for a transfer is the accepting body asked for
      Given Suzhou Yunqiao has held a certificate since 10 May 2026, valid until 9 May 2029
      And the ground “<ground>” was confirmed on 20 April 2027
      And the papers filed lack “the body that takes the certificate over”
      When the body cancels the certificate on 20 April 2027
      Then it <verdict>

      Examples:
        | ground                               | verdict                                      | description |
        | the certificate went to another body | is not permitted, as it cannot be judged yet | a transfer  |
        | the holder asked for it              | is permitted                                 | no transfer |

    Scenario: A holder whose certificate was cancelled for a transfer may apply again at once
      Given this body certified Suzhou Yunqiao on 10 May 2026
      And on 20 April 2027 this body's former certificate was cancelled because the certificate went to another body
      When Suzhou Yunqiao applies again on 21 April 2027
      Then it is permitted

Feature: Transfer of a certificate between certification bodies
  A valid certificate of another body may be taken over after an audit, and its last day stays. A certificate that goes to
  another body is cancelled, and its holder may apply again. While it is suspended, no certificate is transferred.

  @clause:2.1 @row:N34
  Rule: 2.1 Only a valid certificate within its term is transferred; while suspended it is not

    Scenario Outline: Only where the status looked up is “valid” may the audit to take over a certificate be planned
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed give “the status that the register shows” as “<status>”
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it <verdict>

      Examples:
        | status    | verdict          | description                   |
        | valid     | is permitted     | a valid certificate may move  |
        | suspended | is not permitted | not restored yet              |
        | revoked   | is not permitted | the certificate was revoked   |
        | cancelled | is not permitted | the certificate was cancelled |
        | expired   | is not permitted | the certificate has expired   |

    Scenario: Where the certificate is suspended, the audit to take it over may not be planned, and the reason names its status
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed give “the status that the register shows” as “suspended”
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “the status of the certificate is “suspended”

    Scenario Outline: From the first day of the certificate through its last, the audit to take it over may be planned
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed give “the first day of the certificate” as <first>
      And the papers filed give “the last day of the certificate” as <last>
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it <verdict>

      Examples:
        | first          | last           | verdict          | description              |
        | 10 August 2023 | 9 August 2026  | is not permitted | expired the day before   |
        | 11 August 2023 | 10 August 2026 | is permitted     | its last day is today    |
        | 12 August 2023 | 11 August 2026 | is permitted     | its last day is tomorrow |
        | 9 August 2026  | 8 August 2029  | is permitted     | valid since yesterday    |
        | 10 August 2026 | 9 August 2029  | is permitted     | valid from today         |
        | 11 August 2026 | 10 August 2029 | is not permitted | valid only from tomorrow |

    Scenario Outline: From the day its status was looked up, the audit to take over a certificate may be planned
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed give “the day the status was looked up” as 10 August 2026
      When the body plans an audit to take over the certificate on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description              |
        | 9 August 2026  | is not permitted | not looked up yet        |
        | 10 August 2026 | is permitted     | the day it was looked up |
        | 11 August 2026 | is permitted     | the day after            |

    Scenario Outline: While the papers on the certificate are incomplete, it cannot be judged whether it may be transferred
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed lack “<gap>”
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                    | description                      |
        | the certificate to be taken over       | no certificate was filed         |
        | the number of the certificate          | which certificate is not clear   |
        | the body that issued the certificate   | by which body is not stated      |
        | the holder of the certificate          | who holds it is not stated       |
        | the standard of the certificate        | to which standard is not stated  |
        | the scope of the certificate           | for which services is not stated |
        | the sites that the certificate covers  | for which sites is not stated    |
        | the first day of the certificate       | since when is not stated         |
        | the last day of the certificate        | until when is not stated         |
        | the record of the certificate's status | not looked up yet                |
        | the status that the register shows     | the result is not stated         |
        | the register that was looked into      | where is not stated              |
        | who looked up the status               | by whom is not stated            |
        | the day the status was looked up       | when is not stated               |

    Scenario: A certificate to another standard may not be transferred
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed give “the standard of the certificate” as “ISO/IEC 27001:2022”
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it is not permitted

    Scenario Outline: Where it was suspended or cancelled after the audit, the certificate may not be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026
      And the papers filed give “the status that the register shows” as “<status>”
      When the body takes over the certificate on 20 August 2026
      Then it <verdict>

      Examples:
        | status    | verdict          | description               |
        | valid     | is permitted     | still valid               |
        | suspended | is not permitted | suspended since the audit |
        | cancelled | is not permitted | cancelled since the audit |

    Scenario: Where its status was not looked up again before the decision, it cannot be judged whether the certificate may be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026
      And the papers filed lack “the record of the certificate's status”
      When the body takes over the certificate on 20 August 2026
      Then it is not permitted, as it cannot be judged yet

    Scenario Outline: Through the last day of the certificate before, it may be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026
      When the body takes over the certificate on <day>
      Then it <verdict>

      Examples:
        | day           | verdict          | description                 |
        | 29 April 2028 | is permitted     | the day before the last day |
        | 30 April 2028 | is permitted     | its last day                |
        | 1 May 2028    | is not permitted | the day after the last day  |

    Scenario Outline: While it is suspended, a certificate may not be cancelled for a transfer
      Given Suzhou Yunqiao has held a certificate since 10 May 2026, valid until 9 May 2029
      And the certificate was suspended on 15 March 2027, until 15 September 2027
      And the ground “<ground>” was confirmed on 20 April 2027
      When the body cancels the certificate on 20 April 2027
      Then it <verdict>

      Examples:
        | ground                               | verdict          | description                  |
        | the certificate went to another body | is not permitted | cancelled for a transfer     |
        | the holder asked for it              | is permitted     | not cancelled for a transfer |

    Scenario: Where its suspension keeps a certificate from leaving, the reason names the day since which it is suspended
      Given Suzhou Yunqiao has held a certificate since 10 May 2026, valid until 9 May 2029
      And the certificate was suspended on 15 March 2027, until 15 September 2027
      And the ground “the certificate went to another body” was confirmed on 20 April 2027
      When the body cancels the certificate on 20 April 2027
      Then it is not permitted
      And the reason given says “suspended since 15 March 2027”

    Scenario: Once restored, the certificate may be cancelled for a transfer
      Given Suzhou Yunqiao has held a certificate since 10 May 2026, valid until 9 May 2029
      And the certificate was suspended on 15 March 2027, until 15 September 2027
      And the certificate was restored on 12 April 2027
      And the ground “the certificate went to another body” was confirmed on 20 April 2027
      When the body cancels the certificate on 20 April 2027
      Then it is permitted
      And the certification is “certificate cancelled”

  @clause:2.2 @row:N34
  Rule: 2.2 Before a certificate is taken over, it and the reason why it moves are reviewed by an audit, and the correction of its major nonconformities is verified

    Scenario: Once the contract is concluded, the audit to take over a certificate may be planned
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it is permitted
      And the certification is “under audit”

    Scenario: Where a certificate of this body is valid, no audit to take over another may be planned
      Given since 10 August 2026 the certification of Chengdu Jincheng is at “certificate valid”
      When the body plans an audit to take over the certificate on 12 August 2026
      Then it is not permitted

    Scenario Outline: While the papers of the plan are incomplete, it cannot be judged whether the audit to take over a certificate may be planned
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the papers filed lack “<gap>”
      When the body plans an audit to take over the certificate on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                           | description           |
        | the members of the audit team | by whom is not stated |
        | why the certificate moves     | why is not stated     |

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

    Scenario: After the audit to take over a certificate, certification may not be granted
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026
      When the body grants certification on 20 August 2026
      Then it is not permitted
      And the reason given says “was one to take over a certificate”

    Scenario: While the correction of a major nonconformity is not verified, it cannot be judged whether the certificate may be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And the audit team raised a major nonconformity and closed the audit on 14 August 2026
      When the body takes over the certificate on 20 August 2026
      Then it is not permitted, as it cannot be judged yet

    Scenario Outline: From the day the correction of the major nonconformity is verified, the certificate may be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And the audit team raised a major nonconformity and closed the audit on 14 August 2026
      And its correction was verified on 20 August 2026
      When the body takes over the certificate on <day>
      Then it <verdict>

      Examples:
        | day            | verdict          | description                   |
        | 19 August 2026 | is not permitted | not verified yet              |
        | 20 August 2026 | is permitted     | the day it was verified       |
        | 21 August 2026 | is permitted     | the day after it was verified |

    Scenario: Where only the correction of a minor nonconformity is not verified, the certificate may be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And the audit team raised a minor nonconformity and closed the audit on 14 August 2026
      When the body takes over the certificate on 20 August 2026
      Then it is permitted

  @clause:2.3 @row:N34
  Rule: 2.3 The certificate issued for one that was taken over keeps its last day

    Background:
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And that audit was closed on 14 August 2026

    Scenario Outline: Only with the last day of the certificate before may it be taken over
      Given the papers filed give “the last day of the certificate” as <last>
      When the body takes over the certificate on 20 August 2026
      Then it <verdict>

      Examples:
        | last           | verdict          | description                        |
        | 29 April 2028  | is not permitted | a day short                        |
        | 30 April 2028  | is permitted     | the same as the certificate before |
        | 1 May 2028     | is not permitted | a day long                         |
        | 19 August 2029 | is not permitted | three years of its own             |

    Scenario Outline: While the certificate to be issued is incomplete, it cannot be judged whether the one before may be taken over
      Given the papers filed lack “<gap>”
      When the body takes over the certificate on 20 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                              | description                    |
        | the certificate                  | none to be issued yet          |
        | the number of the certificate    | which certificate is not clear |
        | the first day of the certificate | since when is not stated       |
        | the last day of the certificate  | until when is not stated       |

    Scenario Outline: The certificate issued may not begin before the decision
      Given the papers filed give “the first day of the certificate” as 20 August 2026
      When the body takes over the certificate on <day>
      Then it <verdict>

      Examples:
        | day            | verdict          | description                      |
        | 19 August 2026 | is permitted     | decided the day before its first |
        | 20 August 2026 | is permitted     | decided on its first day         |
        | 21 August 2026 | is not permitted | it would have begun already      |

  @clause:9.5.1 @row:N23
  Rule: 9.5.1 The decision to take over follows a complete audit, and whoever takes it took no part in that audit

    Scenario: Before the audit to take it over is closed, the certificate may not be taken over
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      When the body takes over the certificate on 20 August 2026
      Then it is not permitted
      And the reason given says “the audit is not closed”

    Scenario Outline: Whoever signed the audit report may not decide to take over the certificate
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And the audit team closed the audit on 14 August 2026 with a report signed by Zhao Ning
      And <person> takes the certification decision
      When the body <decision> on 20 August 2026
      Then it <verdict>

      Examples:
        | person    | decision                   | verdict          | description        |
        | Zhao Ning | takes over the certificate | is not permitted | signed the report  |
        | Luo Qing  | takes over the certificate | is permitted     | took no part in it |
        | Luo Qing  | refuses certification      | is permitted     | may refuse as well |

    Scenario: Once the audit to take over a certificate is closed, the decision is awaited
      Given Chengdu Jincheng concluded the contract on 4 August 2026
      And the body planned an audit to take over the certificate on 10 August 2026 and began it on 12 August 2026
      And Gu Wen, top management, attended the opening meeting of 12 August 2026 on site
      And Gu Wen, top management, attended the closing meeting of 14 August 2026 on site
      When the audit team closes the audit on 14 August 2026
      Then it is permitted
      And the certification is “awaiting the certification decision”

  @clause:T @row:N19 @row:N21
  Rule: Notice, grounds for terminating an audit: when the audit to take over a certificate is terminated, the application ends with it

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
  Rule: 2.4 The body that a certificate leaves cancels it once it is told which body takes it over

    Scenario: With the accepting body named, the certificate may be cancelled for the transfer
      Given Suzhou Yunqiao has held a certificate since 10 May 2026, valid until 9 May 2029
      And the ground “the certificate went to another body” was confirmed on 20 April 2027
      When the body cancels the certificate on 20 April 2027
      Then it is permitted
      And the certification is “certificate cancelled”

    Scenario Outline: Where a certificate is to be cancelled for a transfer and the accepting body is not named, it cannot be judged
      Given Suzhou Yunqiao has held a certificate since 10 May 2026, valid until 9 May 2029
      And the ground “<ground>” was confirmed on 20 April 2027
      And the papers filed lack “the body that takes the certificate over”
      When the body cancels the certificate on 20 April 2027
      Then it <verdict>

      Examples:
        | ground                               | verdict                                      | description                  |
        | the certificate went to another body | is not permitted, as it cannot be judged yet | cancelled for a transfer     |
        | the holder asked for it              | is permitted                                 | not cancelled for a transfer |

    Scenario Outline: A holder whose certificate was cancelled for a transfer may apply again from the very day of the cancellation
      Given this body certified Suzhou Yunqiao on 10 May 2026
      And on 20 April 2027 this body's former certificate was cancelled because the certificate went to another body
      When Suzhou Yunqiao applies again on <day>
      Then it <verdict>

      Examples:
        | day           | verdict      | description                    |
        | 20 April 2027 | is permitted | the day of the cancellation    |
        | 21 April 2027 | is permitted | the day after the cancellation |

Feature: The duties of the client, and what follows from an event that touches one
  From its application on the client tells the truth, cooperates, and reports changes; as a holder it keeps its system
  running and uses certificate and mark correctly. What happened is filed, and what is on file lets the body act.

  @clause:D-truth @row:N35
  Rule: The client follows the procedure and gives truthful information from its application on

    Scenario Outline: From the application to the end of the certificate, information found untrue may be filed
      Given since 3 August 2029 the certification of Changsha Zhuli is at “<state>”
      When the body files the event “untrue information” on 10 August 2029
      Then it <verdict>

      Examples:
        | state                               | verdict          | description                      |
        | application submitted               | is permitted     | the duties bind from this day on |
        | contract being concluded            | is permitted     | before the contract              |
        | under audit                         | is permitted     | during the audit                 |
        | awaiting the certification decision | is permitted     | before the decision              |
        | certificate valid                   | is permitted     | throughout the validity          |
        | certificate suspended               | is permitted     | a suspended certificate is one   |
        | certificate revoked                 | is not permitted | the run has ended                |
        | certificate expired                 | is not permitted | the run has ended                |
        | application rejected                | is not permitted | there is no application any more |
        | application withdrawn               | is not permitted | there is no application any more |

    Scenario Outline: Untrue information may be filed from the day it is found
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the day it happened” as <happened>
      And the papers filed give “the day it was reported or found” as <known>
      When the body files the event “untrue information” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | happened       | known          | day            | verdict          | description       |
        | 3 August 2026  | 10 August 2026 | 9 August 2026  | is not permitted | not known yet     |
        | 3 August 2026  | 10 August 2026 | 10 August 2026 | is permitted     | known             |
        | 10 August 2026 | 3 August 2026  | 9 August 2026  | is not permitted | it is dated later |
        | 10 August 2026 | 3 August 2026  | 10 August 2026 | is permitted     | it has happened   |
        | 3 August 2026  | 10 August 2026 | 11 August 2026 | is permitted     | a day later       |

    Scenario Outline: Without one of its parts, it cannot be judged whether untrue information may be filed
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “<gap>”
      When the body files the event “untrue information” on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | gap                                 | description                    |
        | what happened                       | the event is not clear         |
        | the day it happened                 | when is not clear              |
        | the day it was reported or found    | known since when is not clear  |
        | who reported or found it            | from whom is not clear         |
        | the document that shows it          | nothing is in writing          |
        | the statement that is untrue        | what was said is not clear     |
        | where the client made the statement | where it was said is not clear |

    Scenario: The verdict tells what untrue information lets the body do
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body files the event “untrue information” on 10 August 2026
      Then it is permitted
      And the verdict records that “it is a ground to suspend the certificate while it is valid or plan a special audit”

    Scenario: With no untrue information on file, the certificate may not be suspended for it
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the ground of the suspension” as “information given was not true”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no untrue information is on file”

    Scenario Outline: With untrue information on file, the certificate may be suspended from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “untrue information” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “information given was not true”
      When the body suspends the certificate on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description           |
        | 9 August 2026  | is not permitted | the day before        |
        | 10 August 2026 | is permitted     | on file from this day |

  @clause:D-cooperate @row:N35
  Rule: The client cooperates with the regulator's inspection and the body's investigation of complaints

    Scenario Outline: From the application to the end of the certificate, an obstruction may be filed
      Given since 3 August 2029 the certification of Changsha Zhuli is at “<state>”
      When the body files the event “obstruction of an inspection or investigation” on 10 August 2029
      Then it <verdict>

      Examples:
        | state                               | verdict          | description                      |
        | application submitted               | is permitted     | the duties bind from this day on |
        | contract being concluded            | is permitted     | before the contract              |
        | under audit                         | is permitted     | during the audit                 |
        | awaiting the certification decision | is permitted     | before the decision              |
        | certificate valid                   | is permitted     | throughout the validity          |
        | certificate suspended               | is permitted     | a suspended certificate is one   |
        | certificate revoked                 | is not permitted | the run has ended                |
        | certificate expired                 | is not permitted | the run has ended                |
        | application rejected                | is not permitted | there is no application any more |
        | application withdrawn               | is not permitted | there is no application any more |

    Scenario Outline: An obstruction may be filed from the day it is known
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the day it happened” as <happened>
      And the papers filed give “the day it was reported or found” as <known>
      When the body files the event “obstruction of an inspection or investigation” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | happened       | known          | day            | verdict          | description       |
        | 3 August 2026  | 10 August 2026 | 9 August 2026  | is not permitted | not known yet     |
        | 3 August 2026  | 10 August 2026 | 10 August 2026 | is permitted     | known             |
        | 10 August 2026 | 3 August 2026  | 9 August 2026  | is not permitted | it is dated later |
        | 10 August 2026 | 3 August 2026  | 10 August 2026 | is permitted     | it has happened   |
        | 3 August 2026  | 10 August 2026 | 11 August 2026 | is permitted     | a day later       |

    Scenario Outline: Without one of its parts, it cannot be judged whether an obstruction may be filed
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “<gap>”
      When the body files the event “obstruction of an inspection or investigation” on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | gap                                       | description                        |
        | what happened                             | the event is not clear             |
        | the day it happened                       | when is not clear                  |
        | the day it was reported or found          | known since when is not clear      |
        | who reported or found it                  | from whom is not clear             |
        | the document that shows it                | nothing is in writing              |
        | what was obstructed                       | inspection or complaint, not clear |
        | the number of the inspection or complaint | of which one is not clear          |

    Scenario Outline: An obstruction of an inspection or an investigation goes on file, with what it grounds
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “what was obstructed” as “<obstructed>”
      When the body files the event “obstruction of an inspection or investigation” on 10 August 2026
      Then it is permitted
      And the verdict records that “it is a ground to suspend the certificate while it is valid or plan a special audit”

      Examples:
        | obstructed                              |
        | the regulator's inspection              |
        | the body's investigation of a complaint |

    Scenario: With no obstruction on file, the certificate may not be suspended for it
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the ground of the suspension” as “an inspection or investigation was obstructed”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no obstruction of an inspection or investigation is on file”

    Scenario Outline: With an obstruction on file, the certificate may be suspended from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “obstruction of an inspection or investigation” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “an inspection or investigation was obstructed”
      When the body suspends the certificate on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description           |
        | 9 August 2026  | is not permitted | the day before        |
        | 10 August 2026 | is permitted     | on file from this day |

  @clause:D-changes @row:N36
  Rule: The client reports in time what changes in its system and in the conditions of its application

    Scenario Outline: From the application to the end of the certificate, a change, a listing and an order to stop may be filed
      Given since 3 August 2029 the certification of Changsha Zhuli is at “<state>”
      When the body files the event “<event>” on 10 August 2029
      Then it <verdict>

      Examples:
        | event                                         | state                               | verdict          | description                      |
        | change                                        | application submitted               | is permitted     | the duties bind from this day on |
        | change                                        | contract being concluded            | is permitted     | before the contract              |
        | change                                        | under audit                         | is permitted     | during the audit                 |
        | change                                        | awaiting the certification decision | is permitted     | before the decision              |
        | change                                        | certificate valid                   | is permitted     | throughout the validity          |
        | change                                        | certificate suspended               | is permitted     | a suspended certificate is one   |
        | change                                        | certificate revoked                 | is not permitted | the run has ended                |
        | change                                        | certificate expired                 | is not permitted | the run has ended                |
        | change                                        | application rejected                | is not permitted | there is no application any more |
        | change                                        | application withdrawn               | is not permitted | there is no application any more |
        | listing for serious violations and dishonesty | application submitted               | is permitted     | the duties bind from this day on |
        | listing for serious violations and dishonesty | contract being concluded            | is permitted     | before the contract              |
        | listing for serious violations and dishonesty | under audit                         | is permitted     | during the audit                 |
        | listing for serious violations and dishonesty | awaiting the certification decision | is permitted     | before the decision              |
        | listing for serious violations and dishonesty | certificate valid                   | is permitted     | throughout the validity          |
        | listing for serious violations and dishonesty | certificate suspended               | is permitted     | a suspended certificate is one   |
        | listing for serious violations and dishonesty | certificate revoked                 | is not permitted | the run has ended                |
        | listing for serious violations and dishonesty | certificate expired                 | is not permitted | the run has ended                |
        | listing for serious violations and dishonesty | application rejected                | is not permitted | there is no application any more |
        | listing for serious violations and dishonesty | application withdrawn               | is not permitted | there is no application any more |
        | order to stop production or business          | application submitted               | is permitted     | the duties bind from this day on |
        | order to stop production or business          | contract being concluded            | is permitted     | before the contract              |
        | order to stop production or business          | under audit                         | is permitted     | during the audit                 |
        | order to stop production or business          | awaiting the certification decision | is permitted     | before the decision              |
        | order to stop production or business          | certificate valid                   | is permitted     | throughout the validity          |
        | order to stop production or business          | certificate suspended               | is permitted     | a suspended certificate is one   |
        | order to stop production or business          | certificate revoked                 | is not permitted | the run has ended                |
        | order to stop production or business          | certificate expired                 | is not permitted | the run has ended                |
        | order to stop production or business          | application rejected                | is not permitted | there is no application any more |
        | order to stop production or business          | application withdrawn               | is not permitted | there is no application any more |

    Scenario Outline: A change, a listing or an order may be filed once it has happened and is known
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the day it happened” as <happened>
      And the papers filed give “the day it was reported or found” as <known>
      When the body files the event “<event>” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | event                                         | happened       | known          | day            | verdict          | description       |
        | change                                        | 3 August 2026  | 10 August 2026 | 9 August 2026  | is not permitted | not known yet     |
        | change                                        | 3 August 2026  | 10 August 2026 | 10 August 2026 | is permitted     | known             |
        | change                                        | 10 August 2026 | 3 August 2026  | 9 August 2026  | is not permitted | it is dated later |
        | change                                        | 10 August 2026 | 3 August 2026  | 10 August 2026 | is permitted     | it has happened   |
        | change                                        | 3 August 2026  | 10 August 2026 | 11 August 2026 | is permitted     | a day later       |
        | listing for serious violations and dishonesty | 3 August 2026  | 10 August 2026 | 9 August 2026  | is not permitted | not known yet     |
        | listing for serious violations and dishonesty | 3 August 2026  | 10 August 2026 | 10 August 2026 | is permitted     | known             |
        | listing for serious violations and dishonesty | 10 August 2026 | 3 August 2026  | 9 August 2026  | is not permitted | it is dated later |
        | listing for serious violations and dishonesty | 10 August 2026 | 3 August 2026  | 10 August 2026 | is permitted     | it has happened   |
        | listing for serious violations and dishonesty | 3 August 2026  | 10 August 2026 | 11 August 2026 | is permitted     | a day later       |
        | order to stop production or business          | 3 August 2026  | 10 August 2026 | 9 August 2026  | is not permitted | not known yet     |
        | order to stop production or business          | 3 August 2026  | 10 August 2026 | 10 August 2026 | is permitted     | known             |
        | order to stop production or business          | 10 August 2026 | 3 August 2026  | 9 August 2026  | is not permitted | it is dated later |
        | order to stop production or business          | 10 August 2026 | 3 August 2026  | 10 August 2026 | is permitted     | it has happened   |
        | order to stop production or business          | 3 August 2026  | 10 August 2026 | 11 August 2026 | is permitted     | a day later       |

    Scenario Outline: Without one of its parts, it cannot be judged whether the event may be filed
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “<gap>”
      When the body files the event “<event>” on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | event                                         | gap                               | description                      |
        | change                                        | what happened                     | the event is not clear           |
        | change                                        | the day it happened               | when is not clear                |
        | change                                        | the day it was reported or found  | known since when is not clear    |
        | change                                        | who reported or found it          | from whom is not clear           |
        | change                                        | the document that shows it        | nothing is in writing            |
        | change                                        | what the change concerns          | of what is not clear             |
        | listing for serious violations and dishonesty | what happened                     | the event is not clear           |
        | listing for serious violations and dishonesty | the day it happened               | when is not clear                |
        | listing for serious violations and dishonesty | the day it was reported or found  | known since when is not clear    |
        | listing for serious violations and dishonesty | who reported or found it          | from whom is not clear           |
        | listing for serious violations and dishonesty | the document that shows it        | nothing is in writing            |
        | listing for serious violations and dishonesty | which list holds the entry        | in which of the two is not clear |
        | listing for serious violations and dishonesty | who was entered                   | about whom is not clear          |
        | order to stop production or business          | what happened                     | the event is not clear           |
        | order to stop production or business          | the day it happened               | when is not clear                |
        | order to stop production or business          | the day it was reported or found  | known since when is not clear    |
        | order to stop production or business          | who reported or found it          | from whom is not clear           |
        | order to stop production or business          | the document that shows it        | nothing is in writing            |
        | order to stop production or business          | the authority that gave the order | from whom is not clear           |

    Scenario Outline: The verdict tells what the event lets the body do
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body files the event “<event>” on 10 August 2026
      Then it is permitted
      And the verdict records that “<grounds>”

      Examples:
        | event                                         | grounds                                                                                                                                                                                                      |
        | change                                        | it is a ground to suspend the certificate while it is valid, plan a special audit, plan a short-notice audit, reduce the scope or keep a pending application from acceptance until the condition holds again |
        | listing for serious violations and dishonesty | it is a ground to suspend the certificate while it is valid, plan a special audit or keep a pending application from acceptance until the condition holds again                                              |
        | order to stop production or business          | it is a ground to suspend the certificate while it is valid, plan a special audit or keep a pending application from acceptance until the condition holds again                                              |

    Scenario: The verdict tells on which day the client itself reported; no text says how many days “in time” has
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the day the client itself reported it” as 6 August 2026
      When the body files the event “change” on 10 August 2026
      Then it is permitted
      And the verdict records that “reported by the client itself on 6 August 2026”

    Scenario: Where the client did not report, the verdict says so
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body files the event “change” on 10 August 2026
      Then it is permitted
      And the verdict records that “no report by the client itself is on file”

    Scenario Outline: With neither listing nor order on file, the certificate may not be suspended for it
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the ground of the suspension” as “<ground>”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no <event> is on file”

      Examples:
        | ground                                                      | event                                         |
        | the holder was listed for serious violations and dishonesty | listing for serious violations and dishonesty |
        | the holder was ordered to stop business                     | order to stop production or business          |

    Scenario Outline: With a listing or an order on file, the certificate may be suspended from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “<event>” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “<ground>”
      When the body suspends the certificate on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | ground                                                      | event                                         | day            | verdict          | description           |
        | the holder was listed for serious violations and dishonesty | listing for serious violations and dishonesty | 9 August 2026  | is not permitted | the day before        |
        | the holder was listed for serious violations and dishonesty | listing for serious violations and dishonesty | 10 August 2026 | is permitted     | on file from this day |
        | the holder was ordered to stop business                     | order to stop production or business          | 9 August 2026  | is not permitted | the day before        |
        | the holder was ordered to stop business                     | order to stop production or business          | 10 August 2026 | is permitted     | on file from this day |

    Scenario Outline: A listing of somebody who is not the client may not be filed
      Given Suzhou Yunqiao applied for certification on 1 September 2026
      And the papers filed give “who was entered” as “<who>”
      When the body files the event “listing for serious violations and dishonesty” on 8 September 2026
      Then it <verdict>

      Examples:
        | who               | verdict          | description   |
        | Suzhou Yunqiao    | is permitted     | the applicant |
        | Qingdao Chengyuan | is not permitted | somebody else |

    @clause:5.1.2(7)
    Scenario Outline: After a listing on file the application is not accepted before a later look finds no entry
      Given Suzhou Yunqiao applied for certification on 1 September 2026
      And the event “listing for serious violations and dishonesty” of 8 September 2026 is on file
      And Suzhou Yunqiao was looked up in “Credit China” on <looked up>: not listed
      When the body accepts the application on 15 September 2026
      Then it <verdict>

      Examples:
        | looked up        | verdict          | description                  |
        | 7 September 2026 | is not permitted | before the listing was known |
        | 9 September 2026 | is permitted     | after the listing was known  |

    @clause:5.1.2(6)
    Scenario: While an order to stop is on file, the application is not accepted
      Given Suzhou Yunqiao applied for certification on 1 September 2026
      And the event “order to stop production or business” of 8 September 2026 is on file
      When the body accepts the application on 15 September 2026
      Then it is not permitted
      And the reason given says “the order stands”

    @clause:5.1.2(6) @clause:C(3)
    Scenario Outline: Once the end of the order is on file as well, the application is accepted from that day
      Given Suzhou Yunqiao applied for certification on 1 September 2026
      And the event “order to stop production or business” of 8 September 2026 is on file
      And Suzhou Yunqiao was ordered on 8 September 2026 to stop production or business for rectification
      And the violations were rectified on 10 September 2026
      And the consequences were removed on 10 September 2026
      And the order was lifted on 11 September 2026
      And normal business resumed on 14 September 2026
      When the body accepts the application on <day>
      Then it <verdict>

      Examples:
        | day               | verdict          | description              |
        | 13 September 2026 | is not permitted | business has not resumed |
        | 14 September 2026 | is permitted     | the day business resumed |
        | 15 September 2026 | is permitted     | the day after            |

    @clause:5.1.2(1) @clause:5.1.2(2)
    Scenario Outline: After a change of lawful status or of a licence, the application is accepted as long as what now holds is valid
      Given Suzhou Yunqiao applied for certification on 1 September 2026
      And <now>
      And the event “change” of 8 September 2026 is on file
      When the body accepts the application on <day>
      Then it <verdict>

      Examples:
        | now                                                                                                                  | day               | verdict          | description              |
        | Suzhou Yunqiao's business licence is valid from 1 October 2016 to 14 September 2026                                  | 14 September 2026 | is permitted     | the last day of validity |
        | Suzhou Yunqiao's business licence is valid from 1 October 2016 to 14 September 2026                                  | 15 September 2026 | is not permitted | the day after            |
        | the scope needs the licence “value-added telecommunications licence”, valid from 1 October 2021 to 14 September 2026 | 14 September 2026 | is permitted     | the last day of validity |
        | the scope needs the licence “value-added telecommunications licence”, valid from 1 October 2021 to 14 September 2026 | 15 September 2026 | is not permitted | the day after            |

    Scenario Outline: A listing or an order during the audit is on file and does not keep the body from granting
      Given Suzhou Yunqiao completed its initial audit on 28 April 2026
      And the event “<event>” of 29 April 2026 is on file
      When the body grants certification on 1 May 2026
      Then it is permitted

      Examples:
        | event                                         | description                     |
        | listing for serious violations and dishonesty | a condition of application only |
        | order to stop production or business          | a condition of application only |

  @clause:O(4) @row:N36
  Rule: The client reports major accidents in time

    Scenario Outline: From the application to the end of the certificate, a major accident may be filed
      Given since 3 August 2029 the certification of Changsha Zhuli is at “<state>”
      When the body files the event “major accident” on 10 August 2029
      Then it <verdict>

      Examples:
        | state                               | verdict          | description                      |
        | application submitted               | is permitted     | the duties bind from this day on |
        | contract being concluded            | is permitted     | before the contract              |
        | under audit                         | is permitted     | during the audit                 |
        | awaiting the certification decision | is permitted     | before the decision              |
        | certificate valid                   | is permitted     | throughout the validity          |
        | certificate suspended               | is permitted     | a suspended certificate is one   |
        | certificate revoked                 | is not permitted | the run has ended                |
        | certificate expired                 | is not permitted | the run has ended                |
        | application rejected                | is not permitted | there is no application any more |
        | application withdrawn               | is not permitted | there is no application any more |

    Scenario Outline: A major accident may be filed once it has happened and is known
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the day it happened” as <happened>
      And the papers filed give “the day it was reported or found” as <known>
      When the body files the event “major accident” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | happened       | known          | day            | verdict          | description       |
        | 3 August 2026  | 10 August 2026 | 9 August 2026  | is not permitted | not known yet     |
        | 3 August 2026  | 10 August 2026 | 10 August 2026 | is permitted     | known             |
        | 10 August 2026 | 3 August 2026  | 9 August 2026  | is not permitted | it is dated later |
        | 10 August 2026 | 3 August 2026  | 10 August 2026 | is permitted     | it has happened   |
        | 3 August 2026  | 10 August 2026 | 11 August 2026 | is permitted     | a day later       |

    Scenario Outline: Without one of its parts, it cannot be judged whether a major accident may be filed
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “<gap>”
      When the body files the event “major accident” on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | gap                              | description                   |
        | what happened                    | the event is not clear        |
        | the day it happened              | when is not clear             |
        | the day it was reported or found | known since when is not clear |
        | who reported or found it         | from whom is not clear        |
        | the document that shows it       | nothing is in writing         |

    Scenario: The verdict tells what a major accident lets the body do
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body files the event “major accident” on 10 August 2026
      Then it is permitted
      And the verdict records that “it is a ground to suspend the certificate while it is valid or plan a special audit”

    Scenario: With no major accident on file, the certificate may not be suspended for one
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the ground of the suspension” as “a major accident showed the system to have failed”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no major accident is on file”

    Scenario Outline: With a major accident on file, the certificate may be suspended from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “major accident” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “a major accident showed the system to have failed”
      When the body suspends the certificate on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description           |
        | 9 August 2026  | is not permitted | the day before        |
        | 10 August 2026 | is permitted     | on file from this day |

  @clause:8.5.3 @row:N36
  Rule: On a change that may affect conformity the body acts: by a special audit, a reduced scope or a suspension

    Scenario: With no change on file, the certificate may not be suspended for one
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the ground of the suspension” as “a change left the certificate without its basis”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no change is on file”

    Scenario Outline: With a change on file, the certificate may be suspended from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “change” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “a change left the certificate without its basis”
      When the body suspends the certificate on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description           |
        | 9 August 2026  | is not permitted | the day before        |
        | 10 August 2026 | is permitted     | on file from this day |

    Scenario: With no change on file, no special audit may be planned to follow one
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “major accident” of 10 August 2026 is on file
      When the body plans a special audit “to follow a reported change” on 10 August 2026
      Then it is not permitted
      And the reason given says “no change is on file”

    Scenario Outline: With a change on file, a special audit may be planned to follow it from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “change” of 10 August 2026 is on file
      When the body plans a special audit “to follow a reported change” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description           |
        | 9 August 2026  | is not permitted | the day before        |
        | 10 August 2026 | is permitted     | on file from this day |
        | 11 August 2026 | is permitted     | the day after         |

    @clause:26
    Scenario: With no event on file, no special audit may be planned to follow it up
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body plans a special audit “to follow up what is on file” on 10 August 2026
      Then it is not permitted
      And the reason given says “no event to follow up is on file”

    @clause:26
    Scenario Outline: With an event on file, a special audit may be planned to follow it up from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “<event>” of 10 August 2026 is on file
      When the body plans a special audit “to follow up what is on file” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | event                                         | day            | verdict          | description           |
        | change                                        | 9 August 2026  | is not permitted | the day before        |
        | change                                        | 10 August 2026 | is permitted     | on file from this day |
        | major accident                                | 9 August 2026  | is not permitted | the day before        |
        | major accident                                | 10 August 2026 | is permitted     | on file from this day |
        | listing for serious violations and dishonesty | 9 August 2026  | is not permitted | the day before        |
        | listing for serious violations and dishonesty | 10 August 2026 | is permitted     | on file from this day |
        | order to stop production or business          | 9 August 2026  | is not permitted | the day before        |
        | order to stop production or business          | 10 August 2026 | is permitted     | on file from this day |
        | misuse of certificate, mark or information    | 9 August 2026  | is not permitted | the day before        |
        | misuse of certificate, mark or information    | 10 August 2026 | is permitted     | on file from this day |
        | obstruction of an inspection or investigation | 9 August 2026  | is not permitted | the day before        |
        | obstruction of an inspection or investigation | 10 August 2026 | is permitted     | on file from this day |
        | untrue information                            | 9 August 2026  | is not permitted | the day before        |
        | untrue information                            | 10 August 2026 | is permitted     | on file from this day |
        | halt of the system                            | 9 August 2026  | is not permitted | the day before        |
        | halt of the system                            | 10 August 2026 | is permitted     | on file from this day |

    @clause:26
    Scenario Outline: Once a complaint about the client is upheld, a special audit may be planned to follow it up from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “whom the complaint is about” as “the client of the certification body”
      And Changsha Zhuli lodged a complaint on 3 August 2026
      And since 10 August 2026 the complaint has been at “complaint upheld”
      When the body plans a special audit “to follow up what is on file” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description         |
        | 9 August 2026  | is not permitted | not decided yet     |
        | 10 August 2026 | is permitted     | upheld on this day  |

    @clause:26
    Scenario Outline: A complaint about the body, or one that was not upheld, is nothing to follow up at the client
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “whom the complaint is about” as “<about>”
      And Changsha Zhuli lodged a complaint on 3 August 2026
      And since 10 August 2026 the complaint has been at “<state>”
      When the body plans a special audit “to follow up what is on file” on 10 August 2026
      Then it is not permitted
      And the reason given says “no event to follow up is on file”

      Examples:
        | about                                | state                         | description             |
        | the certification body               | complaint upheld              | the client did nothing  |
        | the client of the certification body | complaint under investigation | nothing is decided      |
        | the client of the certification body | complaint dismissed           | it was not right        |

  @clause:D-operate @row:N37
  Rule: Once certified, the client keeps its system running

    Scenario Outline: As long as there is a certificate, a halt of the system may be filed
      Given since 3 August 2029 the certification of Changsha Zhuli is at “<state>”
      When the body files the event “halt of the system” on 10 August 2029
      Then it <verdict>

      Examples:
        | state                               | verdict          | description                    |
        | certificate valid                   | is permitted     | throughout the validity        |
        | certificate suspended               | is permitted     | a suspended certificate is one |
        | under audit                         | is not permitted | there is no certificate yet    |
        | awaiting the certification decision | is not permitted | there is no certificate yet    |
        | certificate revoked                 | is not permitted | the run has ended              |
        | certificate expired                 | is not permitted | the run has ended              |

    Scenario Outline: A halt of the system may be filed from the day it is found
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the day it happened” as <happened>
      And the papers filed give “the day it was reported or found” as <known>
      When the body files the event “halt of the system” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | happened       | known          | day            | verdict          | description       |
        | 3 August 2026  | 10 August 2026 | 9 August 2026  | is not permitted | not known yet     |
        | 3 August 2026  | 10 August 2026 | 10 August 2026 | is permitted     | known             |
        | 10 August 2026 | 3 August 2026  | 9 August 2026  | is not permitted | it is dated later |
        | 10 August 2026 | 3 August 2026  | 10 August 2026 | is permitted     | it has happened   |
        | 3 August 2026  | 10 August 2026 | 11 August 2026 | is permitted     | a day later       |

    Scenario Outline: Without one of its parts, it cannot be judged whether a halt of the system may be filed
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “<gap>”
      When the body files the event “halt of the system” on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | gap                              | description                   |
        | what happened                    | the event is not clear        |
        | the day it happened              | when is not clear             |
        | the day it was reported or found | known since when is not clear |
        | who reported or found it         | from whom is not clear        |
        | the document that shows it       | nothing is in writing         |

    Scenario: The verdict tells what a halt of the system lets the body do
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body files the event “halt of the system” on 10 August 2026
      Then it is permitted
      And the verdict records that “it is a ground to suspend the certificate while it is valid or plan a special audit”

    Scenario: With no halt of the system on file, the certificate may not be suspended for it
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the ground of the suspension” as “the system no longer operates”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no halt of the system is on file”

    Scenario Outline: With a halt of the system on file, the certificate may be suspended from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “halt of the system” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “the system no longer operates”
      When the body suspends the certificate on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description           |
        | 9 August 2026  | is not permitted | the day before        |
        | 10 August 2026 | is permitted     | on file from this day |

  @clause:D-use @row:N37
  Rule: Certificate, mark and information are used correctly in advertising

    Scenario Outline: While there is a certificate and after it ended, misuse may be filed
      Given since 3 August 2029 the certification of Changsha Zhuli is at “<state>”
      When the body files the event “misuse of certificate, mark or information” on 10 August 2029
      Then it <verdict>

      Examples:
        | state                                           | verdict          | description                        |
        | certificate valid                               | is permitted     | throughout the validity            |
        | certificate suspended                           | is permitted     | a suspended certificate is one     |
        | certificate revoked                             | is permitted     | the certificate may still be shown |
        | certificate cancelled                           | is permitted     | the certificate may still be shown |
        | certificate expired                             | is permitted     | the certificate may still be shown |
        | invalid because the body lost its qualification | is permitted     | the certificate may still be shown |
        | awaiting the certification decision             | is not permitted | there is no certificate yet        |
        | application withdrawn                           | is not permitted | there never was a certificate      |

    Scenario Outline: Misuse may be filed from the day it is found
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the day it happened” as <happened>
      And the papers filed give “the day it was reported or found” as <known>
      When the body files the event “misuse of certificate, mark or information” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | happened       | known          | day            | verdict          | description       |
        | 3 August 2026  | 10 August 2026 | 9 August 2026  | is not permitted | not known yet     |
        | 3 August 2026  | 10 August 2026 | 10 August 2026 | is permitted     | known             |
        | 10 August 2026 | 3 August 2026  | 9 August 2026  | is not permitted | it is dated later |
        | 10 August 2026 | 3 August 2026  | 10 August 2026 | is permitted     | it has happened   |
        | 3 August 2026  | 10 August 2026 | 11 August 2026 | is permitted     | a day later       |

    Scenario Outline: Without one of its parts, it cannot be judged whether misuse may be filed
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “<gap>”
      When the body files the event “misuse of certificate, mark or information” on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | gap                              | description                   |
        | what happened                    | the event is not clear        |
        | the day it happened              | when is not clear             |
        | the day it was reported or found | known since when is not clear |
        | who reported or found it         | from whom is not clear        |
        | the document that shows it       | nothing is in writing         |
        | what was misused                 | of what is not clear          |
        | the advertisement or publication | where is not clear            |

    Scenario Outline: Misuse of the certificate, the mark or the information may be filed, with what it lets the body do
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “what was misused” as “<misused>”
      When the body files the event “misuse of certificate, mark or information” on 10 August 2026
      Then it is permitted
      And the verdict records that “it is a ground to suspend the certificate while it is valid or plan a special audit”

      Examples:
        | misused                          |
        | the certificate                  |
        | the certification mark           |
        | information on the certification |

  @clause:24 @row:N37
  Rule: Where certificate or mark was misused, the certificate may be suspended once the misuse is on file

    Scenario: With no misuse on file, the certificate may not be suspended for it
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the ground of the suspension” as “certificate or mark was misused”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no misuse of certificate, mark or information is on file”

    Scenario Outline: With misuse on file, the certificate may be suspended from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “misuse of certificate, mark or information” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “certificate or mark was misused”
      When the body suspends the certificate on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description           |
        | 9 August 2026  | is not permitted | the day before        |
        | 10 August 2026 | is permitted     | on file from this day |

Feature: The duties of the client
  From its application on the client tells the truth, cooperates with inspections and investigations, and reports changes
  and major accidents in time; once certified it keeps its system running and uses certificate and mark correctly. What
  goes against a duty, or changes, is filed as an event; what is on file lets the body act.

  @clause:D-truth @clause:D-cooperate @clause:D-changes @clause:O(4) @clause:D-operate @clause:D-use @row:N35 @row:N36 @row:N37
  Rule: Notice, duties of the client: an event on the client's side is filed once it has happened and is known: what, when, known from whom, and by which document

    Scenario Outline: From the application to the end of the certificate, each of the events may be filed
      Given since 3 August 2029 the certification of Changsha Zhuli is at “<state>”
      When the body files any one of these events on 10 August 2029
        | event                                         |
        | untrue information                            |
        | obstruction of an inspection or investigation |
        | change                                        |
        | listing for serious violations and dishonesty |
        | order to stop production or business          |
        | major accident                                |
      Then each <verdict>

      Examples:
        | state                               | verdict          | description                                 |
        | application submitted               | is permitted     | the duties bind from the day of application |
        | contract being concluded            | is permitted     | before the contract                         |
        | under audit                         | is permitted     | during the audit                            |
        | awaiting the certification decision | is permitted     | before the decision                         |
        | certificate valid                   | is permitted     | within its validity                         |
        | certificate suspended               | is permitted     | a suspended holder is still a holder        |
        | certificate revoked                 | is not permitted | the certification is over                   |
        | certificate expired                 | is not permitted | the certification is over                   |
        | application rejected                | is not permitted | the application was not accepted            |
        | application withdrawn               | is not permitted | there is no application any more            |

    Scenario Outline: What happened first and was known later may be filed from the day it is known
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the day it happened” as 3 August 2026
      And the papers filed give “the day it was reported or found” as 10 August 2026
      When the body files any one of these events on <day>
        | event                                         |
        | untrue information                            |
        | obstruction of an inspection or investigation |
        | change                                        |
        | listing for serious violations and dishonesty |
        | order to stop production or business          |
        | major accident                                |
        | halt of the system                            |
        | misuse of certificate, mark or information    |
      Then each <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description                 |
        | 9 August 2026  | is not permitted | the day before it was known |
        | 10 August 2026 | is permitted     | the day it was known        |
        | 11 August 2026 | is permitted     | the day after               |

    Scenario Outline: What was known beforehand may be filed from the day it happens
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the day it happened” as 10 August 2026
      And the papers filed give “the day it was reported or found” as 3 August 2026
      When the body files any one of these events on <day>
        | event                                         |
        | untrue information                            |
        | obstruction of an inspection or investigation |
        | change                                        |
        | listing for serious violations and dishonesty |
        | order to stop production or business          |
        | major accident                                |
        | halt of the system                            |
        | misuse of certificate, mark or information    |
      Then each <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description                |
        | 9 August 2026  | is not permitted | the day before it happened |
        | 10 August 2026 | is permitted     | the day it happened        |
        | 11 August 2026 | is permitted     | the day after              |

    Scenario Outline: Without any one of what, when, from whom and by which document, it cannot be judged whether the event may be filed
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “<gap>”
      When the body files any one of these events on 10 August 2026
        | event                                         |
        | untrue information                            |
        | obstruction of an inspection or investigation |
        | change                                        |
        | listing for serious violations and dishonesty |
        | order to stop production or business          |
        | major accident                                |
        | halt of the system                            |
        | misuse of certificate, mark or information    |
      Then each is not permitted, as it cannot be judged yet
      And each reason given says “missing: <gap>”

      Examples:
        | gap                              | description                   |
        | what happened                    | the event is not clear        |
        | the day it happened              | when is not clear             |
        | the day it was reported or found | known since when is not clear |
        | who reported or found it         | from whom is not clear        |
        | the document that shows it       | nothing is in writing         |

  @clause:D-truth @row:N35
  Rule: Notice, duties of the client: the client follows the procedure and gives truthful information from its application on

    Background:
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario Outline: As long as it is not clear what was untrue, it cannot be judged whether it may be filed
      Given the papers filed lack “<gap>”
      When the body files the event “untrue information” on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | gap                                 | description                    |
        | the statement that is untrue        | what was said is not clear     |
        | where the client made the statement | where it was said is not clear |

    Scenario: Where untrue information is filed, the verdict tells what that lets the body do
      When the body files the event “untrue information” on 10 August 2026
      Then it is permitted
      And the verdict records that “it is a ground to suspend the certificate while it is valid or plan a special audit”

    Scenario: With no untrue information on file, the certificate may not be suspended for it
      Given the papers filed give “the ground of the suspension” as “information given was not true”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no untrue information is on file”

    Scenario Outline: Once untrue information is on file, the certificate may be suspended from that day
      Given the event “untrue information” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “information given was not true”
      When the body suspends the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day            | verdict          | first day      | description                 |
        | 9 August 2026  | is not permitted | 10 August 2026 | the day before it was filed |
        | 10 August 2026 | is permitted     | 10 August 2026 | the day it was filed        |
        | 11 August 2026 | is permitted     | 11 August 2026 | the day after               |

  @clause:D-cooperate @row:N35
  Rule: Notice, duties of the client: the client cooperates with the regulator's inspection and the body's investigation of complaints

    Background:
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario Outline: As long as it is not clear what was obstructed, it cannot be judged whether it may be filed
      Given the papers filed lack “<gap>”
      When the body files the event “obstruction of an inspection or investigation” on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | gap                                       | description                        |
        | what was obstructed                       | inspection or complaint, not clear |
        | the number of the inspection or complaint | of which one is not clear          |

    Scenario Outline: An obstruction of an inspection or an investigation may be filed, and the verdict tells what that lets the body do
      Given the papers filed give “what was obstructed” as “<obstructed>”
      When the body files the event “obstruction of an inspection or investigation” on 10 August 2026
      Then it is permitted
      And the verdict records that “it is a ground to suspend the certificate while it is valid or plan a special audit”

      Examples:
        | obstructed                              | description               |
        | the regulator's inspection              | by the regulator          |
        | the body's investigation of a complaint | by the certification body |

    Scenario: With no obstruction on file, the certificate may not be suspended for it
      Given the papers filed give “the ground of the suspension” as “an inspection or investigation was obstructed”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no obstruction of an inspection or investigation is on file”

    Scenario Outline: Once an obstruction is on file, the certificate may be suspended from that day
      Given the event “obstruction of an inspection or investigation” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “an inspection or investigation was obstructed”
      When the body suspends the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day            | verdict          | first day      | description                 |
        | 9 August 2026  | is not permitted | 10 August 2026 | the day before it was filed |
        | 10 August 2026 | is permitted     | 10 August 2026 | the day it was filed        |
        | 11 August 2026 | is permitted     | 11 August 2026 | the day after               |

  @clause:D-changes @row:N36
  Rule: Notice, duties of the client: the client reports in time what changes in its system and in the conditions of its application

    Scenario Outline: As long as it is not clear what changed, it cannot be judged whether it may be filed
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “<gap>”
      When the body files the event “<event>” on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | event                                         | gap                               | description                      |
        | change                                        | what the change concerns          | of what is not clear             |
        | listing for serious violations and dishonesty | which list holds the entry        | in which of the two is not clear |
        | listing for serious violations and dishonesty | who was entered                   | about whom is not clear          |
        | order to stop production or business          | the authority that gave the order | from whom is not clear           |

    Scenario Outline: Where a change, a listing or an order to stop is filed, the verdict tells what that lets the body do
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body files the event “<event>” on 10 August 2026
      Then it is permitted
      And the verdict records that “<grounds>”

      Examples:
        | event                                         | grounds                                                                                                                                                                                                      | description                       |
        | change                                        | it is a ground to suspend the certificate while it is valid, plan a special audit, plan a short-notice audit, reduce the scope or keep a pending application from acceptance until the condition holds again | the system or a condition changed |
        | listing for serious violations and dishonesty | it is a ground to suspend the certificate while it is valid, plan a special audit or keep a pending application from acceptance until the condition holds again                                              | a condition no longer holds       |
        | order to stop production or business          | it is a ground to suspend the certificate while it is valid, plan a special audit or keep a pending application from acceptance until the condition holds again                                              | a condition no longer holds       |

    Scenario: Where the client itself reported, the verdict tells on which day; no text says how many days “in time” has
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the day the client itself reported it” as 6 August 2026
      When the body files the event “change” on 10 August 2026
      Then it is permitted
      And the verdict records that “reported by the client itself on 6 August 2026”

    Scenario: Where the client did not report, the verdict says that no report is on file
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
        | ground                                                      | event                                         | description          |
        | the holder was listed for serious violations and dishonesty | listing for serious violations and dishonesty | no listing was filed |
        | the holder was ordered to stop business                     | order to stop production or business          | no order was filed   |

    Scenario Outline: Once a listing or an order is on file, the certificate may be suspended from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “<event>” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “<ground>”
      When the body suspends the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples: a listing
        | ground                                                      | event                                         | day            | verdict          | first day      | description                 |
        | the holder was listed for serious violations and dishonesty | listing for serious violations and dishonesty | 9 August 2026  | is not permitted | 10 August 2026 | the day before it was filed |
        | the holder was listed for serious violations and dishonesty | listing for serious violations and dishonesty | 10 August 2026 | is permitted     | 10 August 2026 | the day it was filed        |
        | the holder was listed for serious violations and dishonesty | listing for serious violations and dishonesty | 11 August 2026 | is permitted     | 11 August 2026 | the day after               |

      Examples: an order to stop
        | ground                                  | event                                | day            | verdict          | first day      | description                 |
        | the holder was ordered to stop business | order to stop production or business | 9 August 2026  | is not permitted | 10 August 2026 | the day before it was filed |
        | the holder was ordered to stop business | order to stop production or business | 10 August 2026 | is permitted     | 10 August 2026 | the day it was filed        |
        | the holder was ordered to stop business | order to stop production or business | 11 August 2026 | is permitted     | 11 August 2026 | the day after               |

    Scenario Outline: A listing of somebody who is not the client may not be filed
      Given Suzhou Yunqiao applied for certification on 1 September 2026
      And the papers filed give “who was entered” as “<who>”
      When the body files the event “listing for serious violations and dishonesty” on 8 September 2026
      Then it <verdict>

      Examples:
        | who            | verdict          | description                   |
        | Suzhou Yunqiao | is permitted     | the applicant                 |
        | SuzhouYunqiao  | is permitted     | the applicant, blanks aside   |
        | Changsha Zhuli | is not permitted | a stranger to the application |

    @clause:5.1.2(7)
    Scenario Outline: After a listing was filed, the application may be accepted only once a later look finds no entry
      Given Suzhou Yunqiao applied for certification on 1 September 2026
      And the event “listing for serious violations and dishonesty” of 8 September 2026 is on file
      And Suzhou Yunqiao was looked up in “Credit China” on <looked up>: not listed
      When the body accepts the application on 15 September 2026
      Then it <verdict>

      Examples:
        | looked up        | verdict          | description                          |
        | 7 September 2026 | is not permitted | the day before the listing was known |
        | 8 September 2026 | is permitted     | looked up on the day it was known    |
        | 9 September 2026 | is permitted     | the day after                        |

    @clause:5.1.2(6)
    Scenario: While an order to stop stands, the application may not be accepted
      Given Suzhou Yunqiao applied for certification on 1 September 2026
      And the event “order to stop production or business” of 8 September 2026 is on file
      When the body accepts the application on 15 September 2026
      Then it is not permitted
      And the reason given says “the order stands”
      And the requirement “No order to stop production or business” rests on “5.1.2(6)”

    @clause:5.1.2(6) @clause:C(3)
    Scenario Outline: Violations rectified, consequences removed and the order lifted, the application may be accepted from the day business resumed
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
        | day               | verdict          | description                     |
        | 13 September 2026 | is not permitted | the day before business resumed |
        | 14 September 2026 | is permitted     | the day business resumed        |
        | 15 September 2026 | is permitted     | the day after                   |

    @clause:5.1.2(1) @clause:5.1.2(2)
    Scenario Outline: After a change of business licence or of a permit, the application may be accepted as long as what now holds is valid
      Given Suzhou Yunqiao applied for certification on 1 September 2026
      And <now>
      And the event “change” of 8 September 2026 is on file
      When the body accepts the application on <day>
      Then it <verdict>

      Examples: business licence
        | now                                                                                 | day               | verdict          | description                 |
        | Suzhou Yunqiao's business licence is valid from 1 October 2016 to 14 September 2026 | 13 September 2026 | is permitted     | the day before the last day |
        | Suzhou Yunqiao's business licence is valid from 1 October 2016 to 14 September 2026 | 14 September 2026 | is permitted     | the last day of validity    |
        | Suzhou Yunqiao's business licence is valid from 1 October 2016 to 14 September 2026 | 15 September 2026 | is not permitted | the day after the last day  |

      Examples: permit
        | now                                                                                                                  | day               | verdict          | description                 |
        | the scope needs the licence “value-added telecommunications licence”, valid from 1 October 2021 to 14 September 2026 | 13 September 2026 | is permitted     | the day before the last day |
        | the scope needs the licence “value-added telecommunications licence”, valid from 1 October 2021 to 14 September 2026 | 14 September 2026 | is permitted     | the last day of validity    |
        | the scope needs the licence “value-added telecommunications licence”, valid from 1 October 2021 to 14 September 2026 | 15 September 2026 | is not permitted | the day after the last day  |

    Scenario Outline: A listing or an order during the audit goes on file and does not keep the body from granting
      Given Suzhou Yunqiao completed its initial audit on 28 April 2026
      And the event “<event>” of 29 April 2026 is on file
      When the body grants certification on 1 May 2026
      Then it is permitted

      Examples:
        | event                                         | description                                  |
        | listing for serious violations and dishonesty | a condition of application, not of the grant |
        | order to stop production or business          | a condition of application, not of the grant |

  @clause:O(4) @row:N36
  Rule: Notice, objective (4): the client reports major accidents in time

    Background:
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario: Where a major accident is filed, the verdict tells what that lets the body do
      When the body files the event “major accident” on 10 August 2026
      Then it is permitted
      And the verdict records that “it is a ground to suspend the certificate while it is valid or plan a special audit”

    Scenario: With no major accident on file, the certificate may not be suspended for one
      Given the papers filed give “the ground of the suspension” as “a major accident showed the system to have failed”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no major accident is on file”

    Scenario Outline: Once a major accident is on file, the certificate may be suspended from that day
      Given the event “major accident” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “a major accident showed the system to have failed”
      When the body suspends the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day            | verdict          | first day      | description                 |
        | 9 August 2026  | is not permitted | 10 August 2026 | the day before it was filed |
        | 10 August 2026 | is permitted     | 10 August 2026 | the day it was filed        |
        | 11 August 2026 | is permitted     | 11 August 2026 | the day after               |

  @clause:8.5.3 @row:N36
  Rule: 8.5.3 On a change that may affect conformity the body acts: by a special audit, a reduced scope or a suspension

    Background:
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario: With no change on file, the certificate may not be suspended for one
      Given the papers filed give “the ground of the suspension” as “a change left the certificate without its basis”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no change is on file”

    Scenario Outline: Once a change is on file, the certificate may be suspended from that day
      Given the event “change” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “a change left the certificate without its basis”
      When the body suspends the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day            | verdict          | first day      | description                 |
        | 9 August 2026  | is not permitted | 10 August 2026 | the day before it was filed |
        | 10 August 2026 | is permitted     | 10 August 2026 | the day it was filed        |
        | 11 August 2026 | is permitted     | 11 August 2026 | the day after               |

    Scenario: With something other than a change on file, no special audit may be planned to follow a change
      Given the event “major accident” of 10 August 2026 is on file
      When the body plans a special audit “to follow a reported change” on 10 August 2026
      Then it is not permitted
      And the reason given says “no change is on file”

    Scenario Outline: Once a change is on file, a special audit may be planned from that day to follow it
      Given the event “change” of 10 August 2026 is on file
      When the body plans a special audit “to follow a reported change” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description                 |
        | 9 August 2026  | is not permitted | the day before it was filed |
        | 10 August 2026 | is permitted     | the day it was filed        |
        | 11 August 2026 | is permitted     | the day after               |

    Scenario: To expand the scope, a special audit may be planned with no change on file
      When the body plans a special audit “to expand the scope” on 10 August 2026
      Then it is permitted
      And the requirement “What the special audit follows is on file” rests on “8.5.3”

  @clause:26 @row:N36
  Rule: Article 26: what happened on the client's side, or a complaint about the client that was upheld, may be followed up by a special audit

    Background:
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario: With nothing to follow up, no special audit may be planned to do so
      When the body plans a special audit “to follow up what is on file” on 10 August 2026
      Then it is not permitted
      And the reason given says “no event to follow up is on file”

    Scenario Outline: Once an event is on file, a special audit may be planned from that day to follow it up
      Given the event “<event>” of 10 August 2026 is on file
      When the body plans a special audit “to follow up what is on file” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples: the day before it was filed
        | event                                         | day           | verdict          | description              |
        | change                                        | 9 August 2026 | is not permitted | no change filed yet      |
        | major accident                                | 9 August 2026 | is not permitted | no accident filed yet    |
        | listing for serious violations and dishonesty | 9 August 2026 | is not permitted | no listing filed yet     |
        | order to stop production or business          | 9 August 2026 | is not permitted | no order filed yet       |
        | misuse of certificate, mark or information    | 9 August 2026 | is not permitted | no misuse filed yet      |
        | obstruction of an inspection or investigation | 9 August 2026 | is not permitted | no obstruction filed yet |
        | untrue information                            | 9 August 2026 | is not permitted | no untruth filed yet     |
        | halt of the system                            | 9 August 2026 | is not permitted | no halt filed yet        |

      Examples: the day it was filed
        | event                                         | day            | verdict      | description                       |
        | change                                        | 10 August 2026 | is permitted | to follow the change              |
        | major accident                                | 10 August 2026 | is permitted | to follow the accident            |
        | listing for serious violations and dishonesty | 10 August 2026 | is permitted | to follow the listing             |
        | order to stop production or business          | 10 August 2026 | is permitted | to follow the rectification       |
        | misuse of certificate, mark or information    | 10 August 2026 | is permitted | to follow the correction          |
        | obstruction of an inspection or investigation | 10 August 2026 | is permitted | to follow the cooperation         |
        | untrue information                            | 10 August 2026 | is permitted | to follow the correction          |
        | halt of the system                            | 10 August 2026 | is permitted | to follow the return to operation |

      Examples: the day after
        | event  | day            | verdict      | description          |
        | change | 11 August 2026 | is permitted | any day from then on |

    Scenario Outline: Once a complaint about the client is upheld, a special audit may be planned from that day to follow it up
      Given the papers filed give “whom the complaint is about” as “the client of the certification body”
      And Changsha Zhuli lodged a complaint on 3 August 2026
      And since 10 August 2026 the complaint has been at “complaint upheld”
      When the body plans a special audit “to follow up what is on file” on <day>
      Then it <verdict>, and the first permitted day is 10 August 2026

      Examples:
        | day            | verdict          | description                  |
        | 9 August 2026  | is not permitted | the day before it was upheld |
        | 10 August 2026 | is permitted     | the day it was upheld        |
        | 11 August 2026 | is permitted     | the day after                |

    Scenario Outline: On a complaint about the body, or one that was not upheld, no special audit may be planned to follow it up
      Given the papers filed give “whom the complaint is about” as “<about>”
      And Changsha Zhuli lodged a complaint on 3 August 2026
      And since 10 August 2026 the complaint has been at “<state>”
      When the body plans a special audit “to follow up what is on file” on 10 August 2026
      Then it is not permitted
      And the reason given says “no event to follow up is on file”

      Examples:
        | about                                | state                         | description                           |
        | the certification body               | complaint upheld              | the complaint is not about the client |
        | the client of the certification body | complaint under investigation | nothing is decided                    |
        | the client of the certification body | complaint dismissed           | the complaint was unfounded           |

  @clause:D-operate @row:N37
  Rule: Notice, duties of the client: once certified, the client keeps its system running

    Scenario Outline: While the certificate is valid or suspended, a halt of the system may be filed
      Given since 3 August 2029 the certification of Changsha Zhuli is at “<state>”
      When the body files the event “halt of the system” on 10 August 2029
      Then it <verdict>

      Examples:
        | state                               | verdict          | description                          |
        | certificate valid                   | is permitted     | within its validity                  |
        | certificate suspended               | is permitted     | a suspended holder is still a holder |
        | under audit                         | is not permitted | not certified yet                    |
        | awaiting the certification decision | is not permitted | not certified yet                    |
        | certificate revoked                 | is not permitted | the certification is over            |
        | certificate expired                 | is not permitted | the certification is over            |

    Scenario: Where a halt of the system is filed, the verdict tells what that lets the body do
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

    Scenario Outline: Once a halt of the system is on file, the certificate may be suspended from that day
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the event “halt of the system” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “the system no longer operates”
      When the body suspends the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day            | verdict          | first day      | description                 |
        | 9 August 2026  | is not permitted | 10 August 2026 | the day before it was filed |
        | 10 August 2026 | is permitted     | 10 August 2026 | the day it was filed        |
        | 11 August 2026 | is permitted     | 11 August 2026 | the day after               |

  @clause:D-use @row:N37
  Rule: Notice, duties of the client: the client uses certificate, mark and information correctly in advertising

    Scenario Outline: While there is a certificate and after it ended, misuse may be filed
      Given since 3 August 2029 the certification of Changsha Zhuli is at “<state>”
      When the body files the event “misuse of certificate, mark or information” on 10 August 2029
      Then it <verdict>

      Examples:
        | state                                           | verdict          | description                          |
        | certificate valid                               | is permitted     | within its validity                  |
        | certificate suspended                           | is permitted     | a suspended holder is still a holder |
        | certificate revoked                             | is permitted     | it may still be shown                |
        | certificate cancelled                           | is permitted     | it may still be shown                |
        | certificate expired                             | is permitted     | it may still be shown                |
        | invalid because the body lost its qualification | is permitted     | it may still be shown                |
        | awaiting the certification decision             | is not permitted | not certified yet                    |
        | application withdrawn                           | is not permitted | never certified                      |

    Scenario Outline: As long as it is not clear what was misused or where, it cannot be judged whether it may be filed
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “<gap>”
      When the body files the event “misuse of certificate, mark or information” on 10 August 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | gap                              | description          |
        | what was misused                 | of what is not clear |
        | the advertisement or publication | where is not clear   |

    Scenario Outline: Misuse of the certificate, the mark or the information may be filed, and the verdict tells what that lets the body do
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “what was misused” as “<misused>”
      When the body files the event “misuse of certificate, mark or information” on 10 August 2026
      Then it is permitted
      And the verdict records that “it is a ground to suspend the certificate while it is valid or plan a special audit”

      Examples:
        | misused                          | description                                    |
        | the certificate                  | altered, or used beyond its scope              |
        | the certification mark           | put where it misleads, as on a product         |
        | information on the certification | advertising says what the certificate does not |

  @clause:24 @row:N37
  Rule: Article 24: where certificate or mark was misused, the certificate may be suspended once the misuse is on file

    Background:
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029

    Scenario: With no misuse on file, the certificate may not be suspended for it
      Given the papers filed give “the ground of the suspension” as “certificate or mark was misused”
      When the body suspends the certificate on 10 August 2026
      Then it is not permitted
      And the reason given says “no misuse of certificate, mark or information is on file”

    Scenario Outline: Once misuse is on file, the certificate may be suspended from that day
      Given the event “misuse of certificate, mark or information” of 10 August 2026 is on file
      And the papers filed give “the ground of the suspension” as “certificate or mark was misused”
      When the body suspends the certificate on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day            | verdict          | first day      | description                 |
        | 9 August 2026  | is not permitted | 10 August 2026 | the day before it was filed |
        | 10 August 2026 | is permitted     | 10 August 2026 | the day it was filed        |
        | 11 August 2026 | is permitted     | 11 August 2026 | the day after               |

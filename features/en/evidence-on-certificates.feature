Feature: What each act asks for once there is a certificate
  An act that lacks one of these pieces of evidence cannot be judged yet, and the verdict names the piece.
  It is unmet only where the evidence is there and speaks against it.

  @clause:9.6.5 @clause:2.1 @clause:2.3 @clause:5.12 @clause:5.7 @clause:5.8 @clause:5.9 @clause:7 @clause:9.4.1 @clause:9.5.1 @clause:9.6.1 @clause:9.6.3.2.4 @clause:9.6.4.1 @clause:9.6.4.2 @clause:9.6.5.4 @clause:9.6.5.5 @clause:C(1) @clause:sub-certificates @clause:suspension @row:N12 @row:N21 @row:N23 @row:N26 @row:N27 @row:N28 @row:N29 @row:N30 @row:N31 @row:N33 @row:N34
  Rule: 9.6.5 Whatever is decided on a certificate names its ground and shows it; without it the decision cannot be judged yet

    Scenario: “Suspend the certificate” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Suspend the certificate” is requested on 9 October 2026, each time without one of these
        | evidence                           |
        | the ground of the suspension       |
        | the document that shows the ground |
        | the day the ground was confirmed   |
        | who decided                        |
        | the first day of the suspension    |
        | the last day of the suspension     |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Revoke the certificate” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Revoke the certificate” is requested on 9 October 2026, each time without one of these
        | evidence                           |
        | the ground of the decision         |
        | the document that shows the ground |
        | the day the ground was confirmed   |
        | who decided                        |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Cancel the certificate” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Cancel the certificate” is requested on 9 October 2026, each time without one of these
        | evidence                           |
        | the ground of the decision         |
        | the document that shows the ground |
        | the day the ground was confirmed   |
        | who decided                        |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Confirm that the requirements are no longer met” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Confirm that the requirements are no longer met” is requested on 9 October 2026, each time without one of these
        | evidence                               |
        | what no longer meets the requirements  |
        | who confirmed the failure              |
        | the day the failure was confirmed      |
        | the document that confirms the failure |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Reduce the scope” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Reduce the scope” is requested on 9 October 2026, each time without one of these
        | evidence                                            |
        | who decided on the change                           |
        | the ground of the reduction                         |
        | the document that shows the ground of the reduction |
        | the day the ground of the reduction was confirmed   |
        | what is excluded from the scope                     |
        | the new wording of the scope                        |
        | the sites removed                                   |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Issue a sub-certificate” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Issue a sub-certificate” is requested on 9 October 2026, each time without one of these
        | evidence                                       |
        | the number of the sub-certificate              |
        | the site of the sub-certificate                |
        | the scope of the sub-certificate               |
        | the site's own certificate of lawful status    |
        | the subject named on the certificate of status |
        | the number of the certificate of status        |
        | the first day of lawful status                 |
        | the last day of lawful status                  |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Plan a surveillance audit” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day            | act                                              |
        | 9 October 2026 | Declare the circumstances of short-notice audits |
      When “Plan a surveillance audit” is requested on 12 October 2026, each time without one of these
        | evidence                      |
        | the members of the audit team |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Plan the recertification audit” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day            | act                                              |
        | 9 October 2026 | Declare the circumstances of short-notice audits |
      When “Plan the recertification audit” is requested on 12 October 2026, each time without one of these
        | evidence                      |
        | the members of the audit team |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Plan a special audit” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day            | act                                              |
        | 9 October 2026 | Declare the circumstances of short-notice audits |
      When “Plan a special audit” is requested on 12 October 2026, each time without one of these
        | evidence                                     |
        | the members of the audit team                |
        | the purpose of the special audit             |
        | the document that the special audit rests on |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Plan a short-notice audit” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day            | act                                              |
        | 9 October 2026 | Declare the circumstances of short-notice audits |
      When “Plan a short-notice audit” is requested on 12 October 2026, each time without one of these
        | evidence                                           |
        | the members of the audit team                      |
        | the circumstance declared for short-notice audits  |
        | the day the circumstance occurred                  |
        | the document that shows the circumstance           |
        | the checks of the team against conflicts           |
        | the auditor who was checked                        |
        | the interests that the auditor was checked against |
        | who checked the auditor                            |
        | the day of the check                               |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Begin the audit” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day         | act                       |
        | 1 June 2027 | Plan a surveillance audit |
      When “Begin the audit” is requested on 2 June 2027, each time without one of these
        | evidence                  |
        | the day the stage begins  |
        | the auditors of the stage |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Expand the scope” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day         | act                  |
        | 1 June 2027 | Plan a special audit |
        | 2 June 2027 | Begin the audit      |
        | 2 June 2027 | Record a meeting     |
        | 3 June 2027 | Record a meeting     |
        | 3 June 2027 | Close the audit      |
      When “Expand the scope” is requested on 4 June 2027, each time without one of these
        | evidence                                        |
        | who decided on the change                       |
        | the application for the expansion               |
        | the day of the application for the expansion    |
        | the number of the audit report that it rests on |
        | what is added to the scope                      |
        | the new wording of the scope                    |
        | the sites added                                 |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Maintain certification” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day         | act                       |
        | 1 June 2027 | Plan a surveillance audit |
        | 2 June 2027 | Begin the audit           |
        | 2 June 2027 | Record a meeting          |
        | 3 June 2027 | Record a meeting          |
        | 3 June 2027 | Close the audit           |
      When “Maintain certification” is requested on 4 June 2027, each time without one of these
        | evidence                                                        |
        | who decided to maintain certification                           |
        | the report of the surveillance audit that the decision rests on |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Renew the certificate” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day         | act                            |
        | 1 June 2027 | Plan a surveillance audit      |
        | 2 June 2027 | Begin the audit                |
        | 2 June 2027 | Record a meeting               |
        | 3 June 2027 | Record a meeting               |
        | 3 June 2027 | Close the audit                |
        | 4 June 2027 | Maintain certification         |
        | 1 June 2028 | Plan a surveillance audit      |
        | 2 June 2028 | Begin the audit                |
        | 2 June 2028 | Record a meeting               |
        | 3 June 2028 | Record a meeting               |
        | 3 June 2028 | Close the audit                |
        | 4 June 2028 | Maintain certification         |
        | 1 June 2029 | Plan the recertification audit |
        | 2 June 2029 | Begin the audit                |
        | 2 June 2029 | Record a meeting               |
        | 3 June 2029 | Record a meeting               |
        | 3 June 2029 | Close the audit                |
      When “Renew the certificate” is requested on 5 June 2029, each time without one of these
        | evidence                              |
        | who took the certification decision   |
        | the certificate                       |
        | the number of the certificate         |
        | the scope of the certificate          |
        | the standard of the certificate       |
        | the sites that the certificate covers |
        | the first day of the certificate      |
        | the last day of the certificate       |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Restore the certificate” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Chengdu Jincheng is at “certificate suspended”
      When “Restore the certificate” is requested on 9 October 2026, each time without one of these
        | evidence                                        |
        | the day the cause of the suspension was removed |
        | who verified that the cause is removed          |
        | the document that shows the cause is removed    |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Plan an audit to restore the certificate” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Chengdu Jincheng is at “certificate suspended”
      When “Plan an audit to restore the certificate” is requested on 9 October 2026, each time without one of these
        | evidence                      |
        | the members of the audit team |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Take over the certificate” without a piece of its evidence cannot be judged yet
      Given a new case for Chengdu Jincheng
      And the following acts were done
        | day              | act                                      |
        | 1 September 2026 | Apply                                    |
        | 3 September 2026 | Accept the application                   |
        | 5 September 2026 | Conclude the contract                    |
        | 7 September 2026 | Plan an audit to take over a certificate |
        | 8 September 2026 | Begin the audit                          |
        | 8 September 2026 | Record a meeting                         |
        | 9 September 2026 | Record a meeting                         |
        | 9 September 2026 | Close the audit                          |
      When “Take over the certificate” is requested on 10 September 2026, each time without one of these
        | evidence                               |
        | who took the certification decision    |
        | the certificate                        |
        | the record of the certificate's status |
        | the number of the certificate          |
        | the scope of the certificate           |
        | the standard of the certificate        |
        | the sites that the certificate covers  |
        | the first day of the certificate       |
        | the last day of the certificate        |
        | the status that the register shows     |
        | the register that was looked into      |
        | who looked up the status               |
        | the day the status was looked up       |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

  @clause:D-changes @clause:D-cooperate @clause:D-operate @clause:D-truth @clause:D-use @clause:O(4) @row:N35 @row:N36 @row:N37
  Rule: Notice, what happens on the side of the client is on record with its day, its source and its document; without it nothing rests on it

    Scenario: “Record a change” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Record a change” is requested on 9 October 2026, each time without one of these
        | evidence                         |
        | what happened                    |
        | the day it happened              |
        | the day it was reported or found |
        | who reported or found it         |
        | the document that shows it       |
        | what the change concerns         |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Record a major accident” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Record a major accident” is requested on 9 October 2026, each time without one of these
        | evidence                         |
        | what happened                    |
        | the day it happened              |
        | the day it was reported or found |
        | who reported or found it         |
        | the document that shows it       |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Record a listing for serious violations and dishonesty” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Record a listing for serious violations and dishonesty” is requested on 9 October 2026, each time without one of these
        | evidence                         |
        | what happened                    |
        | the day it happened              |
        | the day it was reported or found |
        | who reported or found it         |
        | the document that shows it       |
        | which list holds the entry       |
        | who was entered                  |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Record an order to stop production or business” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Record an order to stop production or business” is requested on 9 October 2026, each time without one of these
        | evidence                          |
        | what happened                     |
        | the day it happened               |
        | the day it was reported or found  |
        | who reported or found it          |
        | the document that shows it        |
        | the authority that gave the order |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Record a misuse of certificate, mark or information” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Record a misuse of certificate, mark or information” is requested on 9 October 2026, each time without one of these
        | evidence                         |
        | what happened                    |
        | the day it happened              |
        | the day it was reported or found |
        | who reported or found it         |
        | the document that shows it       |
        | what was misused                 |
        | the advertisement or publication |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Record an obstruction of an inspection or investigation” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Record an obstruction of an inspection or investigation” is requested on 9 October 2026, each time without one of these
        | evidence                                  |
        | what happened                             |
        | the day it happened                       |
        | the day it was reported or found          |
        | who reported or found it                  |
        | the document that shows it                |
        | what was obstructed                       |
        | the number of the inspection or complaint |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Record untrue information” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Record untrue information” is requested on 9 October 2026, each time without one of these
        | evidence                            |
        | what happened                       |
        | the day it happened                 |
        | the day it was reported or found    |
        | who reported or found it            |
        | the document that shows it          |
        | the statement that is untrue        |
        | where the client made the statement |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Record that the system stopped” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “Record that the system stopped” is requested on 9 October 2026, each time without one of these
        | evidence                         |
        | what happened                    |
        | the day it happened              |
        | the day it was reported or found |
        | who reported or found it         |
        | the document that shows it       |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

  @clause:loss @clause:risk @row:N32 @row:N38
  Rule: Notice, where the body loses its approval, the loss and what it did for its clients are on record; without it nothing can be judged yet

    Scenario: “The certification ends: the body lost its approval” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When “The certification ends: the body lost its approval” is requested on 9 October 2026, each time without one of these
        | evidence                                 |
        | how the body lost its qualification      |
        | which qualification the body lost        |
        | the day the body lost its qualification  |
        | the decision on the body's qualification |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Tell the client that the approval is lost” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “invalid because the body lost its qualification”
      And the following acts were done
        | day            | act                                     |
        | 9 October 2026 | Record a loss that the body has to bear |
      When “Tell the client that the approval is lost” is requested on 12 October 2026, each time without one of these
        | evidence                                |
        | the day the client was told of the loss |
        | who told the client of the loss         |
        | the document that tells of the loss     |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Record what was arranged for the client” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “invalid because the body lost its qualification”
      And the following acts were done
        | day            | act                                     |
        | 9 October 2026 | Record a loss that the body has to bear |
      When “Record what was arranged for the client” is requested on 12 October 2026, each time without one of these
        | evidence                         |
        | what was arranged for the client |
        | who made the arrangement         |
        | the day of the arrangement       |
        | the document of the arrangement  |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Record a loss that the body has to bear” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “invalid because the body lost its qualification”
      And the following acts were done
        | day            | act                                     |
        | 9 October 2026 | Record a loss that the body has to bear |
      When “Record a loss that the body has to bear” is requested on 12 October 2026, each time without one of these
        | evidence                                       |
        | the number of the loss                         |
        | why the body has to bear the loss              |
        | the amount of the loss                         |
        | the day the loss was agreed or found           |
        | the contract clause or the finding of the loss |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Make good a loss” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “invalid because the body lost its qualification”
      And the following acts were done
        | day            | act                                     |
        | 9 October 2026 | Record a loss that the body has to bear |
      When “Make good a loss” is requested on 12 October 2026, each time without one of these
        | evidence                              |
        | the number of the loss made good      |
        | the day the loss was made good        |
        | the proof that the loss was made good |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

  @clause:9.7 @clause:9.8 @row:N39
  Rule: 9.7 An appeal or a complaint names who took each step and when; without it the step cannot be judged yet

    Scenario: “Lodge an appeal” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate suspended”
      When “Lodge an appeal” is requested on 9 October 2026, each time without one of these
        | evidence                            |
        | who lodged it                       |
        | the day it was lodged               |
        | the document in which it was lodged |
        | the decision appealed against       |
        | the day that decision was taken     |
        | the grounds of the appeal           |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Acknowledge the appeal” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate suspended”
      And the following acts were done
        | day            | act             |
        | 9 October 2026 | Lodge an appeal |
      When “Acknowledge the appeal” is requested on 12 October 2026, each time without one of these
        | evidence                          |
        | who acknowledged it               |
        | the day it was acknowledged       |
        | the document that acknowledges it |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Drop the appeal” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate suspended”
      And the following acts were done
        | day            | act             |
        | 9 October 2026 | Lodge an appeal |
      When “Drop the appeal” is requested on 12 October 2026, each time without one of these
        | evidence                   |
        | who drops it               |
        | the day it was dropped     |
        | the document that drops it |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Investigate the appeal” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate suspended”
      And the following acts were done
        | day             | act                    |
        | 9 October 2026  | Lodge an appeal        |
        | 12 October 2026 | Acknowledge the appeal |
      When “Investigate the appeal” is requested on 14 October 2026, each time without one of these
        | evidence                         |
        | who investigates                 |
        | the day the investigation begins |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Uphold the appeal” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate suspended”
      And the following acts were done
        | day             | act                    |
        | 9 October 2026  | Lodge an appeal        |
        | 12 October 2026 | Acknowledge the appeal |
        | 14 October 2026 | Investigate the appeal |
      When “Uphold the appeal” is requested on 20 October 2026, each time without one of these
        | evidence                     |
        | who decided on it            |
        | the reasons for the decision |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Dismiss the appeal” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate suspended”
      And the following acts were done
        | day             | act                    |
        | 9 October 2026  | Lodge an appeal        |
        | 12 October 2026 | Acknowledge the appeal |
        | 14 October 2026 | Investigate the appeal |
      When “Dismiss the appeal” is requested on 20 October 2026, each time without one of these
        | evidence                     |
        | who decided on it            |
        | the reasons for the decision |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Close the appeal” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate suspended”
      And the following acts were done
        | day             | act                    |
        | 9 October 2026  | Lodge an appeal        |
        | 12 October 2026 | Acknowledge the appeal |
        | 14 October 2026 | Investigate the appeal |
        | 20 October 2026 | Dismiss the appeal     |
      When “Close the appeal” is requested on 23 October 2026, each time without one of these
        | evidence                            |
        | the day the outcome was told        |
        | the document that tells the outcome |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Lodge a complaint” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      When “Lodge a complaint” is requested on 9 October 2026, each time without one of these
        | evidence                            |
        | who lodged it                       |
        | the day it was lodged               |
        | the document in which it was lodged |
        | whom the complaint is about         |
        | the day of what is complained of    |
        | what is complained of               |
        | the persons named in the complaint  |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Acknowledge the complaint” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the following acts were done
        | day            | act               |
        | 9 October 2026 | Lodge a complaint |
      When “Acknowledge the complaint” is requested on 12 October 2026, each time without one of these
        | evidence                          |
        | who acknowledged it               |
        | the day it was acknowledged       |
        | the document that acknowledges it |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Drop the complaint” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the following acts were done
        | day            | act               |
        | 9 October 2026 | Lodge a complaint |
      When “Drop the complaint” is requested on 12 October 2026, each time without one of these
        | evidence                   |
        | who drops it               |
        | the day it was dropped     |
        | the document that drops it |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Investigate the complaint” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the following acts were done
        | day             | act                       |
        | 9 October 2026  | Lodge a complaint         |
        | 12 October 2026 | Acknowledge the complaint |
      When “Investigate the complaint” is requested on 14 October 2026, each time without one of these
        | evidence                         |
        | who investigates                 |
        | the day the investigation begins |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Uphold the complaint” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the following acts were done
        | day             | act                       |
        | 9 October 2026  | Lodge a complaint         |
        | 12 October 2026 | Acknowledge the complaint |
        | 14 October 2026 | Investigate the complaint |
      When “Uphold the complaint” is requested on 20 October 2026, each time without one of these
        | evidence                     |
        | who decided on it            |
        | the reasons for the decision |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Dismiss the complaint” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the following acts were done
        | day             | act                       |
        | 9 October 2026  | Lodge a complaint         |
        | 12 October 2026 | Acknowledge the complaint |
        | 14 October 2026 | Investigate the complaint |
      When “Dismiss the complaint” is requested on 20 October 2026, each time without one of these
        | evidence                     |
        | who decided on it            |
        | the reasons for the decision |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Close the complaint” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the following acts were done
        | day             | act                       |
        | 9 October 2026  | Lodge a complaint         |
        | 12 October 2026 | Acknowledge the complaint |
        | 14 October 2026 | Investigate the complaint |
        | 20 October 2026 | Dismiss the complaint     |
      When “Close the complaint” is requested on 23 October 2026, each time without one of these
        | evidence                            |
        | the day the outcome was told        |
        | the document that tells the outcome |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

  @clause:records @row:N42
  Rule: Notice, records are released only by somebody who decides so upon a document

    Scenario: “Release the records” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certification refused”
      When “Release the records” is requested on 9 October 2029, each time without one of these
        | evidence                               |
        | who decided to release the records     |
        | the document that releases the records |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

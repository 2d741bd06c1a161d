Feature: What may be requested in each state
  In each state of a run only the acts listed may be requested; whether one is permitted is for its conditions to say.

  @clause:5.1.2
  Rule: 5.1.2 Before the contract an application is accepted, rejected or withdrawn

    Scenario: An application that was just made
      Given a new case for Suzhou Yunqiao
      And “Apply” was done on 1 September 2026
      When 2 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                                                     |
        | Accept the application                                  |
        | Reject the application                                  |
        | Withdraw the application                                |
        | The certification ends: the body lost its approval      |
        | Record a change                                         |
        | Record a major accident                                 |
        | Record a listing for serious violations and dishonesty  |
        | Record an order to stop production or business          |
        | Record an obstruction of an inspection or investigation |
        | Record untrue information                               |

    Scenario: An application made anew
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate revoked”
      And “Apply again” was done on 22 September 2027
      When 23 September 2027 comes
      Then of the “certification” only these acts may be requested
        | act                                                     |
        | Record a misuse of certificate, mark or information     |
        | Publish the status of the certificate                   |
        | Release the records                                     |
        | Accept the application                                  |
        | Reject the application                                  |
        | Withdraw the application                                |
        | The certification ends: the body lost its approval      |
        | Record a change                                         |
        | Record a major accident                                 |
        | Record a listing for serious violations and dishonesty  |
        | Record an order to stop production or business          |
        | Record an obstruction of an inspection or investigation |
        | Record untrue information                               |

    Scenario: An application whose contract is being concluded
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
      When 4 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                                                     |
        | Withdraw the application                                |
        | Conclude the contract                                   |
        | Declare the circumstances of short-notice audits        |
        | The certification ends: the body lost its approval      |
        | Record a change                                         |
        | Record a major accident                                 |
        | Record a listing for serious violations and dishonesty  |
        | Record an order to stop production or business          |
        | Record an obstruction of an inspection or investigation |
        | Record untrue information                               |

  @clause:9.5.1
  Rule: 9.5.1 While the audit is under way or the decision awaited, there is no certificate to change

    Scenario: An application under audit
      Given a new case for Changsha Zhuli
      And the following acts were done
        | day               | act                    |
        | 1 September 2026  | Apply                  |
        | 3 September 2026  | Accept the application |
        | 5 September 2026  | Conclude the contract  |
        | 6 September 2026  | Plan the initial audit |
        | 8 September 2026  | Begin stage 1          |
        | 11 September 2026 | Begin stage 2          |
      When 12 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                                                     |
        | Withdraw the application                                |
        | Declare the circumstances of short-notice audits        |
        | Pass to the certification decision                      |
        | End the application with its terminated audit           |
        | The certification ends: the body lost its approval      |
        | Record a change                                         |
        | Record a major accident                                 |
        | Record a listing for serious violations and dishonesty  |
        | Record an order to stop production or business          |
        | Record an obstruction of an inspection or investigation |
        | Record untrue information                               |

    Scenario: An application that awaits the decision
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “awaiting the certification decision”
      When 22 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                                                     |
        | Withdraw the application                                |
        | Declare the circumstances of short-notice audits        |
        | Return to audit                                         |
        | Grant certification                                     |
        | Take over the certificate                               |
        | Refuse certification                                    |
        | The certification ends: the body lost its approval      |
        | Record a change                                         |
        | Record a major accident                                 |
        | Record a listing for serious violations and dishonesty  |
        | Record an order to stop production or business          |
        | Record an obstruction of an inspection or investigation |
        | Record untrue information                               |

  @clause:9.6.5
  Rule: 9.6.5 A valid certificate may be suspended, and a suspended one restored

    Scenario: A valid certificate
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When 22 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                                                     |
        | Declare the circumstances of short-notice audits        |
        | Suspend the certificate                                 |
        | Revoke the certificate                                  |
        | Cancel the certificate                                  |
        | The certification ends: the body lost its approval      |
        | Record a change                                         |
        | Record a major accident                                 |
        | Record a listing for serious violations and dishonesty  |
        | Record an order to stop production or business          |
        | Record a misuse of certificate, mark or information     |
        | Record an obstruction of an inspection or investigation |
        | Record untrue information                               |
        | Record that the system stopped                          |
        | Expand the scope                                        |
        | Reduce the scope                                        |
        | Move the certificate to the new edition                 |
        | Maintain certification                                  |
        | Publish the status of the certificate                   |
        | Confirm that the requirements are no longer met         |
        | Renew the certificate                                   |

    Scenario: A suspended certificate
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate suspended”
      When 22 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                                                     |
        | Declare the circumstances of short-notice audits        |
        | Restore the certificate                                 |
        | Revoke the certificate                                  |
        | Cancel the certificate                                  |
        | The certification ends: the body lost its approval      |
        | Record a change                                         |
        | Record a major accident                                 |
        | Record a listing for serious violations and dishonesty  |
        | Record an order to stop production or business          |
        | Record a misuse of certificate, mark or information     |
        | Record an obstruction of an inspection or investigation |
        | Record untrue information                               |
        | Record that the system stopped                          |
        | Reduce the scope                                        |
        | Reduce the scope and end the suspension                 |
        | Publish the status of the certificate                   |
        | Confirm that the requirements are no longer met         |

  @clause:7
  Rule: 7 After a certificate was revoked, cancelled, expired or became invalid, nothing is left but to apply again and to settle what remains

    Scenario: A revoked certificate
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate revoked”
      When 22 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                                                 |
        | Record a misuse of certificate, mark or information |
        | Publish the status of the certificate               |
        | Release the records                                 |
        | Apply again                                         |

    Scenario: A cancelled certificate
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate cancelled”
      When 22 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                                                 |
        | Record a misuse of certificate, mark or information |
        | Publish the status of the certificate               |
        | Release the records                                 |
        | Apply again                                         |

    Scenario: An expired certificate
      Given since 21 September 2029 the certification of Changsha Zhuli is at “certificate expired”
      When 22 September 2029 comes
      Then of the “certification” only these acts may be requested
        | act                                                 |
        | Record a misuse of certificate, mark or information |
        | Publish the status of the certificate               |
        | Release the records                                 |
        | Restore the certificate after it expired            |
        | Apply again                                         |

    Scenario: A certificate that is invalid because the body lost its qualification
      Given since 21 September 2026 the certification of Chengdu Jincheng is at “invalid because the body lost its qualification”
      When 22 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                                                 |
        | Tell the client that the approval is lost           |
        | Record what was arranged for the client             |
        | Record a loss that the body has to bear             |
        | Make good a loss                                    |
        | Record a misuse of certificate, mark or information |
        | Publish the status of the certificate               |
        | Release the records                                 |
        | Apply again                                         |

  @clause:5.1.2
  Rule: 5.1.2 After an application that led to no certificate, nothing is left but to apply again

    Scenario: A rejected application
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “application rejected”
      When 22 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                 |
        | Release the records |
        | Apply again         |

    Scenario: An application on which certification was refused
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certification refused”
      When 22 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                 |
        | Release the records |
        | Apply again         |

    Scenario: An application whose audit was terminated
      Given since 21 September 2026 the certification of Changsha Zhuli is at “audit terminated”
      When 22 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                 |
        | Release the records |
        | Apply again         |

    Scenario: An application that was withdrawn
      Given since 21 September 2026 the certification of Chengdu Jincheng is at “application withdrawn”
      When 22 September 2026 comes
      Then of the “certification” only these acts may be requested
        | act                 |
        | Release the records |
        | Apply again         |

  @clause:5.6
  Rule: 5.6 An initial audit is planned, held in two stages, and closed

    Scenario: Before an audit is planned
      Given a new case for Suzhou Yunqiao
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
        | 5 September 2026 | Conclude the contract  |
      When 6 September 2026 comes
      Then of the “initial audit” only these acts may be requested
        | act                    |
        | Plan the initial audit |

    Scenario: An audit that is planned
      Given a new case for Suzhou Yunqiao
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
        | 5 September 2026 | Conclude the contract  |
        | 6 September 2026 | Plan the initial audit |
      When 7 September 2026 comes
      Then of the “initial audit” only these acts may be requested
        | act                                       |
        | Begin stage 1                             |
        | File an authorisation                     |
        | Report a ground for terminating the audit |
        | Inform the client                         |
        | Terminate the audit                       |
        | End the audit with what it serves         |
        | Plan the initial audit                    |

    Scenario: An audit in its first stage
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
        | 5 September 2026 | Conclude the contract  |
        | 6 September 2026 | Plan the initial audit |
        | 8 September 2026 | Begin stage 1          |
      When 9 September 2026 comes
      Then of the “initial audit” only these acts may be requested
        | act                                       |
        | Begin stage 2                             |
        | Record a meeting                          |
        | File an authorisation                     |
        | Report a ground for terminating the audit |
        | Inform the client                         |
        | Raise a nonconformity                     |
        | Terminate the audit                       |
        | End the audit with what it serves         |
        | Plan the initial audit                    |

    Scenario: An audit in its second stage
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day               | act                    |
        | 1 September 2026  | Apply                  |
        | 3 September 2026  | Accept the application |
        | 5 September 2026  | Conclude the contract  |
        | 6 September 2026  | Plan the initial audit |
        | 8 September 2026  | Begin stage 1          |
        | 11 September 2026 | Begin stage 2          |
      When 12 September 2026 comes
      Then of the “initial audit” only these acts may be requested
        | act                                       |
        | Record a meeting                          |
        | File an authorisation                     |
        | Report a ground for terminating the audit |
        | Inform the client                         |
        | Raise a nonconformity                     |
        | Verify a correction                       |
        | Close the audit                           |
        | Terminate the audit                       |
        | End the audit with what it serves         |
        | Plan the initial audit                    |

    Scenario: A closed audit
      Given since 21 September 2026 the certification of Changsha Zhuli is at “awaiting the certification decision”
      When 22 September 2026 comes
      Then of the “initial audit” only these acts may be requested
        | act                   |
        | Verify a correction   |
        | Begin another stage 2 |

    Scenario: A terminated audit
      Given a new case for Chengdu Jincheng
      And the following acts were done
        | day               | act                                       |
        | 1 September 2026  | Apply                                     |
        | 3 September 2026  | Accept the application                    |
        | 5 September 2026  | Conclude the contract                     |
        | 6 September 2026  | Plan the initial audit                    |
        | 8 September 2026  | Begin stage 1                             |
        | 11 September 2026 | Begin stage 2                             |
        | 12 September 2026 | Report a ground for terminating the audit |
        | 12 September 2026 | Terminate the audit                       |
      When 13 September 2026 comes
      Then of the “initial audit” only these acts may be requested
        | act               |
        | Inform the client |

  @clause:5.6 @clause:9.4.1 @clause:sub-certificates
  Rule: 5.6 An initial audit is planned during the audit of an application; audits of a certificate and sub-certificates go with a certificate

    Scenario Outline: Before the contract is concluded, and once all is over, no audit is planned and no sub-certificate issued
      Given since 21 September 2029 the certification of Suzhou Yunqiao is at “<state>”
      When 22 September 2029 comes
      Then of the “initial audit” no act may be requested
      And of the “audit of a certificate” no act may be requested
      And of the “sub-certificate” no act may be requested

      Examples:
        | state                                           | description                 |
        | application submitted                           | it awaits acceptance        |
        | reapplying                                      | it awaits acceptance        |
        | contract being concluded                        | the contract is outstanding |
        | certificate revoked                             | the certificate has ended   |
        | certificate cancelled                           | the certificate has ended   |
        | certificate expired                             | the certificate has ended   |
        | invalid because the body lost its qualification | the certificate has ended   |
        | application rejected                            | no certificate came of it   |
        | certification refused                           | no certificate came of it   |
        | application withdrawn                           | no certificate came of it   |

    Scenario Outline: While the decision is awaited, and after the audit was terminated, there is no certificate to audit
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “<state>”
      When 22 September 2026 comes
      Then of the “audit of a certificate” no act may be requested
      And of the “sub-certificate” no act may be requested

      Examples:
        | state                               | description               |
        | awaiting the certification decision | no certificate yet        |
        | audit terminated                    | no certificate came of it |

    Scenario Outline: Once there is a certificate, no initial audit is planned
      Given since 21 September 2026 the certification of Changsha Zhuli is at “<state>”
      When 22 September 2026 comes
      Then of the “initial audit” no act may be requested

      Examples:
        | state                 | description           |
        | certificate valid     | the audit is over     |
        | certificate suspended | suspended, not at end |

    Scenario: An application under audit, perhaps to take over the certificate of another body
      Given Chengdu Jincheng concluded the contract on 5 September 2026
      When 6 September 2026 comes
      Then of the “audit of a certificate” only these acts may be requested
        | act                                      |
        | Plan an audit to take over a certificate |
      And of the “sub-certificate” no act may be requested

  @clause:9.4.1
  Rule: 9.4.1 An audit of a certificate is planned, held and closed

    Scenario: A valid certificate of which no audit is planned
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When 22 September 2026 comes
      Then of the “audit of a certificate” only these acts may be requested
        | act                            |
        | Plan a surveillance audit      |
        | Plan the recertification audit |
        | Plan a special audit           |
        | Plan a short-notice audit      |

    Scenario: A suspended certificate of which no audit is planned
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate suspended”
      When 22 September 2026 comes
      Then of the “audit of a certificate” only these acts may be requested
        | act                                      |
        | Plan a surveillance audit                |
        | Plan the recertification audit           |
        | Plan a special audit                     |
        | Plan a short-notice audit                |
        | Plan an audit to restore the certificate |

    Scenario: A surveillance audit that is planned
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      And “Plan a surveillance audit” was done on 1 June 2027
      When 2 June 2027 comes
      Then of the “audit of a certificate” only these acts may be requested
        | act                                       |
        | Begin the audit                           |
        | File an authorisation                     |
        | Report a ground for terminating the audit |
        | Inform the client                         |
        | Terminate the audit                       |
        | End the audit with what it serves         |
        | Plan a surveillance audit                 |
        | Plan the recertification audit            |
        | Plan a special audit                      |
        | Plan a short-notice audit                 |

    Scenario: A surveillance audit under way
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the following acts were done
        | day         | act                       |
        | 1 June 2027 | Plan a surveillance audit |
        | 2 June 2027 | Begin the audit           |
      When 3 June 2027 comes
      Then of the “audit of a certificate” only these acts may be requested
        | act                                       |
        | Record a meeting                          |
        | File an authorisation                     |
        | Report a ground for terminating the audit |
        | Inform the client                         |
        | Raise a nonconformity                     |
        | Verify a correction                       |
        | Close the audit                           |
        | Terminate the audit                       |
        | End the audit with what it serves         |
        | Plan a surveillance audit                 |
        | Plan the recertification audit            |
        | Plan a special audit                      |
        | Plan a short-notice audit                 |

    Scenario: A closed surveillance audit
      Given since 21 September 2026 the certification of Changsha Zhuli is at “certificate valid”
      And the body planned a surveillance audit on 1 June 2027 and began it on 2 June 2027
      And that audit was closed on 3 June 2027
      When 4 June 2027 comes
      Then of the “audit of a certificate” only these acts may be requested
        | act                            |
        | Verify a correction            |
        | Plan a surveillance audit      |
        | Plan the recertification audit |
        | Plan a special audit           |
        | Plan a short-notice audit      |

    Scenario: A terminated surveillance audit
      Given since 21 September 2026 the certification of Chengdu Jincheng is at “certificate valid”
      And the body planned a surveillance audit on 1 June 2027 and began it on 2 June 2027
      And that audit was terminated on 3 June 2027
      When 4 June 2027 comes
      Then of the “audit of a certificate” only these acts may be requested
        | act                            |
        | Inform the client              |
        | Plan a surveillance audit      |
        | Plan the recertification audit |
        | Plan a special audit           |
        | Plan a short-notice audit      |

  @clause:sub-certificates
  Rule: A sub-certificate moves with its main certificate

    Scenario: A valid main certificate without a sub-certificate
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      When 22 September 2026 comes
      Then of the “sub-certificate” only these acts may be requested
        | act                     |
        | Issue a sub-certificate |

    Scenario: A valid sub-certificate
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And “Issue a sub-certificate” was done on 8 October 2026
      When 9 October 2026 comes
      Then of the “sub-certificate” only these acts may be requested
        | act                        |
        | Cancel the sub-certificate |
        | Issue a sub-certificate    |

    Scenario: A suspended sub-certificate
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the following acts were done
        | day            | act                     |
        | 8 October 2026 | Issue a sub-certificate |
        | 1 March 2027   | Suspend the certificate |
      When 2 March 2027 comes
      Then of the “sub-certificate” only these acts may be requested
        | act                        |
        | Cancel the sub-certificate |

    Scenario: A revoked sub-certificate
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the following acts were done
        | day            | act                     |
        | 8 October 2026 | Issue a sub-certificate |
        | 1 March 2027   | Revoke the certificate  |
      When 2 March 2027 comes
      Then of the “sub-certificate” no act may be requested

    Scenario: A cancelled sub-certificate
      Given since 21 September 2026 the certification of Changsha Zhuli is at “certificate valid”
      And the following acts were done
        | day            | act                     |
        | 8 October 2026 | Issue a sub-certificate |
        | 1 March 2027   | Cancel the certificate  |
      When 2 March 2027 comes
      Then of the “sub-certificate” no act may be requested

    Scenario: A sub-certificate that is invalid because the body lost its qualification
      Given since 21 September 2026 the certification of Chengdu Jincheng is at “certificate valid”
      And the following acts were done
        | day            | act                                                |
        | 8 October 2026 | Issue a sub-certificate                            |
        | 1 March 2027   | The certification ends: the body lost its approval |
      When 2 March 2027 comes
      Then of the “sub-certificate” no act may be requested

    Scenario: An expired sub-certificate
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And “Issue a sub-certificate” was done on 8 October 2026
      When 21 September 2029 comes
      Then of the “sub-certificate” no act may be requested

    Scenario: A sub-certificate of a site that was taken off the main certificate
      Given Hangzhou Qingzhan has held a certificate for its sites “Hangzhou, Ningbo” since 21 September 2026, valid until 20 September 2029
      And “Issue a sub-certificate” was done on 8 October 2026
      And “Reduce the scope” was done on 1 March 2027
        | fact              | value    |
        | the sites removed | Hangzhou |
      When 2 March 2027 comes
      Then of the “sub-certificate” only these acts may be requested
        | act                     |
        | Issue a sub-certificate |

    Scenario Outline: A sub-certificate cancelled with its site stays so, whatever then becomes of the main certificate
      Given Hangzhou Qingzhan has held a certificate for its sites “Hangzhou, Ningbo” since 21 September 2026, valid until 20 September 2029
      And “Issue a sub-certificate” was done on 8 October 2026
      And “Reduce the scope” was done on 1 March 2027
        | fact              | value    |
        | the sites removed | Hangzhou |
      And “<act>” was done on 1 April 2027
      When <day> comes
      Then of the “sub-certificate” no act may be requested

      Examples:
        | act                                                | day               | description                      |
        | Suspend the certificate                            | 2 April 2027      | suspended                        |
        | Suspend the certificate                            | 21 September 2029 | suspended, and expired meanwhile |
        | Revoke the certificate                             | 2 April 2027      | revoked                          |
        | The certification ends: the body lost its approval | 2 April 2027      | invalid                          |

    Scenario: An expired sub-certificate whose main certificate was restored
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Changsha Zhuli has held a certificate since 21 September 2026, valid until 20 September 2029
      And “Issue a sub-certificate” was done on 8 October 2026
      And a recertification audit was held on 1 September 2029
      And “Restore the certificate after it expired” was done on 1 October 2029
      When 2 October 2029 comes
      Then of the “sub-certificate” only these acts may be requested
        | act                     |
        | Issue a sub-certificate |

    Scenario Outline: A sub-certificate that expired stays so, whatever becomes of the restored main certificate
      Given the body has settled “An expired certificate may be restored” as “yes”
      And Changsha Zhuli has held a certificate since 21 September 2026, valid until 20 September 2029
      And “Issue a sub-certificate” was done on 8 October 2026
      And a recertification audit was held on 1 September 2029
      And “Restore the certificate after it expired” was done on 1 October 2029
      And “<act>” was done on 1 November 2029
      When 2 November 2029 comes
      Then of the “sub-certificate” no act may be requested

      Examples:
        | act                                                | description |
        | Suspend the certificate                            | suspended   |
        | Revoke the certificate                             | revoked     |
        | The certification ends: the body lost its approval | invalid     |

  @clause:9.7
  Rule: 9.7 An appeal is acknowledged, investigated and then decided

    Scenario: An appeal that was just received
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate revoked”
      And “Lodge an appeal” was done on 8 October 2026
      When 9 October 2026 comes
      Then of the “appeal” only these acts may be requested
        | act                    |
        | Acknowledge the appeal |
        | Drop the appeal        |
        | Lodge an appeal        |

    Scenario: An appeal that was acknowledged
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate revoked”
      And the following acts were done
        | day            | act                    |
        | 8 October 2026 | Lodge an appeal        |
        | 9 October 2026 | Acknowledge the appeal |
      When 10 October 2026 comes
      Then of the “appeal” only these acts may be requested
        | act                    |
        | Investigate the appeal |
        | Drop the appeal        |
        | Lodge an appeal        |

    Scenario: An appeal under investigation
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate revoked”
      And the following acts were done
        | day             | act                    |
        | 8 October 2026  | Lodge an appeal        |
        | 9 October 2026  | Acknowledge the appeal |
        | 12 October 2026 | Investigate the appeal |
      When 13 October 2026 comes
      Then of the “appeal” only these acts may be requested
        | act                |
        | Uphold the appeal  |
        | Dismiss the appeal |
        | Drop the appeal    |
        | Lodge an appeal    |

    Scenario: An appeal that was upheld
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate revoked”
      And the following acts were done
        | day             | act                    |
        | 8 October 2026  | Lodge an appeal        |
        | 9 October 2026  | Acknowledge the appeal |
        | 12 October 2026 | Investigate the appeal |
        | 20 October 2026 | Uphold the appeal      |
      When 21 October 2026 comes
      Then of the “appeal” only these acts may be requested
        | act              |
        | Close the appeal |
        | Lodge an appeal  |

    Scenario: An appeal that was dismissed
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate revoked”
      And the following acts were done
        | day             | act                    |
        | 8 October 2026  | Lodge an appeal        |
        | 9 October 2026  | Acknowledge the appeal |
        | 12 October 2026 | Investigate the appeal |
        | 20 October 2026 | Dismiss the appeal     |
      When 21 October 2026 comes
      Then of the “appeal” only these acts may be requested
        | act              |
        | Close the appeal |
        | Lodge an appeal  |

    Scenario: An appeal that was dropped
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate revoked”
      And the following acts were done
        | day             | act                    |
        | 8 October 2026  | Lodge an appeal        |
        | 9 October 2026  | Acknowledge the appeal |
        | 12 October 2026 | Investigate the appeal |
        | 20 October 2026 | Drop the appeal        |
      When 21 October 2026 comes
      Then of the “appeal” only these acts may be requested
        | act              |
        | Close the appeal |
        | Lodge an appeal  |

    Scenario: An appeal that is closed
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate revoked”
      And the following acts were done
        | day             | act                    |
        | 8 October 2026  | Lodge an appeal        |
        | 9 October 2026  | Acknowledge the appeal |
        | 12 October 2026 | Investigate the appeal |
        | 20 October 2026 | Dismiss the appeal     |
        | 21 October 2026 | Close the appeal       |
      When 22 October 2026 comes
      Then of the “appeal” only these acts may be requested
        | act             |
        | Lodge an appeal |

  @clause:9.8
  Rule: 9.8 A complaint is acknowledged, investigated and then decided

    Scenario: A complaint that was just received
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And “Lodge a complaint” was done on 8 October 2026
      When 9 October 2026 comes
      Then of the “complaint” only these acts may be requested
        | act                       |
        | Acknowledge the complaint |
        | Drop the complaint        |
        | Lodge a complaint         |

    Scenario: A complaint that was acknowledged
      Given since 21 September 2026 the certification of Hangzhou Qingzhan is at “certificate valid”
      And the following acts were done
        | day            | act                       |
        | 8 October 2026 | Lodge a complaint         |
        | 9 October 2026 | Acknowledge the complaint |
      When 10 October 2026 comes
      Then of the “complaint” only these acts may be requested
        | act                       |
        | Investigate the complaint |
        | Drop the complaint        |
        | Lodge a complaint         |

    Scenario: A complaint under investigation
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day             | act                       |
        | 8 October 2026  | Lodge a complaint         |
        | 9 October 2026  | Acknowledge the complaint |
        | 12 October 2026 | Investigate the complaint |
      When 13 October 2026 comes
      Then of the “complaint” only these acts may be requested
        | act                   |
        | Uphold the complaint  |
        | Dismiss the complaint |
        | Drop the complaint    |
        | Lodge a complaint     |

    Scenario: A complaint that was upheld
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day             | act                       |
        | 8 October 2026  | Lodge a complaint         |
        | 9 October 2026  | Acknowledge the complaint |
        | 12 October 2026 | Investigate the complaint |
        | 20 October 2026 | Uphold the complaint      |
      When 21 October 2026 comes
      Then of the “complaint” only these acts may be requested
        | act                 |
        | Close the complaint |
        | Lodge a complaint   |

    Scenario: A complaint that was dismissed
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day             | act                       |
        | 8 October 2026  | Lodge a complaint         |
        | 9 October 2026  | Acknowledge the complaint |
        | 12 October 2026 | Investigate the complaint |
        | 20 October 2026 | Dismiss the complaint     |
      When 21 October 2026 comes
      Then of the “complaint” only these acts may be requested
        | act                 |
        | Close the complaint |
        | Lodge a complaint   |

    Scenario: A complaint that was dropped
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day             | act                       |
        | 8 October 2026  | Lodge a complaint         |
        | 9 October 2026  | Acknowledge the complaint |
        | 12 October 2026 | Investigate the complaint |
        | 20 October 2026 | Drop the complaint        |
      When 21 October 2026 comes
      Then of the “complaint” only these acts may be requested
        | act                 |
        | Close the complaint |
        | Lodge a complaint   |

    Scenario: A complaint that is closed
      Given since 21 September 2026 the certification of Suzhou Yunqiao is at “certificate valid”
      And the following acts were done
        | day             | act                       |
        | 8 October 2026  | Lodge a complaint         |
        | 9 October 2026  | Acknowledge the complaint |
        | 12 October 2026 | Investigate the complaint |
        | 20 October 2026 | Dismiss the complaint     |
        | 21 October 2026 | Close the complaint       |
      When 22 October 2026 comes
      Then of the “complaint” only these acts may be requested
        | act               |
        | Lodge a complaint |

Feature: What each act asks for, up to the certificate
  An act that lacks one of these pieces of evidence cannot be judged yet, and the verdict names the piece.
  It is unmet only where the evidence is there and speaks against it.

  @clause:5.1.3(1) @clause:2.1 @clause:2.2 @clause:5.1.2(1) @clause:5.1.2(2) @clause:5.1.2(3) @clause:5.1.2(4) @clause:5.1.2(5) @clause:5.1.2(6) @clause:5.1.2(7) @clause:5.1.3(2) @clause:5.1.3(4)-(7) @clause:5.3 @clause:5.6 @clause:9.1.2 @clause:9.6.4.2 @clause:C(1) @clause:note @clause:scope @clause:withdrawing @clause:C(3) @clause:5.1.3(3) @clause:C(2) @row:N01 @row:N02 @row:N03 @row:N04 @row:N05 @row:N06 @row:N08 @row:N09 @row:N10 @row:N12 @row:N13 @row:N21 @row:N31 @row:N34 @row:N43 @row:N07
  Rule: 5.1.3(1) Whoever applies brings each piece of evidence; without one the application cannot be judged yet

    Scenario: “Apply” without a piece of its evidence cannot be judged yet
      Given a new case for Suzhou Yunqiao
      When “Apply” is requested on 1 September 2026, each time without one of these
        | evidence                                               |
        | the certificate of lawful subject status               |
        | the licences the scope needs                           |
        | orders to stop production or business                  |
        | the checks of the two public lists                     |
        | the certificates of this field held before             |
        | the name of the applicant                              |
        | the applicant's address                                |
        | the standard applied for                               |
        | the scope applied for                                  |
        | the number of people within the scope                  |
        | the outsourced processes that affect the system        |
        | who provided the documents                             |
        | the day the system started operating                   |
        | the legal entities that the system covers              |
        | the document on organisation and duties                |
        | the document on service processes, shifts and rotation |
        | the evidence of three months' operation                |
        | the subject named on the certificate of status         |
        | the number of the certificate of status                |
        | the first day of lawful status                         |
        | the last day of lawful status                          |
        | which list was checked                                 |
        | whose entry was looked for                             |
        | the day of the check                                   |
        | who checked                                            |
        | what the check showed                                  |
        | the name of the legal entity                           |
        | the proof of its legal status                          |
        | the day the proof was filed                            |
        | the document's title or number                         |
        | the day the document was filed                         |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Accept the application” without a piece of its evidence cannot be judged yet
      Given a new case for Suzhou Yunqiao
      And the following acts were done
        | day              | act   |
        | 1 September 2026 | Apply |
      When “Accept the application” is requested on 3 September 2026, each time without one of these
        | evidence                           |
        | the checks of the two public lists |
        | who reviewed the application       |
        | which list was checked             |
        | whose entry was looked for         |
        | the day of the check               |
        | who checked                        |
        | what the check showed              |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Reject the application” without a piece of its evidence cannot be judged yet
      Given a new case for Suzhou Yunqiao
      And the following acts were done
        | day              | act   |
        | 1 September 2026 | Apply |
      When “Reject the application” is requested on 3 September 2026, each time without one of these
        | evidence                     |
        | who reviewed the application |
        | the reasons for rejecting it |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Withdraw the application” without a piece of its evidence cannot be judged yet
      Given a new case for Suzhou Yunqiao
      And the following acts were done
        | day              | act   |
        | 1 September 2026 | Apply |
      When “Withdraw the application” is requested on 3 September 2026, each time without one of these
        | evidence                                    |
        | who withdrew the application                |
        | the day the withdrawal was asked for        |
        | the document that withdraws the application |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Conclude the contract” without a piece of its evidence cannot be judged yet
      Given a new case for Suzhou Yunqiao
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
      When “Conclude the contract” is requested on 5 September 2026, each time without one of these
        | evidence                                                                      |
        | the number of the contract                                                    |
        | the applicant's signature or seal                                             |
        | the body's signature or seal                                                  |
        | where the contract states the applicant's responsibilities, rights and duties |
        | where the contract states the body's responsibilities, rights and duties      |
        | the number of the notice                                                      |
        | the revision of the notice                                                    |
        | the client's confirmation of the notice                                       |
        | who signed or sealed                                                          |
        | the day of signing or sealing                                                 |
        | the client's answer (agree or other)                                          |
        | the company that confirmed                                                    |
        | who signed the confirmation                                                   |
        | the telephone number on the confirmation                                      |
        | the day of the confirmation                                                   |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Declare the circumstances of short-notice audits” without a piece of its evidence cannot be judged yet
      Given a new case for Suzhou Yunqiao
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
        | 5 September 2026 | Conclude the contract  |
      When “Declare the circumstances of short-notice audits” is requested on 7 September 2026, each time without one of these
        | evidence                                         |
        | the circumstances of short-notice audits         |
        | the day the client was told of the circumstances |
        | the document that declares the circumstances     |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Plan the initial audit” without a piece of its evidence cannot be judged yet
      Given a new case for Suzhou Yunqiao
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
        | 5 September 2026 | Conclude the contract  |
      When “Plan the initial audit” is requested on 7 September 2026, each time without one of these
        | evidence                      |
        | the members of the audit team |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Plan an audit to take over a certificate” without a piece of its evidence cannot be judged yet
      Given a new case for Suzhou Yunqiao
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
        | 5 September 2026 | Conclude the contract  |
      When “Plan an audit to take over a certificate” is requested on 7 September 2026, each time without one of these
        | evidence                               |
        | the members of the audit team          |
        | the certificate to be taken over       |
        | the record of the certificate's status |
        | why the certificate moves              |
        | the number of the certificate          |
        | the scope of the certificate           |
        | the standard of the certificate        |
        | the sites that the certificate covers  |
        | the first day of the certificate       |
        | the last day of the certificate        |
        | the body that issued the certificate   |
        | the holder of the certificate          |
        | the status that the register shows     |
        | the register that was looked into      |
        | who looked up the status               |
        | the day the status was looked up       |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: An order to stop that is over, but of which one thing is not on file, cannot be judged yet
      Given a new case for Suzhou Yunqiao
      And Suzhou Yunqiao was ordered on 11 May 2026 to stop production or business for rectification
      And the violations were rectified on 20 June 2026
      And the consequences were removed on 24 June 2026
      And the order was lifted on 30 June 2026
      And normal business resumed on 6 July 2026
      When “Apply” is requested on 1 September 2026, each time without one of these
        | evidence                              |
        | the authority that gave the order     |
        | the day of the order                  |
        | the day the violations were rectified |
        | the day the consequences were removed |
        | the day the order was lifted          |
        | the day normal operation resumed      |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: A licence of which one thing is not on file cannot be judged yet
      Given a new case for Suzhou Yunqiao
      And the scope needs the licence “data centre licence”, valid from 1 August 2021 to 31 July 2031
      When “Apply” is requested on 1 September 2026, each time without one of these
        | evidence                     |
        | the name of the licence      |
        | the number of the licence    |
        | the first day of the licence |
        | the last day of the licence  |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario Outline: An application that counts nobody within the scope has left the number out
      When “Apply” is requested on 1 September 2026
        | fact                                  | value    |
        | the number of people within the scope | <number> |
      Then it <verdict>

      Examples:
        | number | verdict                                      | description             |
        | 0      | is not permitted, as it cannot be judged yet | nobody is not an answer |
        | 1      | is permitted                                 | one person              |

    Scenario: Of several particulars that are not on file each is named
      When “Apply” is requested on 1 September 2026
        | fact                                            | value |
        | the applicant's address                         |       |
        | the number of people within the scope           | 0     |
        | the outsourced processes that affect the system |       |
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the applicant's address”
      And the reason given says “the number of people within the scope”
      And the reason given says “the outsourced processes that affect the system”

  @clause:5.6 @clause:5.10 @clause:9.4.3 @clause:9.4.8 @clause:T @clause:T(2) @row:N16 @row:N19 @row:N22
  Rule: 5.6 Each step of an audit is on record with who took it, when and on what; without it the step cannot be judged yet

    Scenario: “Begin stage 1” without a piece of its evidence cannot be judged yet
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
        | 5 September 2026 | Conclude the contract  |
        | 6 September 2026 | Plan the initial audit |
      When “Begin stage 1” is requested on 7 September 2026, each time without one of these
        | evidence                  |
        | the day the stage begins  |
        | the auditors of the stage |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “File an authorisation” without a piece of its evidence cannot be judged yet
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
        | 5 September 2026 | Conclude the contract  |
        | 6 September 2026 | Plan the initial audit |
      When “File an authorisation” is requested on 7 September 2026, each time without one of these
        | evidence                      |
        | the authorised person's name  |
        | the date of the authorisation |
        | who authorised                |
        | the document of authorisation |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Report a ground for terminating the audit” without a piece of its evidence cannot be judged yet
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
        | 5 September 2026 | Conclude the contract  |
        | 6 September 2026 | Plan the initial audit |
      When “Report a ground for terminating the audit” is requested on 7 September 2026, each time without one of these
        | evidence              |
        | which ground was seen |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Inform the client” without a piece of its evidence cannot be judged yet
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day              | act                    |
        | 1 September 2026 | Apply                  |
        | 3 September 2026 | Accept the application |
        | 5 September 2026 | Conclude the contract  |
        | 6 September 2026 | Plan the initial audit |
      When “Inform the client” is requested on 7 September 2026, each time without one of these
        | evidence                              |
        | what the client was informed of       |
        | who informed the client               |
        | the document that informed the client |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Record a meeting” without a piece of its evidence cannot be judged yet
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day               | act                    |
        | 1 September 2026  | Apply                  |
        | 3 September 2026  | Accept the application |
        | 5 September 2026  | Conclude the contract  |
        | 6 September 2026  | Plan the initial audit |
        | 7 September 2026  | Begin stage 1          |
        | 10 September 2026 | Begin stage 2          |
        | 10 September 2026 | Record a meeting       |
      When “Record a meeting” is requested on 11 September 2026, each time without one of these
        | evidence               |
        | which meeting it was   |
        | the stage of the audit |
        | the day of the meeting |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Raise a nonconformity” without a piece of its evidence cannot be judged yet
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day               | act                    |
        | 1 September 2026  | Apply                  |
        | 3 September 2026  | Accept the application |
        | 5 September 2026  | Conclude the contract  |
        | 6 September 2026  | Plan the initial audit |
        | 7 September 2026  | Begin stage 1          |
        | 10 September 2026 | Begin stage 2          |
        | 10 September 2026 | Record a meeting       |
      When “Raise a nonconformity” is requested on 11 September 2026, each time without one of these
        | evidence                                    |
        | the number of the nonconformity             |
        | whether the nonconformity is major or minor |
        | the nonconformity, as found                 |
        | the day it was raised                       |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Verify a correction” without a piece of its evidence cannot be judged yet
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day               | act                    |
        | 1 September 2026  | Apply                  |
        | 3 September 2026  | Accept the application |
        | 5 September 2026  | Conclude the contract  |
        | 6 September 2026  | Plan the initial audit |
        | 7 September 2026  | Begin stage 1          |
        | 10 September 2026 | Begin stage 2          |
        | 10 September 2026 | Record a meeting       |
        | 11 September 2026 | Raise a nonconformity  |
        | 12 September 2026 | Record a meeting       |
      When “Verify a correction” is requested on 12 September 2026, each time without one of these
        | evidence                            |
        | the number of the nonconformity     |
        | the day the correction was verified |
        | who verified the correction         |
        | the evidence of the correction      |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Close the audit” without a piece of its evidence cannot be judged yet
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day               | act                    |
        | 1 September 2026  | Apply                  |
        | 3 September 2026  | Accept the application |
        | 5 September 2026  | Conclude the contract  |
        | 6 September 2026  | Plan the initial audit |
        | 7 September 2026  | Begin stage 1          |
        | 10 September 2026 | Begin stage 2          |
        | 10 September 2026 | Record a meeting       |
        | 11 September 2026 | Raise a nonconformity  |
        | 12 September 2026 | Record a meeting       |
      When “Close the audit” is requested on 12 September 2026, each time without one of these
        | evidence                       |
        | the number of the audit report |
        | who signed the audit report    |
        | the last day of the audit      |
        | the day of the report          |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Terminate the audit” without a piece of its evidence cannot be judged yet
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day              | act                                       |
        | 1 September 2026 | Apply                                     |
        | 3 September 2026 | Accept the application                    |
        | 5 September 2026 | Conclude the contract                     |
        | 6 September 2026 | Plan the initial audit                    |
        | 7 September 2026 | Begin stage 1                             |
        | 8 September 2026 | Report a ground for terminating the audit |
      When “Terminate the audit” is requested on 9 September 2026, each time without one of these
        | evidence                           |
        | who decided to terminate the audit |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: An audit of whose meeting the attendance is not on file cannot be closed yet
      Given a new case for Hangzhou Qingzhan
      And the following acts were done
        | day               | act                    |
        | 1 September 2026  | Apply                  |
        | 3 September 2026  | Accept the application |
        | 5 September 2026  | Conclude the contract  |
        | 6 September 2026  | Plan the initial audit |
        | 7 September 2026  | Begin stage 1          |
        | 10 September 2026 | Begin stage 2          |
        | 10 September 2026 | Record a meeting       |
      And “Record a meeting” was done on 12 September 2026
        | fact                          | value |
        | the attendance of the meeting |       |
      When “Close the audit” is requested on 12 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the attendance of the meeting”

  @clause:9.5.1 @clause:6 @clause:9.5.3.2 @row:N22 @row:N23 @row:N24
  Rule: 9.5.1 Whoever decides on certification is on record, and the certificate is whole; without it the decision cannot be judged yet

    Scenario: “Grant certification” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Changsha Zhuli is at “awaiting the certification decision”
      When “Grant certification” is requested on 22 September 2026, each time without one of these
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

    Scenario: A certificate to a national number alone cannot be judged yet
      Given since 21 September 2026 the certification of Changsha Zhuli is at “awaiting the certification decision”
      When “Grant certification” is requested on 22 September 2026
        | fact                            | value             |
        | the standard of the certificate | GB/T 24405.1-2009 |
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “whether GB/T 24405.1-2009 is the ITSMS standard”

    Scenario: “Refuse certification” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Changsha Zhuli is at “awaiting the certification decision”
      When “Refuse certification” is requested on 22 September 2026, each time without one of these
        | evidence                            |
        | who took the certification decision |
        | the reasons for refusing            |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

    Scenario: “Begin another stage 2” without a piece of its evidence cannot be judged yet
      Given since 21 September 2026 the certification of Changsha Zhuli is at “awaiting the certification decision”
      When “Begin another stage 2” is requested on 22 September 2026, each time without one of these
        | evidence                  |
        | the day the stage begins  |
        | the auditors of the stage |
      Then each is not permitted, as it cannot be judged yet
      And each reason given names what is missing

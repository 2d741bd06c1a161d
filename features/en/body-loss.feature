Feature: The body loses its approval
  Where the approval of the certification body is cancelled or revoked, the audits and certificates that rest on it end.
  The client bears that risk; the body tells its certified organisations, handles the matter properly and bears their losses.

  @clause:loss @row:N32
  Rule: Notice, loss of the body's approval: where the body's approval is cancelled or revoked, its audits and certificates end, and it informs the certified organisations, handles the matter properly and bears their losses

    Scenario Outline: The certification ends where the approval was cancelled or revoked, not where it ended by expiry
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “how the body lost its qualification” as “<how>”
      When the body ends the certification because its approval is lost on 10 June 2027
      Then it <verdict>

      Examples:
        | how             | verdict          | description                          |
        | revoked         | is permitted     | the approval was revoked             |
        | cancelled       | is permitted     | the approval was cancelled           |
        | ended by expiry | is not permitted | an approval that ran out is not this |

    Scenario Outline: From the day the body lost its approval, the certification ends
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “the day the body lost its qualification” as 10 June 2027
      When the body ends the certification because its approval is lost on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | day          | verdict          | first        | description                |
        | 9 June 2027  | is not permitted | 10 June 2027 | the body is still approved |
        | 10 June 2027 | is permitted     | 10 June 2027 | the day of the loss        |
        | 11 June 2027 | is permitted     | 11 June 2027 | the day after the loss     |

    Scenario Outline: A certificate that is valid or suspended becomes invalid
      Given since 12 April 2027 the certification of Changsha Zhuli is at “<state>”
      When the body ends the certification because its approval is lost on 10 June 2027
      Then it is permitted
      And the certification is “invalid because the body lost its qualification”

      Examples:
        | state                 | description          |
        | certificate valid     | it is in force       |
        | certificate suspended | it might be restored |

    Scenario Outline: What has ended already does not end with the approval
      Given since 12 April 2027 the certification of Changsha Zhuli is at “<state>”
      When the body ends the certification because its approval is lost on 10 June 2027
      Then it is not permitted

      Examples:
        | state                 | description                |
        | certificate revoked   | the certificate is no more |
        | certificate cancelled | the certificate is no more |
        | application withdrawn | the application is no more |

    Scenario: An audit that is under way ends with the approval
      Given Changsha Zhuli entered stage 2 of its audit on 7 June 2027
      When the body ends the certification because its approval is lost on 10 June 2027
      Then it is permitted
      And the audit is at “audit terminated”

    Scenario Outline: Without a full record of the loss, it cannot be judged whether the certification ends
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “<gap>”
      When the body ends the certification because its approval is lost on 10 June 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                      | description               |
        | how the body lost its qualification      | in which way is not clear |
        | the day the body lost its qualification  | when is not clear         |
        | the decision on the body's qualification | nothing is in writing     |

    Scenario: From the day the certificate became invalid, the body owes information and proper handling
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      When 14 June 2027 comes
      Then since 10 June 2027 the body owes: “Tell the certified organisation that the approval is lost”
      And since 10 June 2027 the body owes: “Arrange what the certified organisation now needs”

    Scenario: Once the organisation was told, proper handling is still owed
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      And the body told the client that its approval was lost on 11 June 2027
      When 14 June 2027 comes
      Then since 10 June 2027 the body owes: “Arrange what the certified organisation now needs”

    Scenario: Once something was arranged, information is still owed
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      And the body recorded what it had arranged for the client on 11 June 2027
      When 14 June 2027 comes
      Then since 10 June 2027 the body owes: “Tell the certified organisation that the approval is lost”

    Scenario: Told and properly handled, the organisation is owed nothing more as long as no loss is on file
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      And the body told the client that its approval was lost on 11 June 2027
      And the body recorded what it had arranged for the client on 11 June 2027
      When 14 June 2027 comes
      Then the body owes nothing but publication

    Scenario: An applicant without a certificate is owed none of this
      Given since 12 April 2027 the certification of Changsha Zhuli is at “awaiting the certification decision”
      And the body ended the certification because its approval was lost on 10 June 2027
      When 14 June 2027 comes
      Then the body owes nothing but publication

    Scenario: A loss that is on file has to be made good from the day it was recorded
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      And the body recorded a loss that it had to bear on 21 June 2027
      When 30 June 2027 comes
      Then since 21 June 2027 the body owes: “Make good the losses on file”

    Scenario: Of two losses the one still open has to be made good
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      And the body recorded a loss that it had to bear on 21 June 2027
      And the papers filed give “the number of the loss” as “2”
      And the body recorded a loss that it had to bear on 24 June 2027
      And the body made good the loss on 28 June 2027
      When 30 June 2027 comes
      Then since 24 June 2027 the body owes: “Make good the losses on file”

    Scenario: Once the loss was made good, nothing more is owed
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      And the body told the client that its approval was lost on 11 June 2027
      And the body recorded what it had arranged for the client on 11 June 2027
      And the body recorded a loss that it had to bear on 21 June 2027
      And the body made good the loss on 28 June 2027
      When 30 June 2027 comes
      Then the body owes nothing but publication

    Scenario Outline: What is told, arranged, agreed or paid is recorded from its day on
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      And the body recorded a loss that it had to bear on 11 June 2027
      And the papers filed give “<what>” as 16 June 2027
      And the papers filed give “<number>” as “<value>”
      When the body <does> on <day>
      Then it <verdict>, and the first permitted day is 16 June 2027

      Examples:
        | does                                       | what                                    | number                           | value    | day          | verdict          | description    |
        | records a loss that it has to bear         | the day the loss was agreed or found    | the number of the loss           | 2        | 15 June 2027 | is not permitted | the day before |
        | records a loss that it has to bear         | the day the loss was agreed or found    | the number of the loss           | 2        | 16 June 2027 | is permitted     | on the day     |
        | records a loss that it has to bear         | the day the loss was agreed or found    | the number of the loss           | 2        | 17 June 2027 | is permitted     | the day after  |
        | makes good the loss                        | the day the loss was made good          | the number of the loss made good | 1        | 15 June 2027 | is not permitted | the day before |
        | makes good the loss                        | the day the loss was made good          | the number of the loss made good | 1        | 16 June 2027 | is permitted     | on the day     |
        | makes good the loss                        | the day the loss was made good          | the number of the loss made good | 1        | 17 June 2027 | is permitted     | the day after  |
        | tells the client that its approval is lost | the day the client was told of the loss | who told the client of the loss  | Shen Yan | 15 June 2027 | is not permitted | the day before |
        | tells the client that its approval is lost | the day the client was told of the loss | who told the client of the loss  | Shen Yan | 16 June 2027 | is permitted     | on the day     |
        | tells the client that its approval is lost | the day the client was told of the loss | who told the client of the loss  | Shen Yan | 17 June 2027 | is permitted     | the day after  |
        | records what it arranged for the client    | the day of the arrangement              | who made the arrangement         | Shen Yan | 15 June 2027 | is not permitted | the day before |
        | records what it arranged for the client    | the day of the arrangement              | who made the arrangement         | Shen Yan | 16 June 2027 | is permitted     | on the day     |
        | records what it arranged for the client    | the day of the arrangement              | who made the arrangement         | Shen Yan | 17 June 2027 | is permitted     | the day after  |

    Scenario Outline: Without one of its parts, it cannot be judged whether the record stands
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      And the body recorded a loss that it had to bear on 11 June 2027
      And the papers filed give “<number>” as “<value>”
      And the papers filed lack “<gap>”
      When the body <does> on 16 June 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | does                                       | number                                | value      | gap                                            | description            |
        | tells the client that its approval is lost | the document that tells of the loss   | GZ-2       | the day the client was told of the loss        | when is not clear      |
        | tells the client that its approval is lost | the document that tells of the loss   | GZ-2       | who told the client of the loss                | by whom is not clear   |
        | tells the client that its approval is lost | who told the client of the loss       | Shen Yan   | the document that tells of the loss            | nothing is in writing  |
        | records what it arranged for the client    | who made the arrangement              | Shen Yan   | what was arranged for the client               | what is not clear      |
        | records what it arranged for the client    | the document of the arrangement       | AP-1       | who made the arrangement                       | by whom is not clear   |
        | records what it arranged for the client    | who made the arrangement              | Shen Yan   | the day of the arrangement                     | when is not clear      |
        | records what it arranged for the client    | who made the arrangement              | Shen Yan   | the document of the arrangement                | nothing is in writing  |
        | records a loss that it has to bear         | the amount of the loss                | CNY 48,000 | the number of the loss                         | which is not clear     |
        | records a loss that it has to bear         | the number of the loss                | 2          | why the body has to bear the loss              | the basis is not clear |
        | records a loss that it has to bear         | the number of the loss                | 2          | the amount of the loss                         | how much is not clear  |
        | records a loss that it has to bear         | the number of the loss                | 2          | the day the loss was agreed or found           | when is not clear      |
        | records a loss that it has to bear         | the number of the loss                | 2          | the contract clause or the finding of the loss | nothing is in writing  |
        | makes good the loss                        | the proof that the loss was made good | ZF-1       | the number of the loss made good               | which is not clear     |
        | makes good the loss                        | the number of the loss made good      | 1          | the day the loss was made good                 | when is not clear      |
        | makes good the loss                        | the number of the loss made good      | 1          | the proof that the loss was made good          | nothing is in writing  |

    Scenario Outline: While the body holds its approval, there is nothing of this to record
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body <does> on 16 June 2027
      Then it is not permitted

      Examples:
        | does                                       | description           |
        | tells the client that its approval is lost | nothing was lost      |
        | records what it arranged for the client    | nothing is to arrange |
        | records a loss that it has to bear         | nothing was lost      |

    Scenario: A loss is that of a certified organisation; for an applicant none is recorded
      Given since 12 April 2027 the certification of Changsha Zhuli is at “awaiting the certification decision”
      And the body ended the certification because its approval was lost on 10 June 2027
      When the body records a loss that it has to bear on 16 June 2027
      Then it is not permitted
      And the reason given says “no certificate was ever granted”

    Scenario Outline: An applicant may be told and helped as well
      Given since 12 April 2027 the certification of Changsha Zhuli is at “awaiting the certification decision”
      And the body ended the certification because its approval was lost on 10 June 2027
      When the body <does> on 16 June 2027
      Then it is permitted

      Examples:
        | does                                       | description    |
        | tells the client that its approval is lost | it is not owed |
        | records what it arranged for the client    | it is not owed |

    Scenario Outline: The number of a loss may not be used twice
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      And the body recorded a loss that it had to bear on 21 June 2027
      And the papers filed give “the number of the loss” as “<number>”
      When the body records a loss that it has to bear on 24 June 2027
      Then it <verdict>

      Examples:
        | number | verdict          | description              |
        | 1      | is not permitted | the first has the number |
        | 2      | is permitted     | a number of its own      |

    Scenario Outline: A loss is made good only where it is on file
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      And the body recorded a loss that it had to bear on 21 June 2027
      And the papers filed give “the number of the loss made good” as “<number>”
      When the body makes good the loss on 28 June 2027
      Then it <verdict>

      Examples:
        | number | verdict          | description           |
        | 1      | is permitted     | it is on file         |
        | 2      | is not permitted | no such loss is known |

    Scenario: A loss is not made good twice
      Given since 10 June 2027 the certification of Changsha Zhuli is at “invalid because the body lost its qualification”
      And the body recorded a loss that it had to bear on 21 June 2027
      And the body made good the loss on 28 June 2027
      When the body makes good the loss on 30 June 2027
      Then it is not permitted
      And the reason given says “was made good already”

  @clause:risk @row:N38
  Rule: Notice, the risk that the body loses its qualification: that the body it chose loses its qualification is the client's risk: an applicant's certification ends, a holder's certificate cannot be used

    Scenario Outline: An applicant's certification ends with the body's approval
      Given since 12 April 2027 the certification of Changsha Zhuli is at “<state>”
      When the body ends the certification because its approval is lost on 10 June 2027
      Then it is permitted
      And the certification is “invalid because the body lost its qualification”
      And the verdict records that “is the client's risk”

      Examples:
        | state                               | description                  |
        | application submitted               | it awaited acceptance        |
        | contract being concluded            | the contract was outstanding |
        | under audit                         | the audit was under way      |
        | awaiting the certification decision | the decision was outstanding |

    Scenario: A holder's certificate cannot be used, and the verdict says whose risk and whose losses these are
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      When the body ends the certification because its approval is lost on 10 June 2027
      Then it is permitted
      And the verdict records that “that the certificate cannot be used is the client's risk, the losses agreed or found by law are the body's”

    Scenario Outline: Where the body lost the qualification for another scheme, nothing ends
      Given since 12 April 2027 the certification of Changsha Zhuli is at “<state>”
      And the papers filed give “which qualification the body lost” as “another scheme”
      When the body ends the certification because its approval is lost on 10 June 2027
      Then it is not permitted
      And the reason given says “(another scheme)”

      Examples:
        | state             | description             |
        | certificate valid | the certificate stays   |
        | under audit       | the application goes on |

    Scenario: Where the papers name the qualification by a word that is not known, it cannot be judged whether the certification ends
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “which qualification the body lost” as “operations and maintenance”
      When the body ends the certification because its approval is lost on 10 June 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “is the ITSMS one”

    Scenario: Unless it is on file which qualification was lost, it cannot be judged whether the certification ends
      Given Changsha Zhuli has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed lack “which qualification the body lost”
      When the body ends the certification because its approval is lost on 10 June 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “which qualification the body lost”

    Scenario: An applicant whose certification ended this way may apply again without waiting
      Given since 12 April 2027 the certification of Changsha Zhuli is at “awaiting the certification decision”
      And the body ended the certification because its approval was lost on 10 June 2027
      When Changsha Zhuli applies again on 11 June 2027
      Then it is permitted

  @clause:5.1.2(5) @row:N08 @row:N32
  Rule: 5.1.2(5) The three months begin only where CNCA revoked the ITSMS qualification, though a cancelled approval ends the certificate as well

    Scenario Outline: A cancelled approval ends the certificate and starts no three months
      Given Hangzhou Qingzhan has held a certificate since 1 May 2026, valid until 30 April 2029
      And the papers filed give “how the body lost its qualification” as “<how>”
      And the body ended the certification because its approval was lost on 10 June 2027
      When Hangzhou Qingzhan applies again on <day>
      Then it <verdict>

      Examples:
        | how       | day               | verdict          | description                   |
        | revoked   | 11 June 2027      | is not permitted | three months have not passed  |
        | revoked   | 10 September 2027 | is not permitted | their last day is not over    |
        | revoked   | 11 September 2027 | is permitted     | three full months have passed |
        | cancelled | 11 June 2027      | is permitted     | no three months begin         |

    Scenario Outline: Where the qualification is revoked while an organisation applies again, the three months run for the certificate issued before as well
      Given since 10 June 2027 the certification of Hangzhou Qingzhan is at “certificate revoked”
      And Hangzhou Qingzhan applied again on 12 June 2028
      And the papers filed give “the day the body lost its qualification” as 10 July 2028
      And the body ended the certification because its approval was lost on 10 July 2028
      When Hangzhou Qingzhan applies again on <day>
      Then it <verdict>
      And the first permitted day is 11 October 2028

      Examples:
        | day             | verdict          | description                   |
        | 11 July 2028    | is not permitted | three months have not passed  |
        | 10 October 2028 | is not permitted | their last day is not over    |
        | 11 October 2028 | is permitted     | three full months have passed |

    Scenario Outline: Where only certificates still live count, a loss after the certificate expired keeps nobody waiting
      Given the body has settled “A body's loss counts only if the certificate was live on that day” as “<live only>”
      And since 1 May 2029 the certification of Hangzhou Qingzhan is at “certificate expired”
      And Hangzhou Qingzhan applied again on 10 May 2029
      And the papers filed give “the day the body lost its qualification” as 10 July 2029
      And the body ended the certification because its approval was lost on 10 July 2029
      When Hangzhou Qingzhan applies again on 11 July 2029
      Then it <verdict>

      Examples:
        | live only | verdict          | description                                 |
        | no        | is not permitted | the body issued the former certificate      |
        | yes       | is permitted     | the certificate had expired before the loss |

Feature: From the review of the application to the contract
  After the application is accepted and before any audit, body and applicant conclude a written contract; with it the
  applicant confirms the client notice.

  @clause:9.1.2
  Rule: 9.1.2 Whoever rejects an application records who reviewed it and why

    Scenario: With a reviewer and reasons, the application may be rejected
      Given Changsha Zhuli handed in its application on 1 September 2026
      When the body rejects the application on 3 September 2026
      Then it is permitted
      And the certification is “application rejected”

    Scenario: An application made again may be rejected as well
      Given since 31 August 2026 the certification of Changsha Zhuli is at “application withdrawn”
      And Changsha Zhuli applied again on 1 September 2026
      When the body rejects the application on 3 September 2026
      Then it is permitted
      And the certification is “application rejected”

    Scenario Outline: Without a reviewer or reasons, it cannot be judged whether the application may be rejected
      Given Changsha Zhuli handed in its application on 1 September 2026
      And “<gap>” is not on file
      When the body rejects the application on 3 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                          | description               |
        | who reviewed the application | nobody answers for it     |
        | the reasons for rejecting it | the applicant learns none |

  @clause:5.3 @row:N01
  Rule: 5.3 Before any audit both sides conclude a written contract that states the responsibilities, rights and duties of both

    Scenario: Signed by both and stating the duties of both, the contract may be concluded
      Given Suzhou Yunqiao had its application accepted on 3 September 2026
      And the applicant signed the contract on 7 September 2026 and the body on 9 September 2026
      When the body concludes the contract on 9 September 2026
      Then it is permitted
      And the certification is “under audit”

    Scenario Outline: The contract is concluded from the day the later side signs
      Given Suzhou Yunqiao had its application accepted on 3 September 2026
      And the applicant signed the contract on <applicant> and the body on <body>
      When the body concludes the contract on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | applicant        | body             | day               | verdict          | first             | description                  |
        | 7 September 2026 | 9 September 2026 | 8 September 2026  | is not permitted | 9 September 2026  | the body has not signed      |
        | 9 September 2026 | 7 September 2026 | 8 September 2026  | is not permitted | 9 September 2026  | the applicant has not signed |
        | 7 September 2026 | 9 September 2026 | 9 September 2026  | is permitted     | 9 September 2026  | the day both have signed     |
        | 7 September 2026 | 9 September 2026 | 10 September 2026 | is permitted     | 10 September 2026 | the day after                |

    Scenario Outline: Where no contract is to be concluded, none may be
      Given since 3 September 2026 the certification of Suzhou Yunqiao is at “<state>”
      When the body concludes the contract on 9 September 2026
      Then it is not permitted
      And no permitted day is in sight

      Examples:
        | state                 | description       |
        | application submitted | not accepted yet  |
        | under audit           | concluded already |
        | certificate valid     | granted already   |
        | application rejected  | never accepted    |

    Scenario Outline: Without one of its parts, it cannot be judged whether the contract may be concluded
      Given Suzhou Yunqiao had its application accepted on 3 September 2026
      And the papers filed lack “<gap>”
      When the body concludes the contract on 9 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                                                           | description                    |
        | the number of the contract                                                    | which contract is not clear    |
        | the applicant's signature or seal                                             | only one side signed           |
        | the body's signature or seal                                                  | only one side signed           |
        | where the contract states the applicant's responsibilities, rights and duties | one side's duties are unstated |
        | where the contract states the body's responsibilities, rights and duties      | one side's duties are unstated |

    Scenario: Before there is a contract, no audit may be planned
      Given Suzhou Yunqiao had its application accepted on 3 September 2026
      When the audit team plans the initial audit on 10 September 2026
      Then it is not permitted
      And the reason given says “no contract is on file”

    Scenario: Once there is a contract, the audit may be planned
      Given Suzhou Yunqiao concluded the contract on 9 September 2026
      When the audit team plans the initial audit on 10 September 2026
      Then it is permitted

  @clause:note @row:N02
  Rule: Notice, note and confirmation: signing the contract counts as understanding and accepting the notice, whose number, revision and confirmation are recorded

    Scenario: A client that answered “agree” may conclude the contract
      Given Suzhou Yunqiao had its application accepted on 3 September 2026
      And Gu Wen of Suzhou Yunqiao answered the notice with “agree” on 8 September 2026
      When the body concludes the contract on 9 September 2026
      Then it is permitted

    Scenario Outline: Without a full record of notice and confirmation, it cannot be judged whether the contract may be concluded
      Given Suzhou Yunqiao had its application accepted on 3 September 2026
      And the papers filed lack “<gap>”
      When the body concludes the contract on 9 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “<gap>”

      Examples:
        | gap                                      | description                     |
        | the number of the notice                 | which notice is not clear       |
        | the revision of the notice               | which revision is not clear     |
        | the client's confirmation of the notice  | the client has not confirmed it |
        | the client's answer (agree or other)     | no answer was given             |
        | the company that confirmed               | who confirmed is not clear      |
        | who signed the confirmation              | it is not signed                |
        | the telephone number on the confirmation | there is no telephone number    |
        | the day of the confirmation              | it is not dated                 |

    Scenario Outline: The contract may not be concluded before the client confirms
      Given Suzhou Yunqiao had its application accepted on 3 September 2026
      And Gu Wen of Suzhou Yunqiao answered the notice with “agree” on 8 September 2026
      When the body concludes the contract on <day>
      Then it <verdict>
      And the first permitted day is <first day>

      Examples:
        | day              | verdict          | first day        | description             |
        | 7 September 2026 | is not permitted | 8 September 2026 | not confirmed yet       |
        | 8 September 2026 | is permitted     | 8 September 2026 | the day of confirmation |
        | 9 September 2026 | is permitted     | 9 September 2026 | the day after           |

    Scenario: A client that answered “other” without stating its reservation leaves it open whether the contract may be concluded
      Given Suzhou Yunqiao had its application accepted on 3 September 2026
      And Gu Wen of Suzhou Yunqiao answered the notice with “other” on 8 September 2026
      When the body concludes the contract on 9 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the reservation behind”

    Scenario Outline: With the answer “other”, the contract may be concluded from the day the reservation is settled
      Given Suzhou Yunqiao had its application accepted on 3 September 2026
      And Gu Wen of Suzhou Yunqiao answered the notice with “other” on 8 September 2026, the reservation being “who bears losses”
      And the reservation was settled on 15 September 2026
      When the body concludes the contract on <day>
      Then it <verdict>
      And the first permitted day is <first>

      Examples:
        | day               | verdict          | first             | description                    |
        | 14 September 2026 | is not permitted | 15 September 2026 | the reservation is not settled |
        | 15 September 2026 | is permitted     | 15 September 2026 | the day it is settled          |
        | 16 September 2026 | is permitted     | 16 September 2026 | the day after                  |

    Scenario Outline: Whether the contract may be concluded over an open reservation is for the body to settle
      Given Suzhou Yunqiao had its application accepted on 3 September 2026
      And the body treats the answer “other” as “<treatment>”
      And Gu Wen of Suzhou Yunqiao answered the notice with “other” on 8 September 2026, the reservation being “who bears losses”
      When the body concludes the contract on 9 September 2026
      Then it <verdict>

      Examples:
        | treatment                         | verdict                                      | description                     |
        | a reservation to be settled first | is not permitted, as it cannot be judged yet | the default                     |
        | the signature counts as agreement | is permitted                                 | the reservation does not matter |
        | no contract is concluded          | is not permitted                             | the answer alone stands against |

    Scenario Outline: Whether the contract may be concluded after the reservation was settled is for the body to settle
      Given Suzhou Yunqiao had its application accepted on 3 September 2026
      And the body treats the answer “other” as “<treatment>”
      And Gu Wen of Suzhou Yunqiao answered the notice with “other” on 8 September 2026, the reservation being “who bears losses”
      And the reservation was settled on 15 September 2026
      When the body concludes the contract on 16 September 2026
      Then it <verdict>

      Examples:
        | treatment                         | verdict          | description                     |
        | a reservation to be settled first | is permitted     | it is settled                   |
        | the signature counts as agreement | is permitted     | the reservation does not matter |
        | no contract is concluded          | is not permitted | settling it changes nothing     |

  @clause:contract-end @row:N01 @row:N20
  Rule: A contract whose initial audit was terminated serves no later application, unless the body has settled that it does not end

    Background:
      Given since 10 September 2026 the certification of Changsha Zhuli is at “audit terminated”
      And Changsha Zhuli applied again on 14 September 2026
      And the body accepted the application on 16 September 2026

    Scenario: The contract of the application whose audit was terminated may not be concluded again
      Given the contract to be concluded is the former one
      When the body concludes the contract on 18 September 2026
      Then it is not permitted
      And the reason given says “terminated on 10 September 2026; a new one is needed”
      And no permitted day is in sight

    Scenario: After a terminated audit a new contract may be concluded
      Given the contract to be concluded is a new one
      When the body concludes the contract on 18 September 2026
      Then it is permitted
      And the certification is “under audit”

    Scenario: Without the number of the contract, it cannot be judged whether it is the former one
      Given the papers filed lack “the number of the contract”
      When the body concludes the contract on 18 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “the number of the contract”

    Scenario Outline: Whether the former contract may be carried over is for the body to settle
      Given the body has settled “A terminated initial audit ends the contract” as “<settled>”
      And the contract to be concluded is <contract>
      When the body concludes the contract on 18 September 2026
      Then it <verdict>

      Examples:
        | settled | contract       | verdict          | description                                        |
        | yes     | the former one | is not permitted | the audit was terminated, and the contract with it |
        | yes     | a new one      | is permitted     | a new contract was made                            |
        | no      | the former one | is permitted     | the contract is carried over                       |
        | no      | a new one      | is permitted     | a new contract is always possible                  |

Feature: Documents of an application
  What the applicant or the audited organisation provides; whatever is missing is named.

  @clause:5.1.3(1) @row:N13
  Rule: 5.1.3(1) The application states name, address, standard, scope, headcount and outsourced processes

    Scenario: With everything stated, the application is permitted
      Given the application states “Suzhou Industrial Park” as “the applicant's address”
      And the application states “operation of information systems” as “the scope applied for”
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the certification is “application submitted”

    Scenario Outline: With any of it missing, nothing can be judged yet, and what is missing is named
      Given “<missing>” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And no permitted day is in sight
      And the reason given says “missing: <missing>”

      Examples:
        | missing                                         | description                     |
        | the name of the applicant                       | by whom is not clear            |
        | the applicant's address                         | where it is not clear           |
        | the standard applied for                        | to which standard is not clear  |
        | the scope applied for                           | for which services is not clear |
        | the number of people within the scope           | the audit time cannot be set    |
        | the outsourced processes that affect the system | what others do is not clear     |

  @clause:5.1.3(1) @row:N13
  Rule: 5.1.3(1) The documents come from the applicant or from the audited organisation

    Scenario Outline: Only documents of the applicant or the audited organisation are enough
      Given the application states “<provider>” as “who provided the documents”
      When Suzhou Yunqiao applies for certification on behalf of Chengdu Jincheng on 1 September 2026
      Then it <verdict>

      Examples:
        | provider         | verdict          | description              |
        | Suzhou Yunqiao   | is permitted     | the applicant            |
        | Chengdu Jincheng | is permitted     | the audited organisation |
        | Changsha Zhuli   | is not permitted | neither of the two       |

    Scenario: Without saying who provided the documents, nothing can be judged yet
      Given “who provided the documents” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: who provided the documents”

  @clause:5.1.3(2) @row:N13
  Rule: 5.1.3(2) No legal entity that the system covers goes without proof of its legal status

    Scenario Outline: From the day the last entity's proof is filed the application is permitted
      Given the system covers Suzhou Yunqiao, whose proof of legal status was filed on 1 September 2026
      And the system covers Changsha Zhuli, whose proof of legal status was filed on 1 September 2026
      And the system covers Chengdu Jincheng, whose proof of legal status was filed on 8 September 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 8 September 2026

      Examples:
        | day              | verdict                                      | description                     |
        | 7 September 2026 | is not permitted, as it cannot be judged yet | one proof is still missing      |
        | 8 September 2026 | is permitted                                 | the day the last proof is filed |
        | 9 September 2026 | is permitted                                 | the day after                   |

    Scenario: Where a proof is missing, the entity is named
      Given the system covers Suzhou Yunqiao, whose proof of legal status was filed on 1 September 2026
      And the system covers Chengdu Jincheng, whose proof of legal status was filed on 8 September 2026
      When Suzhou Yunqiao applies for certification on 7 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “Chengdu Jincheng”

    Scenario Outline: Where an entity is described in part, what is missing is named
      Given the system covers Chengdu Jincheng, whose proof of legal status was filed on 3 August 2026
      And “<missing>” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And no permitted day is in sight
      And the reason given says “missing: <missing>”

      Examples:
        | missing                       | description               |
        | the name of the legal entity  | which entity is not clear |
        | the proof of its legal status | nothing is in writing     |
        | the day the proof was filed   | when is not clear         |

    Scenario: Without the legal entities covered, nothing can be judged yet
      Given “the legal entities that the system covers” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the legal entities that the system covers”

  @clause:5.1.3(3) @row:N13
  Rule: 5.1.3(3) Where the scope needs licences or qualification certificates, their documents are provided

    Background:
      Given the scope needs the licence “value-added telecommunications licence”, valid from 1 October 2021 to 30 September 2031

    Scenario: With the licence documents complete, the application is permitted
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted

    Scenario Outline: Where a licence document is incomplete, what is missing is named
      Given “<missing>” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And no permitted day is in sight
      And the reason given says “missing: <missing>”

      Examples:
        | missing                      | description                   |
        | the number of the licence    | it cannot be checked          |
        | the first day of the licence | valid from when is not clear  |
        | the last day of the licence  | valid until when is not clear |

  @clause:5.1.3(4)-(7) @row:N13
  Rule: 5.1.3(4)-(7) Organisation and duties, service processes with shifts, evidence of operation, and whatever else was asked for are provided

    Scenario Outline: From the day the last document is filed, the application is permitted
      Given “<document>” was filed on 8 September 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 8 September 2026

      Examples:
        | document                                                | day              | verdict                                      | description                |
        | the document on organisation and duties                 | 7 September 2026 | is not permitted, as it cannot be judged yet | the day before it is filed |
        | the document on organisation and duties                 | 8 September 2026 | is permitted                                 | the day it is filed        |
        | the document on organisation and duties                 | 9 September 2026 | is permitted                                 | the day after it is filed  |
        | the document on service processes, shifts and rotation  | 7 September 2026 | is not permitted, as it cannot be judged yet | the day before it is filed |
        | the document on service processes, shifts and rotation  | 8 September 2026 | is permitted                                 | the day it is filed        |
        | the document on service processes, shifts and rotation  | 9 September 2026 | is permitted                                 | the day after it is filed  |
        | the evidence of three months' operation                 | 7 September 2026 | is not permitted, as it cannot be judged yet | the day before it is filed |
        | the evidence of three months' operation                 | 8 September 2026 | is permitted                                 | the day it is filed        |
        | the evidence of three months' operation                 | 9 September 2026 | is permitted                                 | the day after it is filed  |
        | the list of service level agreements, asked for besides | 7 September 2026 | is not permitted, as it cannot be judged yet | the day before it is filed |
        | the list of service level agreements, asked for besides | 8 September 2026 | is permitted                                 | the day it is filed        |
        | the list of service level agreements, asked for besides | 9 September 2026 | is permitted                                 | the day after it is filed  |

    Scenario Outline: With a document missing, nothing can be judged yet, and it is named
      Given “<missing>” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And no permitted day is in sight
      And the reason given says “missing: <missing>”

      Examples:
        | missing                                                | description                              |
        | the document on organisation and duties                | who answers for what is not clear        |
        | the document on service processes, shifts and rotation | the visits cannot be arranged            |
        | the evidence of three months' operation                | whether it ran three months is not clear |

Feature: Remote assessment
  A certificate can be assessed from afar where the connection was tested.

  Background:
    Given the certificate of Suzhou Yunqiao was granted on 21 September 2026

  @clause:5.3
  Rule: 5.3 The connection of a remote assessment was tested, not too long ago

    Scenario Outline: A test counts from its day for 30 days
      When “Plan a remote assessment” is requested on <day>
        | fact                              | value        |
        | who tested the connection         | Wu Di        |
        | the day the connection was tested | 1 March 2027 |
      Then it <verdict>

      Examples:
        | day              | verdict          | description              |
        | 28 February 2027 | is not permitted | the day before the test  |
        | 1 March 2027     | is permitted     | the day of the test      |
        | 31 March 2027    | is permitted     | the last day it counts   |
        | 1 April 2027     | is not permitted | the day after            |

    Scenario: A test too old is told with its days
      When “Plan a remote assessment” is requested on 1 April 2027
        | fact                              | value        |
        | who tested the connection         | Wu Di        |
        | the day the connection was tested | 1 March 2027 |
      Then it is not permitted
      And the reason given says “tested by Wu Di on 1 March 2027, counts until 31 March 2027”

    Scenario Outline: The body settles how long a test counts
      Given the body has settled “How long a connection test counts” as “7 days”
      When “Plan a remote assessment” is requested on <day>
        | fact                              | value        |
        | the day the connection was tested | 1 March 2027 |
      Then it <verdict>

      Examples:
        | day          | verdict          | description            |
        | 8 March 2027 | is permitted     | the last day it counts |
        | 9 March 2027 | is not permitted | the day after          |

    Scenario Outline: What nobody has filed of the test cannot be judged
      When “Plan a remote assessment” is requested on 1 March 2027
        | fact   | value |
        | <fact> |       |
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <fact>”

      Examples:
        | fact                                 | description       |
        | who tested the connection            | nobody signed     |
        | the day the connection was tested    | no day            |
        | the platform of the remote assessment | no platform      |

    Scenario: A suspended certificate can be assessed remotely
      Given “Suspend the certificate” was done on 1 March 2027
      When “Plan a remote assessment” is requested on 2 March 2027
      Then it is permitted
      And the latest “audit of a certificate” is at “audit planned”

    Scenario: Of two assessments each goes its own way
      Given “Plan a remote assessment” was done on 1 March 2027
      And “Plan a remote assessment” was done on 1 March 2027
      And “Begin the audit” was done on 1 March 2027 on track S1
      When “Begin the audit” is requested on 2 March 2027 on track S2
      Then it is permitted

  @clause:9.1.3.3
  Rule: A remote assessment stands in for no surveillance audit

    Scenario: The surveillance audit is owed as before
      Given the following acts were done
        | day          | act                      |
        | 1 March 2027 | Plan a remote assessment |
        | 1 March 2027 | Begin the audit          |
        | 1 March 2027 | Record a meeting         |
        | 1 March 2027 | Record a meeting         |
        | 1 March 2027 | Close the audit          |
      When 2 March 2027 comes
      Then by 21 September 2027 at the latest the body owes: “Do a surveillance audit by then”

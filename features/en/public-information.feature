Feature: What the body makes public
  Client and audited organisation may consult ten topics. The body keeps a list of where each can be consulted, who is
  responsible for it and when it was last checked, and goes through that list regularly.

  @clause:P @clause:P(1) @clause:P(2) @clause:P(3) @clause:P(4) @clause:P(5) @clause:P(6) @clause:P(7) @clause:P(8) @clause:P(9) @clause:P(10) @row:N40
  Rule: Notice, public information: for each of ten topics the list says where it can be consulted, who is responsible for it and when it was last checked

    Background:
      Given the body has settled “How old a check of the public information may be” as “92 days”
      And the body has listed all ten topics, each checked on 3 August 2026

    Scenario: With all ten topics listed and no check stale, the public information is in order
      When the body goes through the list on 1 September 2026
      Then the public information is in order, until 3 November 2026

    Scenario Outline: Where a topic is filled in only in part, what is missing is named
      Given for “fees” the list does not give “<gap>”
      When the body goes through the list on 1 September 2026
      Then the public information is not in order
      And “fees” is missing: “missing: <gap>”

      Examples:
        | gap                         | description                            |
        | where it can be consulted   | no client could look it up             |
        | who is responsible for it   | nobody keeps it up to date             |
        | the day it was last checked | whether it still holds cannot be known |

    Scenario Outline: Whichever topic the list leaves out is named
      Given “<topic>” is not in the list
      When the body goes through the list on 1 September 2026
      Then the public information is not in order
      And “<topic>” is missing: “missing: where it can be consulted”

      Examples:
        | topic                                                                              | description |
        | what the body certifies, its accreditation, and work taken over from bodies abroad | topic 1     |
        | standards, schemes and process of certification                                    | topic 2     |
        | procedures for each decision on a certificate, from granting to reducing its scope | topic 3     |
        | information to be collected, and how it is kept confidential                       | topic 4     |
        | fees                                                                               | topic 5     |
        | how certificates and marks may be used                                             | topic 6     |
        | appeals and complaints                                                             | topic 7     |
        | transition to new editions of the standard                                         | topic 8     |
        | when an audit comes at short notice                                                | topic 9     |
        | other information that has to be public                                            | topic 10    |

  @clause:P @row:N40
  Rule: Notice, public information: a check counts for as many days as the body has settled, and is stale after that

    Background:
      Given the body has listed all ten topics, each checked on 3 August 2026

    Scenario Outline: After the last day on which it counts, a check is stale
      Given the body has settled “How old a check of the public information may be” as “30 days”
      When the body goes through the list on <day>
      Then the public information is <verdict>

      Examples:
        | day              | verdict      | description                                    |
        | 2 August 2026    | not in order | not checked yet                                |
        | 3 August 2026    | in order     | the day of the check                           |
        | 1 September 2026 | in order     | the day before the last day on which it counts |
        | 2 September 2026 | in order     | the last day on which a check counts           |
        | 3 September 2026 | not in order | the check is stale                             |

    Scenario: Where only one topic is stale, it is named, with the day after which it is
      Given the body has settled “How old a check of the public information may be” as “92 days”
      And “appeals and complaints” was last checked on 2 March 2026
      When the body goes through the list on 1 September 2026
      Then the public information is not in order
      And “appeals and complaints” is stale: “checked on 2 March 2026; stale after 2 June 2026”

    Scenario: Where a topic is stale and nobody is responsible for it, both are named
      Given the body has settled “How old a check of the public information may be” as “92 days”
      And “fees” was last checked on 2 March 2026
      And for “fees” the list does not give “who is responsible for it”
      When the body goes through the list on 1 September 2026
      Then “fees” is stale: “stale after 2 June 2026”
      And “fees” is stale: “missing: who is responsible for it”

    Scenario: While the body has not settled how long a check counts, it cannot be told whether it is stale
      When the body goes through the list on 1 September 2026
      Then the public information is not in order
      And “fees” is undecided: “nobody has settled”

  @clause:P(8) @row:N40
  Rule: Notice, public information (8): only the transition to new editions may be declared not to apply, and with a reason

    Background:
      Given the body has settled “How old a check of the public information may be” as “92 days”
      And the body has listed all ten topics, each checked on 3 August 2026

    Scenario: While there is no new edition, the transition may be declared not to apply
      Given “transition to new editions of the standard” is declared not to apply, as “no new edition has been announced”
      When the body goes through the list on 1 September 2026
      Then the public information is in order
      And “transition to new editions of the standard” is excluded: “no new edition has been announced”

    Scenario: No other topic may be declared not to apply
      Given “fees” is declared not to apply, as “fees are agreed one by one”
      When the body goes through the list on 1 September 2026
      Then the public information is not in order
      And “fees” is wrongly excluded: “fees are agreed one by one”

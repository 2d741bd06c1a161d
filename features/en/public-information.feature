Feature: What the body makes public
  Client and audited organisation may consult ten topics. The body keeps a list of where each can be consulted, who is
  responsible for it and when it was last checked, and goes through that list.

  @clause:P @row:N40
  Rule: Of each of ten topics the body knows where it can be consulted, who is responsible for it and when it was checked

    Background:
      Given the body has settled “How old a check of the public information may be” as “92 days”
      And the body has listed all ten topics, each checked on 3 August 2026

    Scenario: With every topic listed and freshly checked, the public information is in order
      When the body goes through the list on 1 September 2026
      Then the public information is in order, until 3 November 2026

    Scenario Outline: What is missing of a topic is named
      Given for “fees” the list does not give “<gap>”
      When the body goes through the list on 1 September 2026
      Then the public information is not in order
      And “fees” is missing: “missing: <gap>”

      Examples:
        | gap                         | description                       |
        | where it can be consulted   | nobody could look it up           |
        | who is responsible for it   | nobody sees to it                 |
        | the day it was last checked | whether it still holds is unknown |

    Scenario Outline: A topic that the list leaves out is missing, whichever it is
      Given “<topic>” is not in the list
      When the body goes through the list on 1 September 2026
      Then the public information is not in order
      And “<topic>” is missing: “missing: where it can be consulted”

      Examples:
        | topic                                                                                |
        | what the body certifies, its accreditation, and work taken over from bodies abroad   |
        | standards, schemes and process of certification                                      |
        | procedures for each decision on a certificate, from granting to reducing its scope   |
        | information to be collected, and how it is kept confidential                         |
        | fees                                                                                 |
        | how certificates and marks may be used                                               |
        | appeals and complaints                                                               |
        | transition to new editions of the standard                                           |
        | when an audit comes at short notice                                                  |
        | other information that has to be public                                              |

  @clause:P @row:N40
  Rule: A check of the public information counts for as long as the body has settled, and is stale after that

    Background:
      Given the body has listed all ten topics, each checked on 3 August 2026

    Scenario Outline: A check is stale on the day after the last on which it counts
      Given the body has settled “How old a check of the public information may be” as “30 days”
      When the body goes through the list on <day>
      Then the public information is <verdict>

      Examples:
        | day              | verdict      | description                         |
        | 2 August 2026    | not in order | nobody had checked yet              |
        | 3 August 2026    | in order     | the day of the check                |
        | 1 September 2026 | in order     | the day before the last             |
        | 2 September 2026 | in order     | the last day on which a check counts |
        | 3 September 2026 | not in order | the check is stale                  |

    Scenario: The one topic whose check is stale is named, with the day from which it no longer counts
      Given the body has settled “How old a check of the public information may be” as “92 days”
      And “appeals and complaints” was last checked on 2 March 2026
      When the body goes through the list on 1 September 2026
      Then the public information is not in order
      And “appeals and complaints” is stale: “checked on 2 March 2026; stale after 2 June 2026”

    Scenario: A topic may be stale and lack an owner at once
      Given the body has settled “How old a check of the public information may be” as “92 days”
      And “fees” was last checked on 2 March 2026
      And for “fees” the list does not give “who is responsible for it”
      When the body goes through the list on 1 September 2026
      Then “fees” is stale: “stale after 2 June 2026”
      And “fees” is stale: “missing: who is responsible for it”

    Scenario: As long as nobody has settled how long a check counts, it cannot be told whether it is stale
      When the body goes through the list on 1 September 2026
      Then the public information is not in order
      And “fees” is undecided: “nobody has settled”

  @clause:P(8) @row:N40
  Rule: Only the transition to new editions may be declared not to apply, with a reason

    Background:
      Given the body has settled “How old a check of the public information may be” as “92 days”
      And the body has listed all ten topics, each checked on 3 August 2026

    Scenario: Where no new edition is coming, the transition may be declared not to apply
      Given “transition to new editions of the standard” is declared not to apply, as “no new edition has been announced”
      When the body goes through the list on 1 September 2026
      Then the public information is in order
      And “transition to new editions of the standard” is excluded: “no new edition has been announced”

    Scenario: No other topic may be declared not to apply
      Given “fees” is declared not to apply, as “fees are agreed one by one”
      When the body goes through the list on 1 September 2026
      Then the public information is not in order
      And “fees” is wrongly excluded: “fees are agreed one by one”

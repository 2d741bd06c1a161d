Feature: Technical review
  Between the audit and the decision somebody looks again who took no part in the audit.

  Background:
    Given a new case for Suzhou Yunqiao
    And the following acts were done
      | day              | act                    |
      | 1 September 2026 | Apply                  |
      | 3 September 2026 | Accept the application |
      | 5 September 2026 | Conclude the contract  |
    And “Plan the initial audit” was done on 6 September 2026
      | fact                          | value            |
      | the members of the audit team | He Jun, Tang Min |
    And the following acts were done
      | day               | act              |
      | 8 September 2026  | Begin stage 1    |
      | 11 September 2026 | Begin stage 2    |
      | 17 September 2026 | Record a meeting |
      | 18 September 2026 | Record a meeting |
      | 18 September 2026 | Close the audit  |

  @clause:4.2
  Rule: 4.2 Somebody outside the audit team reviews the technical side before the decision

    Scenario: A review by somebody outside the team leads to the decision
      When “Pass the technical review” is requested on 20 September 2026
        | fact                         | value    |
        | who did the technical review | Fang Li  |
      Then it is permitted
      And the certification is “awaiting the certification decision”
      And “Grant certification” may be done next
      And “Pass the technical review” may not be done next

    Scenario Outline: No member of the team reviews the audit
      When “Pass the technical review” is requested on 20 September 2026
        | fact                         | value    |
        | who did the technical review | <member> |
      Then it is not permitted
      And the ground cited is 4.2
      And the reason given says “<member> took part in the audit”
      And the certification is “under technical review”

      Examples:
        | member   | description       |
        | He Jun   | the lead auditor  |
        | Tang Min | the other auditor |

    Scenario: A body that has settled it so lets the team review its own audit
      Given the body has settled “The team may review its own audit” as “yes”
      When “Pass the technical review” is requested on 20 September 2026
        | fact                         | value  |
        | who did the technical review | He Jun |
      Then it is permitted

    Scenario Outline: A review counts from its day
      When “Pass the technical review” is requested on <day>
        | fact                            | value             |
        | the day of the technical review | 20 September 2026 |
      Then it <verdict>, and the first permitted day is 20 September 2026

      Examples:
        | day               | verdict          | description         |
        | 19 September 2026 | is not permitted | the day before it   |
        | 20 September 2026 | is permitted     | the day of it       |
        | 21 September 2026 | is permitted     | the day after it    |

    Scenario: A review that nobody signed cannot be judged
      When “Pass the technical review” is requested on 20 September 2026
        | fact                         | value |
        | who did the technical review |       |
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: who did the technical review”

  @clause:9.5.1
  Rule: 9.5.1 Nothing is decided before the review has passed

    Scenario: A certificate cannot be granted during the review
      When “Grant certification” is requested on 20 September 2026
      Then it is not permitted
      And the reason given says “now: under technical review”

    Scenario: The review once passed, the certificate can be granted
      Given “Pass the technical review” was done on 20 September 2026
      When “Grant certification” is requested on 21 September 2026
      Then it is permitted
      And the certification is “certificate valid”

  @clause:withdrawing
  Rule: What the applicant may do until the decision it may do during the review

    Scenario: An application is withdrawn during the review
      When “Withdraw the application” is requested on 20 September 2026
      Then it is permitted
      And the certification is “application withdrawn”

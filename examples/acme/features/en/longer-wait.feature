Feature: A longer wait by contract
  Acme's contracts may set a longer wait after a revocation than the law does, never a shorter one.

  Background:
    Given the certificate of Suzhou Yunqiao was granted on 21 September 2026

  @clause:6.1
  Rule: 6.1 Where the contract sets a longer wait after a revocation, the client waits as long as it agreed

    Scenario Outline: Two years agreed run from the day of revocation
      Given “Agree a longer wait” was done on 8 October 2026
        | fact                         | value |
        | the months of waiting agreed | 24    |
      And “Revoke the certificate” was done on 1 March 2027
      When “Apply again” is requested on <day>
      Then it <verdict>, and the first permitted day is 2 March 2029

      Examples:
        | day              | verdict          | description                     |
        | 28 February 2029 | is not permitted | two years have not passed       |
        | 1 March 2029     | is not permitted | their last day is not over      |
        | 2 March 2029     | is permitted     | two full years have passed      |

    Scenario: Whoever applies again sooner is told how long the contract has it wait
      Given “Agree a longer wait” was done on 8 October 2026
        | fact                         | value |
        | the months of waiting agreed | 24    |
      And “Revoke the certificate” was done on 1 March 2027
      When “Apply again” is requested on 1 June 2028
      Then it is not permitted
      And the reason given says “24 months from 1 March 2027 end on 1 March 2029”

    Scenario: An agreement that names no document cannot be judged
      When “Agree a longer wait” is requested on 8 October 2026
        | fact                                  | value |
        | the document that agrees the longer wait |    |
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the document that agrees the longer wait”

  @clause:5.1.2(4)
  Rule: 5.1.2(4) The law's one full year stays, whatever the contract sets

    Scenario Outline: Six months agreed shorten nothing
      Given “Agree a longer wait” was done on 8 October 2026
        | fact                         | value |
        | the months of waiting agreed | 6     |
      And “Revoke the certificate” was done on 1 March 2027
      When “Apply again” is requested on <day>
      Then it <verdict>, and the first permitted day is 2 March 2028

      Examples:
        | day              | verdict          | description                 |
        | 29 February 2028 | is not permitted | the year has not passed     |
        | 1 March 2028     | is not permitted | its last day is not over    |
        | 2 March 2028     | is permitted     | one full year has passed    |

    Scenario: Without an agreement one full year is waited
      Given “Revoke the certificate” was done on 1 March 2027
      When “Apply again” is requested on 2 March 2028
      Then it is permitted
      And the certification is “reapplying”

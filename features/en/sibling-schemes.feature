Feature: Rules for other management systems
  The rules for quality management and for information security say what the rule for IT service management says, each for its own standard and its own certificates.
  Where the rule for quality management differs, the verdict differs and cites that rule.

  @clause:5.1.2(4) @row:N06
  Rule: A cancelled certificate bars a new application for one full year, but not under the rule for quality management

    Scenario Outline: Cancelled for the holder's own reasons, a certificate bars under the rules that name cancellation
      Given the certification is judged under “<rule>”
      And Suzhou Yunqiao once held an <field> certificate of body A
      And on 10 March 2026 body A's former certificate was cancelled for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 11 March 2027

      Examples:
        | rule               | field | day           | verdict          | description                            |
        | CNCA-ITSMS-01:2026 | ITSMS | 10 March 2027 | is not permitted | the last day of the year, not over yet |
        | CNCA-ITSMS-01:2026 | ITSMS | 11 March 2027 | is permitted     | the full period has passed             |
        | CNCA-ITSMS-01:2026 | ITSMS | 12 March 2027 | is permitted     | and so on every later day              |
        | CNCA-ISMS-01:2026  | ISMS  | 10 March 2027 | is not permitted | the last day of the year, not over yet |
        | CNCA-ISMS-01:2026  | ISMS  | 11 March 2027 | is permitted     | the full period has passed             |
        | CNCA-ISMS-01:2026  | ISMS  | 12 March 2027 | is permitted     | and so on every later day              |

    Scenario Outline: Under the rule for quality management a cancelled certificate bars on no day
      Given the certification is judged under “CNCA-QMS-01:2025”
      And the body has settled “The day since which the rule is in force” as “1 January 2026”
      And Suzhou Yunqiao once held a QMS certificate of body A
      And on 10 March 2026 body A's former certificate was cancelled for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it is permitted
      And the verdict says in part “under this rule a cancellation bars nothing”

      Examples:
        | day           | description                    |
        | 10 March 2026 | the day of the cancellation    |
        | 11 March 2026 | the day after the cancellation |
        | 10 March 2027 | the last day of a year since   |

    Scenario Outline: Suspended or revoked, it bars under the rule for quality management, too
      Given the certification is judged under “CNCA-QMS-01:2025”
      And the body has settled “The day since which the rule is in force” as “1 January 2026”
      And Suzhou Yunqiao once held a QMS certificate of body A
      And on 10 March 2026 body A's former certificate was <event> for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 11 March 2027

      Examples:
        | event     | day           | verdict          | description                            |
        | suspended | 10 March 2027 | is not permitted | the last day of the year, not over yet |
        | suspended | 11 March 2027 | is permitted     | the full period has passed             |
        | suspended | 12 March 2027 | is permitted     | and so on every later day              |
        | revoked   | 10 March 2027 | is not permitted | the last day of the year, not over yet |
        | revoked   | 11 March 2027 | is permitted     | the full period has passed             |
        | revoked   | 12 March 2027 | is permitted     | and so on every later day              |

    Scenario: A certificate of another field does not bar
      Given the certification is judged under “CNCA-ISMS-01:2026”
      And Suzhou Yunqiao once held an ITSMS certificate of body A
      And on 10 March 2026 body A's former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the verdict says in part “only ISMS certificates count”

  @clause:5.1.2(5) @row:N08
  Rule: Where CNCA revoked the former body's qualification for the field, an organisation waits three full months

    Scenario Outline: The qualification for the field of the application counts, that for another field does not
      Given the certification is judged under “CNCA-ISMS-01:2026”
      And Suzhou Yunqiao once held an ISMS certificate of body A
      And body A's qualification for <field> was revoked by CNCA on 1 December 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | field | day          | verdict          | description                                    |
        | ISMS  | 1 March 2027 | is not permitted | the last day of the three months, not over yet |
        | ISMS  | 2 March 2027 | is permitted     | the full period has passed                     |
        | ISMS  | 3 March 2027 | is permitted     | and so on every later day                      |
        | ITSMS | 1 March 2027 | is permitted     | a qualification for another field              |

  @clause:scope @row:N43
  Rule: Each rule is one for its own standard

    Scenario Outline: An application to the standard of its field is permitted, one to another is not
      Given the certification is judged under “<rule>”
      And the application states “<standard>” as “the standard applied for”
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it <verdict>

      Examples:
        | rule              | standard             | verdict          | description                         |
        | CNCA-ISMS-01:2026 | ISO/IEC 27001:2022   | is permitted     | information security management     |
        | CNCA-ISMS-01:2026 | GB/T 22080-2016      | is permitted     | the national standard of the same   |
        | CNCA-ISMS-01:2026 | ISO/IEC 20000-1:2018 | is not permitted | IT service management               |
        | CNCA-QMS-01:2025  | ISO/IEC 20000-1:2018 | is not permitted | IT service management               |

  @clause:effect @row:N42 @row:N43
  Rule: Since when the rule for quality management is in force, no source at hand says: the body settles it

    Scenario: Until the body has settled the day, nothing can be judged
      Given the certification is judged under “CNCA-QMS-01:2025”
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “nobody has settled the policy”

    Scenario Outline: Once it is settled, an application is permitted from that day on
      Given the certification is judged under “CNCA-QMS-01:2025”
      And the body has settled “The day since which the rule is in force” as “1 January 2026”
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 1 January 2026

      Examples:
        | day              | verdict          | description                    |
        | 31 December 2025 | is not permitted | the day before the settled day |
        | 1 January 2026   | is permitted     | the settled day                |
        | 2 January 2026   | is permitted     | the day after                  |

Feature: Rules for other management systems
  The rules for quality management and for information security set the same conditions as the rule for IT service
  management, each for the standards and certificates of its own field. Where the rule for quality management differs, it
  governs, and the verdict cites the rule it rests on.

  @clause:5.1.2(4) @row:N06
  Rule: 5.1.2(4) Where a certificate was cancelled for its holder's own reasons, the holder applies again once a full year has passed; the rule for quality management bars nobody for a cancellation

    Scenario Outline: Under the rules that name cancellation, the holder may apply again once a full year has passed
      Given the certification is judged under “<rule>”
      And Suzhou Yunqiao once held an <field> certificate of body A
      And on 10 March 2026 body A's former certificate was cancelled for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 11 March 2027

      Examples:
        | rule               | field | day           | verdict          | description                            |
        | CNCA-ITSMS-01:2026 | ITSMS | 10 March 2027 | is not permitted | the last day of the year, not over yet |
        | CNCA-ITSMS-01:2026 | ITSMS | 11 March 2027 | is permitted     | a full year has passed                 |
        | CNCA-ITSMS-01:2026 | ITSMS | 12 March 2027 | is permitted     | and so on every later day              |
        | CNCA-ISMS-01:2026  | ISMS  | 10 March 2027 | is not permitted | the last day of the year, not over yet |
        | CNCA-ISMS-01:2026  | ISMS  | 11 March 2027 | is permitted     | a full year has passed                 |
        | CNCA-ISMS-01:2026  | ISMS  | 12 March 2027 | is permitted     | and so on every later day              |

    Scenario Outline: Under the rule for quality management the holder may apply again from the very day of the cancellation
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

    Scenario Outline: Under the rule for quality management, too, the holder of a certificate suspended or revoked for its own reasons waits a full year
      Given the certification is judged under “CNCA-QMS-01:2025”
      And the body has settled “The day since which the rule is in force” as “1 January 2026”
      And Suzhou Yunqiao once held a QMS certificate of body A
      And on 10 March 2026 body A's former certificate was <event> for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 11 March 2027

      Examples:
        | event     | day           | verdict          | description                            |
        | suspended | 10 March 2027 | is not permitted | the last day of the year, not over yet |
        | suspended | 11 March 2027 | is permitted     | a full year has passed                 |
        | suspended | 12 March 2027 | is permitted     | and so on every later day              |
        | revoked   | 10 March 2027 | is not permitted | the last day of the year, not over yet |
        | revoked   | 11 March 2027 | is permitted     | a full year has passed                 |
        | revoked   | 12 March 2027 | is permitted     | and so on every later day              |

    Scenario: The revocation of a certificate of another field bars nobody
      Given the certification is judged under “CNCA-ISMS-01:2026”
      And Suzhou Yunqiao once held an ITSMS certificate of body A
      And on 10 March 2026 body A's former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the verdict says in part “only ISMS certificates count”

  @clause:5.1.2(5) @row:N08
  Rule: 5.1.2(5) Where CNCA revoked the former body's qualification for the field, its clients apply again once three full months have passed

    Scenario Outline: Only where the qualification for the field of the application was revoked are three full months waited
      Given the certification is judged under “CNCA-ISMS-01:2026”
      And Suzhou Yunqiao once held an ISMS certificate of body A
      And body A's qualification for <field> was revoked by CNCA on 1 December 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | field | day          | verdict          | description                                     |
        | ISMS  | 1 March 2027 | is not permitted | the last day of the three months, not over yet  |
        | ISMS  | 2 March 2027 | is permitted     | three full months have passed                   |
        | ISMS  | 3 March 2027 | is permitted     | and so on every later day                       |
        | ITSMS | 1 March 2027 | is permitted     | not the qualification for the field applied for |

  @clause:scope @row:N43
  Rule: Notice, scope of application: each rule is one for the standards of its own field

    Scenario Outline: Only an application to a standard of its field is permitted
      Given the certification is judged under “<rule>”
      And the application states “<standard>” as “the standard applied for”
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it <verdict>

      Examples:
        | rule              | standard             | verdict          | description                       |
        | CNCA-ISMS-01:2026 | ISO/IEC 27001:2022   | is permitted     | information security management   |
        | CNCA-ISMS-01:2026 | GB/T 22080-2016      | is permitted     | the national standard of the same |
        | CNCA-ISMS-01:2026 | ISO/IEC 20000-1:2018 | is not permitted | IT service management             |
        | CNCA-QMS-01:2025  | ISO/IEC 20000-1:2018 | is not permitted | IT service management             |

  @clause:effect @row:N42 @row:N43
  Rule: Since when the rule for quality management is in force, no source at hand says: the body settles it

    Scenario: Until the body has settled the day, it cannot be judged whether an application is permitted
      Given the certification is judged under “CNCA-QMS-01:2025”
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “nobody has settled the policy”

    Scenario Outline: Once the body has settled the day, an application is permitted from that day on
      Given the certification is judged under “CNCA-QMS-01:2025”
      And the body has settled “The day since which the rule is in force” as “1 January 2026”
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 1 January 2026

      Examples:
        | day              | verdict          | description                         |
        | 31 December 2025 | is not permitted | the day before the rule is in force |
        | 1 January 2026   | is permitted     | the first day it is in force        |
        | 2 January 2026   | is permitted     | the day after that                  |

  @clause:5.8 @row:N21
  Rule: 5.8 Under the rule for quality management the recertification audit is held on site before the certificate expires

    Scenario Outline: After expiry the certificate is restored only where the audit was held by its last day
      Given the certification is judged under “CNCA-QMS-01:2025”
      And the body has settled “The day since which the rule is in force” as “1 January 2026”
      And the body has settled “An expired certificate may be restored” as “yes”
      And a new case for Suzhou Yunqiao
      And the following acts were done
        | day               | act                            |
        | 1 September 2026  | Apply                          |
        | 3 September 2026  | Accept the application         |
        | 5 September 2026  | Conclude the contract          |
        | 6 September 2026  | Plan the initial audit         |
        | 7 September 2026  | Begin stage 1                  |
        | 10 September 2026 | Begin stage 2                  |
        | 10 September 2026 | Record a meeting               |
        | 12 September 2026 | Record a meeting               |
        | 12 September 2026 | Close the audit                |
        | 21 September 2026 | Grant certification            |
        | 1 June 2027       | Plan a surveillance audit      |
        | 2 June 2027       | Begin the audit                |
        | 2 June 2027       | Record a meeting               |
        | 3 June 2027       | Record a meeting               |
        | 3 June 2027       | Close the audit                |
        | 4 June 2027       | Maintain certification         |
        | 1 June 2028       | Plan a surveillance audit      |
        | 2 June 2028       | Begin the audit                |
        | 2 June 2028       | Record a meeting               |
        | 3 June 2028       | Record a meeting               |
        | 3 June 2028       | Close the audit                |
        | 4 June 2028       | Maintain certification         |
        | 17 September 2029 | Plan the recertification audit |
        | 18 September 2029 | Begin the audit                |
        | 18 September 2029 | Record a meeting               |
        | <last day>        | Record a meeting               |
        | <last day>        | Close the audit                |
      When “Restore the certificate after it expired” is requested on 9 October 2029
      Then it <verdict>

      Examples:
        | last day          | verdict          | description                               |
        | 19 September 2029 | is permitted     | the day before the certificate's last day |
        | 20 September 2029 | is permitted     | the certificate's last day                |
        | 21 September 2029 | is not permitted | the day after it expired                  |

    @clause:9.6.3.2.5
    Scenario: Where no recertification audit was held, the expired certificate is not restored
      Given the certification is judged under “CNCA-QMS-01:2025”
      And the body has settled “The day since which the rule is in force” as “1 January 2026”
      And the body has settled “An expired certificate may be restored” as “yes”
      And a new case for Suzhou Yunqiao
      And the following acts were done
        | day               | act                    |
        | 1 September 2026  | Apply                  |
        | 3 September 2026  | Accept the application |
        | 5 September 2026  | Conclude the contract  |
        | 6 September 2026  | Plan the initial audit |
        | 7 September 2026  | Begin stage 1          |
        | 10 September 2026 | Begin stage 2          |
        | 10 September 2026 | Record a meeting       |
        | 12 September 2026 | Record a meeting       |
        | 12 September 2026 | Close the audit        |
        | 21 September 2026 | Grant certification    |
      When “Restore the certificate after it expired” is requested on 9 October 2029
      Then it is not permitted
      And the reason given says “no recertification audit is closed”

Feature: Waiting before applying again
  An organisation whose certificate was suspended, cancelled or revoked for its own reasons, or whose former body had its
  qualification revoked, applies again once its waiting period has ended. By the default reading a period has fully elapsed
  from the day after its last day; by the lenient reading, on its last day. The body settles which reading it takes.

  @clause:5.1.2(4) @row:N06
  Rule: 5.1.2(4) An organisation whose certificate was suspended, cancelled or revoked for its own reasons applies again once a full year has passed

    Background:
      Given Suzhou Yunqiao once held an ITSMS certificate of body A

    Scenario Outline: Suspended and not restored since, the year runs from the suspension
      Given periods are counted by the <reading> reading
      And on 10 March 2026 the former certificate was suspended for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day           | verdict          | first day     | description                             |
        | default | 10 March 2027 | is not permitted | 11 March 2027 | the last day of the year, not over yet  |
        | default | 11 March 2027 | is permitted     | 11 March 2027 | a full year has passed                  |
        | default | 12 March 2027 | is permitted     | 11 March 2027 | and so on every later day               |
        | lenient | 9 March 2027  | is not permitted | 10 March 2027 | the day before the last day of the year |
        | lenient | 10 March 2027 | is permitted     | 10 March 2027 | the last day itself counts as elapsed   |
        | lenient | 11 March 2027 | is permitted     | 10 March 2027 | and so on every later day               |

    Scenario Outline: Revoked without a suspension, the year runs from the revocation
      Given periods are counted by the <reading> reading
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day         | verdict          | first day   | description                             |
        | default | 31 May 2027 | is not permitted | 1 June 2027 | the last day of the year, not over yet  |
        | default | 1 June 2027 | is permitted     | 1 June 2027 | a full year has passed                  |
        | default | 2 June 2027 | is permitted     | 1 June 2027 | and so on every later day               |
        | lenient | 30 May 2027 | is not permitted | 31 May 2027 | the day before the last day of the year |
        | lenient | 31 May 2027 | is permitted     | 31 May 2027 | the last day itself counts as elapsed   |
        | lenient | 1 June 2027 | is permitted     | 31 May 2027 | and so on every later day               |

    Scenario Outline: Cancelled on a leap day, the year ends with the last day of February
      Given periods are counted by the <reading> reading
      And on 29 February 2028 the former certificate was cancelled for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day              | verdict          | first day        | description                             |
        | default | 28 February 2029 | is not permitted | 1 March 2029     | the last day of the year, not over yet  |
        | default | 1 March 2029     | is permitted     | 1 March 2029     | a full year has passed                  |
        | default | 2 March 2029     | is permitted     | 1 March 2029     | and so on every later day               |
        | lenient | 27 February 2029 | is not permitted | 28 February 2029 | the day before the last day of the year |
        | lenient | 28 February 2029 | is permitted     | 28 February 2029 | the last day itself counts as elapsed   |
        | lenient | 1 March 2029     | is permitted     | 28 February 2029 | and so on every later day               |

    Scenario Outline: Revoked on a graver ground during its suspension, the year runs from the revocation
      Given periods are counted by the <reading> reading
      And on 1 April 2026 the former certificate was suspended until 1 October 2026 for the holder's own reasons
      And on 20 June 2026 the former certificate was revoked because the system persistently or seriously failed the requirements
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day          | verdict          | first day    | description                             |
        | default | 20 June 2027 | is not permitted | 21 June 2027 | the last day of the year, not over yet  |
        | default | 21 June 2027 | is permitted     | 21 June 2027 | a full year has passed                  |
        | default | 22 June 2027 | is permitted     | 21 June 2027 | and so on every later day               |
        | lenient | 19 June 2027 | is not permitted | 20 June 2027 | the day before the last day of the year |
        | lenient | 20 June 2027 | is permitted     | 20 June 2027 | the last day itself counts as elapsed   |
        | lenient | 21 June 2027 | is permitted     | 20 June 2027 | and so on every later day               |

    Scenario Outline: Where the body counts from the suspension, a revocation during it lets the year end earlier
      Given the body has settled “Revoked before the suspension ended: the year runs from” as “the suspension”
      And periods are counted by the <reading> reading
      And on 1 April 2026 the former certificate was suspended until 1 October 2026 for the holder's own reasons
      And on 20 June 2026 the former certificate was revoked because the system persistently or seriously failed the requirements
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day           | verdict          | first day    | description                             |
        | default | 1 April 2027  | is not permitted | 2 April 2027 | the last day of the year, not over yet  |
        | default | 2 April 2027  | is permitted     | 2 April 2027 | a full year has passed                  |
        | default | 3 April 2027  | is permitted     | 2 April 2027 | and so on every later day               |
        | lenient | 31 March 2027 | is not permitted | 1 April 2027 | the day before the last day of the year |
        | lenient | 1 April 2027  | is permitted     | 1 April 2027 | the last day itself counts as elapsed   |
        | lenient | 2 April 2027  | is permitted     | 1 April 2027 | and so on every later day               |

    Scenario: Where the body counts from the suspension, the reason given tells of that alone
      Given the body has settled “Revoked before the suspension ended: the year runs from” as “the suspension”
      And on 1 April 2026 the former certificate was suspended until 1 October 2026 for the holder's own reasons
      And on 20 June 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 April 2027
      Then it is not permitted
      And the reason given says “suspended on 1 April 2026; for the organisation's own reasons”

    Scenario Outline: From the day of restoration a suspension bars no longer
      Given periods are counted by the <reading> reading
      And on 1 April 2026 the former certificate was suspended until 1 October 2026 for the holder's own reasons
      And the former certificate was restored on 1 July 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day          | verdict          | first day   | description               |
        | default | 30 June 2026 | is not permitted | 1 July 2026 | not restored yet          |
        | default | 1 July 2026  | is permitted     | 1 July 2026 | the day it was restored   |
        | default | 2 July 2026  | is permitted     | 1 July 2026 | and so on every later day |
        | lenient | 30 June 2026 | is not permitted | 1 July 2026 | not restored yet          |
        | lenient | 1 July 2026  | is permitted     | 1 July 2026 | the day it was restored   |
        | lenient | 2 July 2026  | is permitted     | 1 July 2026 | and so on every later day |

    Scenario: Restored first and revoked later, the year runs from the revocation
      Given on 1 April 2026 the former certificate was suspended until 1 October 2026 for the holder's own reasons
      And the former certificate was restored on 1 June 2026
      And on 10 September 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 2 April 2027
      Then it is not permitted, and the first permitted day is 11 September 2027

    Scenario Outline: Suspended for unknown reasons and restored, it cannot be judged until the restoration, and after it the reasons no longer matter
      Given on 1 April 2026 the former certificate was suspended until 1 October 2026 for reasons not on file
      And the former certificate was restored on 1 June 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day           | verdict                                      | description             |
        | 31 March 2026 | is permitted                                 | not yet suspended       |
        | 31 May 2026   | is not permitted, as it cannot be judged yet | not restored yet        |
        | 1 June 2026   | is permitted                                 | the day it was restored |

    Scenario Outline: Where the body lets a restored suspension bar, a full year since the suspension is waited
      Given the body has settled “A suspension that was restored still bars for a year” as “yes”
      And on 1 April 2026 the former certificate was suspended until 1 October 2026 for the holder's own reasons
      And the former certificate was restored on 1 July 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 2 April 2027

      Examples:
        | day          | verdict          | description                            |
        | 1 April 2027 | is not permitted | the last day of the year, not over yet |
        | 2 April 2027 | is permitted     | a full year has passed                 |
        | 3 April 2027 | is permitted     | and so on every later day              |

    Scenario Outline: Cancelled, but not for its own reasons, nobody waits
      Given on 31 May 2026 the former certificate was cancelled because <reason>
      When Suzhou Yunqiao applies for certification on <day>
      Then it is permitted

      Examples:
        | reason                                      | day         | description                     |
        | the certificate went to another body        | 30 May 2026 | the day before the cancellation |
        | the certificate went to another body        | 31 May 2026 | the day of the cancellation     |
        | the certificate went to another body        | 1 June 2026 | the day after the cancellation  |
        | the holder merged with another organisation | 1 June 2026 | the day after the cancellation  |
        | the body lost its qualification             | 1 June 2026 | the day after the cancellation  |

    Scenario Outline: Cancelled because the holder asked for it or ceased its business, for its own reasons, a full year is waited
      Given on 31 May 2026 the former certificate was cancelled because <reason>
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 1 June 2027

      Examples:
        | reason                         | day         | verdict          | description                            |
        | the holder asked for it        | 31 May 2027 | is not permitted | the last day of the year, not over yet |
        | the holder asked for it        | 1 June 2027 | is permitted     | a full year has passed                 |
        | the holder asked for it        | 2 June 2027 | is permitted     | and so on every later day              |
        | the holder ceased its business | 31 May 2027 | is not permitted | the last day of the year, not over yet |
        | the holder ceased its business | 1 June 2027 | is permitted     | a full year has passed                 |
        | the holder ceased its business | 2 June 2027 | is permitted     | and so on every later day              |

    Scenario Outline: Where the body does not count a cancellation asked for, or caused by ceasing, as for own reasons, nobody waits
      Given the body has settled “A cancellation the holder asked for, or caused by ceasing, is for its own reasons” as “no”
      And on 31 May 2026 the former certificate was cancelled because <reason>
      When Suzhou Yunqiao applies for certification on 31 May 2027
      Then it is permitted

      Examples:
        | reason                         | description           |
        | the holder asked for it        | of its own free will  |
        | the holder ceased its business | no longer in business |

    Scenario Outline: Expired and never suspended, nobody waits
      Given the former certificate expired on 31 August 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it is permitted

      Examples:
        | day              | description               |
        | 30 August 2026   | the day before it expired |
        | 31 August 2026   | the day it expired        |
        | 1 September 2026 | the day after it expired  |

    Scenario Outline: Suspended, never restored and then expired, the year still runs from the suspension
      Given periods are counted by the <reading> reading
      And on 1 April 2026 the former certificate was suspended until 1 October 2026 for the holder's own reasons
      And the former certificate expired on 31 August 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day           | verdict          | first day    | description                             |
        | default | 1 April 2027  | is not permitted | 2 April 2027 | the last day of the year, not over yet  |
        | default | 2 April 2027  | is permitted     | 2 April 2027 | a full year has passed                  |
        | default | 3 April 2027  | is permitted     | 2 April 2027 | and so on every later day               |
        | lenient | 31 March 2027 | is not permitted | 1 April 2027 | the day before the last day of the year |
        | lenient | 1 April 2027  | is permitted     | 1 April 2027 | the last day itself counts as elapsed   |
        | lenient | 2 April 2027  | is permitted     | 1 April 2027 | and so on every later day               |

    @clause:C(2)
    Scenario Outline: With several former certificates each period counts by itself, and the one that ends last decides
      Given periods are counted by the <reading> reading
      And on 31 May 2026 body A's former certificate was revoked for the holder's own reasons
      And on 10 August 2026 body B's former certificate was suspended until 10 February 2027 for the holder's own reasons
      And on 15 February 2027 body B's former certificate was revoked because the suspension ran out without restoration
      And Suzhou Yunqiao once held an ISMS certificate of body C
      And on 1 March 2027 body C's former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day            | verdict          | first day      | description                             |
        | default | 10 August 2027 | is not permitted | 11 August 2027 | the last day of the year, not over yet  |
        | default | 11 August 2027 | is permitted     | 11 August 2027 | a full year has passed                  |
        | default | 12 August 2027 | is permitted     | 11 August 2027 | and so on every later day               |
        | lenient | 9 August 2027  | is not permitted | 10 August 2027 | the day before the last day of the year |
        | lenient | 10 August 2027 | is permitted     | 10 August 2027 | the last day itself counts as elapsed   |
        | lenient | 11 August 2027 | is permitted     | 10 August 2027 | and so on every later day               |

    Scenario: A later suspension that was restored does not shorten the year after an earlier revocation
      Given on 31 May 2026 body A's former certificate was revoked for the holder's own reasons
      And on 10 August 2026 body B's former certificate was suspended until 10 February 2027 for the holder's own reasons
      And body B's former certificate was restored on 10 November 2026
      When Suzhou Yunqiao applies for certification on 1 December 2026
      Then it is not permitted, and the first permitted day is 1 June 2027

    Scenario: Where the body counts only the latest event, an earlier revocation no longer counts
      Given the body has settled “Several suspensions or certificates” as “only the latest”
      And on 31 May 2026 body A's former certificate was revoked for the holder's own reasons
      And on 10 August 2026 body B's former certificate was suspended until 10 February 2027 for the holder's own reasons
      And body B's former certificate was restored on 10 November 2026
      When Suzhou Yunqiao applies for certification on 1 December 2026
      Then it is permitted

    Scenario: Where the body counts only the latest event, a later suspension that lasts bars for its own year
      Given the body has settled “Several suspensions or certificates” as “only the latest”
      And on 31 May 2026 body A's former certificate was revoked for the holder's own reasons
      And on 10 August 2026 body B's former certificate was suspended until 10 February 2027 for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 June 2027
      Then it is not permitted, and the first permitted day is 11 August 2027

    Scenario Outline: Where only the latest event counts and two fall on one day, which of them counts is for the body to settle
      Given the body has settled “Several suspensions or certificates” as “only the latest”
      And the body has settled “Two events on one day: which counts as the later” as “<settled>”
      And on 31 May 2026 body A's former certificate was <first filed>
      And on 31 May 2026 body B's former certificate was <filed last>
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it <verdict>

      Examples:
        | settled                  | first filed                                            | filed last                                             | verdict          | description                                       |
        | the one filed last       | revoked for the holder's own reasons                   | cancelled because the certificate went to another body | is permitted     | the cancellation filed last bars nothing          |
        | the one filed last       | cancelled because the certificate went to another body | revoked for the holder's own reasons                   | is not permitted | the revocation filed last bars for a year         |
        | the one that bars longer | revoked for the holder's own reasons                   | cancelled because the certificate went to another body | is not permitted | the revocation filed first still bars for a year  |
        | the one that bars longer | cancelled because the certificate went to another body | revoked for the holder's own reasons                   | is not permitted | the revocation filed last bars for a year as well |

    Scenario: Where only the latest event counts and the body settles no more, of two events on one day the one filed last counts
      Given the body has settled “Several suspensions or certificates” as “only the latest”
      And on 31 May 2026 body A's former certificate was revoked for the holder's own reasons
      And on 31 May 2026 body B's former certificate was cancelled because the certificate went to another body
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted

    Scenario Outline: Revoked for unknown reasons, it cannot be judged before a full year has passed, and after it the reasons no longer matter
      Given periods are counted by the <reading> reading
      And on 10 March 2026 the former certificate was revoked for reasons not on file
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day           | verdict                                      | first day     | description                             |
        | default | 10 March 2027 | is not permitted, as it cannot be judged yet | 11 March 2027 | the last day of the year, not over yet  |
        | default | 11 March 2027 | is permitted                                 | 11 March 2027 | a full year has passed                  |
        | default | 12 March 2027 | is permitted                                 | 11 March 2027 | and so on every later day               |
        | lenient | 9 March 2027  | is not permitted, as it cannot be judged yet | 10 March 2027 | the day before the last day of the year |
        | lenient | 10 March 2027 | is permitted                                 | 10 March 2027 | the last day itself counts as elapsed   |
        | lenient | 11 March 2027 | is permitted                                 | 10 March 2027 | and so on every later day               |

    Scenario: The revocation of a certificate for another kind of system bars nobody
      Given Suzhou Yunqiao once held an ISMS certificate of body C
      And on 31 May 2026 body C's former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted

    Scenario Outline: The year runs from the decision, whenever it was notified or published
      Given on 1 April 2026 the former certificate was suspended for the holder's own reasons
      And the suspension was notified to the holder on 3 April 2026
      And the suspension was published on 8 April 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 2 April 2027

      Examples:
        | day          | verdict          | description                            |
        | 1 April 2027 | is not permitted | the last day of the year, not over yet |
        | 2 April 2027 | is permitted     | a full year has passed                 |
        | 3 April 2027 | is permitted     | and so on every later day              |

    Scenario Outline: Where the body counts from <event>, the year runs from that day
      Given the body has settled “The event the year of waiting runs from” as “<event>”
      And on 1 April 2026 the former certificate was suspended for the holder's own reasons
      And the suspension was notified to the holder on 3 April 2026
      And the suspension was published on 8 April 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | event            | day           | verdict          | first day    | description                            |
        | its notification | 3 April 2027  | is not permitted | 4 April 2027 | the last day of the year, not over yet |
        | its notification | 4 April 2027  | is permitted     | 4 April 2027 | a full year has passed                 |
        | its notification | 5 April 2027  | is permitted     | 4 April 2027 | and so on every later day              |
        | its publication  | 8 April 2027  | is not permitted | 9 April 2027 | the last day of the year, not over yet |
        | its publication  | 9 April 2027  | is permitted     | 9 April 2027 | a full year has passed                 |
        | its publication  | 10 April 2027 | is permitted     | 9 April 2027 | and so on every later day              |

    Scenario: Counted from a notification whose day is unknown, it cannot be judged whether an application is permitted
      Given the body has settled “The event the year of waiting runs from” as “its notification”
      And on 1 April 2026 the former certificate was suspended for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 2 April 2027
      Then it is not permitted, as it cannot be judged yet
      And no permitted day is in sight
      And the reason given says “the day the holder was notified”

    Scenario Outline: Counted from the notification, a suspension bars from its own day on
      Given the body has settled “The event the year of waiting runs from” as “its notification”
      And on 1 April 2026 the former certificate was suspended for the holder's own reasons
      And the suspension was notified to the holder on 3 April 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day           | verdict          | description                 |
        | 31 March 2026 | is permitted     | not yet suspended           |
        | 1 April 2026  | is not permitted | the day it was suspended    |
        | 2 April 2026  | is not permitted | suspended, not yet notified |

    Scenario: Where the certificate was revoked before the rule took effect, a full year is waited as well, and the reason says that it is older
      Given on 10 September 2025 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 10 September 2026
      Then it is not permitted, and the first permitted day is 11 September 2026
      And the reason given says “older than the rule, in force since 1 March 2026”

    Scenario Outline: Where the body ignores events from before the rule, only revocations from its first day on count
      Given the body has settled “Events from before the rule took effect” as “it does not count”
      And on <revoked on> the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 10 September 2026
      Then it <verdict>

      Examples:
        | revoked on       | verdict          | description                         |
        | 28 February 2026 | is permitted     | the day before the rule took effect |
        | 1 March 2026     | is not permitted | the day the rule took effect        |
        | 2 March 2026     | is not permitted | the day after the rule took effect  |

    Scenario: Of several former certificates each that keeps the organisation waiting is named
      Given on 1 April 2026 body A's former certificate was suspended for the holder's own reasons
      And on 20 May 2026 body B's former certificate was cancelled for the holder's own reasons
      And on 31 May 2026 body C's former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, and the first permitted day is 1 June 2027
      And the reason given says “certificate 1 of body A: suspended on 1 April 2026; for the organisation's own reasons”
      And the reason given says “certificate 2 of body B”
      And the reason given says “certificate 3 of body C”

    Scenario: With rollover and no holiday calendar of the year in which the wait ends, its end cannot be judged yet
      Given the body has settled “A period whose last day is a day of rest ends on the next working day” as “yes”
      And on 15 November 2035 body A's former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 December 2036
      Then it is not permitted, as it cannot be judged yet
      And no permitted day is in sight
      And the reason given says “no holiday calendar of 2036”

    Scenario: With rollover and no holiday calendar, the days before the end of the wait are barred all the same
      Given the body has settled “A period whose last day is a day of rest ends on the next working day” as “yes”
      And on 15 November 2035 body A's former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 14 November 2036
      Then it is not permitted
      And the reason given says “no holiday calendar of 2036”

    Scenario Outline: A suspension that a revocation cut short bars until then by itself; what follows depends on what the revocation was for
      Given on 1 April 2026 body A's former certificate was suspended until 1 October 2026 for the holder's own reasons
      And on 31 May 2026 body A's former certificate was revoked <why>
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | why                                                 | day           | verdict                                      | description                                  |
        | for the holder's own reasons                        | 31 March 2026 | is permitted                                 | not yet suspended                            |
        | for the holder's own reasons                        | 20 April 2026 | is not permitted                             | suspended, not yet revoked                   |
        | for the holder's own reasons                        | 15 April 2027 | is not permitted                             | the year since the revocation has not passed |
        | for the holder's own reasons                        | 1 June 2027   | is permitted                                 | it has passed                                |
        | for reasons not on file                             | 20 April 2026 | is not permitted                             | suspended, not yet revoked                   |
        | for reasons not on file                             | 20 June 2026  | is not permitted                             | neither of the two years has passed          |
        | for reasons not on file                             | 1 April 2027  | is not permitted                             | the last day of the year since suspension    |
        | for reasons not on file                             | 2 April 2027  | is not permitted, as it cannot be judged yet | the year since the revocation may count      |
        | for reasons not on file                             | 31 May 2027   | is not permitted, as it cannot be judged yet | the last day of the year since revocation    |
        | for reasons not on file                             | 1 June 2027   | is permitted                                 | whichever counts has passed                  |
        | because the holder merged with another organisation | 20 June 2026  | is not permitted                             | the year since the suspension has not passed |
        | because the holder merged with another organisation | 1 April 2027  | is not permitted                             | its last day is not over                     |
        | because the holder merged with another organisation | 2 April 2027  | is permitted                                 | it has passed                                |

    Scenario: Counted from the notification and none on file, it cannot be judged between the suspension and the revocation that cut it short
      Given the body has settled “The event the year of waiting runs from” as “its notification”
      And on 1 April 2026 body A's former certificate was suspended until 1 October 2026 for the holder's own reasons
      And on 31 May 2026 body A's former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 20 April 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the day the holder was notified”

  @clause:C(2) @row:N07
  Rule: Notice, clarification (2): where a certificate is revoked after its suspension ran out, its holder applies again once a full year has passed since the suspension
    A suspension has run out from the day after its last day on.

    Background:
      Given Suzhou Yunqiao once held an ITSMS certificate of body A

    Scenario Outline: Revoked after the suspension ran out, the year runs from the suspension, and none starts with the revocation
      Given periods are counted by the <reading> reading
      And on 16 March 2026 the former certificate was suspended until 16 September 2026 for the holder's own reasons
      And on 21 September 2026 the former certificate was revoked because the suspension ran out without restoration
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day           | verdict          | first day     | description                             |
        | default | 16 March 2027 | is not permitted | 17 March 2027 | the last day of the year, not over yet  |
        | default | 17 March 2027 | is permitted     | 17 March 2027 | a full year has passed                  |
        | default | 18 March 2027 | is permitted     | 17 March 2027 | and so on every later day               |
        | lenient | 15 March 2027 | is not permitted | 16 March 2027 | the day before the last day of the year |
        | lenient | 16 March 2027 | is permitted     | 16 March 2027 | the last day itself counts as elapsed   |
        | lenient | 17 March 2027 | is permitted     | 16 March 2027 | and so on every later day               |

    Scenario Outline: Suspended on the last day of February, the year ends on the corresponding day and not with the month
      Given periods are counted by the <reading> reading
      And on 28 February 2027 the former certificate was suspended until 28 August 2027 for the holder's own reasons
      And on 6 September 2027 the former certificate was revoked because the suspension ran out without restoration
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day              | verdict          | first day        | description                             |
        | default | 28 February 2028 | is not permitted | 29 February 2028 | the last day of the year, not over yet  |
        | default | 29 February 2028 | is permitted     | 29 February 2028 | a full year has passed                  |
        | default | 1 March 2028     | is permitted     | 29 February 2028 | and so on every later day               |
        | lenient | 27 February 2028 | is not permitted | 28 February 2028 | the day before the last day of the year |
        | lenient | 28 February 2028 | is permitted     | 28 February 2028 | the last day itself counts as elapsed   |
        | lenient | 29 February 2028 | is permitted     | 28 February 2028 | and so on every later day               |

    Scenario Outline: Revoked on the day after the suspension's last day, it is revoked after the suspension ran out
      Given periods are counted by the <reading> reading
      And on 15 March 2026 the former certificate was suspended until 15 September 2026 for the holder's own reasons
      And on 16 September 2026 the former certificate was revoked because the suspension ran out without restoration
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day           | verdict          | first day     | description                             |
        | default | 15 March 2027 | is not permitted | 16 March 2027 | the last day of the year, not over yet  |
        | default | 16 March 2027 | is permitted     | 16 March 2027 | a full year has passed                  |
        | default | 17 March 2027 | is permitted     | 16 March 2027 | and so on every later day               |
        | lenient | 14 March 2027 | is not permitted | 15 March 2027 | the day before the last day of the year |
        | lenient | 15 March 2027 | is permitted     | 15 March 2027 | the last day itself counts as elapsed   |
        | lenient | 16 March 2027 | is permitted     | 15 March 2027 | and so on every later day               |

    @clause:5.1.2(4) @row:N06
    Scenario Outline: Revoked on the suspension's last day, it has not run out, and the year runs from the revocation
      Given periods are counted by the <reading> reading
      And on 15 March 2026 the former certificate was suspended until 15 September 2026 for the holder's own reasons
      And on 15 September 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day               | verdict          | first day         | description                             |
        | default | 15 September 2027 | is not permitted | 16 September 2027 | the last day of the year, not over yet  |
        | default | 16 September 2027 | is permitted     | 16 September 2027 | a full year has passed                  |
        | default | 17 September 2027 | is permitted     | 16 September 2027 | and so on every later day               |
        | lenient | 14 September 2027 | is not permitted | 15 September 2027 | the day before the last day of the year |
        | lenient | 15 September 2027 | is permitted     | 15 September 2027 | the last day itself counts as elapsed   |
        | lenient | 16 September 2027 | is permitted     | 15 September 2027 | and so on every later day               |

    @clause:5.1.2(4) @row:N06
    Scenario Outline: Suspended twice on one day, which suspension the revocation followed is for the body to settle
      Given the body has settled “Two events on one day: which counts as the later” as “<settled>”
      And on 1 April 2026 the former certificate was suspended until <first until> for the holder's own reasons
      And on 1 April 2026 the former certificate was suspended until <last until> for the holder's own reasons
      And on 20 June 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 2 April 2027
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | settled                  | first until    | last until     | verdict          | first day    | description                                                      |
        | the one filed last       | 1 October 2026 | 1 June 2026    | is permitted     | 2 April 2027 | the suspension filed last had run out then                       |
        | the one filed last       | 1 June 2026    | 1 October 2026 | is not permitted | 21 June 2027 | the suspension filed last was still running then                 |
        | the one that bars longer | 1 October 2026 | 1 June 2026    | is not permitted | 21 June 2027 | one was still running then, so the year runs from the revocation |
        | the one that bars longer | 1 June 2026    | 1 June 2026    | is permitted     | 2 April 2027 | both had run out then                                            |

    Scenario Outline: With the suspension's last day unknown, it cannot be judged while a year has passed since the suspension but not since the revocation
      Given on 1 April 2026 the former certificate was suspended for the holder's own reasons
      And on 20 October 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 21 October 2027

      Examples:
        | day             | verdict                                      | description                                |
        | 1 April 2027    | is not permitted                             | not elapsed either way                     |
        | 2 April 2027    | is not permitted, as it cannot be judged yet | elapsed if it runs from the suspension     |
        | 20 October 2027 | is not permitted, as it cannot be judged yet | not elapsed if it runs from the revocation |
        | 21 October 2027 | is permitted                                 | elapsed either way                         |

    Scenario: With the suspension's last day unknown, the reason names it and tells both years
      Given on 1 April 2026 the former certificate was suspended for the holder's own reasons
      And on 20 October 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 2 April 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the last day of the suspension”
      And the reason given says “the last day of the full year is 1 April 2027”
      And the reason given says “the last day of the full year is 20 October 2027”

    Scenario Outline: With the reason for a suspension that ran out unknown, what bars either way is not permitted, and the rest cannot be judged
      Given on 1 April 2026 the former certificate was suspended until 1 October 2026 for reasons not on file
      And on 10 October 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day             | verdict                                      | description                                |
        | 31 March 2026   | is permitted                                 | not yet suspended                          |
        | 20 April 2026   | is not permitted, as it cannot be judged yet | the suspension may bar                     |
        | 9 October 2026  | is not permitted, as it cannot be judged yet | not revoked yet                            |
        | 10 October 2026 | is not permitted                             | barred by the suspension or the revocation |
        | 1 April 2027    | is not permitted                             | the last day of the year since suspension  |
        | 2 April 2027    | is not permitted, as it cannot be judged yet | the revocation may bar                     |
        | 10 October 2027 | is not permitted, as it cannot be judged yet | the last day of the year since revocation  |
        | 11 October 2027 | is permitted                                 | elapsed either way                         |

    Scenario: With the reason for a suspension that ran out unknown, the reason given says that it is missing
      Given on 1 April 2026 the former certificate was suspended until 1 October 2026 for reasons not on file
      And on 10 October 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 2 April 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: why it was suspended”

    Scenario: Counted from the notification and none on file, the year since a suspension that ran out cannot be judged
      Given the body has settled “The event the year of waiting runs from” as “its notification”
      And on 16 March 2026 the former certificate was suspended until 16 September 2026 for the holder's own reasons
      And on 21 September 2026 the former certificate was revoked because the suspension ran out without restoration
      When Suzhou Yunqiao applies for certification on 17 March 2027
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the day the holder was notified”

  @clause:C(2) @row:N07
  Rule: Notice, clarification (2): where this body's own certificate is revoked after its suspension ran out, its holder, too, applies again once a full year has passed since the suspension

    Scenario Outline: When this body's certificate was suspended and when it was revoked is taken from the file
      Given periods are counted by the <reading> reading
      And this body certified Suzhou Yunqiao on 1 June 2026
      And on 16 March 2027 this body's former certificate was suspended until 16 September 2027 because the system persistently or seriously failed the requirements
      And on 21 September 2027 this body's former certificate was revoked because the suspension ran out without restoration
      When Suzhou Yunqiao applies again on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day           | verdict          | first day     | description                             |
        | default | 16 March 2028 | is not permitted | 17 March 2028 | the last day of the year, not over yet  |
        | default | 17 March 2028 | is permitted     | 17 March 2028 | a full year has passed                  |
        | default | 18 March 2028 | is permitted     | 17 March 2028 | and so on every later day               |
        | lenient | 15 March 2028 | is not permitted | 16 March 2028 | the day before the last day of the year |
        | lenient | 16 March 2028 | is permitted     | 16 March 2028 | the last day itself counts as elapsed   |
        | lenient | 17 March 2028 | is permitted     | 16 March 2028 | and so on every later day               |

    @clause:5.1.2(4) @row:N06
    Scenario Outline: After a cancellation of this body's certificate that the holder asked for, the year runs from the cancellation
      Given periods are counted by the <reading> reading
      And this body certified Suzhou Yunqiao on 1 June 2026
      And on 10 May 2027 this body's former certificate was cancelled because the holder asked for it
      When Suzhou Yunqiao applies again on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day         | verdict          | first day   | description                             |
        | default | 10 May 2028 | is not permitted | 11 May 2028 | the last day of the year, not over yet  |
        | default | 11 May 2028 | is permitted     | 11 May 2028 | a full year has passed                  |
        | default | 12 May 2028 | is permitted     | 11 May 2028 | and so on every later day               |
        | lenient | 9 May 2028  | is not permitted | 10 May 2028 | the day before the last day of the year |
        | lenient | 10 May 2028 | is permitted     | 10 May 2028 | the last day itself counts as elapsed   |
        | lenient | 11 May 2028 | is permitted     | 10 May 2028 | and so on every later day               |

  @clause:5.1.2(5) @row:N08
  Rule: 5.1.2(5) Where CNCA revoked the former body's ITSMS qualification, those it certified apply again once three full months have passed

    Background:
      Given Suzhou Yunqiao once held an ITSMS certificate of body A

    Scenario Outline: With the certificate live when the qualification was revoked, the three months run from that day
      Given periods are counted by the <reading> reading
      And body A's qualification for ITSMS was revoked by CNCA on 1 December 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day              | verdict          | first day    | description                                     |
        | default | 1 March 2027     | is not permitted | 2 March 2027 | the last day of the three months, not over yet  |
        | default | 2 March 2027     | is permitted     | 2 March 2027 | three full months have passed                   |
        | default | 3 March 2027     | is permitted     | 2 March 2027 | and so on every later day                       |
        | lenient | 28 February 2027 | is not permitted | 1 March 2027 | the day before the last day of the three months |
        | lenient | 1 March 2027     | is permitted     | 1 March 2027 | the last day itself counts as elapsed           |
        | lenient | 2 March 2027     | is permitted     | 1 March 2027 | and so on every later day                       |

    Scenario Outline: Before the day on which the qualification was revoked, nobody waits
      Given body A's qualification for ITSMS was revoked by CNCA on 1 December 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day              | verdict          | description                  |
        | 30 November 2026 | is permitted     | it was not revoked yet       |
        | 1 December 2026  | is not permitted | the day it was revoked       |
        | 2 December 2026  | is not permitted | the day after it was revoked |

    Scenario Outline: With the qualification revoked after the certificate was, the three months run from that day all the same
      Given periods are counted by the <reading> reading
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      And body A's qualification for ITSMS was revoked by CNCA on 30 April 2027
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day           | verdict          | first day    | description                                     |
        | default | 30 July 2027  | is not permitted | 31 July 2027 | the last day of the three months, not over yet  |
        | default | 31 July 2027  | is permitted     | 31 July 2027 | three full months have passed                   |
        | default | 1 August 2027 | is permitted     | 31 July 2027 | and so on every later day                       |
        | lenient | 29 July 2027  | is not permitted | 30 July 2027 | the day before the last day of the three months |
        | lenient | 30 July 2027  | is permitted     | 30 July 2027 | the last day itself counts as elapsed           |
        | lenient | 31 July 2027  | is permitted     | 30 July 2027 | and so on every later day                       |

    @clause:5.1.2(4)
    Scenario Outline: Where the body counts live certificates only, the year after the revocation is all that is waited for
      Given the body has settled “A body's loss counts only if the certificate was live on that day” as “yes”
      And periods are counted by the <reading> reading
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      And body A's qualification for ITSMS was revoked by CNCA on 30 April 2027
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | reading | day         | verdict          | first day   | description                             |
        | default | 31 May 2027 | is not permitted | 1 June 2027 | the last day of the year, not over yet  |
        | default | 1 June 2027 | is permitted     | 1 June 2027 | a full year has passed                  |
        | default | 2 June 2027 | is permitted     | 1 June 2027 | and so on every later day               |
        | lenient | 30 May 2027 | is not permitted | 31 May 2027 | the day before the last day of the year |
        | lenient | 31 May 2027 | is permitted     | 31 May 2027 | the last day itself counts as elapsed   |
        | lenient | 1 June 2027 | is permitted     | 31 May 2027 | and so on every later day               |

    Scenario Outline: Counting live certificates only, only the holder of one still live on the day of the loss waits
      Given the body has settled “A body's loss counts only if the certificate was live on that day” as “yes”
      And the former certificate expired on <expired on>
      And body A's qualification for ITSMS was revoked by CNCA on 1 December 2026
      When Suzhou Yunqiao applies for certification on 15 January 2027
      Then it <verdict>

      Examples:
        | expired on       | verdict          | description                            |
        | 30 November 2026 | is permitted     | expired the day before the loss        |
        | 1 December 2026  | is permitted     | expired on the day of the loss         |
        | 2 December 2026  | is not permitted | expired only on the day after the loss |

    Scenario Outline: Counting live certificates only, a certificate cancelled before the loss keeps nobody waiting
      Given the body has settled “A body's loss counts only if the certificate was live on that day” as “yes”
      And on <cancelled on> the former certificate was cancelled because the certificate went to another body
      And body A's qualification for ITSMS was revoked by CNCA on 1 December 2026
      When Suzhou Yunqiao applies for certification on 15 January 2027
      Then it <verdict>

      Examples:
        | cancelled on     | verdict          | description                              |
        | 30 November 2026 | is permitted     | cancelled the day before the loss        |
        | 1 December 2026  | is permitted     | cancelled on the day of the loss         |
        | 2 December 2026  | is not permitted | cancelled only on the day after the loss |

    Scenario: Where the body lost its qualification for another scheme, nobody waits
      Given body A's qualification for another scheme was revoked by CNCA on 1 December 2026
      When Suzhou Yunqiao applies for certification on 15 January 2027
      Then it is permitted

    Scenario: Where only the latest event of the certificates counts, the three months since each former body's qualification was revoked run all the same
      Given the body has settled “Several suspensions or certificates” as “only the latest”
      And Suzhou Yunqiao once held an ITSMS certificate of body B
      And body A's qualification for ITSMS was revoked by CNCA on 1 December 2026
      And body B's qualification for another scheme was revoked by CNCA on 10 January 2027
      When Suzhou Yunqiao applies for certification on 15 January 2027
      Then it is not permitted, and the first permitted day is 2 March 2027

    Scenario Outline: Where the body's ITSMS qualification was not revoked, but cancelled or expired, nobody waits
      Given body A's qualification for ITSMS <event> on 1 December 2026
      When Suzhou Yunqiao applies for certification on 15 January 2027
      Then it is permitted

      Examples:
        | event         | description            |
        | was cancelled | cancelled, not revoked |
        | expired       | expired, not revoked   |

    Scenario Outline: Where the body counts cancelled and expired qualifications as well, three months are waited
      Given the body has settled “Which losses of the body's qualification start the three months” as “revocation, cancellation and expiry”
      And body A's qualification for ITSMS <event> on 1 December 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 2 March 2027

      Examples:
        | event         | day             | verdict          | description                                    |
        | was cancelled | 15 January 2027 | is not permitted | the three months have not passed               |
        | was cancelled | 1 March 2027    | is not permitted | the last day of the three months, not over yet |
        | was cancelled | 2 March 2027    | is permitted     | three full months have passed                  |
        | was cancelled | 3 March 2027    | is permitted     | and so on every later day                      |
        | expired       | 1 March 2027    | is not permitted | the last day of the three months, not over yet |
        | expired       | 2 March 2027    | is permitted     | three full months have passed                  |
        | expired       | 3 March 2027    | is permitted     | and so on every later day                      |

    Scenario: Where the qualification was revoked before the rule took effect, three full months are waited as well, and the reason says that it is older
      Given body A's qualification for ITSMS was revoked by CNCA on 15 January 2026
      When Suzhou Yunqiao applies for certification on 15 April 2026
      Then it is not permitted, and the first permitted day is 16 April 2026
      And the reason given says “older than the rule, in force since 1 March 2026”

    Scenario: Where the body ignores events from before the rule, a qualification revoked earlier bars nobody
      Given the body has settled “Events from before the rule took effect” as “it does not count”
      And body A's qualification for ITSMS was revoked by CNCA on 15 January 2026
      When Suzhou Yunqiao applies for certification on 15 April 2026
      Then it is permitted

    Scenario: Of the losses of several bodies those that do not count are told, and one that counts bars
      Given body A's qualification for QMS was revoked by CNCA on 1 June 2026
      And body B's qualification for ITSMS was cancelled on 15 June 2026
      And body C's qualification for ITSMS was revoked by CNCA on 1 July 2026
      And body D's qualification for ITSMS was revoked by CNCA on 15 July 2026
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, and the first permitted day is 16 October 2026

  @clause:5.1.2(4) @clause:5.1.2(5) @row:N06 @row:N08
  Rule: 5.1.2(4), 5.1.2(5) An application says whether an ITSMS certificate was held before

    Scenario: An organisation that never held a certificate says so, and waits for nothing
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the verdict records that “no such event is on file”

    Scenario: Without a statement on former certificates, it cannot be judged whether the application is permitted
      Given “the certificates of this field held before” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the certificates of this field held before”

    Scenario Outline: Where a former certificate is described only in part, it cannot be judged whether the application is permitted, and the reason names what is missing
      Given Suzhou Yunqiao once held an ITSMS certificate of body A
      And on 31 May 2025 the former certificate was revoked for the holder's own reasons
      And “<missing>” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And no permitted day is in sight
      And the reason given says “missing: <missing>”

      Examples:
        | missing                                     | description                              |
        | the number of the former certificate        | which certificate is not clear           |
        | the body that issued the former certificate | its qualification cannot be checked      |
        | the standard of the former certificate      | whether it is of this field is not clear |
        | the holder of the former certificate        | whose record it is is not clear          |
        | the suspensions of the former certificate   | from which day to count is not clear     |

    Scenario: Where it cannot be told whether a former certificate was of this field, it cannot be judged whether the application is permitted
      Given Suzhou Yunqiao once held a GB/T 24405.1-2009 certificate of body A
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: a statement whether GB/T 24405.1-2009 is the ITSMS standard”

    Scenario: Where it cannot be told which qualification the former body lost, it cannot be judged whether the application is permitted
      Given Suzhou Yunqiao once held an ITSMS certificate of body A
      And body A's qualification for “cloud services” was revoked by CNCA on 1 July 2026
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: a statement whether the qualification”

    Scenario Outline: Where what befell a former certificate is described only in part, it cannot be judged whether the application is permitted
      Given Suzhou Yunqiao once held an ITSMS certificate of body A
      And on 1 April 2025 the former certificate was suspended until 1 October 2025 for the holder's own reasons
      And on 20 June 2025 the former certificate was revoked for the holder's own reasons
      And body A's qualification for ITSMS was revoked by CNCA on 1 December 2025
      And “<missing>” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <missing>”

      Examples:
        | missing                                 | description                                   |
        | the day of suspension                   | the year cannot be counted                    |
        | the day of the decision                 | the year cannot be counted                    |
        | how the body lost its qualification     | whether the three months run is not clear     |
        | which qualification the body lost       | whether it was that of the field is not clear |
        | the day the body lost its qualification | the three months cannot be counted            |

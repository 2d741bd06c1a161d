Feature: Conditions of application, and acceptance
  What an applicant meets on the day it applies, and what the body checks again when it accepts the application.

  @clause:effect @row:N42 @row:N43
  Rule: The rule is in force from 1 March 2026, and applications are made under it from that day

    Scenario Outline: Nobody applies under the rule before its first day
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 1 March 2026

      Examples:
        | day              | verdict          | description                          |
        | 28 February 2026 | is not permitted | the day before the rule takes effect |
        | 1 March 2026     | is permitted     | the day the rule takes effect        |
        | 2 March 2026     | is permitted     | the day after                        |

    Scenario: Whoever applies again applies under the rule as well
      Given Suzhou Yunqiao applied for certification on 1 September 2026
      And the body rejected the application on 2 September 2026
      When Suzhou Yunqiao applies again on 3 September 2026
      Then it is permitted
      And the requirement “The rule is in force” rests on “day of effect”

  @clause:scope @row:N43
  Rule: Notice, scope of application: whoever applies for ITSMS certification is under the notice; an application for anything else is not

    Scenario Outline: An application to the standard of service management is permitted
      Given the application states “<standard>” as “the standard applied for”
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the certification is “application submitted”

      Examples:
        | standard             | description                       |
        | ISO/IEC 20000-1:2018 | as the standard writes its number |
        | ISO/IEC 20000–1:2018 | with a longer dash                |

    Scenario: Where a national number stands alone, it cannot be judged yet which standard is meant
      Given the application states “GB/T 24405.1-2009” as “the standard applied for”
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “whether GB/T 24405.1-2009 is the ITSMS standard”

    Scenario Outline: An application to another standard is not permitted
      Given the application states “<standard>” as “the standard applied for”
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted
      And no permitted day is in sight

      Examples:
        | standard             | description                     |
        | ISO/IEC 27001:2022   | information security management |
        | ISO/IEC 20000-2:2019 | guidance on service management  |

  @clause:5.1.2(1) @row:N03
  Rule: 5.1.2(1) The applicant's lawful subject status is valid on the day of application

    Scenario Outline: Once its business licence has run out nobody applies
      Given Suzhou Yunqiao's business licence is valid from 1 October 2016 to 30 September 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day               | verdict          | description                             |
        | 29 September 2026 | is permitted     | the day before the last day of validity |
        | 30 September 2026 | is permitted     | the last day of validity                |
        | 1 October 2026    | is not permitted | the day after the last day of validity  |

    Scenario Outline: Before the first day of its business licence nobody applies
      Given Suzhou Yunqiao's business licence is valid from 5 September 2026 to 4 September 2046
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 5 September 2026
      And the verdict records that “valid from 5 September 2026 to 4 September 2046”

      Examples:
        | day              | verdict          | description                  |
        | 4 September 2026 | is not permitted | the day before the first day |
        | 5 September 2026 | is permitted     | the first day                |
        | 6 September 2026 | is permitted     | the day after the first day  |

    Scenario: Without a certificate of lawful subject status, nothing can be judged yet
      Given “the certificate of lawful subject status” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And no permitted day is in sight
      And the reason given says “missing: the certificate of lawful subject status”

  @clause:5.1.2(2) @row:N04
  Rule: 5.1.2(2) A licence that the law asks for within the scope is valid on the day of application

    Scenario Outline: Once the licence has run out nobody applies
      Given the scope needs the licence “value-added telecommunications licence”, valid from 1 October 2021 to 30 September 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day               | verdict          | description                             |
        | 29 September 2026 | is permitted     | the day before the last day of validity |
        | 30 September 2026 | is permitted     | the last day of validity                |
        | 1 October 2026    | is not permitted | the day after the last day of validity  |

    Scenario Outline: Before the first day of the licence nobody applies
      Given the scope needs the licence “value-added telecommunications licence”, valid from 5 September 2026 to 4 September 2031
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 5 September 2026

      Examples:
        | day              | verdict          | description                  |
        | 4 September 2026 | is not permitted | the day before the first day |
        | 5 September 2026 | is permitted     | the first day                |
        | 6 September 2026 | is permitted     | the day after the first day  |

    Scenario: With one of several licences run out, nobody applies
      Given the scope needs the licence “value-added telecommunications licence”, valid from 1 May 2024 to 30 April 2029
      And the scope needs the licence “data centre licence”, valid from 1 August 2021 to 31 July 2026
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted
      And the reason given says “data centre licence”

    Scenario: Where the scope needs no licence, the application is permitted
      Given the scope needs no licence
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the verdict records that “the scope needs no licence”

    Scenario: With every licence valid, the verdict says so
      Given the scope needs the licence “value-added telecommunications licence”, valid from 1 May 2024 to 30 April 2029
      And the scope needs the licence “data centre licence”, valid from 1 August 2021 to 31 July 2031
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the verdict records that “each licence that the scope needs is valid”

    Scenario: Without a statement on the licences needed, nothing can be judged yet
      Given “the licences the scope needs” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the licences the scope needs”

  @clause:5.1.2(3) @row:N05
  Rule: 5.1.2(3) An organisation applies once its system, established to the standard, has operated for three whole months

    Scenario Outline: Before the system has operated for three full months nobody applies
      Given periods are counted by the <reading> reading
      And Suzhou Yunqiao's system has operated since <operating since>
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples: the last month has no corresponding day
        | operating since  | reading | day              | verdict          | first day        | description                                     |
        | 30 November 2026 | default | 28 February 2027 | is not permitted | 1 March 2027     | the last day of the three months, not over yet  |
        | 30 November 2026 | default | 1 March 2027     | is permitted     | 1 March 2027     | the full period has passed                      |
        | 30 November 2026 | default | 2 March 2027     | is permitted     | 1 March 2027     | and so on every later day                       |
        | 30 November 2026 | lenient | 27 February 2027 | is not permitted | 28 February 2027 | the day before the last day of the three months |
        | 30 November 2026 | lenient | 28 February 2027 | is permitted     | 28 February 2027 | the last day itself counts as elapsed           |
        | 30 November 2026 | lenient | 1 March 2027     | is permitted     | 28 February 2027 | and so on every later day                       |

      Examples: the last month is February of a leap year
        | operating since  | reading | day              | verdict          | first day        | description                                     |
        | 30 November 2027 | default | 29 February 2028 | is not permitted | 1 March 2028     | the last day of the three months, not over yet  |
        | 30 November 2027 | default | 1 March 2028     | is permitted     | 1 March 2028     | the full period has passed                      |
        | 30 November 2027 | default | 2 March 2028     | is permitted     | 1 March 2028     | and so on every later day                       |
        | 30 November 2027 | lenient | 28 February 2028 | is not permitted | 29 February 2028 | the day before the last day of the three months |
        | 30 November 2027 | lenient | 29 February 2028 | is permitted     | 29 February 2028 | the last day itself counts as elapsed           |
        | 30 November 2027 | lenient | 1 March 2028     | is permitted     | 29 February 2028 | and so on every later day                       |

      Examples: the last month has the corresponding day
        | operating since | reading | day           | verdict          | first day     | description                                     |
        | 15 January 2026 | default | 15 April 2026 | is not permitted | 16 April 2026 | the last day of the three months, not over yet  |
        | 15 January 2026 | default | 16 April 2026 | is permitted     | 16 April 2026 | the full period has passed                      |
        | 15 January 2026 | default | 17 April 2026 | is permitted     | 16 April 2026 | and so on every later day                       |
        | 15 January 2026 | lenient | 14 April 2026 | is not permitted | 15 April 2026 | the day before the last day of the three months |
        | 15 January 2026 | lenient | 15 April 2026 | is permitted     | 15 April 2026 | the last day itself counts as elapsed           |
        | 15 January 2026 | lenient | 16 April 2026 | is permitted     | 15 April 2026 | and so on every later day                       |

    Scenario: Where the body settles the lenient reading, the last day itself is enough
      Given the body has settled “From which day a period has fully elapsed” as “its last day itself”
      And Suzhou Yunqiao's system has operated since 15 January 2026
      When Suzhou Yunqiao applies for certification on 15 April 2026
      Then it is permitted

    Scenario Outline: Where the body counts the first day of operation, the months end a day earlier
      Given the body has settled “The day operation began counts in the three months” as “yes”
      And Suzhou Yunqiao's system has operated since 15 January 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 15 April 2026

      Examples:
        | day           | verdict          | description                                    |
        | 14 April 2026 | is not permitted | the last day of the three months, not over yet |
        | 15 April 2026 | is permitted     | the full period has passed                     |
        | 16 April 2026 | is permitted     | and so on every later day                      |

    Scenario: A last day that is a day of rest ends the months all the same
      Given Suzhou Yunqiao's system has operated since 1 February 2026
      When Suzhou Yunqiao applies for certification on 1 May 2026
      Then it is not permitted, and the first permitted day is 2 May 2026

    Scenario Outline: Where the body lets days of rest roll over, the months end on the next working day
      Given the body has settled “A period whose last day is a day of rest ends on the next working day” as “yes”
      And Suzhou Yunqiao's system has operated since <operating since>
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is <first day>

      Examples:
        | operating since | day          | verdict          | first day   | description                                                      |
        | 1 February 2026 | 6 May 2026   | is not permitted | 7 May 2026  | the first working day after the Labour Day holiday, not over yet |
        | 1 February 2026 | 7 May 2026   | is permitted     | 7 May 2026  | the full period has passed                                       |
        | 1 February 2026 | 8 May 2026   | is permitted     | 7 May 2026  | any day from then on                                             |
        | 9 February 2026 | 9 May 2026   | is not permitted | 10 May 2026 | a Saturday made a working day, no rollover                       |
        | 9 February 2026 | 10 May 2026  | is permitted     | 10 May 2026 | the full period has passed                                       |
        | 9 February 2026 | 11 May 2026  | is permitted     | 10 May 2026 | any day from then on                                             |
        | 6 March 2026    | 8 June 2026  | is not permitted | 9 June 2026 | rolled over the weekend to Monday, not over yet                  |
        | 6 March 2026    | 9 June 2026  | is permitted     | 9 June 2026 | the full period has passed                                       |
        | 6 March 2026    | 10 June 2026 | is permitted     | 9 June 2026 | any day from then on                                             |

    Scenario: With rollover and no holiday calendar of that year, nothing can be judged yet
      Given the body has settled “A period whose last day is a day of rest ends on the next working day” as “yes”
      And Suzhou Yunqiao's system has operated since 15 November 2035
      When Suzhou Yunqiao applies for certification on 3 March 2036
      Then it is not permitted, as it cannot be judged yet
      And no permitted day is in sight
      And the reason given says “no holiday calendar of 2036”

    Scenario: Where the licence runs out before the three months have passed, no permitted day is in sight
      Given Suzhou Yunqiao's system has operated since 15 July 2026
      And the scope needs the licence “value-added telecommunications licence”, valid from 1 October 2021 to 30 September 2026
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted
      And no permitted day is in sight

    Scenario: Without the day operation began, nothing can be judged yet
      Given “the day the system started operating” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the day the system started operating”

  @clause:5.1.2(6) @row:N09
  Rule: 5.1.2(6) On the day of application no order to stop production or business stands

    Scenario Outline: From the day of the order on, nobody applies
      Given Suzhou Yunqiao was ordered on 3 August 2026 to stop production or business for rectification
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day           | verdict          | description              |
        | 2 August 2026 | is permitted     | the day before the order |
        | 3 August 2026 | is not permitted | the day of the order     |
        | 4 August 2026 | is not permitted | the day after the order  |

    Scenario: Without a statement on such orders, nothing can be judged yet
      Given “orders to stop production or business” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: orders to stop production or business”

    Scenario: While an order to stop stands, nobody applies again either
      Given Suzhou Yunqiao applied for certification on 8 May 2026
      And the body rejected the application on 15 May 2026
      And Suzhou Yunqiao was ordered on 3 August 2026 to stop production or business for rectification
      When Suzhou Yunqiao applies again on 1 September 2026
      Then it is not permitted
      And the requirement “No order to stop production or business” rests on “5.1.2(6)”

  @clause:C(3) @row:N09
  Rule: Notice, clarification (3): after an order to stop, an organisation applies once it has rectified, removed the consequences, had the order lifted and resumed business

    Background:
      Given Suzhou Yunqiao was ordered on 11 May 2026 to stop production or business for rectification

    Scenario Outline: From the day normal business resumed an application is permitted, with no day added
      Given periods are counted by the <reading> reading
      And the violations were rectified on 20 June 2026
      And the consequences were removed on 24 June 2026
      And the order was lifted on 30 June 2026
      And normal business resumed on 6 July 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 6 July 2026

      Examples:
        | reading | day         | verdict          | description                     |
        | default | 5 July 2026 | is not permitted | normal business not resumed yet |
        | default | 6 July 2026 | is permitted     | the day normal business resumed |
        | default | 7 July 2026 | is permitted     | and so on every later day       |
        | lenient | 5 July 2026 | is not permitted | normal business not resumed yet |
        | lenient | 6 July 2026 | is permitted     | the day normal business resumed |
        | lenient | 7 July 2026 | is permitted     | and so on every later day       |

    Scenario Outline: Of the four, the one that happened last decides
      Given the violations were rectified on <rectified>
      And the consequences were removed on <removed>
      And the order was lifted on <lifted>
      And normal business resumed on <resumed>
      When Suzhou Yunqiao applies for certification on 5 July 2026
      Then it is not permitted, and the first permitted day is 6 July 2026

      Examples:
        | rectified    | removed      | lifted       | resumed      | description               |
        | 6 July 2026  | 20 June 2026 | 20 June 2026 | 20 June 2026 | rectified last            |
        | 20 June 2026 | 6 July 2026  | 20 June 2026 | 20 June 2026 | consequences removed last |
        | 20 June 2026 | 20 June 2026 | 6 July 2026  | 20 June 2026 | lifted last               |

    Scenario Outline: Where all four are dated before the order, they cannot have ended it
      Given the violations were rectified on 20 April 2026
      And the consequences were removed on 24 April 2026
      And the order was lifted on 30 April 2026
      And normal business resumed on <resumed>
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it <verdict>

      Examples:
        | resumed     | verdict                                      | description               |
        | 10 May 2026 | is not permitted, as it cannot be judged yet | the day before the order  |
        | 11 May 2026 | is permitted                                 | the very day of the order |
        | 12 May 2026 | is permitted                                 | the day after the order   |

    Scenario: Dates that lie before the order are told as such
      Given the violations were rectified on 20 April 2026
      And the consequences were removed on 24 April 2026
      And the order was lifted on 30 April 2026
      And normal business resumed on 10 May 2026
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And no permitted day is in sight
      And the reason given says “while every step to end the order is dated earlier”

    Scenario: Rectified, but with normal business not on file, nothing can be judged yet
      Given the violations were rectified on 20 June 2026
      And the consequences were removed on 24 June 2026
      And the order was lifted on 30 June 2026
      When Suzhou Yunqiao applies for certification on 6 July 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the day normal operation resumed”

  @clause:5.1.2(7) @row:N10
  Rule: 5.1.2(7) On the day of application the organisation is on neither public list of serious violations and dishonesty

    Scenario Outline: Only who is on neither list applies
      Given Suzhou Yunqiao was looked up in “National Enterprise Credit Information Publicity System” on 31 August 2026: <publicity system>
      And Suzhou Yunqiao was looked up in “Credit China” on 31 August 2026: <Credit China>
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it <verdict>

      Examples:
        | publicity system | Credit China | verdict          | description  |
        | not listed       | not listed   | is permitted     | on neither   |
        | listed           | not listed   | is not permitted | on one       |
        | not listed       | listed       | is not permitted | on the other |
        | listed           | listed       | is not permitted | on both      |

    Scenario Outline: With either list not looked into, nothing can be judged yet
      Given Suzhou Yunqiao was not looked up in “<list>”
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “a check of <list> for Suzhou Yunqiao”

      Examples:
        | list                                                    | description               |
        | National Enterprise Credit Information Publicity System | the other was looked into |
        | Credit China                                            | the other was looked into |

    Scenario Outline: Once off the list, an application is permitted from the day a new look shows it
      Given Suzhou Yunqiao was looked up in “Credit China” on 3 August 2026: listed
      And Suzhou Yunqiao was looked up in “Credit China” on 7 September 2026: not listed
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 7 September 2026

      Examples:
        | day              | verdict          | description                           |
        | 6 September 2026 | is not permitted | the latest look still shows the entry |
        | 7 September 2026 | is permitted     | the day the new look was taken        |
        | 8 September 2026 | is permitted     | the day after                         |

    Scenario Outline: Once on the list, an application is not permitted from the day a new look shows it
      Given Suzhou Yunqiao was looked up in “Credit China” on 3 August 2026: not listed
      And Suzhou Yunqiao was looked up in “Credit China” on 7 September 2026: listed
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day              | verdict          | description                             |
        | 6 September 2026 | is permitted     | the latest look still finds it unlisted |
        | 7 September 2026 | is not permitted | the day the new look was taken          |
        | 8 September 2026 | is not permitted | the day after                           |

    Scenario Outline: Of several looks, the latest one by then counts
      Given Suzhou Yunqiao was looked up in “Credit China” on 3 August 2026: not listed
      And Suzhou Yunqiao was looked up in “Credit China” on 7 September 2026: listed
      And Suzhou Yunqiao was looked up in “Credit China” on 8 September 2026: not listed
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day              | verdict          | description                              |
        | 6 September 2026 | is permitted     | not listed when last looked up           |
        | 7 September 2026 | is not permitted | the one day on which it was found listed |
        | 8 September 2026 | is permitted     | found to be gone the day after           |

    Scenario: Not listed in look after look, an application is permitted until the day before a look finds the entry
      Given Suzhou Yunqiao was looked up in “Credit China” on 3 August 2026: not listed
      And Suzhou Yunqiao was looked up in “Credit China” on 7 September 2026: not listed
      And Suzhou Yunqiao was looked up in “Credit China” on 14 September 2026: listed
      When Suzhou Yunqiao applies for certification on 6 September 2026
      Then it is permitted
      And the last permitted day is 13 September 2026

    Scenario Outline: Of two looks on one day the later one counts
      Given Suzhou Yunqiao was looked up in “Credit China” on 31 August 2026: <first>
      And Suzhou Yunqiao was looked up in “Credit China” on 31 August 2026: <second>
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it <verdict>

      Examples:
        | first      | second     | verdict          | description        |
        | listed     | not listed | is permitted     | taken off that day |
        | not listed | listed     | is not permitted | entered that day   |

    Scenario: Where the body has set no number of days, a look into the lists does not grow too old by itself
      Given Suzhou Yunqiao was looked up in “National Enterprise Credit Information Publicity System” on 1 August 2026: not listed
      And Suzhou Yunqiao was looked up in “Credit China” on 1 August 2026: not listed
      When Suzhou Yunqiao applies for certification on 1 December 2026
      Then it is permitted

    Scenario Outline: Where the body lets a look count for thirty days, a new one is needed after that
      Given the body has settled “How old a check of the lists may be” as “30 days”
      And Suzhou Yunqiao was looked up in “National Enterprise Credit Information Publicity System” on 1 August 2026: not listed
      And Suzhou Yunqiao was looked up in “Credit China” on 1 August 2026: not listed
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day              | verdict                                      | description           |
        | 30 August 2026   | is permitted                                 | within the days       |
        | 31 August 2026   | is permitted                                 | the thirtieth day     |
        | 1 September 2026 | is not permitted, as it cannot be judged yet | more than thirty days |

  @clause:5.1.2(8) @row:N11
  Rule: 5.1.2(8) A further condition is met, and names its reason and who set it

    Background:
      Given Lin Yue has set the further condition “a security officer is appointed” because of “the scope covers client data”, met on 10 September 2026

    Scenario Outline: From the day a further condition is met an application is permitted
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>, and the first permitted day is 10 September 2026

      Examples:
        | day               | verdict          | description                  |
        | 9 September 2026  | is not permitted | the condition is not met yet |
        | 10 September 2026 | is permitted     | the day the condition is met |
        | 11 September 2026 | is permitted     | the day after                |

    Scenario: Once every further condition is met, the verdict says so
      When Suzhou Yunqiao applies for certification on 15 September 2026
      Then it is permitted
      And the verdict records that “the further conditions are met”

    Scenario Outline: With a further condition recorded in part, nothing can be judged yet
      Given “<missing>” is not on file
      When Suzhou Yunqiao applies for certification on 15 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <missing>”

      Examples:
        | missing                               | description                 |
        | the reason for the further condition  | why is not clear            |
        | who set the further condition         | by whom is not clear        |
        | what the further condition asks       | what is asked is not clear  |
        | the day the further condition was met | met since when is not clear |

  @clause:5.1.2(8) @row:N11
  Rule: 5.1.2(8) Where nobody has set a further condition, none is asked for

    Scenario: Without a further condition an application is permitted, and the verdict says that none was set
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the verdict records that “no further condition was set”

  @clause:5.1.2 @row:N14
  Rule: 5.1.2 The day of application decides; on acceptance, status, licences, orders and lists are checked again

    Background:
      Given Suzhou Yunqiao applied for certification on 1 September 2026

    Scenario: With nothing found on the second check, acceptance is permitted
      When the body accepts the application on 9 October 2026
      Then it is permitted
      And the certification is “contract being concluded”

    @clause:5.1.2(1) @clause:5.1.2(2) @clause:5.1.2(6) @clause:5.1.2(7) @clause:C(3)
    Scenario Outline: With a condition lost between application and acceptance, acceptance is not permitted
      Given <change>
      When the body accepts the application on 9 October 2026
      Then it is not permitted
      And the reason given says “<reason>”

      Examples:
        | change                                                                                                               | reason                                                  | description                  |
        | Suzhou Yunqiao's business licence is valid from 1 October 2016 to 30 September 2026                                  | Suzhou Yunqiao: lawful status                           | the business licence ran out |
        | the scope needs the licence “value-added telecommunications licence”, valid from 1 October 2021 to 30 September 2026 | value-added telecommunications licence                  | the licence ran out          |
        | Suzhou Yunqiao was ordered on 21 September 2026 to stop production or business for rectification                     | ordered to stop                                         | an order to stop was given   |
        | Suzhou Yunqiao was looked up in “Credit China” on 8 October 2026: listed                                             | Credit China                                            | entered in one list          |
        | Suzhou Yunqiao was looked up in “National Enterprise Credit Information Publicity System” on 8 October 2026: listed  | National Enterprise Credit Information Publicity System | entered in the other list    |

    @clause:5.1.2(7)
    Scenario: With no look into the lists on record on acceptance, nothing can be judged yet
      Given “the checks of the two public lists” is not on file
      When the body accepts the application on 9 October 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the checks of the two public lists”

    @clause:5.1.2(7)
    Scenario Outline: Only a look taken on the day of application or later counts as the second check
      Given Suzhou Yunqiao was looked up in “Credit China” on <looked up>: not listed
      When the body accepts the application on 9 October 2026
      Then it <verdict>

      Examples:
        | looked up        | verdict                                      | description                    |
        | 31 August 2026   | is not permitted, as it cannot be judged yet | the day before the application |
        | 1 September 2026 | is permitted                                 | the day of the application     |
        | 2 September 2026 | is permitted                                 | the day after the application  |

    Scenario Outline: Where the body does not check again, acceptance is permitted although a condition was lost
      Given the body has settled “The conditions are checked again on acceptance” as “no”
      And <change>
      When the body accepts the application on 9 October 2026
      Then it is permitted

      Examples:
        | change                                                                                                               | description                  |
        | Suzhou Yunqiao's business licence is valid from 1 October 2016 to 30 September 2026                                  | the business licence ran out |
        | the scope needs the licence “value-added telecommunications licence”, valid from 1 October 2021 to 30 September 2026 | the licence ran out          |
        | Suzhou Yunqiao was ordered on 21 September 2026 to stop production or business for rectification                     | an order to stop was given   |
        | Suzhou Yunqiao was looked up in “Credit China” on 8 October 2026: listed                                             | entered in a list            |

  @clause:5.1.2(2) @row:N04 @row:N14
  Rule: 5.1.2(2) An administrative licence that was valid on application is still valid on acceptance

    Scenario Outline: With the licence expired between application and acceptance, acceptance is not permitted after that
      Given the scope needs the licence “value-added telecommunications licence”, valid from 1 October 2021 to 30 September 2026
      And Suzhou Yunqiao applied for certification on 15 September 2026
      When the body accepts the application on <day>
      Then it <verdict>

      Examples:
        | day               | verdict          | description                             |
        | 29 September 2026 | is permitted     | the day before the last day of validity |
        | 30 September 2026 | is permitted     | the last day of validity                |
        | 1 October 2026    | is not permitted | the day after the last day of validity  |
        | 9 October 2026    | is not permitted | nine days after it expired              |

  @clause:runs
  Rule: In a file with an earlier run, one applies again instead of anew

    Background:
      Given Suzhou Yunqiao applied for certification on 8 May 2026
      And Suzhou Yunqiao withdrew its application on 15 May 2026

    Scenario: With an earlier run on file, a first application is not permitted
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted
      And no permitted day is in sight

    Scenario: After a withdrawal applying again is permitted, with no wait
      When Suzhou Yunqiao applies again on 16 May 2026
      Then it is permitted
      And the certification is “reapplying”

  @clause:5.1.2
  Rule: 5.1.2 Every condition and document is asked for again when an organisation applies again

    @clause:scope @clause:5.1.2(1) @clause:5.1.2(2) @clause:5.1.2(3) @clause:5.1.2(4) @clause:5.1.2(5) @clause:5.1.2(6) @clause:5.1.2(7) @clause:5.1.2(8) @clause:C(1) @clause:C(3) @clause:5.1.3(1) @clause:5.1.3(2) @clause:5.1.3(4)-(7)
    Scenario Outline: With any condition unmet, applying again is not possible
      Given Suzhou Yunqiao applied for certification on 8 May 2026
      And the body rejected the application on 15 May 2026
      And <fact>
      When Suzhou Yunqiao applies again on 1 September 2026
      Then it <verdict>
      And the reason given says “<reason>”

      Examples:
        | fact                                                                                                                                        | verdict                                      | reason                                                     | description                                  |
        | the application states “ISO/IEC 27001:2022” as “the standard applied for”                                                                   | is not permitted                             | ISO/IEC 27001:2022                                         | another standard                             |
        | Suzhou Yunqiao's business licence is valid from 1 September 2016 to 31 August 2026                                                          | is not permitted                             | Suzhou Yunqiao: lawful status                              | the business licence ran out                 |
        | the scope needs the licence “value-added telecommunications licence”, valid from 1 September 2021 to 31 August 2026                         | is not permitted                             | value-added telecommunications licence                     | the licence ran out                          |
        | Suzhou Yunqiao's system has operated since 15 June 2026                                                                                     | is not permitted                             | the last day of the three full months is 15 September 2026 | less than three months of operation          |
        | on 31 May 2026 body A's former certificate was revoked for the holder's own reasons                                                         | is not permitted                             | the last day of the full year is 31 May 2027               | less than a year since the revocation        |
        | body A's qualification for ITSMS was revoked by CNCA on 15 July 2026                                                                        | is not permitted                             | the last day of the three full months is 15 October 2026   | less than three months since that revocation |
        | Suzhou Yunqiao was ordered on 3 August 2026 to stop production or business for rectification                                                | is not permitted                             | ordered to stop                                            | the order stands                             |
        | Suzhou Yunqiao was looked up in “Credit China” on 31 August 2026: listed                                                                    | is not permitted                             | Credit China                                               | listed                                       |
        | Lin Yue has set the further condition “a security officer is appointed” because of “the scope covers client data”, met on 10 September 2026 | is not permitted                             | a security officer is appointed                            | a further condition is not met               |
        | Changsha Zhuli's business licence is valid from 1 October 2016 to 30 September 2036                                                         | is not permitted                             | the certificate of status names Changsha Zhuli             | the licence names another                    |
        | a sub-certificate is asked for the Wuxi Operations Centre, whose business licence is valid from 1 September 2016 to 31 August 2026          | is not permitted                             | Wuxi Operations Centre: lawful status                      | the site's licence ran out                   |
        | the application states “Changsha Zhuli” as “who provided the documents”                                                                     | is not permitted                             | the documents came from Changsha Zhuli                     | not given by the applicant                   |
        | the system covers Chengdu Jincheng, whose proof of legal status was filed on 8 September 2026                                               | is not permitted, as it cannot be judged yet | Chengdu Jincheng                                           | the proof of an entity is missing            |
        | “the document on organisation and duties” was filed on 8 September 2026                                                                     | is not permitted, as it cannot be judged yet | the document on organisation and duties                    | the document on organisation is missing      |

  @clause:9.1.2
  Rule: 9.1.2 The body reviews each application and names who reviewed it, and why where it is rejected

    Background:
      Given Suzhou Yunqiao applied for certification on 1 September 2026

    Scenario: An application made again is accepted after its review as well
      Given Suzhou Yunqiao withdrew its application on 2 September 2026
      And Suzhou Yunqiao applied again on 3 September 2026
      When the body accepts the application on 10 September 2026
      Then it is permitted
      And the certification is “contract being concluded”

    Scenario: Without a reviewer, acceptance cannot be judged yet
      Given “who reviewed the application” is not on file
      When the body accepts the application on 10 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: who reviewed the application”

    Scenario: An application once accepted is not rejected any more
      Given the body accepted the application on 10 September 2026
      When the body rejects the application on 11 September 2026
      Then it is not permitted
      And no permitted day is in sight

    Scenario: An application once rejected is not accepted any more
      Given the body rejected the application on 10 September 2026
      When the body accepts the application on 11 September 2026
      Then it is not permitted
      And no permitted day is in sight

  @clause:5.1 @row:N42
  Rule: 5.1 Each verdict names the edition of the rule and the policies that the body has settled

    Scenario: With nothing settled, the verdict names the edition alone
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the verdict names the edition “CNCA-ITSMS-01:2026, 5.1”, and no setting of the body's own

    @clause:5.1.2(3)
    Scenario: A verdict that does not permit names them as well
      Given the body has settled “The day operation began counts in the three months” as “yes”
      And Suzhou Yunqiao's system has operated since 15 June 2026
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted
      And the verdict names the edition “CNCA-ITSMS-01:2026, 5.1”
      And the verdict names the setting “The day operation began counts in the three months” as “yes”

    Scenario: The policies the body has settled are named one by one
      Given the body has settled “From which day a period has fully elapsed” as “its last day itself”
      And the body has settled “How old a check of the lists may be” as “60 days”
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the verdict names the edition “CNCA-ITSMS-01:2026, 5.1”
      And the verdict names the setting “From which day a period has fully elapsed” as “its last day itself”
      And the verdict names the setting “How old a check of the lists may be” as “60 days”

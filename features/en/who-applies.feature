Feature: Who applies
  Who has to apply for certification, and whose status and record are tested when they do.

  @clause:C(1) @row:N12
  Rule: Notice, clarification (1): for a unit without lawful subject status the subject that the certificate of status names is the applicant

    Background:
      Given Suzhou Yunqiao's business licence is valid from 1 October 2016 to 30 September 2036

    Scenario: A department that applies in its own name is not permitted
      When the Cloud Platform Department applies for certification on 1 September 2026
      Then it is not permitted
      And no permitted day is in sight
      And the reason given says “the certificate of status names Suzhou Yunqiao”

    Scenario: The subject named on the certificate of status may apply on behalf of its department
      When Suzhou Yunqiao applies for certification on behalf of the Cloud Platform Department on 1 September 2026
      Then it is permitted
      And the certification is “application submitted”

    Scenario: Without a certificate of lawful subject status, who has to apply cannot be judged yet
      Given “the certificate of lawful subject status” is not on file
      When Suzhou Yunqiao applies for certification on behalf of the Cloud Platform Department on 1 September 2026
      Then it is not permitted, as it cannot be judged yet

  @clause:C(1) @row:N12
  Rule: Notice, clarification (1): each site for which a sub-certificate is asked has lawful subject status itself

    Scenario Outline: Through the last day of the site's business licence an application is permitted
      Given a sub-certificate is asked for the Wuxi Operations Centre, whose business licence is valid from 1 October 2016 to 30 September 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day               | verdict          | description                             |
        | 29 September 2026 | is permitted     | the day before the last day of validity |
        | 30 September 2026 | is permitted     | the last day of validity                |
        | 1 October 2026    | is not permitted | the day after the last day of validity  |

    Scenario: Where a site has filed no business licence, it cannot be judged whether the application is permitted
      Given a sub-certificate is asked for the Wuxi Operations Centre, which has filed no business licence
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the site's own certificate of lawful subject status”

    Scenario Outline: Where a site lacks its name or its address, it cannot be judged whether the application is permitted
      Given a sub-certificate is asked for the Wuxi Operations Centre, whose business licence is valid from 1 October 2016 to 30 September 2036
      And “<gap>” is not on file
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: <gap>”

      Examples:
        | gap                     | description              |
        | the name of the site    | which site is not clear  |
        | the address of the site | where it is is not clear |

    Scenario: With lawful subject status at each site with a sub-certificate, the application is permitted
      Given a sub-certificate is asked for the Wuxi Operations Centre, whose business licence is valid from 1 October 2016 to 30 September 2036
      And a sub-certificate is asked for the Jiaxing Data Centre, whose business licence is valid from 1 March 2020 to 29 February 2040
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the verdict records that “each site with a sub-certificate has lawful status itself”

    Scenario: Where no sub-certificate is asked for, the status of no site is tested
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted
      And the verdict records that “no sub-certificate is asked for”

  @clause:C(1) @row:N06 @row:N12
  Rule: Notice, clarification (1): what a formerly certified organisation has to wait, it waits whoever applies for it

    @clause:5.1.2(4)
    Scenario Outline: Whoever applies on behalf of an organisation whose certificate was revoked waits a full year as well
      Given Chengdu Jincheng once held an ITSMS certificate of body A
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on behalf of Chengdu Jincheng on <day>
      Then it <verdict>, and the first permitted day is 1 June 2027

      Examples:
        | day         | verdict          | description                            |
        | 31 May 2027 | is not permitted | the last day of the year, not over yet |
        | 1 June 2027 | is permitted     | a full year has passed                 |
        | 2 June 2027 | is permitted     | and so on every later day              |

    @clause:5.1.2(4)
    Scenario: An applicant whose own certificate was revoked waits a full year even where it applies for another organisation
      Given Suzhou Yunqiao once held an ITSMS certificate of body A
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on behalf of Chengdu Jincheng on 1 September 2026
      Then it is not permitted, and the first permitted day is 1 June 2027

    Scenario: The revocation of an unrelated organisation's certificate bars nobody
      Given Changsha Zhuli once held an ITSMS certificate of body A
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on behalf of Chengdu Jincheng on 1 September 2026
      Then it is permitted

  @clause:C(1) @row:N10 @row:N12
  Rule: Notice, clarification (1): the certificates and list entries of the applicant and the audited organisation are tested; the body may extend this to every legal entity covered

    Scenario: The revoked certificate of a legal entity that the system merely covers bars nobody
      Given the system covers Chengdu Jincheng, whose proof of legal status was filed on 3 August 2026
      And Chengdu Jincheng once held an ITSMS certificate of body A
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted

    @clause:5.1.2(4)
    Scenario: Where the body tests every legal entity, a full year is waited after the revocation of a covered one's certificate
      Given the body has settled “Whose certificates and list entries are tested” as “these and every legal entity covered”
      And the system covers Chengdu Jincheng, whose proof of legal status was filed on 3 August 2026
      And Chengdu Jincheng once held an ITSMS certificate of body A
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, and the first permitted day is 1 June 2027

    @clause:5.1.2(7)
    Scenario: With the audited organisation on a list, the application is not permitted
      Given the system covers Chengdu Jincheng, whose proof of legal status was filed on 3 August 2026
      And Chengdu Jincheng was looked up in “Credit China” on 31 August 2026: listed
      When Suzhou Yunqiao applies for certification on behalf of Chengdu Jincheng on 1 September 2026
      Then it is not permitted
      And the reason given says “Chengdu Jincheng”

    Scenario: An internal department need not be looked up in the lists
      Given the Cloud Platform Department was not looked up in “Credit China”
      And Suzhou Yunqiao's business licence is valid from 1 October 2016 to 30 September 2036
      When Suzhou Yunqiao applies for certification on behalf of the Cloud Platform Department on 1 September 2026
      Then it is permitted

    Scenario: On acceptance an internal department need not be looked up either
      Given Suzhou Yunqiao's business licence is valid from 1 October 2016 to 30 September 2036
      And Suzhou Yunqiao applied for certification on behalf of the Cloud Platform Department on 1 September 2026
      And the Cloud Platform Department was not looked up in “Credit China”
      When the body accepts the application on 10 September 2026
      Then it is permitted

    @clause:5.1.2(7)
    Scenario: An applicant whose system covers another organisation alone is looked up in the lists as well
      Given the system covers only Chengdu Jincheng, whose proof of legal status was filed on 3 August 2026
      And Suzhou Yunqiao was looked up in “Credit China” on 31 August 2026: listed
      When Suzhou Yunqiao applies for certification on behalf of Chengdu Jincheng on 1 September 2026
      Then it is not permitted
      And the reason given says “Suzhou Yunqiao”

    Scenario: The list entry of a legal entity that the system merely covers bars nobody
      Given the system covers Chengdu Jincheng, whose proof of legal status was filed on 3 August 2026
      And Chengdu Jincheng was looked up in “Credit China” on 31 August 2026: listed
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted

    @clause:5.1.2(7)
    Scenario: Where the body tests every legal entity, an application is not permitted while a covered one is listed
      Given the body has settled “Whose certificates and list entries are tested” as “these and every legal entity covered”
      And the system covers Chengdu Jincheng, whose proof of legal status was filed on 3 August 2026
      And Chengdu Jincheng was looked up in “Credit China” on 31 August 2026: listed
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted
      And the reason given says “Chengdu Jincheng”

    @clause:5.1.2(7)
    Scenario: Where the body tests every legal entity, the application is not accepted while a covered one is listed
      Given the body has settled “Whose certificates and list entries are tested” as “these and every legal entity covered”
      And the system covers Chengdu Jincheng, whose proof of legal status was filed on 3 August 2026
      And Suzhou Yunqiao applied for certification on 1 September 2026
      And Chengdu Jincheng was looked up in “Credit China” on 8 September 2026: listed
      When the body accepts the application on 10 September 2026
      Then it is not permitted
      And the reason given says “Chengdu Jincheng”

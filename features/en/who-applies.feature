Feature: Who applies
  The applicant, the sites with a sub-certificate and the formerly certified organisation: who may apply, and whose record is tested.

  @clause:C(1) @row:N12
  Rule: A unit without lawful subject status applies through the subject that the certificate of status names

    Background:
      Given Suzhou Yunqiao's business licence is valid from 1 October 2016 to 30 September 2036

    Scenario: A department that applies in its own name is not permitted
      When the Cloud Platform Department applies for certification on 1 September 2026
      Then it is not permitted
      And no permitted day is in sight
      And the reason given says “the certificate of status names Suzhou Yunqiao”

    Scenario: The subject named on the certificate applies on behalf of its department
      When Suzhou Yunqiao applies for certification on behalf of the Cloud Platform Department on 1 September 2026
      Then it is permitted
      And the certification is “application submitted”

    Scenario: Without a certificate of lawful subject status, who has to apply cannot be judged yet
      Given “the certificate of lawful subject status” is not on file
      When Suzhou Yunqiao applies for certification on behalf of the Cloud Platform Department on 1 September 2026
      Then it is not permitted, as it cannot be judged yet

  @clause:C(1) @row:N12
  Rule: Each site for which a sub-certificate is asked has lawful subject status itself

    Scenario Outline: After the last day of the site's business licence nobody applies
      Given a sub-certificate is asked for the Wuxi Operations Centre, whose business licence is valid from 1 October 2016 to 30 September 2026
      When Suzhou Yunqiao applies for certification on <day>
      Then it <verdict>

      Examples:
        | day               | verdict          | description                             |
        | 29 September 2026 | is permitted     | the day before the last day of validity |
        | 30 September 2026 | is permitted     | the last day of validity                |
        | 1 October 2026    | is not permitted | the day after the last day of validity  |

    Scenario: With a site that has filed no business licence, nothing can be judged yet
      Given a sub-certificate is asked for the Wuxi Operations Centre, which has filed no business licence
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, as it cannot be judged yet
      And the reason given says “missing: the site's own certificate of lawful subject status”

    Scenario: With lawful subject status at each site, the application is permitted
      Given a sub-certificate is asked for the Wuxi Operations Centre, whose business licence is valid from 1 October 2016 to 30 September 2036
      And a sub-certificate is asked for the Jiaxing Data Centre, whose business licence is valid from 1 March 2020 to 29 February 2040
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted

  @clause:C(1) @row:N06 @row:N12
  Rule: A bar follows the formerly certified organisation, whoever applies for it

    @clause:5.1.2(4)
    Scenario Outline: Applying on behalf of an organisation whose certificate was revoked, one waits the year as well
      Given Chengdu Yanhu once held an ITSMS certificate of body A
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on behalf of Chengdu Yanhu on <day>
      Then it <verdict>, and the first permitted day is 1 June 2027

      Examples:
        | day         | verdict          | description                            |
        | 31 May 2027 | is not permitted | the last day of the year, not over yet |
        | 1 June 2027 | is permitted     | the full period has passed             |
        | 2 June 2027 | is permitted     | and so on every later day              |

    @clause:5.1.2(4)
    Scenario: An applicant whose own certificate was revoked waits even when it applies for another
      Given Suzhou Yunqiao once held an ITSMS certificate of body A
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on behalf of Chengdu Yanhu on 1 September 2026
      Then it is not permitted, and the first permitted day is 1 June 2027

    Scenario: The revocation of an unrelated organisation's certificate bars nobody
      Given Qingdao Chengyuan once held an ITSMS certificate of body A
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on behalf of Chengdu Yanhu on 1 September 2026
      Then it is permitted

  @clause:C(1) @row:N10 @row:N12
  Rule: The records of the applicant and the audited organisation are tested, and of every legal entity covered where the body says so

    Scenario: The revoked certificate of an entity that is merely covered bars nobody
      Given the system covers Chengdu Yanhu, whose proof of legal status was filed on 3 August 2026
      And Chengdu Yanhu once held an ITSMS certificate of body A
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted

    @clause:5.1.2(4)
    Scenario: Where the body tests every entity, the revoked certificate of one covered bars
      Given the body has settled “Whose certificates and list entries are tested” as “these and every legal entity covered”
      And the system covers Chengdu Yanhu, whose proof of legal status was filed on 3 August 2026
      And Chengdu Yanhu once held an ITSMS certificate of body A
      And on 31 May 2026 the former certificate was revoked for the holder's own reasons
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted, and the first permitted day is 1 June 2027

    @clause:5.1.2(7)
    Scenario: With the audited organisation on a list, the application is not permitted
      Given the system covers Chengdu Yanhu, whose proof of legal status was filed on 3 August 2026
      And Chengdu Yanhu was looked up in “Credit China” on 31 August 2026: listed
      When Suzhou Yunqiao applies for certification on behalf of Chengdu Yanhu on 1 September 2026
      Then it is not permitted
      And the reason given says “Chengdu Yanhu”

    Scenario: No list is looked into for an internal department
      Given the Cloud Platform Department was not looked up in “Credit China”
      And Suzhou Yunqiao's business licence is valid from 1 October 2016 to 30 September 2036
      When Suzhou Yunqiao applies for certification on behalf of the Cloud Platform Department on 1 September 2026
      Then it is permitted

    Scenario: The list entry of an entity that is merely covered bars nobody
      Given the system covers Chengdu Yanhu, whose proof of legal status was filed on 3 August 2026
      And Chengdu Yanhu was looked up in “Credit China” on 31 August 2026: listed
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is permitted

    @clause:5.1.2(7)
    Scenario: Where the body tests every entity, the list entry of one covered bars
      Given the body has settled “Whose certificates and list entries are tested” as “these and every legal entity covered”
      And the system covers Chengdu Yanhu, whose proof of legal status was filed on 3 August 2026
      And Chengdu Yanhu was looked up in “Credit China” on 31 August 2026: listed
      When Suzhou Yunqiao applies for certification on 1 September 2026
      Then it is not permitted
      And the reason given says “Chengdu Yanhu”

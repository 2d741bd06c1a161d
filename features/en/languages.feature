Feature: Chinese and English side by side
  In whichever language the body works, an officer can read the same verdict in Chinese or in English.

  @clause:languages @row:N41
  Rule: Everything an officer reads is there in Chinese and in English

    Scenario: A verdict gives every reason in Chinese and in English
      Given Suzhou Yunqiao's system has operated since 30 November 2026
      When Suzhou Yunqiao applies for certification on 28 February 2027
      Then every reason of the verdict is there in Chinese and in English

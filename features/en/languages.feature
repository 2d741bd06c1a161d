Feature: Reading in either language
  What an officer reads of a verdict is there in Chinese and in English, whichever the body works in.

  @clause:languages @row:N41
  Rule: Everything an officer reads is there in Chinese and in English

    Scenario: A verdict gives every reason in both languages
      Given Suzhou Yunqiao's system has operated since 30 November 2026
      When Suzhou Yunqiao applies for certification on 28 February 2027
      Then every reason of the verdict is there in Chinese and in English

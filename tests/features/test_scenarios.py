"""Every scenario of every feature file, in both languages."""

from pytest_bdd import scenarios

scenarios("en", "zh-CN")

"""Case files: a certification file in YAML or JSON, read strictly, with messages that name line, key and cure."""

from certflow.casefile.model import Act, CaseFile, CorrectionRequest
from certflow.casefile.policy import read_policy
from certflow.casefile.public import read_public_information
from certflow.casefile.reading import read_case, read_case_text, read_facts, read_facts_text
from certflow.casefile.schema import case_schema, policy_schema
from certflow.casefile.template import template, template_json
from certflow.casefile.writing import case_file

__all__ = [
    "Act",
    "CaseFile",
    "CorrectionRequest",
    "case_file",
    "case_schema",
    "policy_schema",
    "read_case",
    "read_case_text",
    "read_facts",
    "read_facts_text",
    "read_policy",
    "read_public_information",
    "template",
    "template_json",
]

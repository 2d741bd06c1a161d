"""What the log of a registry says, and what it keeps to itself."""

import json
import subprocess
import sys

import pytest
import structlog
from structlog.testing import capture_logs

from certflow import ITSMS, Request
from certflow.observe import BLOCKED_EVENT, DONE_EVENT, log_records
from certflow.registry import Registry
from certflow.store import MemoryStore
from certflow.testing import ORGANISATION, acceptance, application, day

ON = day("2026-09-01")


@pytest.fixture
def registry():
    return Registry(ITSMS, MemoryStore(), listeners=[log_records()])


def test_a_done_act_is_one_line_of_ids_and_days(registry):
    with capture_logs() as lines:
        registry.open("C-1", Request("submit", ON, application(ON), by="Shen Yan", key="k1"))

    assert lines == [
        {
            "event": DONE_EVENT,
            "log_level": "info",
            "case": "C-1",
            "seq": 1,
            "track": "C1",
            "transition": "submit",
            "on": "2026-09-01",
            "source": "START",
            "target": "application",
            "scheme": "cnca-itsms-2026",
            "set_off_by": "request",
        }
    ]


def test_a_blocked_act_names_guards_clauses_and_the_first_day(registry):
    with capture_logs() as lines:
        registry.open("C-1", Request("submit", ON, application(ON, operating_since=day("2026-07-15"))))

    (line,) = lines
    assert line["event"] == BLOCKED_EVENT
    assert line["target"] == "application"
    assert line["guards"] == ["operated_three_months"]
    assert line["clauses"] == ["CNCA-ITSMS-01:2026 5.1.2(3)"]
    assert line["first_day"] == "2026-10-16"


def test_no_name_key_fact_or_sentence_is_logged(registry):
    secrets = (ORGANISATION, "Shen Yan", "k-secret", "Suzhou")
    with capture_logs() as lines:
        registry.open("C-1", Request("submit", ON, application(ON), by="Shen Yan", key="k-secret"))
        registry.advance("C-1", Request("accept", ON, acceptance(ON), by="Shen Yan", key="k-secret-2"))
        registry.advance("C-1", Request("submit", ON, application(ON, operating_since=None), by="Shen Yan"))

    said = json.dumps(lines, ensure_ascii=False)
    assert len(lines) == 3
    assert not [secret for secret in secrets if secret in said]


def test_a_repeated_request_is_not_logged_again(registry):
    request = Request("submit", ON, application(ON), key="k1")
    registry.open("C-1", request)
    with capture_logs() as lines:
        registry.open("C-1", request)

    assert lines == []


def test_the_logger_given_is_used_with_what_the_host_bound_to_it():
    logger = structlog.get_logger("host").bind(tenant="T7")
    registry = Registry(ITSMS, MemoryStore(), listeners=[log_records(logger)])
    with capture_logs() as lines:
        registry.open("C-1", Request("submit", ON, application(ON)))

    assert lines[0]["tenant"] == "T7"


def test_neither_importing_certflow_nor_keeping_cases_loads_or_configures_structlog():
    code = (
        "import sys, certflow, certflow.registry, certflow.store;"
        "assert 'structlog' not in sys.modules, 'loaded';"
        "import certflow.observe, structlog; certflow.observe.log_records();"
        "assert not structlog.is_configured(), 'configured'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

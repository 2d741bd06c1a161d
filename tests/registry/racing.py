"""One of two who race: for each line read (case, version, key) it asks for one act and says what became of it.

Run by `test_race`: ``python racing.py DATABASE``
"""

import sys
from datetime import date

from certflow import ITSMS, Request
from certflow.errors import CaseExistsError, ConflictError
from certflow.registry import Registry
from certflow.store.sql import SqlStore
from certflow.testing import acceptance, application

APPLIED, ACCEPTED = date(2026, 9, 1), date(2026, 9, 3)


def race(registry, case_id, version, key):
    """Open the case at version 0; later, ask for an acceptance that is blocked and kept as such."""
    try:
        if version == 0:
            return registry.open(case_id, Request("submit", APPLIED, application(APPLIED), key=key)).version
        request = Request("accept", ACCEPTED, acceptance(ACCEPTED, reviewed_by=None), key=key)
        return registry.advance(case_id, request, version=version).version
    except (CaseExistsError, ConflictError) as error:
        return type(error).__name__


def main():
    registry = Registry(ITSMS, SqlStore.open(sys.argv[1]))
    print("ready", flush=True)
    for line in sys.stdin:
        case_id, version, key = line.split()
        print(race(registry, case_id, int(version), key), flush=True)


if __name__ == "__main__":
    main()

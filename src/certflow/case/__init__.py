"""A case: requests, verdicts, records, and how a case moves."""

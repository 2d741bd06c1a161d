"""Values: sentences, clauses, sets of days, findings."""

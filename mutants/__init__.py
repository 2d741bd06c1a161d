"""Changed schemes, and whether the scenarios notice: the law's table, and mutmut's mutants of its functions."""

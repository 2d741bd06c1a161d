"""What certflow costs, measured beside the libraries that one would use instead: ``python -m benchmarks``."""

"""The parts a scheme is made of, and the checks that hold it together."""

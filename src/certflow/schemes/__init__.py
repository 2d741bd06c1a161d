"""Schemes that come with certflow."""

"""Scenarios: bilingual steps, the feature lint, the twins, the loss check."""

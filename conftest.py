"""What every test run loads."""

pytest_plugins = [
    "pytester",
    "certflow.bdd.loss",
    "certflow.bdd.steps",
    "certflow.bdd.steps_application",
    "certflow.bdd.steps_audit",
    "certflow.bdd.steps_certificate",
    "certflow.bdd.steps_loss",
    "certflow.bdd.steps_public",
    "certflow.bdd.steps_certificate_audits",
    "certflow.bdd.steps_client",
]

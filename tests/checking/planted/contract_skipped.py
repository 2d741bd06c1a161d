from small import APPLIED, AUDITED, GRANTED, Audit, act, scheme

SCHEME = scheme((), (act("audit_at_once", APPLIED, AUDITED, Audit), act("grant_at_once", AUDITED, GRANTED)))

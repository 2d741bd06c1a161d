from small import EXPIRED, GRANTED, Nothing, act, expires, scheme

SCHEME = scheme((), (act("lapse", GRANTED, EXPIRED, Nothing, automatic=expires),))

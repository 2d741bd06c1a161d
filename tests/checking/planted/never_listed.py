import sys

from small import GRANTED, act, scheme

FORGOTTEN = act("extend_scope", GRANTED, None)
SCHEME = scheme(modules=(sys.modules[__name__],))

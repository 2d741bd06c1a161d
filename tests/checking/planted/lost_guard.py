from attrs import evolve
from small import CLEAN, GRANT, main

SCHEME = CLEAN.extend("smaller", main((), (evolve(GRANT, guards=GRANT.guards[:1]),)))

"""A host that keeps orders with SQLAlchemy: its order and certflow's record are committed together, or not at all.

Run it: ``python examples/hosts/plain_sqlalchemy.py [DATABASE URL]``
"""

import sys
from datetime import date

from sqlalchemy import Column, MetaData, String, Table, create_engine, select

from certflow import ITSMS, Request
from certflow.registry import Registry
from certflow.store.sql import SqlStore
from certflow.testing import application

orders = Table("orders", MetaData(), Column("client", String(80), primary_key=True))
engine = create_engine(sys.argv[1] if sys.argv[1:] else "sqlite://")
store = SqlStore(engine)
registry = Registry(ITSMS, store, listeners=[lambda case, record: print("told of", case, record.transition)])


def order(client, on, *, paid):
    """Take an order and open its case, in one transaction of ours; then the listeners are told."""
    committed = []
    with engine.begin() as connection:
        connection.execute(orders.insert(), {"client": client})
        ours = registry.within(store.on(connection), after_commit=committed.append)
        ours.open(client, Request("submit", on, application(on)))
        if not paid:
            raise ValueError(client)
    for tell in committed:
        tell()


with engine.begin() as connection:
    orders.metadata.create_all(connection)
    store.create(connection)
order("Larkfield", date(2026, 9, 1), paid=True)
try:
    order("Brookside", date(2026, 9, 1), paid=False)
except ValueError as error:
    print("rolled back:", error)
with engine.connect() as connection:
    print("orders:", [*connection.execute(select(orders.c.client)).scalars()])
print("cases:", [kept.case for kept in registry.cases()])
store.close()

"""A Django project that keeps orders: its order and certflow's record are committed together, or not at all.

Run it: ``python examples/hosts/django_host.py [DATABASE FILE]``
"""

import sys
from datetime import date

import django
from django.conf import settings
from django.db import connection, models, transaction

from certflow import ITSMS, Request
from certflow.registry import Registry
from certflow.store.sql import SqlStore, borrowed
from certflow.testing import application

FILE = sys.argv[1] if sys.argv[1:] else "orders.db"
settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": FILE}})
django.setup()
store = SqlStore.open(FILE)
registry = Registry(ITSMS, store, listeners=[lambda case, record: print("told of", case, record.transition)])


class Order(models.Model):
    """An order of ours."""

    client = models.CharField(max_length=80)

    class Meta:
        app_label = "orders"


@transaction.atomic
def order(client, on, *, paid):
    """Take an order and open its case, in one transaction of ours; then the listeners are told."""
    Order.objects.create(client=client)
    with borrowed(connection.connection, connection.vendor) as same:
        ours = registry.within(store.on(same), after_commit=transaction.on_commit)
        ours.open(client, Request("submit", on, application(on)))
    if not paid:
        raise ValueError(client)


with connection.schema_editor() as editor:
    editor.create_model(Order)
order("Larkfield", date(2026, 9, 1), paid=True)
try:
    order("Brookside", date(2026, 9, 1), paid=False)
except ValueError as error:
    print("rolled back:", error)
print("orders:", [order.client for order in Order.objects.all()])
print("cases:", [kept.case for kept in registry.cases()])
store.close()

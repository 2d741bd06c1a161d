"""The engine: the only place that knows `transitions`."""

from certflow.engine.machine import Engine, engine_for

__all__ = ["Engine", "engine_for"]

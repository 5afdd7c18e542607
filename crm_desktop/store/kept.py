"""Statements that are built once and run at every key or click: building one takes longer than running it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from crm_desktop.models.access import Actor

P = ParamSpec("P")
S = TypeVar("S")

MOST = 64


def kept(build: Callable[Concatenate[Actor, P], S]) -> Callable[Concatenate[Actor, P], S]:
    """Builds once for each actor and shape; values are bound when it is run, and never are what is built with."""
    made: dict[Any, tuple[Actor, S]] = {}

    @wraps(build)
    def found(actor: Actor, /, *args: P.args, **kwargs: P.kwargs) -> S:
        key = (id(actor), args, *kwargs.items())
        known = made.get(key)
        # Another actor may live where one has died.
        if known is None or known[0] is not actor:
            if len(made) >= MOST:
                made.clear()
            known = made[key] = (actor, build(actor, *args, **kwargs))
        return known[1]

    return found

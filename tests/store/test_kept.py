"""Statements built once for each actor."""

from __future__ import annotations

from uuid import uuid4

from crm_desktop.models.access import Actor
from crm_desktop.store.kept import MOST, kept


class Builder:
    def __init__(self) -> None:
        self.built: list[tuple[Actor, int]] = []

    def __call__(self, actor: Actor, words: int) -> str:
        self.built.append((actor, words))
        return f"{actor.name} {words}"


def an_actor(name: str) -> Actor:
    return Actor(user_id=uuid4(), branch_id=None, name=name)


def test_each_shape_is_built_once_for_each_actor() -> None:
    builder, ann, bob = Builder(), an_actor("ann"), an_actor("bob")
    ask = kept(lambda actor, words: builder(actor, words))
    assert [ask(ann, 1), ask(ann, 1), ask(ann, 2), ask(bob, 1)] == ["ann 1", "ann 1", "ann 2", "bob 1"]
    assert builder.built == [(ann, 1), (ann, 2), (bob, 1)]


def test_nobody_gets_what_was_built_for_somebody_else_however_many_come() -> None:
    """P25: what one may see is part of the statement, so it must never be another's."""
    ask = kept(lambda actor: actor.name)
    names = [f"user {number}" for number in range(3 * MOST)]
    assert [ask(an_actor(name)) for name in names] == names

"""Bugs that are planted one at a time, on the server and in the engine, to see whether the proofs would find them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from typing import Any
from unittest.mock import patch

from crm_desktop.store import applying
from crm_desktop.sync import apply, greet, pull, push, recover, settle
from crm_desktop.sync.engine import Engine
from tests.support.simulation_server import Server
from tests.support.simulation_steps import Step, a_story

Planted = Callable[[Server], Any]


@dataclass(frozen=True)
class Plant:
    """`into` is a context manager in which the bug is there."""

    name: str
    into: Planted
    disasters: tuple[str, ...] = ()
    script: tuple[tuple[str, int], ...] = ()  # (deed, station): a story that is told before the random ones

    def stories(self, seeds: int) -> Iterator[tuple[int, list[Step]]]:
        if self.script:
            # The same chance in every step, so that all of it is done to one person.
            yield 0, [Step(at, deed, station, seed=4) for at, (deed, station) in enumerate(self.script, start=1)]
        for seed in range(1, seeds + 1):
            yield seed, a_story(seed, disasters=self.disasters)


def _sql(function: str, *changes: tuple[str, str]) -> Planted:
    """The function with some of its words changed; every change must change something, or it would prove nothing."""

    @contextmanager
    def planted(server: Server) -> Iterator[None]:
        found = server.execute(
            "select pg_get_functiondef(p.oid) from pg_proc p where p.oid::regproc::text = %s", [function]
        ).fetchone()
        assert found is not None, function
        sound = wrong = str(found[0])
        for old, new in changes:
            assert old in wrong, (function, old)
            wrong = wrong.replace(old, new)
        server.execute(wrong.encode())
        try:
            yield
        finally:
            server.execute(sound.encode())

    return planted


def _code(target: object, name: str, wrong: object) -> Planted:
    return lambda _: patch.object(target, name, wrong)


def _both(*plants: Planted) -> Planted:
    @contextmanager
    def planted(server: Server) -> Iterator[None]:
        one, other = plants
        with one(server), other(server):
            yield

    return planted


def _nothing(*_: object, **__: object) -> None:
    """Left out by mistake."""


def _plan_without_resend(*arguments: Any) -> recover.Plan:
    return replace(_PLAN(*arguments), resend_after=None)


_PLAN = recover.plan
_CHANGE_ROW = (
    "v_conf IS NOT NULL OR v_after IS NULL OR v_stored = '{}'\n"
    "            OR (v_after ->> 'rv')::bigint <> p_op.b + 1 OR EXISTS"
)

PLANTS = (
    # On the server.
    Plant("a merged row does not come back", _sql("sync.apply_change", (_CHANGE_ROW, "false AND EXISTS"))),
    Plant(
        "equal values of another keep our stamps",
        _sql("sync.apply_change", ("OR v_stored = '{}'", "OR false")),
        ("clone_station",),
    ),
    Plant("of two notes one is lost", _sql("sync.merged_value", ("nullif(p_theirs #>> '{}', ''), ", ""))),
    Plant("any move is legal", _sql("sync.is_legal", ("p_moves -> p_col IS NULL", "true"))),
    Plant("a lost slot is not looked for", _sql("sync.lost_slots", ("IF v_visits = '{}' THEN", "IF true THEN"))),
    Plant("rv stands still", _sql("sync.stamp", ("NEW.rv := OLD.rv + 1", "NEW.rv := OLD.rv"))),
    Plant(
        "who leaves a scope is not told",
        _sql("sync.stamp", ("IF TG_OP = 'UPDATE' AND OLD.sync_scope <> NEW.sync_scope", "IF false")),
    ),
    Plant(
        "phones stay where their person was",
        _sql("sync.person_moved", ('UPDATE public."phone"', 'UPDATE public."contact_point"')),
    ),
    Plant(
        "another history is taken for ours", _sql("sync.answered_before", ("NOT r.same", "false")), ("clone_station",)
    ),
    Plant(
        "the author is what the station says",
        _both(
            _sql("sync.apply_new", ("jsonb_build_object('created_by', sec.me())", "'{}'::jsonb")),
            _sql("sync.fast_new", ("r.created_by = %L)", "r.created_by = %L OR true)")),
        ),
    ),
    Plant(
        "the first override is not written down",
        _sql("sync.tell_conflicts", ("FOREACH v_one IN ARRAY p_told LOOP", "FOREACH v_one IN ARRAY p_told[2:] LOOP")),
    ),
    Plant(
        "a restored server is as it was",
        _sql(
            "sync.new_epoch",
            ("DELETE FROM sync.change;", ""),
            ("epoch = gen_random_uuid(), log_from = pg_snapshot_xmax(pg_current_snapshot())", "one = true"),
        ),
        ("copy_server", "restore_server"),
    ),
    # On the station.
    Plant("what is typed is written over", _code(apply, "waiting_columns", lambda *_: defaultdict(set))),
    Plant(
        "older rows replace newer ones",
        _code(apply, "_replaces", lambda *_: True),
        script=(("note", 1), ("push", 1), ("warn", 0), ("fetch", 0), ("push", 0), ("apply", 0)),
    ),
    Plant("the answer's row is not stored", _code(settle, "_store_answer", _nothing)),
    Plant("a refused row stays", _code(settle, "drop", _nothing)),
    Plant("all verdicts are good", _code(settle, "_kept", lambda verdict: '{"s": "ok"}')),
    Plant("what is gone stays", _code(pull, "drop", _nothing)),
    Plant("a change of rights changes nothing", _code(Engine, "_compare", _nothing)),
    Plant("what is pulled is captured", _code(applying, "_applying", lambda _: nullcontext())),
    Plant(
        "a copied profile keeps its name",
        _both(_code(greet, "take_identity", _nothing), _code(push, "take_identity", _nothing)),
        ("clone_station",),
    ),
    Plant(
        "what a server forgot is not sent again",
        _code(recover, "plan", _plan_without_resend),
        ("copy_server", "restore_server"),
    ),
)

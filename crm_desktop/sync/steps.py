"""The named steps of a run: at each of them the power may fail, and the proofs make it fail there."""

from __future__ import annotations

from collections.abc import Callable

Hook = Callable[[str], None]

# In the order of a run. "writing" is inside a transaction of the base, just before its commit.
STEPS = (
    "hello.sending",
    "hello.got",
    "identity.writing",
    "identity.made",
    "enrol.sending",
    "enrol.got",
    "enrol.writing",
    "enrol.done",
    "resend.writing",
    "resend.marked",
    "push.read",
    "push.sent",
    "settle.writing",
    "settle.kept",
    "push.done",
    "pull.asking",
    "pull.got",
    "apply.writing",
    "apply.kept",
    "pull.done",
    "reconcile.snapshot",
    "reconcile.compared",
    "reconcile.got",
    "reconcile.writing",
    "reconcile.kept",
    "reconcile.finishing",
    "reconcile.done",
    "seen.sending",
    "seen.done",
    "trim.writing",
    "trim.done",
)


def nothing_happens(step: str) -> None:
    """The hook of a program that nobody tries to break."""

"""The way to the base: whoever closes it waits for a piece of work that is under way, and for nothing else."""

from __future__ import annotations

import threading

import pytest

from crm_desktop.sync.here import Gate, Over

PATIENCE = 10.0


def test_whoever_is_inside_is_let_finish() -> None:
    """Nothing half done may be lost, and nothing may touch a base that is closed."""
    gate = Gate()
    inside, may_end = threading.Event(), threading.Event()
    order: list[str] = []

    def work() -> None:
        with gate:
            inside.set()
            assert may_end.wait(PATIENCE)
            order.append("written")

    def close() -> None:
        gate.close()
        order.append("closed")

    threads = [threading.Thread(target=work), threading.Thread(target=close)]
    threads[0].start()
    assert inside.wait(PATIENCE)
    threads[1].start()
    may_end.set()
    for thread in threads:
        thread.join(PATIENCE)
    assert order == ["written", "closed"]


def test_nobody_gets_in_afterwards() -> None:
    gate = Gate()
    gate.close()
    with pytest.raises(Over), gate:
        pytest.fail("the base is closed")


def test_work_inside_of_work_is_one() -> None:
    """A step of a transaction may ask the base something."""
    gate = Gate()
    with gate, gate:
        pass
    gate.close()

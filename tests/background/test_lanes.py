"""The desk never waits: work goes down the lanes, answers come home to the GUI thread or to nobody."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QCoreApplication, QObject, QThread
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from crm_desktop.background.lanes import InlineLanes, OnGuiThread, ThreadLanes, not_on_gui_thread
from crm_desktop.kit.problems import Problem
from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.unit_of_work import UnitOfWork


class Refusal(Problem):
    code = "test.refusal"


class Bug(Exception):
    pass


class Asker(QObject):
    """A window that asks: it notes what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.threads: list[QThread] = []

    def hear(self, answer: object) -> None:
        self.told.append(answer)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def crashes() -> list[tuple[BaseException, str]]:
    return []


@pytest.fixture
def lanes(
    qapp: QCoreApplication, base: OpenBase, program: Actor, crashes: list[tuple[BaseException, str]]
) -> Iterator[ThreadLanes]:
    base.guard(not_on_gui_thread)
    made = ThreadLanes(base, lambda: program, lambda error, lane: crashes.append((error, lane)))
    yield made
    made.close()
    QCoreApplication.processEvents()


def count(session: Session) -> int:
    return session.scalar(sa.select(sa.func.count()).select_from(Person)) or 0


def register(work: UnitOfWork) -> str:
    work.add(Person(family_name="Karimi"))
    return threading.current_thread().name


def refuse(_: object) -> None:
    raise Refusal


def fail(_: object) -> None:
    raise Bug


def test_the_gui_thread_may_not_touch_the_base(qapp: QCoreApplication, base: OpenBase, program: Actor) -> None:
    base.guard(not_on_gui_thread)
    with pytest.raises(OnGuiThread):
        base.read(count)
    with pytest.raises(OnGuiThread):
        base.writer.write(program, register)


def test_answers_come_home_to_the_gui_thread(qtbot: QtBot, lanes: ThreadLanes) -> None:
    asker = Asker()
    lanes.write(asker, "register", register, asker.hear)
    qtbot.waitUntil(lambda: len(asker.told) == 1)
    lanes.read(asker, count, asker.hear)
    qtbot.waitUntil(lambda: len(asker.told) == 2)
    lanes.apart(asker, lambda: threading.current_thread().name, asker.hear)
    qtbot.waitUntil(lambda: len(asker.told) == 3)
    assert (str(asker.told[0]), asker.told[1], str(asker.told[2])) == ("writer_0", 1, "apart_0")
    app = QCoreApplication.instance()
    assert app is not None
    assert asker.threads == [app.thread()] * 3


def test_writes_happen_one_after_the_other_in_the_order_they_were_asked(qtbot: QtBot, lanes: ThreadLanes) -> None:
    asker = Asker()

    def numbered(number: int) -> None:
        def work(unit: UnitOfWork) -> tuple[int, int]:
            before = count(unit.session)
            unit.add(Person(family_name=f"Karimi {number}"))
            return number, before

        lanes.write(asker, "register", work, asker.hear)

    for number in range(20):
        numbered(number)
    qtbot.waitUntil(lambda: len(asker.told) == 20)
    assert asker.told == [(number, number) for number in range(20)]


def test_a_closed_window_is_never_called(
    qtbot: QtBot, lanes: ThreadLanes, crashes: list[tuple[BaseException, str]]
) -> None:
    """Whether it lives is decided when the answer is home, so the answer may already be under way."""
    gate = threading.Event()
    closed, witness = Asker(), Asker()
    told = closed.told

    def after_the_gate(question: Callable[[Session], object]) -> Callable[[Session], object]:
        return lambda session: (gate.wait(5), question(session))

    for question in (count, refuse):
        lanes.read(closed, after_the_gate(question), closed.hear, closed.hear)
    with qtbot.waitSignal(closed.destroyed):
        closed.deleteLater()
    gate.set()
    lanes.read(witness, count, witness.hear)
    lanes.close()  # all answers are on their way home
    qtbot.waitUntil(lambda: len(witness.told) == 1)
    assert told == []
    assert crashes == []


def test_a_window_that_nobody_holds_dies_on_the_gui_thread(qtbot: QtBot, lanes: ThreadLanes) -> None:
    """Its last reference must not be a lane's: Qt would destroy it on the wrong thread."""
    deaths: list[QThread] = []

    class Mortal(Asker):
        def __del__(self) -> None:
            deaths.append(QThread.currentThread())

    for _ in range(50):
        mortal = Mortal()
        lanes.read(mortal, count, mortal.hear)
        del mortal
    qtbot.waitUntil(lambda: len(deaths) == 50)
    app = QCoreApplication.instance()
    assert app is not None
    assert set(deaths) == {app.thread()}


def test_a_refusal_is_heard_and_a_bug_is_a_crash(
    qtbot: QtBot, lanes: ThreadLanes, crashes: list[tuple[BaseException, str]]
) -> None:
    asker = Asker()
    lanes.write(asker, "register", refuse, refused=asker.hear)
    qtbot.waitUntil(lambda: len(asker.told) == 1)
    assert isinstance(asker.told[0], Refusal)
    assert crashes == []
    lanes.read(asker, fail, asker.hear, asker.hear)
    lanes.write(asker, "register", refuse)
    qtbot.waitUntil(lambda: len(crashes) == 2)
    assert {(type(error), lane) for error, lane in crashes} == {(Bug, "reader"), (Refusal, "writer")}
    assert len(asker.told) == 1


def test_a_crash_is_heard_though_the_asker_is_gone(
    qtbot: QtBot, lanes: ThreadLanes, crashes: list[tuple[BaseException, str]]
) -> None:
    asker = Asker()
    gate = threading.Event()

    def late(_: object) -> None:
        gate.wait(5)
        raise Bug

    lanes.write(asker, "register", late)
    with qtbot.waitSignal(asker.destroyed):
        asker.deleteLater()
    gate.set()
    qtbot.waitUntil(lambda: len(crashes) == 1)


def test_closing_finishes_what_was_handed_in_and_takes_nothing_more(
    qtbot: QtBot, base: OpenBase, lanes: ThreadLanes
) -> None:
    asker = Asker()
    for _ in range(10):
        lanes.write(asker, "register", register, asker.hear)
    lanes.close()
    lanes.write(asker, "register", register, asker.hear)
    qtbot.waitUntil(lambda: len(asker.told) == 10)
    QCoreApplication.processEvents()
    found = ThreadLanes(base, lambda: Actor(None, None), lambda *_: None)
    found.read(asker, count, asker.hear)
    qtbot.waitUntil(lambda: len(asker.told) == 11)
    assert asker.told[-1] == 10
    found.close()


def test_inline_lanes_answer_at_once(base: OpenBase, program: Actor) -> None:
    lanes = InlineLanes(base, lambda: program)
    asker = Asker()
    lanes.write(asker, "register", register, asker.hear)
    lanes.write(asker, "register", register)
    lanes.read(asker, count, asker.hear)
    lanes.apart(asker, lambda: "apart", asker.hear)
    assert asker.told[1:] == [2, "apart"]
    lanes.write(asker, "register", refuse, refused=asker.hear)
    assert isinstance(asker.told[-1], Refusal)
    with pytest.raises(Refusal):
        lanes.write(asker, "register", refuse)
    with pytest.raises(Bug):
        lanes.read(asker, fail, asker.hear, asker.hear)


def test_another_lane_waits_for_its_turn_at_the_writer(lanes: ThreadLanes, base: OpenBase) -> None:
    """Sync writes through the writer lane, between two units of work, and hears what came of it."""
    threads: list[str] = []

    def errand() -> int:
        threads.append(threading.current_thread().name)
        return 7

    with ThreadPoolExecutor(1) as network:
        assert network.submit(lanes.on_writer, errand).result() == 7
        assert threads[0].startswith("writer")
        with pytest.raises(Bug):
            network.submit(lanes.on_writer, _fail).result()


def test_the_log_is_shortened_where_no_save_waits_for_it(
    qtbot: QtBot, base: OpenBase, lanes: ThreadLanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a person's save nor what sync writes carries the log into the file itself."""
    threads: list[str] = []

    def noted(at: OpenBase) -> None:
        assert at is base
        threads.append(threading.current_thread().name)

    monkeypatch.setattr("crm_desktop.background.lanes.shorten_log", noted)
    asker = Asker()
    lanes.write(asker, "register", register, asker.hear)
    qtbot.waitUntil(lambda: len(threads) == 1 and len(asker.told) == 1)
    assert threads[0].startswith("reader")
    lanes.on_writer(lambda: None)
    assert threads[1] == threading.current_thread().name


def _fail() -> None:
    raise Bug

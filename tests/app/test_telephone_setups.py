"""Engines as they were set up: taken anew in a call, left in the middle of it, one of them not to be had."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm_desktop.app.phone_engines import engines_of, needs_of
from crm_desktop.app.telephone import Telephone
from crm_desktop.kit.problems import Problem
from crm_desktop.models.calls.phone_line import Extension, PhoneLine
from crm_desktop.settings.telephony import Engine, PhoneSetup
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.telephony.call_hub import CallHub
from crm_desktop.telephony.engines.simulator.callers import next_caller
from crm_desktop.telephony.engines.simulator.simulator import Simulator
from tests.support.at_the_desk import Desk, clinic, desk
from tests.support.house import TestHouse
from tests.support.slow_lanes import SlowLanes
from tests.support.telephone import ends, is_answered, rings

__all__ = ["clinic", "desk"]

PRACTICE = PhoneSetup(engine=Engine.SIMULATOR)


@pytest.fixture
def phone(clinic: TestHouse, qtbot: QtBot) -> Iterator[Telephone]:
    made = Telephone(clinic.house, CallHub(clinic.clock))
    yield made
    if isValid(made):
        made.leave()


def test_a_set_up_in_a_call_waits_for_its_end(desk: Desk, qtbot: QtBot) -> None:
    """P4: another headset saved in the talk must not cut the caller off."""
    taken: list[PhoneSetup] = []
    desk.phone.was_set_up.connect(taken.append)
    desk.phone._engines = (desk.engine,)
    desk.engine.tell(rings(), is_answered(2))
    desk.phone.set_up(PRACTICE)
    assert (len(desk.phone.calls), taken, desk.engine.asked) == (1, [], [])
    desk.engine.tell(ends(60))
    qtbot.waitUntil(lambda: taken == [PRACTICE])
    assert ("stop",) in desk.engine.asked
    assert [type(engine) for engine in desk.phone.engines] == [Simulator]


def test_of_two_set_ups_in_a_call_the_last_one_counts(desk: Desk, qtbot: QtBot) -> None:
    """The first may have been a mistake."""
    taken: list[PhoneSetup] = []
    desk.phone.was_set_up.connect(taken.append)
    last = PhoneSetup(engine=Engine.SIMULATOR, extension="107")
    desk.engine.tell(rings())
    desk.phone.set_up(PRACTICE)
    desk.phone.set_up(last)
    desk.engine.tell(ends(9, code=487))
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == [last]


def test_an_engine_says_goodbye_though_its_desk_is_gone(phone: Telephone, qtbot: QtBot) -> None:
    """P3: locked in a call, the caller hears it at once, and the exchange no longer rings an empty desk."""
    phone.set_up(PRACTICE)
    (engine,) = phone.engines
    phone.leave()
    phone.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    assert not isValid(phone)
    assert isValid(engine), "deleted with its desk it could not sign off"


def test_who_leaves_while_the_set_up_is_read_starts_no_engine(phone: Telephone, clinic: TestHouse) -> None:
    """P3: the answer comes when nobody sits here any more."""
    lanes = clinic.house.lanes = SlowLanes(clinic.base, lambda: clinic.actor)
    phone.set_up(PRACTICE)
    phone.leave()
    lanes.answer_all()
    assert phone.engines == ()
    assert phone.hub.engines == ()


def test_without_the_authority_of_the_exchange_one_talks_all_the_same(clinic: TestHouse, tmp_path: Path) -> None:
    """P5: a share that is not there takes the manager away, and not the telephone; the reason is told."""
    told: list[Problem] = []
    missing = str(tmp_path / "ca.pem")
    setup = PhoneSetup(
        engine=Engine.SIMULATOR, manager_on=True, manager_tls=True, manager_server="pbx", manager_ca_file=missing
    )
    needs = clinic.read(lambda session: needs_of(session, setup, "IR"))
    engines, problems = engines_of(setup, needs, clinic.house.phone)
    told += problems
    assert [engine.name for engine in engines] == [Simulator.name]
    assert [str(problem.facts["path"]) for problem in told] == [missing]


@pytest.mark.parametrize(("region", "begins"), [("GB", "+447"), ("RU", "+79"), ("IR", "+989")])
def test_invented_callers_call_the_clinics_own_lines_from_its_own_country(
    clinic: TestHouse, region: str, begins: str
) -> None:
    """B15: an English clinic is not called from Tehran, and the card tells which line it was."""

    def fill(work: UnitOfWork) -> None:
        work.add(PhoneLine(name="Reception", number="02079460101", pbx="clinic"))
        work.add(PhoneLine(name="Other house", number="02079460109", pbx="elsewhere"))
        work.add(Extension(number="102", pbx="clinic"))

    clinic.write(fill)
    setup = replace(PRACTICE, pbx="clinic", extension="101")
    needs = clinic.read(lambda session: needs_of(session, setup, region))
    (engine,), _ = engines_of(setup, needs, QObject())
    assert isinstance(engine, Simulator)
    assert engine.clinic.lines == ("02079460101",)
    assert engine.clinic.extensions == ("101", "102")
    plans = [next_caller(random.Random(seed), engine.clinic, ()) for seed in range(20)]
    assert {plan.line for plan in plans} == {"02079460101"}
    strangers = {plan.number for plan in plans} - {""}
    assert len(strangers) > 10
    assert all(number.startswith(begins) and len(number) == len(min(strangers)) for number in strangers)


def test_a_clinic_that_has_no_lines_is_called_by_none(clinic: TestHouse) -> None:
    """B15: a number of nobody's would only puzzle who learns."""
    needs = clinic.read(lambda session: needs_of(session, PRACTICE, "IR"))
    assert needs.clinic is not None
    assert needs.clinic.lines == ("",)

"""Other processes beside the window: a second start wakes the first, and what a command writes is seen on the desk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from crm_desktop.app.asked_numbers import AskedNumbers
from crm_desktop.app.single_instance import SingleInstance
from tests.journeys.conftest import Begin

ROOT = Path(__file__).parents[2]


def test_a_second_start_wakes_the_first(begin: Begin) -> None:
    """house.md: one window a profile; the second process goes at once and says that all is well."""
    way = begin()
    way.start()
    instance = SingleInstance(way.folder)
    assert instance.claim()
    woken: list[bool] = []
    instance.woken.connect(way.program.wake)
    instance.woken.connect(lambda: woken.append(True))
    way.window.showMinimized()
    command = [sys.executable, "-m", "crm_desktop", "--profile", str(way.folder)]
    with subprocess.Popen(command, cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}) as second:
        way.wait_for(lambda: second.poll() is not None)
        assert second.returncode == 0
    way.wait_for(lambda: woken)
    assert not way.window.isMinimized()


def test_what_another_process_commits_appears_on_the_desk(begin: Begin) -> None:
    """C24-11, house.md 7: without a key pressed, and without the GUI thread asking the base."""
    way = begin()
    way.clinic.a_task()
    way.start()
    assert len(way.settled()) == 1
    # What the other writes is news from the first look on.
    way.wait_for(lambda: way.program._running is not None and way.program._running.watch._known is not None)
    way.clinic.a_task(person=1)
    way.wait_for(lambda: len(way.settled()) == 2)


def test_a_link_elsewhere_brings_its_number_into_the_search(begin: Begin) -> None:
    """FC-44: the window that is open takes it over, and dials nothing."""
    way = begin()
    way.start()
    instance = SingleInstance(way.folder)
    assert instance.claim()
    search = way.window.top_bar.search
    asked = AskedNumbers(search, lambda: way.program.house is not None)
    instance.number_asked.connect(asked.take)
    command = [sys.executable, "-m", "crm_desktop", "tel", "tel:+98-912-111-22-33", "--profile", str(way.folder)]
    with subprocess.Popen(command, cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}) as second:
        way.wait_for(lambda: second.poll() is not None)
        assert second.returncode == 0
    way.wait_for(lambda: search.text() == "+989121112233")

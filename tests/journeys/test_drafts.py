"""The program is killed while somebody types: at the next start the form stands there again, on the same field."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crm_desktop.views.people.person_dialog import PersonDialog
from crm_desktop.views.tasks.complete_task_dialog import CompleteTaskDialog
from tests.journeys.conftest import Begin
from tests.journeys.typing_child import STROKE_MS, TEXT
from tests.support.journey import Journey

ROOT = Path(__file__).parents[2]
SOAK = bool(os.environ.get("CRM_SOAK"))
ROUNDS = 40 if SOAK else 1
LOST_S = 1.0
# The second is judged where nothing else runs, with CRM_SOAK set: others make the writer slower, and not the hand.
LOST_STROKES = 1500 // STROKE_MS


@contextmanager
def typing(way: Journey, *words: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.journeys.typing_child", str(way.folder), *words]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def killed_while_typing(way: Journey, strokes: int, *words: str) -> tuple[int, int]:
    """How much had been typed a second before the end, and how much at the end."""
    told: list[tuple[int, float]] = []
    with typing(way, *words) as child:
        assert child.stdout is not None
        for line in child.stdout:
            at, moment = line.split()
            told.append((int(at), float(moment)))
            if int(at) >= strokes:
                child.send_signal(signal.SIGKILL)
                break
        told += [(int(at), float(moment)) for at, moment in (line.split() for line in child.stdout)]
    last, end = told[-1]
    if not SOAK:
        return last - LOST_STROKES, last
    return max((at for at, moment in told if moment <= end - LOST_S), default=0), last


@pytest.mark.parametrize("number", range(ROUNDS))
@pytest.mark.parametrize("form", ["complete_task", "new_person"])
def test_a_kill_costs_at_most_the_last_second(begin: Begin, form: str, number: int) -> None:
    """O12, pain P13: SIGKILL while typing without a pause; the restarted program shows the form again."""
    way = begin()
    task_id = way.clinic.a_task()
    words = (str(task_id),) if form == "complete_task" else ()
    least, most = killed_while_typing(way, random.Random(number).randint(60, 90), form, *words)
    assert least > 0
    way.start()
    if form == "complete_task":
        result = way.dialog(CompleteTaskDialog)
        way.wait_for(result.answers.note.hasFocus)
        assert result.vm.result is not None
        assert result.vm.result.name == "Thinking"
        kept = result.answers.note.toPlainText()
    else:
        person = way.dialog(PersonDialog)
        way.wait_for(person.notes.hasFocus)
        kept = person.notes.toPlainText()
    assert TEXT.startswith(kept)
    assert least <= len(kept) <= most


def test_a_form_that_was_closed_stays_closed(begin: Begin) -> None:
    """P13: Esc keeps the draft, but the next start opens nothing by itself."""
    way = begin()
    way.start()
    way.program._command("new_person")
    dialog = way.dialog(PersonDialog)
    way.wait_for(dialog.given.hasFocus)
    way.write("Sara")
    way.wait_for(lambda: dialog.given.text() == "Sara")  # the form has its facts; until then keys wait for them
    way.press("Esc")
    way.gone(PersonDialog)
    way.restart()
    way.wait_for(lambda: way.program._standing.forms is not None and way.program._standing.forms.is_read)
    assert not way.dialogs()
    way.program._command("new_person")
    again = way.dialog(PersonDialog)
    way.wait_for(lambda: again.given.text() == "Sara")

"""The words of a practice: what the caller says, which steps there are, and the key that does each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.direction import isolated
from crm_desktop.i18n.style import current_style
from crm_desktop.telephony.engines.simulator.training import Deed, Task
from crm_desktop.views.practice.practice_vm import Moment, PracticeState
from crm_desktop.views.widgets.form_dialog import filled

translate = QCoreApplication.translate


def situation(state: PracticeState) -> str:
    """What stands on the strip beside the count: what to expect, or what the caller says."""
    if state.is_paused and state.moment in (Moment.BEFORE, Moment.BETWEEN):
        return translate("Practice", "Paused: nobody calls until you go on.")
    match state.moment:
        case Moment.BEFORE:
            return translate("Practice", "The first call comes in a moment. F8 answers it.")
        case Moment.RINGING:
            return translate("Practice", "It rings. F8 answers.")
        case Moment.TALKING | Moment.AFTER:
            return says(state)
        case Moment.MISSED if state.is_called_back:
            return translate("Practice", "Called back. After the talk a digit tells what came of it.")
        case Moment.MISSED:
            sentence = translate("Practice", "{name} has hung up. Call back: F7, then F8 on the missed call.")
            return filled(sentence, name=isolated(state.who))
        case Moment.BETWEEN if not state.is_whole:
            return translate("Practice", "The next call comes in a moment.")
        case Moment.BETWEEN:
            return translate("Practice", "Done. The next call comes in a moment.")
    return translate("Practice", "The practice is over.")


def says(state: PracticeState) -> str:
    """The wish of the caller: from it follows what is to be done."""
    task = state.task
    if task is None:
        return ""
    if Deed.PASSED_ON in task.steps:
        wish = translate("Practice", "“Please put me through to {colleague}.”")
        return filled(wish, colleague=isolated(state.colleague))
    if Deed.PERSON_CHOSEN in task.steps and state.who:
        return filled(translate("Practice", "“This is {name}. When is my next visit?”"), name=isolated(state.who))
    wishes = _told() if Deed.NOTE_WRITTEN in task.steps else _asked()
    return wishes[task.turn % len(wishes)]


def _asked() -> tuple[str, ...]:
    return (
        translate("Practice", "“When is my next visit?”"),
        translate("Practice", "“I would like to come on another day.”"),
        translate("Practice", "“How much is a first visit, and how long does it take?”"),
    )


def _told() -> tuple[str, ...]:
    return (
        translate("Practice", "“Please write down that I must not have penicillin.”"),
        translate("Practice", "“Please note it down: I can only be called after five.”"),
    )


def story(task: Task) -> str:
    """What was special about the call, in a word or two."""
    if Deed.PASSED_ON in task.steps:
        return translate("Practice", "Wanted a colleague")
    if Deed.CALLED_BACK in task.steps:
        return translate("Practice", "Rang once only")
    if Deed.PERSON_CHOSEN in task.steps:
        return translate("Practice", "A family's number")
    if Deed.NOTE_WRITTEN in task.steps:
        return translate("Practice", "Something to note")
    return translate("Practice", "A question")


def step(deed: Deed) -> str:
    """A step that was left out."""
    return {
        Deed.ANSWERED: lambda: translate("Practice", "answer"),
        Deed.PERSON_CHOSEN: lambda: translate("Practice", "choose who it is"),
        Deed.NOTE_WRITTEN: lambda: translate("Practice", "write the note"),
        Deed.RESULT_SAVED: lambda: translate("Practice", "save the result"),
        Deed.PASSED_ON: lambda: translate("Practice", "pass the caller on"),
        Deed.CALLED_BACK: lambda: translate("Practice", "call back"),
    }[deed]()


def key_of(deed: Deed) -> str:
    """How the step is done, as a sentence of its own."""
    return {
        Deed.ANSWERED: lambda: translate("Practice", "F8 answers, from anywhere in the program."),
        Deed.PERSON_CHOSEN: lambda: translate("Practice", "Alt+1 to Alt+9 choose among those with the number."),
        Deed.NOTE_WRITTEN: lambda: translate("Practice", "Alt+M goes to the note of the talk."),
        Deed.RESULT_SAVED: lambda: translate(
            "Practice", "After the call the digit beside a result opens it, Enter saves."
        ),
        Deed.PASSED_ON: lambda: translate("Practice", "Alt+T, two letters of the name, Enter."),
        Deed.CALLED_BACK: lambda: translate("Practice", "F7 shows the missed call, F8 calls back."),
    }[deed]()


def steps(deeds: Iterable[Deed]) -> str:
    """In the order in which they are done; empty where nothing was left out."""
    between = "، " if current_style().language == "fa" else ", "
    return between.join(step(deed) for deed in Deed if deed in set(deeds))

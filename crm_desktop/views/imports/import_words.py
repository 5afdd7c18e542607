"""What the import screens call fates and states, and a stored reason as a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.import_terms import Words, field_words
from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.station.import_batches import ImportBatchRow

FATE_WORDS: dict[str, tuple[Words, str]] = {
    "made": (lambda: QCoreApplication.translate("Imports", "Stored, with a remark"), "blue"),
    "updated": (lambda: QCoreApplication.translate("Imports", "Completed"), "green"),
    "skipped": (lambda: QCoreApplication.translate("Imports", "Skipped"), "gray"),
    "refused": (lambda: QCoreApplication.translate("Imports", "Refused"), "red"),
}
STATE_WORDS: dict[str, tuple[Words, str]] = {
    "running": (lambda: QCoreApplication.translate("Imports", "Running"), "violet"),
    "applied": (lambda: QCoreApplication.translate("Imports", "Imported"), "green"),
    "interrupted": (lambda: QCoreApplication.translate("Imports", "Broken off"), "amber"),
    "cancelled": (lambda: QCoreApplication.translate("Imports", "Stopped"), "amber"),
    "undone": (lambda: QCoreApplication.translate("Imports", "Undone"), "gray"),
}


def state_of(batch: ImportBatchRow) -> str:
    """A key of STATE_WORDS."""
    return "interrupted" if batch.is_interrupted else batch.state.value


def reason_of(code: str, facts: Mapping[str, Any]) -> str:
    """A stored reason in words: every problem of the row, each with its field."""
    told = [_sentence(str(facts.get("field", "")), code, facts)]
    told += [_sentence(name, other, given) for name, other, given in facts.get("others", ())]
    return " ".join(told)


def reason(problems: tuple[tuple[str, Problem], ...]) -> str:
    return " ".join(_with_field(name, words(problem)) for name, problem in problems)


def _sentence(name: str, code: str, facts: Mapping[str, Any]) -> str:
    kind = type("StoredProblem", (Problem,), {"code": code})
    return _with_field(name, words(kind(**facts)))


def _with_field(name: str, sentence: str) -> str:
    if not name:
        return sentence
    told = QCoreApplication.translate("Imports", "{field}: {sentence}")
    return told.replace("{field}", field_words(name)).replace("{sentence}", sentence)

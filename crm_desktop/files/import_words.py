"""What an import calls the things it has to make, in the language of the user, and a row's fate in one sentence."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.rules.imports.incoming import ImportWords


def import_words() -> ImportWords:
    return ImportWords(
        unknown_reason=QCoreApplication.translate("Imports", "Unknown reason"),
        labels={
            "age": QCoreApplication.translate("Imports", "Age"),
            "job": QCoreApplication.translate("Imports", "Job"),
        },
        done=QCoreApplication.translate("Imports", "Done"),
        previously=QCoreApplication.translate("Imports", "before: {outcome}"),
        call_undated=QCoreApplication.translate(
            "Imports", "The date of this call is not known. Calls so far: {attempts}."
        ),
        visit=QCoreApplication.translate("Imports", "Visit"),
        unknown_provider=QCoreApplication.translate("Imports", "Therapist not named"),
        hour_unknown=QCoreApplication.translate("Imports", "The hour of this visit is not known."),
        overlap=QCoreApplication.translate("Imports", "It was so in the imported file."),
        birth_from_age=QCoreApplication.translate(
            "Imports", "Only the age was imported ({age}): the year of birth follows from it, the day is not known."
        ),
    )


def reasons(problems: Iterable[tuple[str, Problem]]) -> str:
    """Whole sentences one after the other, each with the field it is about."""
    return " ".join(f"{name}: {words(problem)}" if name else words(problem) for name, problem in problems)

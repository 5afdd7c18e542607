"""Kinds of results as people see them: their tones, icons and words, and a result as an answer to pick."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.work.result import ResultKind
from crm_desktop.queries.process.allowed_results import AllowedResultRow
from crm_desktop.views.widgets.option_group import Option

translate = QCoreApplication.translate

KIND_TONES = {
    ResultKind.SUCCESS: "green",
    ResultKind.CONDITIONAL_REFUSAL: "amber",
    ResultKind.CATEGORICAL_REFUSAL: "red",
    ResultKind.POSTPONE: "violet",
    ResultKind.NEUTRAL: "blue",
}
KIND_ICONS = {
    ResultKind.SUCCESS: "circle-check",
    ResultKind.CONDITIONAL_REFUSAL: "circle-minus",
    ResultKind.CATEGORICAL_REFUSAL: "circle-x",
    ResultKind.POSTPONE: "clock",
    ResultKind.NEUTRAL: "circle-dot",
}


def kind_words(kind: ResultKind) -> str:
    return {
        ResultKind.SUCCESS: lambda: translate("ProcessWords", "Success"),
        ResultKind.CONDITIONAL_REFUSAL: lambda: translate("ProcessWords", "Refusal for now"),
        ResultKind.CATEGORICAL_REFUSAL: lambda: translate("ProcessWords", "Final refusal"),
        ResultKind.POSTPONE: lambda: translate("ProcessWords", "Put off"),
        ResultKind.NEUTRAL: lambda: translate("ProcessWords", "Goes on"),
    }[kind]()


def result_option(row: AllowedResultRow) -> Option:
    digit = str(row.digit) if row.digit is not None else ""
    return Option(row.result_id, row.name, KIND_TONES[row.kind], KIND_ICONS[row.kind], kind_words(row.kind), digit)

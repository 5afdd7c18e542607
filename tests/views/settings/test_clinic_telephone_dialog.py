"""The clinic's telephone, as whoever administers it sees it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop.queries.calls.dial_orders import dial_rules
from crm_desktop.queries.calls.extensions import extension_rows
from crm_desktop.queries.calls.lines import line_rows
from crm_desktop.usecases.telephones.save_extension import SaveExtension, save_extension
from crm_desktop.views.settings.clinic_telephone_dialog import ClinicTelephoneDialog
from crm_desktop.views.widgets.editable_rows import EditableRows
from tests.support.house import TestHouse


def opened(clinic: TestHouse, qtbot: QtBot) -> ClinicTelephoneDialog:
    dialog = ClinicTelephoneDialog(clinic.house)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def write(rows: EditableRows, *texts: str) -> None:
    """Into one more line."""
    rows.add.click()
    lines = [field for field in rows.rows[-1].fields if isinstance(field, QLineEdit)]
    for line, text in zip(lines, texts, strict=False):
        line.setText(text)
        line.textEdited.emit(text)


def test_lines_extensions_and_rules_are_saved_together(clinic: TestHouse, qtbot: QtBot) -> None:
    """MIS-22, FC-42: what the exchange knows becomes names and rules, and hours of call rounds."""
    dialog = opened(clinic, qtbot)
    write(dialog.lines, "Front desk", "021 8877 6655")
    write(dialog.desks, "101")
    write(dialog.dialling, "+98", "0")
    write(dialog.dialling)  # a line left empty is none
    dialog.tries.setValue(2)
    with qtbot.waitSignal(clinic.house.go.toast_asked):
        dialog.save()
    assert [line.name for line in clinic.read(line_rows)] == ["Front desk"]
    assert [one.number for one in clinic.read(extension_rows)] == ["101"]
    assert [(rule.begins_with, rule.replaced_by) for rule in clinic.read(dial_rules)] == [("+98", "0")]


def test_an_extension_is_given_to_a_colleague_and_taken_away(clinic: TestHouse, qtbot: QtBot) -> None:
    """FC-42: a colleague's name is shown instead of a number."""
    clinic.write(lambda work: save_extension(work, SaveExtension("101")))
    dialog = opened(clinic, qtbot)
    box = dialog.desks.rows[0].fields[1]
    box.choose(clinic.me)  # type: ignore[attr-defined]  # the second field is a choice of colleagues
    dialog.save()
    assert [one.user_id for one in clinic.read(extension_rows)] == [clinic.me]
    again = opened(clinic, qtbot)
    again.desks.rows[0].drop.click()
    again.save()
    assert clinic.read(extension_rows) == []


def test_a_refusal_leaves_what_was_typed(clinic: TestHouse, qtbot: QtBot) -> None:
    """P13: two extensions with one number are refused in words, and both stay to be put right."""
    dialog = opened(clinic, qtbot)
    write(dialog.desks, "101")
    write(dialog.desks, "101")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.strip.text()
    assert len(dialog.desks.rows) == 2


def test_half_typed_lines_come_back(clinic: TestHouse, qtbot: QtBot) -> None:
    """B7: whoever closes the form finds it as it was."""
    dialog = opened(clinic, qtbot)
    write(dialog.lines, "Dentistry", "02188776656")
    dialog.close()
    again = opened(clinic, qtbot)
    assert [values[:2] for _, values in again.lines.held()] == [["Dentistry", "02188776656"]]

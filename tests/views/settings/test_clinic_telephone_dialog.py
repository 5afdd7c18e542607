"""The clinic's telephone, as whoever administers it sees it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from crm_desktop.queries.calls.dial_orders import dial_rules
from crm_desktop.queries.calls.extensions import extension_rows
from crm_desktop.queries.calls.lines import line_rows
from crm_desktop.queries.visits.timetable_rows import branch_of
from crm_desktop.usecases.telephones.change_call_rules import ChangeCallRules, change_call_rules
from crm_desktop.usecases.telephones.save_extension import SaveExtension, save_extension
from crm_desktop.views.settings.clinic_telephone_dialog import HOURS, ClinicTelephoneDialog
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
    dialog.hours.tries.setValue(2)
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


def test_a_digit_with_alt_opens_a_part_and_the_keyboard_begins_there(clinic: TestHouse, qtbot: QtBot) -> None:
    """day.md, global keys: Alt+1…9 are tabs; nobody begins on the button that closes the form."""
    clinic.write(lambda work: save_extension(work, SaveExtension("101")))
    dialog = opened(clinic, qtbot)
    assert dialog.focusWidget() is dialog.lines.add
    qtbot.keyClick(dialog.lines.add, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert dialog.focusWidget() is dialog.desks.rows[0].fields[0]
    QCoreApplication.sendPostedEvents()  # the line that was just shown is listened to
    qtbot.keyClick(dialog.desks.rows[0].fields[0], Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert dialog.focusWidget() is dialog.hours.begins.line


def test_an_hour_that_is_none_is_refused_where_it_stands(clinic: TestHouse, qtbot: QtBot) -> None:
    """B12, P13: saved from another part, the form leads to the hour, and nothing of it is kept."""
    dialog = opened(clinic, qtbot)
    write(dialog.lines, "Front desk", "021 8877 6655")
    dialog.hours.ends.line.setText("25:61")
    dialog.save()
    assert dialog.tabs.current() == HOURS
    assert dialog.focusWidget() is dialog.hours.ends.line
    assert dialog.strip.text()
    assert clinic.read(line_rows) == []


def test_a_refusal_leads_to_the_part_it_is_about(clinic: TestHouse, qtbot: QtBot) -> None:
    """P13: whoever saves from the lines sees why the recordings were refused."""
    dialog = opened(clinic, qtbot)
    dialog.hours.keeps.setChecked(True)
    dialog.save()
    assert dialog.tabs.current() == HOURS
    assert dialog.focusWidget() is dialog.hours.place
    assert dialog.strip.text()


def test_hours_that_nobody_touched_stay_as_they_are(clinic: TestHouse, qtbot: QtBot) -> None:
    """B12: the end of the day, which no clock shows, is not made a minute shorter by looking at it."""
    clinic.write(lambda work: change_call_rules(work, ChangeCallRules("08:30", "24:00")))
    dialog = opened(clinic, qtbot)
    assert (dialog.hours.begins.line.text(), dialog.hours.ends.line.text()) == ("08:30", "23:59")
    dialog.hours.tries.setValue(3)
    dialog.save()
    actor = clinic.house.session.actor

    def rules(session: Session) -> tuple[str, str, int]:
        branch = branch_of(session, actor.branch_id)
        return branch.calls_from, branch.calls_until, branch.call_tries

    assert clinic.read(rules) == ("08:30", "24:00", 3)


def test_a_rule_is_tried_before_it_is_saved(clinic: TestHouse, qtbot: QtBot) -> None:
    """FC-42, P13: what the exchange would be told of a number is seen while the rule is typed; nothing is saved."""
    dialog = opened(clinic, qtbot)
    trial = dialog.trial
    assert trial.told.isHidden()
    trial.number.setText("+98 912 111 22 33")
    assert "09121112233" in trial.told.text()
    write(dialog.dialling, "98", "8", "9")
    assert "989121112233" in trial.told.text(), "the outside line, the other beginning, the rest of the number"
    write(dialog.dialling, "abc", "0")
    assert trial.told.property("tone") == "red"
    trial.number.clear()
    assert trial.told.isHidden()
    assert clinic.read(dial_rules) == []

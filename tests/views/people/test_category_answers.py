"""A category's own data in the form of a person: asked when it is chosen, kept, needed where it is needed (SM-11)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop.models.people.person import Visibility
from crm_desktop.models.work.result import FieldType
from crm_desktop.queries.people.person_cards import person_card
from crm_desktop.store.unit_of_work import UnitOfWork
from crm_desktop.usecases.people.save_category import SaveCategory, save_category
from crm_desktop.usecases.people.save_category_field import SaveCategoryField, save_category_field
from crm_desktop.views.people.person_dialog import PersonDialog
from crm_desktop.views.widgets.house import House
from tests.support.clinic import SmallClinic


def opened(house: House, clinic: SmallClinic, qtbot: QtBot) -> PersonDialog:
    dialog = PersonDialog(house, {"person_id": clinic.people[1]})
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_data_of_the_category_is_asked_and_kept(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """SM-11: each category can hold different data."""

    def build(work: UnitOfWork) -> UUID:
        category = save_category(work, SaveCategory("Insured"))
        save_category_field(work, SaveCategoryField(category.id, "Policy number", FieldType.TEXT, is_required=True))
        save_category_field(work, SaveCategoryField(category.id, "Paid", FieldType.YES_NO))
        return category.id

    category_id = clinic.write(build)
    dialog = opened(house, clinic, qtbot)
    dialog.category.choose(category_id)
    dialog.category.picked.emit()
    policy, _paid = dialog.answers.fields.values()
    dialog.save()
    assert "Policy number" in dialog.strip.text()  # needed, so held back
    line = policy.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "A-12")
    dialog.save()
    card = clinic.read(lambda session: person_card(session, house.session.actor, clinic.people[1]))
    assert [(one.name, one.values) for one in card.answers] == [("Policy number", ("A-12",))]
    again = opened(house, clinic, qtbot)
    assert again.form().values == {str(policy.field.field_id): ["A-12"]}


def test_a_contact_can_be_one_teams_own(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """SM-10: a hidden contact has a team that sees it."""
    dialog = opened(house, clinic, qtbot)
    dialog.visibility.setCurrentIndex(1)
    dialog.visibility.picked.emit()
    assert dialog.team.isVisible()
    dialog.save()
    assert "team" in dialog.strip.text()
    dialog.team.setCurrentIndex(1)
    dialog.save()
    card = clinic.read(lambda session: person_card(session, house.session.actor, clinic.people[1]))
    assert card.person.visibility == Visibility.TEAM
    assert card.person.owner_team == "Front desk"


def test_a_company_has_one_name(house: House, clinic: SmallClinic, qtbot: QtBot) -> None:
    """SM-09: natural and legal persons."""
    dialog = PersonDialog(house, {"typed": ""})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kind.setCurrentIndex(1)
    dialog.kind.picked.emit()
    assert not dialog.given.isVisible()
    QTest.keyClicks(dialog.family, "Asia Insurance")
    with qtbot.waitSignal(house.go.person_asked) as asked:
        dialog.save()
    card = clinic.read(lambda session: person_card(session, house.session.actor, asked.args[0]))
    assert (card.person.name, card.person.kind.value) == ("Asia Insurance", "legal")

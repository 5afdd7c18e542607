"""The list of people: narrowed and sorted by the base, kept by name, long lists shown from the head."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.people.person import PersonStanding
from crm_desktop.queries.people.people_lists import PersonRow
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from crm_desktop.views.people.people_page import PeoplePage
from crm_desktop.views.people.people_vm import PeopleVm
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.keyset_table import Id
from tests.support.clinic import SmallClinic


def names(vm: PeopleVm) -> list[str]:
    ids: list[Id] = []
    rows: list[PersonRow] = []
    vm.open_ids(ids.extend)
    vm.fetch_page(ids, rows.extend)
    return [row.name for row in rows]


@pytest.fixture
def vm(house: House) -> PeopleVm:
    made = PeopleVm(house)
    made.restore()
    return made


@pytest.fixture
def page(house: House, qtbot: QtBot) -> PeoplePage:
    made = PeoplePage(house)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitUntil(lambda: made.table.model().rowCount() == 12)
    return made


def test_each_filter_narrows(vm: PeopleVm, clinic: SmallClinic) -> None:
    """P16: text, standing, category, channel, tag and the range of days, one after the other."""
    assert len(names(vm)) == 12
    vm.show_tab("client")
    assert len(names(vm)) == 4
    vm.show_tab("all")
    vm.search("sar")
    assert names(vm) == ["Sara Ahmadi"]
    vm.search("")
    vm.narrow("category", str(clinic.rows["categories"][0]))
    assert names(vm) == ["Sara Ahmadi"]
    vm.narrow("category", "")
    vm.narrow("role", "marketer")
    assert names(vm) == []
    vm.narrow("role", "")
    vm.narrow("channel", str(clinic.rows["channels"][1]))
    assert len(names(vm)) == 4
    vm.widen()
    vm.narrow_days(clinic.today, None)
    assert names(vm) == []
    vm.narrow_days(clinic.today - timedelta(days=1), clinic.today)
    assert len(names(vm)) == 12


def test_the_order_is_the_bases(vm: PeopleVm) -> None:
    """Sorted by family name, or the newest first; never in a proxy model."""
    assert names(vm)[:2] == ["Sara Ahmadi", "Parisa Azizi"]
    vm.narrow("sort", "newest")
    assert names(vm)[0] == "Oliver Stone"
    assert not vm.is_narrowed


def test_a_filter_is_kept_under_a_name(vm: PeopleVm, house: House) -> None:
    """P16: saved filters, kept over a restart and forgotten on demand."""
    vm.show_tab("contact")
    vm.search("reza")
    vm.named.save_as("Contacts called Reza")
    again = PeopleVm(house)
    again.named.read()
    again.named.use("Contacts called Reza")
    assert (again.tab, again.text) == ("contact", "reza")
    again.named.forget("Contacts called Reza")
    assert again.named.rows == []


def test_the_place_is_kept_over_a_restart(vm: PeopleVm, house: House, clinic: SmallClinic) -> None:
    """P16: filter and chosen row are there again."""
    vm.show_tab("client")
    vm.save_place(clinic.people[3])
    again = PeopleVm(house)
    again.restore()
    assert (again.tab, again.wanted) == ("client", clinic.people[3])


def test_the_tag_of_a_card_filters_the_list(page: PeoplePage, clinic: SmallClinic, qtbot: QtBot) -> None:
    """FC-11: coming from a tag shows everybody who has it."""
    tags = [tag_id for tag_id, _ in page.vm.choices["tag"]]
    from uuid import UUID

    page.open_with({"tag_id": UUID(tags[0])})
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)


def test_the_card_follows_the_row(page: PeoplePage, house: House, qtbot: QtBot) -> None:
    """Master and detail: the row under the cursor is the person on the card."""
    with qtbot.waitSignal(house.go.person_asked) as asked:
        page.table.setCurrentIndex(page.table.model().index(1, 0))
    assert asked.args == [page.table.chosen_id()]


def test_ctrl_n_writes_down_what_was_searched_for(page: PeoplePage, house: House, qtbot: QtBot) -> None:
    """O3: a number searched for in vain goes into the form of the new person."""
    page.vm.search("09351112233")
    with qtbot.waitSignal(house.go.dialog_asked) as asked:
        assert page.new_asked()
    assert asked.args == ["new_person", {"typed": "09351112233"}]


def test_somebody_new_appears(page: PeoplePage, clinic: SmallClinic, qtbot: QtBot) -> None:
    """A person written down anywhere on this base comes into the list."""
    order = CreatePerson(given_name="Mina", family_name="Aab", standing=PersonStanding.CONTACT)
    clinic.write(lambda work: create_person(work, order))
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 13)


def test_a_call_round_with_those_who_are_chosen(page: PeoplePage, house: House, qtbot: QtBot) -> None:
    """O5: Shift+Down and G; the order of the list is the order of the calls."""
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: page.table.chosen_row() is not None)
    with qtbot.waitSignal(house.go.dialog_asked) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_G)
    assert asked.args == ["new_task", {"person_ids": tuple(page.table.model().ids()[:3])}]  # type: ignore[attr-defined]  # the list's own model


def test_a_call_round_with_everybody_the_filter_leaves(page: PeoplePage, house: House, qtbot: QtBot) -> None:
    """O5: one row chosen means the whole list; one that is too long is refused in words."""
    page.vm.show_tab("client")
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 4)
    with qtbot.waitSignal(house.go.dialog_asked) as asked:
        page.call_round()
    assert asked.args is not None
    assert len(asked.args[1]["person_ids"]) == 4


def test_a_round_too_long_is_refused_in_words(
    page: PeoplePage, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.views.people.people_page.MOST_CALLED", 5)
    with qtbot.waitSignal(house.go.toast_asked) as said:
        page.call_round()
    assert said.args is not None
    assert "5 people" in said.args[0]

"""The place where somebody works is kept: filter, row and scroll survive going away and a restart."""

from __future__ import annotations

from crm_desktop.models.work.task import TaskStatus
from crm_desktop.rules.reaching import NewPhone
from crm_desktop.usecases.people.create_person import CreatePerson, create_person
from tests.journeys.conftest import Begin
from tests.support.journey import Journey

MANY = 60


def many_people(way: Journey) -> None:
    def work(unit: object) -> None:
        for at in range(MANY):
            phones = (NewPhone(f"0912888{at:04d}"),)
            create_person(unit, CreatePerson(given_name="Guest", family_name=f"No {at:02d}", phones=phones))  # type: ignore[arg-type]  # a unit of work

    way.clinic.write(work)


def test_search_row_and_scroll_survive_leaving_and_a_restart(begin: Begin) -> None:
    """Pain P16: the list of people comes back as it was left."""
    way = begin()
    many_people(way)
    way.start()
    way.go("people")
    way.settled()
    way.page().search.setFocus()
    way.write("Guest")
    way.press("Enter")
    way.wait_for(lambda: way.page().vm.text == "Guest" and len(way.settled()) == MANY)
    way.wait_for(lambda: way.table().hasFocus())
    way.press(*["Down"] * 45)
    chosen = way.table().chosen_id()
    scrolled = way.table().verticalScrollBar().value()
    assert scrolled > 0

    way.go("desk")
    way.go("people")
    assert way.table().chosen_id() == chosen
    assert way.table().verticalScrollBar().value() == scrolled

    way.restart()
    way.go("people")
    way.wait_for(lambda: way.page().vm.text == "Guest" and len(way.settled()) == MANY)
    assert way.page().search.text() == "Guest"
    way.wait_for(lambda: way.table().chosen_id() == chosen)
    row = way.table().currentIndex()
    assert way.table().viewport().rect().intersects(way.table().visualRect(row))


def test_the_desk_comes_back_on_its_tab_and_on_today(begin: Begin) -> None:
    """C24-11 (pain P16): tab and row of the desk; but always today."""
    way = begin()
    for person in range(4):
        way.clinic.a_task(person=person)
    way.start()
    way.page().vm.show_tab("planned")
    way.settled()
    way.table().setFocus()
    way.press("Down", "Down")
    chosen = way.table().chosen_id()
    way.wait_for(lambda: way.page().rest.is_settled)  # the place is kept where the cursor rests
    way.page().vm.step(1)
    way.restart()
    assert way.page().vm.tab == "planned"
    assert way.page().vm.is_today
    way.wait_for(lambda: way.table().chosen_id() == chosen)


def test_what_is_found_is_under_the_cursor_at_once(begin: Begin) -> None:
    """OT-41, C24-11: Ctrl+F, letters, Enter, and the keys of the row work, wherever the cursor stood before."""
    way = begin()
    way.clinic.a_task(person=0)
    wanted = way.clinic.a_task(person=2, title="Send the price list")
    way.start()
    way.go("tasks")
    way.settled()
    way.wait_for(way.table().hasFocus)
    way.press("Home")
    assert way.row.record_id != wanted
    way.press("Ctrl+F")
    way.write("price")
    way.press("Enter")
    way.wait_for(lambda: [row.record_id for row in way.settled()] == [wanted])
    way.press("T")
    way.wait_for(lambda: way.clinic.task(wanted).status is TaskStatus.IN_WORK)

"""One unit of work is taken whole or refused whole, and what is refused leaves nothing but its trace."""

from __future__ import annotations

from uuid import uuid4

from tests.support.pushing import MOMENT, Desks, stored


def counted(desks: Desks, table: str) -> int:
    return int(desks.central.ask(f"SELECT count(*) FROM {table}")[0][0])


def test_one_bad_operation_refuses_its_group_and_no_other(desks: Desks) -> None:
    """sync.md 3."""
    before = desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    with desks.here.group():
        good = desks.here.make("person", branch_id=desks.branch, given_name="Neda", family_name="Rad")
        desks.here.make("phone", person_id=uuid4(), raw="0912", branch_id=desks.branch)
    after = desks.here.make("person", branch_id=desks.branch, given_name="Reza", family_name="Rad")
    told = desks.here.verdicts()
    assert [one["s"] for one in told] == ["ok", "refused", "refused", "ok"]
    assert {one["code"] for one in told[1:3]} == {"reference"}
    assert {one["row"] for one in told[1:3]} == {None}
    assert stored(desks.central, "person", good) is None
    assert desks.stored("person", before)["given_name"] == "Ali"
    assert desks.stored("person", after)["given_name"] == "Reza"


def test_a_refused_change_comes_back_as_the_server_has_it(desks: Desks) -> None:
    person = desks.person(given_name="Ali")
    with desks.here.group():
        desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
        desks.here.make("phone", person_id=uuid4(), raw="0912", branch_id=desks.branch)
    told = desks.here.verdicts()
    assert told[0]["row"] == desks.stored("person", person)
    assert (told[0]["row"]["given_name"], told[0]["rv"]) == ("Ali", 1)
    assert told[1]["row"] is None


def test_nothing_of_a_refused_group_stays_but_the_archive(desks: Desks) -> None:
    """No conflict, no line in the change log, no version."""
    person = desks.person(given_name="Ali")
    desks.there.change("person", person, 1, given_name=("Ali", "Amir"))
    desks.there.push()
    tables = ("sync.change", "sync.conflict", "person")
    before = [counted(desks, table) for table in tables]
    with desks.here.group():
        desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
        desks.here.make("phone", person_id=uuid4(), raw="0912", branch_id=desks.branch)
    desks.here.push()
    assert [counted(desks, table) for table in tables] == before
    archived = desks.central.ask(
        "SELECT status, detail ->> 'code' FROM sync.op WHERE client_id = %s ORDER BY seq", desks.here.client
    )
    assert archived == [("refused", "reference")] * 2


def test_rows_of_one_group_may_come_in_any_order(desks: Desks) -> None:
    """References are asked at the end of the group; so a merge may point at what is made after it."""
    person = uuid4()
    with desks.here.group():
        desks.here.make("phone", person_id=person, raw="0912", branch_id=desks.branch)
        desks.here.make("person", person, branch_id=desks.branch, given_name="Ali", family_name="Rad")
    assert {one["s"] for one in desks.here.verdicts()} == {"ok"}


def test_the_phone_of_a_hidden_person_is_as_hidden_as_they(desks: Desks) -> None:
    """Whichever of the two came first."""
    person = uuid4()
    with desks.here.group():
        phone = desks.here.make("phone", person_id=person, raw="0912", branch_id=None)
        desks.here.make(
            "person", person, branch_id=desks.branch, visibility="branch", given_name="Ali", family_name="Rad"
        )
    desks.here.push()
    assert desks.central.ask("SELECT sync_scope FROM phone WHERE id = %s", phone) == [(desks.branch,)]


def test_what_a_group_needs_may_come_in_an_earlier_group_of_the_same_push(desks: Desks) -> None:
    person = desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    desks.here.make("phone", person_id=person, raw="0912", branch_id=desks.branch)
    assert desks.here.push()["fast"]


def test_a_group_of_a_later_push_may_not_lean_on_a_refused_one(desks: Desks) -> None:
    with desks.here.group():
        person = desks.here.make("person", branch_id=desks.branch, given_name="x" * 500, family_name="Rad")
    phone = desks.here.make("phone", person_id=person, raw="0912", branch_id=desks.branch)
    assert [one["code"] for one in desks.here.verdicts()] == ["value", "reference"]
    assert stored(desks.central, "phone", phone) is None


def test_one_notification_a_touched_scope(desks: Desks) -> None:
    """sync.md 4: never one a row; the payload says whose push it was."""
    visit = desks.visit(desks.here)
    desks.here.push()
    with desks.central.admin() as ear:
        for scope in (desks.branch.hex, "0" * 32, uuid4().hex):
            ear.execute(f"LISTEN crm_{scope}".encode())
        for _ in range(3):
            desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
        desks.here.change("appointment", visit, 1, note=(None, "x"))
        desks.here.push()
        heard = [(one.channel, one.payload) for one in ear.notifies(timeout=10, stop_after=2)]
        heard += [(one.channel, one.payload) for one in ear.notifies(timeout=0.1)]
    client = str(desks.here.client)
    assert sorted(heard) == sorted([(f"crm_{desks.branch.hex}", client), (f"crm_{'0' * 32}", client)])


def test_an_empty_push_changes_nothing(desks: Desks) -> None:
    desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    first = desks.here.push()
    again = desks.here.send([])
    assert (again["last"], again["link"], again["fast"]) == (1, first["link"], True)


def test_a_deleted_person_and_its_phone_go_together(desks: Desks) -> None:
    person = desks.person()
    phone = desks.central.row("phone", person_id=person, raw="0912")
    importer = desks.importer()
    with importer.group():
        importer.change("phone", phone, 1, deleted_at=(None, MOMENT))
        importer.change("person", person, 1, deleted_at=(None, MOMENT))
    assert importer.push()["fast"]
    assert desks.stored("phone", phone)["deleted_at"] == MOMENT

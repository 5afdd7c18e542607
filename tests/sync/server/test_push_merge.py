"""Two stations that changed the same row: field by field, every override told, and never two truths."""

from __future__ import annotations

import json
from typing import Any

from crm_desktop.models.sharing.merging import BETWEEN
from crm_desktop.models.tables import Base
from tests.support.pushing import MOMENT, Desks, Station, moment


def conflicts(desks: Desks, station: Station) -> list[tuple[Any, ...]]:
    return desks.central.ask(
        "SELECT seq, col, base, theirs, mine, winner FROM sync.conflict WHERE client_id = %s ORDER BY seq, col",
        station.client,
    )


def test_what_nobody_else_changed_is_taken_as_it_was(desks: Desks) -> None:
    """sync.md 4: equal to old → apply; the acknowledgement alone is enough."""
    person = desks.person(given_name="Ali")
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    answer = desks.here.push()
    assert answer["fast"]
    assert "res" not in answer
    assert answer["by"] == desks.here.member.user_id.hex
    row = desks.stored("person", person)
    assert (row["given_name"], row["rv"], row["updated_at"]) == ("Reza", 2, answer["at"])


def test_two_fields_of_one_row_are_both_kept_and_the_whole_row_comes_back(desks: Desks) -> None:
    """What is stored differs from what the second station has: without the row the two would part for ever."""
    person = desks.person(given_name="Ali", family_name="Karimi")
    desks.there.change("person", person, 1, family_name=("Karimi", "Rad"))
    desks.there.push()
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    told = desks.here.verdict()
    assert (told["s"], told["rv"]) == ("ok", 3)
    assert told["row"] == desks.stored("person", person)
    assert (told["row"]["given_name"], told["row"]["family_name"]) == ("Reza", "Rad")
    assert "conf" not in told


def test_the_newest_wins_and_the_override_is_told_with_who_and_when(desks: Desks) -> None:
    """sync.md 7: clocks never decide silently."""
    person = desks.person(given_name="Ali")
    desks.there.change("person", person, 1, given_name=("Ali", "Amir"))
    written = desks.there.push()
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    told = desks.here.verdict()
    assert told["s"] == "merged"
    assert told["row"]["given_name"] == "Reza"
    (one,) = told["conf"]
    assert (one["col"], one["base"], one["theirs"], one["mine"], one["winner"]) == (
        "given_name",
        "Ali",
        "Amir",
        "Reza",
        "mine",
    )
    assert (one["by"], one["by_name"]) == (desks.there.member.user_id.hex, "Reza")
    assert one["at"][:16] == written["at"][:16]
    assert conflicts(desks, desks.here) == [(1, "given_name", "Ali", "Amir", "Reza", "mine")]


def test_the_other_value_is_of_whoever_wrote_it_not_of_whoever_wrote_last(desks: Desks) -> None:
    person = desks.person(given_name="Ali")
    desks.there.change("person", person, 1, given_name=("Ali", "Amir"))
    desks.there.push()
    desks.here.change("person", person, 1, father_name=("", "Hasan"))
    desks.here.push()
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    assert desks.here.verdict()["conf"][0]["by"] == desks.there.member.user_id.hex


def test_both_notes_are_kept(desks: Desks) -> None:
    """append: two notes do no harm, a lost one does."""
    person = desks.person()
    desks.there.change("person", person, 1, notes=(None, "Calls in the evening"))
    desks.there.push()
    desks.here.change("person", person, 1, notes=(None, "Wants Dr Rad"))
    told = desks.here.verdict()
    assert told["row"]["notes"] == f"Calls in the evening{BETWEEN}Wants Dr Rad"
    assert told["conf"][0]["winner"] == "both"


def test_a_cleared_note_does_not_clear_the_other_one(desks: Desks) -> None:
    person = desks.person(notes="Old")
    desks.there.change("person", person, 1, notes=("Old", "New"))
    desks.there.push()
    desks.here.change("person", person, 1, notes=("Old", None))
    assert desks.here.verdict()["row"]["notes"] == "New"


def test_a_number_that_two_corrected_waits_for_a_person(desks: Desks) -> None:
    """ask: the server's stays until somebody has decided; nothing of the row changes, so its version stays."""
    person = desks.person(birth_on=None)
    desks.there.change("person", person, 1, birth_on=(None, "1980-01-02"))
    desks.there.push()
    desks.here.change("person", person, 1, birth_on=(None, "1981-01-02"))
    told = desks.here.verdict()
    assert (told["s"], told["rv"], told["row"]["birth_on"]) == ("merged", 2, "1980-01-02")
    assert told["conf"][0]["winner"] == "ask"


def test_an_override_that_was_not_taken_is_not_taken_by_the_next_change_either(desks: Desks) -> None:
    """The version is the server's and the old value is not: the old value decides."""
    person = desks.person(birth_on=None)
    desks.there.change("person", person, 1, birth_on=(None, "1980-01-02"))
    desks.there.push()
    desks.here.change("person", person, 2, birth_on=("1981-01-02", "1982-01-02"))
    told = desks.here.verdict()
    assert (told["s"], told["row"]["birth_on"]) == ("merged", "1980-01-02")


def test_an_equal_change_is_no_conflict(desks: Desks) -> None:
    """sync.md 4: equal to new → nothing."""
    person = desks.person(given_name="Ali")
    for one in (desks.there, desks.here):
        one.change("person", person, 1, given_name=("Ali", "Reza"))
    desks.there.push()
    told = desks.here.verdict()
    assert (told["s"], told["rv"]) == ("ok", 2)
    assert conflicts(desks, desks.here) == []


def test_a_later_change_of_one_station_meets_its_own_earlier_one(desks: Desks) -> None:
    """Several operations of one base on one row, all with the version the station knew: no conflict with oneself."""
    person = desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    desks.here.change("person", person, 0, given_name=("Ali", "Reza"))
    desks.here.change("person", person, 0, given_name=("Reza", "Hasan"), notes=(None, "x"))
    told = desks.here.verdicts()
    assert [(one["s"], one["rv"]) for one in told] == [("ok", 1), ("ok", 2), ("ok", 3)]
    assert "row" not in told[0]
    assert told[2]["row"] == desks.stored("person", person)
    assert told[2]["row"]["given_name"] == "Hasan"


def test_a_deleted_row_stays_deleted_and_what_was_written_is_told(desks: Desks) -> None:
    person, importer = desks.person(given_name="Ali"), desks.importer()
    importer.change("person", person, 1, deleted_at=(None, MOMENT))
    importer.push()
    desks.here.change("person", person, 1, given_name=("Ali", "Reza"))
    told = desks.here.verdict()
    assert told["s"] == "deleted"
    assert (told["row"]["given_name"], told["row"]["deleted_at"]) == ("Ali", MOMENT)
    (one,) = told["conf"]
    assert (one["col"], one["theirs"], one["mine"], one["winner"]) == (
        "*",
        MOMENT,
        {"given_name": ["Ali", "Reza"]},
        "theirs",
    )
    assert one["by"] == importer.member.user_id.hex
    assert [row[:2] for row in conflicts(desks, desks.here)] == [(1, "*")]


def test_a_deleted_row_may_be_brought_back(desks: Desks) -> None:
    person, importer = desks.person(), desks.importer()
    importer.change("person", person, 1, deleted_at=(None, MOMENT))
    importer.push()
    assert desks.stored("person", person)["deleted_at"] == MOMENT
    importer.change("person", person, 2, deleted_at=(MOMENT, None))
    assert importer.verdict()["s"] == "ok"
    assert desks.stored("person", person)["deleted_at"] is None


def test_a_row_the_server_never_had_is_missing(desks: Desks) -> None:
    """Its making was refused; the change is told, not lost."""
    person = desks.here.make("person", branch_id=desks.branch, given_name="x" * 300)
    desks.here.change("person", person, 0, given_name=("x" * 300, "Ali"))
    told = desks.here.verdicts()
    assert [(one["s"], one.get("code")) for one in told] == [("refused", "value"), ("missing", None)]


def test_a_knot_is_taken_whole_or_not_at_all(desks: Desks) -> None:
    """The second of two who move a deal leaves nothing of it half done."""
    kind = desks.central.row("deal_type")
    first, second, third = (desks.central.row("stage", deal_type_id=kind) for _ in range(3))
    deal = desks.central.row("deal", branch_id=desks.branch, deal_type_id=kind, stage_id=first, progress=0)
    for right in ("deals.see", "deals.change"):
        for one in (desks.here, desks.there):
            desks.central.give(one.member.user_id, {right: "branch"})  # type: ignore[dict-item]  # words of the enums
    desks.there.change("deal", deal, 1, status=("open", "won"), stage_id=(first.hex, third.hex), progress=(0, 100))
    assert desks.there.push()["fast"]
    desks.here.change("deal", deal, 1, stage_id=(first.hex, second.hex), progress=(0, 50), title=("Deal", "Teeth"))
    told = desks.here.verdict()
    row = told["row"]
    assert (row["status"], row["stage_id"], row["progress"]) == ("won", third.hex, 100)
    assert {(one["col"], one["winner"]) for one in told["conf"]} >= {("stage_id", "theirs"), ("progress", "theirs")}


def test_a_state_that_may_not_follow_leaves_what_is_there(desks: Desks) -> None:
    """Two changed the same visit: cancelled elsewhere, it does not become confirmed."""
    visit = desks.visit(desks.there)
    desks.there.push()
    desks.there.change("appointment", visit, 1, status=("booked", "cancelled"))
    desks.there.push()
    desks.here.change("appointment", visit, 1, status=("booked", "confirmed"), confirmed_at=(None, MOMENT))
    told = desks.here.verdict()
    assert told["s"] == "merged"
    assert (told["row"]["status"], told["row"]["confirmed_at"]) == ("cancelled", None)
    assert {one["winner"] for one in told["conf"]} == {"theirs"}


def test_values_are_compared_by_what_they_mean(desks: Desks) -> None:
    """'10:30+03:30' is 07:00 in UTC; stored is the one spelling of the stations, and it goes back."""
    visit = desks.visit(desks.there, start="07:00", end="07:30")
    desks.there.push()
    odd = "2026-11-23 10:30:00+03:30"
    desks.here.change("appointment", visit, 1, starts_at=(odd, "2026-11-23 10:40:00+03:30"))
    told = desks.here.verdict()
    assert told["s"] == "ok"
    assert told["row"]["starts_at"] == moment("07:10")


def test_upper_case_ids_come_back_as_the_stations_spell_them(desks: Desks) -> None:
    person = desks.here.make("person", branch_id=desks.branch.hex.upper(), given_name="Ali", family_name="Rad")
    told = desks.here.verdict()
    assert told["row"]["branch_id"] == desks.branch.hex
    assert told["row"] == desks.stored("person", person)


def test_json_and_bytes_arrive_byte_for_byte(desks: Desks) -> None:
    """JSON columns are text on a station, bytes are letters."""
    facts = '{"b": 1,  "a": [1, 2.50], "نام": "ä"}'
    person = desks.person()
    entry = desks.here.make(
        "timeline_entry", branch_id=desks.branch, person_id=person, at=MOMENT, kind="note", facts=facts
    )
    sheet = desks.here.make(
        "attachment", branch_id=desks.branch, record_table="person", record_id=person, name="a", size=3, sha256="x"
    )
    part = desks.here.make("attachment_part", branch_id=desks.branch, attachment_id=sheet, number=0, content="00FF10")
    assert desks.here.push()["fast"]
    assert desks.stored("timeline_entry", entry)["facts"] == facts
    assert desks.stored("attachment_part", part)["content"] == "00FF10"
    desks.here.change("timeline_entry", entry, 1, facts=(facts, json.dumps({"z": 1, "a": 2})))
    assert desks.here.push()["fast"]
    desks.here.change("attachment_part", part, 1, content=("00FF10", "AB"))
    assert desks.here.push()["fast"]
    assert desks.stored("attachment_part", part)["content"] == "AB"


def test_a_row_that_a_rule_made_on_two_stations_is_one_row(desks: Desks) -> None:
    """sync.md 1: the second is no-op, and gets what the first one wrote."""
    person = desks.person()
    first = desks.there.make("timeline_entry", branch_id=desks.branch, person_id=person, at=MOMENT, kind="call")
    desks.there.push()
    desks.here.make("timeline_entry", first, branch_id=desks.branch, person_id=person, at=MOMENT, kind="note")
    told = desks.here.verdict()
    assert (told["s"], told["rv"], told["row"]["kind"]) == ("ok", 1, "call")
    assert told["row"]["created_by"] == desks.there.member.user_id.hex


def test_an_older_station_leaves_new_columns_at_their_defaults(desks: Desks) -> None:
    """sync.md 11: an old client may always push."""
    person = desks.here.make("person", branch_id=desks.branch, given_name="Ali", family_name="Rad")
    said = json.loads(desks.here.waiting[0]["c"])
    nullable = [column.name for column in Base.metadata.tables["person"].columns if column.nullable]
    for name in ("birth_on", "national_id", "notes"):
        assert name in nullable
        del said[name]
    desks.here.waiting[0]["c"] = json.dumps(said)
    told = desks.here.verdict()
    assert told["s"] == "ok"
    assert desks.stored("person", person)["notes"] is None


def test_a_confirmation_that_comes_late_does_not_take_an_arrival_back(desks: Desks) -> None:
    """Whoever was cut off did not know that the patient is here: the hand's way back is no way for a merge."""
    visit = desks.visit(desks.there)
    desks.there.push()
    desks.there.change("appointment", visit, 1, status=("booked", "arrived"), arrived_at=(None, MOMENT))
    desks.there.push()
    desks.here.change("appointment", visit, 1, status=("booked", "confirmed"), confirmed_at=(None, MOMENT))
    told = desks.here.verdict()
    assert (told["s"], told["row"]["status"], told["row"]["confirmed_at"]) == ("merged", "arrived", None)
    assert [(one["col"], one["winner"]) for one in told["conf"]] == [("status", "theirs")]
    desks.here.change("appointment", visit, 2, status=("arrived", "confirmed"))
    assert desks.here.verdict()["s"] == "ok"


def test_a_moment_alone_is_nothing_to_decide(desks: Desks) -> None:
    """Both confirmed the same visit, a minute apart: the first minute stays, and nobody is asked."""
    visit = desks.visit(desks.there)
    desks.there.push()
    desks.there.change("appointment", visit, 1, status=("booked", "confirmed"), confirmed_at=(None, MOMENT))
    desks.there.push()
    later = MOMENT.replace("00.000000Z", "59.000000Z")
    desks.here.change("appointment", visit, 1, status=("booked", "confirmed"), confirmed_at=(None, later))
    told = desks.here.verdict()
    assert (told["s"], told.get("conf")) == ("ok", None)
    assert told["row"]["confirmed_at"] == MOMENT
    assert desks.central.ask("SELECT count(*) FROM sync.conflict WHERE pk = %s", visit) == [(0,)]

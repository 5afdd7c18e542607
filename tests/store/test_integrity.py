"""Faults beneath the rules of the domain are found, and a sound base has none."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.models.people.person import Person
from crm_desktop.models.people.phone import Phone
from crm_desktop.store.base_file import OpenBase
from crm_desktop.store.integrity import Fault, faults
from crm_desktop.store.trial import trial
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.store.rows import fill


def codes(found: list[Fault]) -> list[str]:
    return [fault.code for fault in found]


def harm(base: OpenBase, sql: str) -> None:
    connection = base.writer_engine.raw_connection()
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute(sql)
    cursor.execute("PRAGMA writable_schema = OFF")
    connection.close()


def test_a_sound_base_has_none(base: OpenBase, program: Actor) -> None:
    base.writer.write(program, lambda work: fill(work.session))
    assert base.read(faults) == []


def test_a_reference_to_nothing_is_found(base: OpenBase, program: Actor) -> None:
    harm(base, "SELECT 1")
    base.writer.write(program, lambda work: work.add(Phone(person_id=work.new_id(), raw="1")).id)
    (fault,) = base.read(faults)
    assert (fault.code, fault.table, fault.facts["parent"]) == ("file.reference", "phone", "person")


def test_a_lost_trigger_is_found(base: OpenBase) -> None:
    harm(base, "DROP TRIGGER capture_task_u")
    assert codes(base.read(faults)) == ["file.triggers"]


def test_content_that_its_table_does_not_allow_is_found(base: OpenBase, program: Actor) -> None:
    def without_e164(work: UnitOfWork) -> None:
        person = work.add(Person(family_name="Karimi"))
        work.add(Phone(person_id=person.id, raw="1"))

    base.writer.write(program, without_e164)
    harm(base, "UPDATE sqlite_master SET sql = replace(sql, 'e164 VARCHAR(20)', 'e164 VARCHAR(20) NOT NULL')")
    base.close()
    (fault,) = base.read(faults)
    assert (fault.code, fault.facts) == ("file.structure", {"words": "NULL value in phone.e164"})


def test_this_machine_can_keep_an_encrypted_base() -> None:
    assert trial().startswith("SQLCipher 4.")

"""A warning that no longer holds leaves the card, and can come back."""

from __future__ import annotations

from crm_desktop.models.access import Actor
from crm_desktop.models.people.alert import AlertKind
from crm_desktop.queries.people.alerts import alerts_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.put_alert import PutAlert, put_alert
from crm_desktop.usecases.people.remove_alert import RemoveAlert, remove_alert
from crm_desktop.usecases.station.undo_last import UndoLast, undo_last
from tests.support.builders import a_person


def test_an_alert_is_taken_off_and_undone(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, lambda work: a_person(work, given_name="Nika"))
    alert = base.writer.write(program, lambda work: put_alert(work, PutAlert(person.id, AlertKind.VIP)))
    base.writer.write(program, lambda work: remove_alert(work, RemoveAlert(alert.id)), act="remove_alert")
    assert base.read(lambda session: alerts_of(session, program, (person.id,))) == {}
    base.writer.write(program, lambda work: undo_last(work, UndoLast()))
    assert person.id in base.read(lambda session: alerts_of(session, program, (person.id,)))

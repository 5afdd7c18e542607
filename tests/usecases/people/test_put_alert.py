"""Warnings on a card: they say something, and say it once."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Actor
from crm_desktop.models.people.alert import AlertKind
from crm_desktop.queries.people.alerts import alerts_of
from crm_desktop.store.base_file import OpenBase
from crm_desktop.usecases.people.put_alert import AlertThere, AlertWordsNeeded, PutAlert, put_alert
from tests.support.builders import a_person


def test_an_alert_is_put_and_corrected(base: OpenBase, program: Actor) -> None:
    """Issue 3, part 3: alerts (allergy, VIP, debt) are shown on the card."""
    person = base.writer.write(program, lambda work: a_person(work, given_name="Nika"))
    first = base.writer.write(program, lambda work: put_alert(work, PutAlert(person.id, AlertKind.OTHER, " Deaf ")))
    base.writer.write(program, lambda work: put_alert(work, PutAlert(person.id, AlertKind.ALLERGY, "Lidocaine")))
    base.writer.write(program, lambda work: put_alert(work, PutAlert(person.id, AlertKind.VIP)))
    mended = PutAlert(person.id, AlertKind.OTHER, "Hard of hearing", first.id)
    base.writer.write(program, lambda work: put_alert(work, mended))
    rows = base.read(lambda session: alerts_of(session, program, (person.id,)))[person.id]
    assert [(row.kind, row.text) for row in rows] == [
        (AlertKind.ALLERGY, "Lidocaine"),
        (AlertKind.VIP, ""),
        (AlertKind.OTHER, "Hard of hearing"),
    ]


def test_an_empty_or_doubled_alert_is_refused(base: OpenBase, program: Actor) -> None:
    person = base.writer.write(program, lambda work: a_person(work, given_name="Nika"))
    with pytest.raises(AlertWordsNeeded):
        base.writer.write(program, lambda work: put_alert(work, PutAlert(person.id, AlertKind.ALLERGY, "  ")))
    base.writer.write(program, lambda work: put_alert(work, PutAlert(person.id, AlertKind.DEBT)))
    with pytest.raises(AlertThere):
        base.writer.write(program, lambda work: put_alert(work, PutAlert(person.id, AlertKind.DEBT)))

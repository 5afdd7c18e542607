"""Where a talk's recording lies."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.models.calls.call import Call, CallOrigin, CallStatus, Direction
from crm_desktop.queries.calls.recordings import Recording, recording_of
from crm_desktop.store.problems import NoRight
from crm_desktop.store.unit_of_work import UnitOfWork
from tests.support.process import Clinic


def recorded(clinic: Clinic, path: str | None, root: str | None = "/mnt/rec", *, keeps: bool = True) -> UUID:
    def fill(work: UnitOfWork) -> UUID:
        work.branch.keeps_recordings, work.branch.recordings_at = keeps, root
        return work.add(
            Call(
                direction=Direction.IN,
                status=CallStatus.LOGGED,
                origin=CallOrigin.PHONE,
                started_at=work.now,
                recording_path=path,
                recording_hash="ab" * 32,
            )
        ).id

    return clinic.change(fill)


def found(clinic: Clinic, call_id: UUID) -> Recording | None:
    return clinic.base.read(lambda session: recording_of(session, clinic.sara, call_id))


@pytest.mark.parametrize(
    ("told", "likeliest"),
    [
        ("2026/11/21/in-0912.wav", "/mnt/rec/2026/11/21/in-0912.wav"),
        ("/var/spool/asterisk/monitor/2026/11/21/in-0912.wav", "/mnt/rec/2026/11/21/in-0912.wav"),
        ("in-0912.wav", "/mnt/rec/in-0912.wav"),
        ("C:\\monitor\\in-0912.wav", "/mnt/rec/in-0912.wav"),
    ],
)
def test_what_the_exchange_tells_is_looked_for_below_the_clinic_s_folder(
    clinic: Clinic, told: str, likeliest: str
) -> None:
    """P27: also in the folder of its day, for an exchange that tells the name alone."""
    recording = found(clinic, recorded(clinic, told))
    assert recording is not None
    assert (recording.places[0], recording.is_web, recording.sha256) == (likeliest, False, "ab" * 32)
    assert "/mnt/rec/2026/11/21/in-0912.wav" in recording.places


def test_over_https_a_name_is_no_address_of_its_own(clinic: Clinic) -> None:
    """P27: what an exchange writes is quoted."""
    recording = found(clinic, recorded(clinic, "a b?c#d.wav", "https://pbx.example/rec/"))
    assert recording is not None
    assert recording.is_web
    assert recording.places[0] == "https://pbx.example/rec/a%20b%3Fc%23d.wav"


@pytest.mark.parametrize("told", ["../../etc/passwd", "x/../../y.wav", "..\\y.wav", "a\nb.wav", "/", "", None])
def test_nothing_leads_out_of_the_folder(clinic: Clinic, told: str | None) -> None:
    """P27: a record of the exchange is somebody else's text."""
    assert found(clinic, recorded(clinic, told)) is None


def test_a_clinic_that_keeps_none_shows_none(clinic: Clinic) -> None:
    """Telephony rule 6: recordings only by policy, and only over what nobody else can hear."""
    assert found(clinic, recorded(clinic, "x.wav", keeps=False)) is None
    assert found(clinic, recorded(clinic, "x.wav", None)) is None
    for root in ("http://pbx.example", "https://sara:secret@pbx.example/rec", "https://pbx.example/rec?key=1"):
        assert found(clinic, recorded(clinic, "x.wav", root)) is None


def test_it_takes_the_right_to_listen(clinic: Clinic) -> None:
    """T4, P25."""
    call_id = recorded(clinic, "x.wav")
    actor = replace(clinic.sara, rights={Right.CALLS_SEE: Scope.ALL})
    with pytest.raises(NoRight):
        clinic.base.read(lambda session: recording_of(session, actor, call_id))

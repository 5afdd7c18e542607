"""The pictures of how a station stands, and of founding the clinic's server with its base."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

from crm_desktop.app.picture_stage import Picture, Stage, settle
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.station.waiting_work import WaitingWork
from crm_desktop.sync.errors import ClockOff, Unreachable, WrongPassword
from crm_desktop.sync.joining_facts import JoinProgress, JoinStage
from crm_desktop.views.widgets.station_ways import StationWays
from crm_desktop.views.widgets.sync_standing import SyncFacts

_SERVER, _LOGIN = "crm.sepid.example", "nasrin"
_WAYS = StationWays(found=lambda *_facts: None, give_password=lambda _password: None)


def _well(stage: Stage) -> SyncFacts:
    now, dialog = stage.house.now, cast(Any, stage.dialogs[-1])
    return SyncFacts(
        has_server=True,
        since=now - timedelta(hours=2),
        last_sync_at=now,
        clock_apart=0.4,
        schema=dialog._read.health.schema,
        certificate_ends_at=now + timedelta(days=211),
    )


def _station(change: Callable[[SyncFacts], SyncFacts], waiting: int = 0, needs_you: int = 0) -> Picture:
    """As the base of a joined station would answer; the demo's has no server."""

    def play(stage: Stage) -> None:
        dialog = _opened(stage)
        facts = replace(change(_well(stage)), waiting=waiting, needs_you=needs_you)
        stage.house.standing.tell(facts)
        stage.extras.watch.stop()
        waits = WaitingWork(waiting, 3 * waiting, stage.house.now - timedelta(minutes=41)) if waiting else WaitingWork()
        health = replace(
            dialog._read.health,
            server=_SERVER,
            login=_LOGIN,
            person=stage.house.session.user_name,
            waiting=waits,
            needs_you=needs_you,
        )
        dialog._resting.stop()
        dialog._arrived(dialog._read._replace(health=health))
        settle()

    return Picture(play)


def _opened(stage: Stage) -> Any:
    stage.house.station = _WAYS
    stage.dialog("station", {})
    settle()
    stage.dialogs[-1].resize(780, 660)  # as high as the page of a joined base is from the beginning
    return stage.dialogs[-1]


def _away(facts: SyncFacts, trouble: Problem) -> SyncFacts:
    since = facts.last_sync_at - timedelta(minutes=47) if facts.last_sync_at is not None else None
    return replace(facts, is_online=False, since=since, last_sync_at=since, trouble=trouble)


def _short(facts: SyncFacts) -> SyncFacts:
    ends_at = facts.last_sync_at + timedelta(days=12) if facts.last_sync_at is not None else None
    return replace(facts, clock_apart=-260.0, trouble=ClockOff(minutes=4), certificate_ends_at=ends_at)


def _found(play_on: Callable[[Any], None]) -> Picture:
    def play(stage: Stage) -> None:
        stage.house.station = _WAYS
        stage.dialog("found_server", {})
        settle()
        play_on(stage.dialogs[-1])
        settle()

    return Picture(play)


def _answer(dialog: Any) -> None:
    dialog.server.setText(_SERVER)
    dialog.login.setText(_LOGIN)
    dialog.password.setText(_LOGIN)


def _sending(dialog: Any) -> None:
    _answer(dialog)
    dialog.act()
    dialog.progress.show_progress(JoinProgress(JoinStage.SENDING, 41_500, 96_420, 38.0))


def _refused(dialog: Any) -> None:
    from crm_desktop.sync.joining_problems import NotTheFounder

    _answer(dialog)
    dialog._refused(NotTheFounder(login=_LOGIN))


STATION_PICTURES: dict[str, Picture] = {
    "station": Picture(lambda stage: (_opened(stage), None)[1]),
    "station.well": _station(lambda facts: facts),
    "station.offline": _station(lambda facts: _away(facts, Unreachable(host=_SERVER, reason="")), 14),
    "station.notices": _station(_short, 1, 2),
    "station.wrong_password": _station(lambda facts: _away(facts, WrongPassword(login=_LOGIN)), 3),
    "found_server": _found(lambda _dialog: None),
    "found_server.sending": _found(_sending),
    "found_server.refused": _found(_refused),
}

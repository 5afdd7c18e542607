"""Where the day desk was left."""

from __future__ import annotations

from crm_desktop.kit.ids import new_id
from crm_desktop.queries.work.task_filters import Whose
from crm_desktop.usecases.station.save_view import SaveView, save_view
from crm_desktop.views.desk.desk_place import SCREEN, DeskPlace, left_at
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.work_rows import WorkId, WorkKind
from tests.support.clinic import SmallClinic


def test_a_place_comes_back_as_it_was_left(house: House, clinic: SmallClinic) -> None:
    """P16: tab, scope and row survive a restart."""
    place = DeskPlace("planned", Whose.TEAM, WorkId(WorkKind.TASK, new_id()))
    clinic.write(lambda work: save_view(work, SaveView(screen=SCREEN, name="", state=place.state())))
    assert clinic.base.read(lambda session: left_at(session, house.session.actor)) == place


def test_what_is_not_known_is_as_if_never_written(house: House, clinic: SmallClinic) -> None:
    """P16: a tab of a newer program does not keep the desk from opening."""
    state = {"tab": "moonlight", "whose": "nobody", "kind": "ghost", "id": "?"}
    clinic.write(lambda work: save_view(work, SaveView(screen=SCREEN, name="", state=state)))
    assert clinic.base.read(lambda session: left_at(session, house.session.actor)) == DeskPlace()

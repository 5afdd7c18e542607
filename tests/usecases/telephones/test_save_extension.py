"""Who sits at which telephone."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User, UserStatus
from crm_desktop.models.calls.phone_line import Extension
from crm_desktop.rules.telephones import NumberNeeded, NumberTaken
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.telephones.save_extension import HasLeft, SaveExtension, save_extension
from tests.support import builders as make
from tests.support.process import Clinic


def test_one_number_is_one_telephone_of_an_exchange(clinic: Clinic) -> None:
    """FC-42: given to another it is the same telephone; at another exchange it is another one."""
    first = clinic.do(save_extension, SaveExtension("۱۰۱", clinic.ids["sara"], pbx="north"))
    for pbx in ("north", None):
        with pytest.raises(NumberTaken) as refused:
            clinic.do(save_extension, SaveExtension("101", clinic.ids["reza"], pbx=pbx))
        assert refused.value.facts == {"number": "101"}
    clinic.do(save_extension, SaveExtension("101", clinic.ids["reza"], pbx="south"))
    clinic.do(save_extension, SaveExtension("101", clinic.ids["reza"], first.id, "north"))
    clinic.do(save_extension, SaveExtension("102"))
    assert [(row.number, row.pbx, row.user_id) for row in clinic.rows(Extension)] == [
        ("101", "north", clinic.ids["reza"]),
        ("101", "south", clinic.ids["reza"]),
        ("102", None, None),
    ]
    with pytest.raises(NumberNeeded):
        clinic.do(save_extension, SaveExtension(" "))


def test_whoever_left_gets_no_telephone(clinic: Clinic) -> None:
    """FC-42: calls for nobody."""
    clinic.change(lambda work: setattr(work.session.get_one(User, clinic.ids["reza"]), "status", UserStatus.LEFT))
    with pytest.raises(HasLeft):
        clinic.do(save_extension, SaveExtension("101", clinic.ids["reza"]))


def test_whoever_looks_after_the_staff_may_seat_them(clinic: Clinic) -> None:
    """MIS-21: one right of the two is enough, none of them is not."""
    sara, both = User(id=clinic.ids["sara"]), (Right.SETTINGS_CHANGE, Right.STAFF_CHANGE)
    for number, right in zip(("101", "102"), both, strict=True):
        clinic.do(save_extension, SaveExtension(number), make.acting_as(sara, without=(right,)))
    nobody = make.acting_as(sara, without=both)
    with pytest.raises(NoRight):
        clinic.do(save_extension, SaveExtension("109"), nobody)

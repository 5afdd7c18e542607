"""A telephone that is there no more."""

from __future__ import annotations

import pytest

from crm_desktop.models.access import Right
from crm_desktop.models.admin.user import User
from crm_desktop.queries.calls.extensions import extension_at
from crm_desktop.store.problems import NoRight
from crm_desktop.usecases.telephones.remove_extension import RemoveExtension, remove_extension
from crm_desktop.usecases.telephones.save_extension import SaveExtension, save_extension
from tests.support import builders as make
from tests.support.process import Clinic


def test_its_number_is_nobody_s_then(clinic: Clinic) -> None:
    """FC-42."""
    made = clinic.do(save_extension, SaveExtension("101", clinic.ids["sara"]))
    nobody = make.acting_as(User(id=clinic.ids["sara"]), without=(Right.SETTINGS_CHANGE, Right.STAFF_CHANGE))
    with pytest.raises(NoRight):
        clinic.do(remove_extension, RemoveExtension(made.id), nobody)
    clinic.do(remove_extension, RemoveExtension(made.id))
    assert clinic.base.read(lambda session: extension_at(session, "101")) is None

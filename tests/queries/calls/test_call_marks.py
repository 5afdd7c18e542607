"""The marks of a talk, for who may see them; more of it in tests/usecases/calls/test_mark_call.py."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from crm_desktop.models.access import Right, Scope
from crm_desktop.queries.calls.call_marks import call_marks
from crm_desktop.store.problems import NoRight
from tests.support.process import Clinic


def test_who_may_not_listen_sees_no_marks(clinic: Clinic) -> None:
    """T4, P25: an operator's marks are between them and their lead."""
    actor = replace(clinic.sara, rights={Right.CALLS_SEE: Scope.ALL})
    with pytest.raises(NoRight):
        clinic.base.read(lambda session: call_marks(session, actor, uuid4()))

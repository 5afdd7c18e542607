"""The list inside popups keeps the contract of item models."""

from __future__ import annotations

from pytestqt.modeltest import ModelTester

from crm_desktop.views.shell.row_list import Rows


def test_the_model_is_sound_while_rows_come_and_go(qtmodeltester: ModelTester) -> None:
    model = Rows(str)
    qtmodeltester.check(model)
    model.set_rows(["one", "two"])
    assert [model.data(model.index(at)) for at in range(model.rowCount())] == ["one", "two"]
    model.set_rows([])
    assert model.rowCount() == 0

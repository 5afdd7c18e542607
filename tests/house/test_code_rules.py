"""Each rule about a module's content catches what it is there for, and lets the right room pass."""

from __future__ import annotations

import pytest

from tests.house import code_rules as rules

ROOM = "crm_desktop/views/desk/desk_page.py"


@pytest.mark.parametrize("source", ["x = 1", '"""half a sentence"""', "# only a comment"])
def test_a_module_that_does_not_say_its_purpose_is_caught(source: str) -> None:
    assert list(rules.module_sentence(ROOM, source))


def test_a_module_that_says_its_purpose_passes() -> None:
    assert not list(rules.module_sentence(ROOM, '"""The desk of one day."""\nx = 1'))
    assert not list(rules.module_sentence("crm_desktop/views/__init__.py", ""))


def test_a_style_sheet_outside_theme_is_caught() -> None:
    source = "label.setStyleSheet('color: red')"
    assert list(rules.style_sheet_outside_theme(ROOM, source))
    assert not list(rules.style_sheet_outside_theme("crm_desktop/theme/stylesheet.py", source))


@pytest.mark.parametrize(
    "source",
    [
        "import threading\nthreading.Thread(target=print).start()",
        "from threading import Timer",
        "from PySide6.QtCore import QThread",
        "from PySide6 import QtCore\nQtCore.QThreadPool.globalInstance()",
        "from concurrent.futures import ThreadPoolExecutor",
        "from concurrent import futures\nfutures.ProcessPoolExecutor()",
        "import multiprocessing",
        "from multiprocessing import Process",
    ],
)
def test_a_thread_of_ones_own_is_caught(source: str) -> None:
    assert list(rules.threads_out_of_place(ROOM, source))
    assert not list(rules.threads_out_of_place("crm_desktop/background/lanes.py", source))


def test_a_lock_and_a_timer_of_qt_are_no_threads() -> None:
    source = "import threading\nlock = threading.Lock()\nfrom PySide6.QtCore import QTimer\nQTimer()"
    assert not list(rules.threads_out_of_place(ROOM, source))


@pytest.mark.parametrize(
    "path", ["crm_desktop/kit/utils.py", "crm_desktop/common/a.py", "crm_desktop/views/base_pages/a.py"]
)
def test_a_name_that_says_nothing_is_caught(path: str) -> None:
    assert list(rules.empty_name(path, ""))


def test_a_use_case_without_its_test_is_caught() -> None:
    verb, row = "crm_desktop/usecases/tasks/postpone.py", "crm_desktop/queries/people/people_found.py"
    package = "crm_desktop/usecases/tasks/__init__.py"
    assert len(list(rules.untested_verbs([verb, row, package]))) == 2
    tests = ["tests/usecases/tasks/test_postpone.py", "tests/queries/people/test_people_found.py"]
    assert not list(rules.untested_verbs([verb, row, package, *tests]))

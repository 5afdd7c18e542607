"""What every test stands on: no screen, no real user folders, no keyring, and chance that repeats itself."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.room import leave, make_room

make_room()

pytest_plugins = (
    "tests.support.statements",
    "tests.support.postgres",
    "tests.support.base",
    "tests.support.process",
    "tests.support.visits",
    "tests.support.pipelines",
    "tests.support.central",
    "tests.support.pushing",
    "tests.support.stations",
    "tests.support.administered",
    "tests.support.mariadb",
    "tests.support.record_tables",
)

# Read by Qt and the keyring when they are first imported, so fixtures would come too late.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
for secret in ("CRM_PASSPHRASE", "CRM_PASSWORD"):
    os.environ.pop(secret, None)

_home = Path(tempfile.mkdtemp(prefix="crm-test-home-"))
atexit.register(shutil.rmtree, _home, ignore_errors=True)
for variable, folder in {
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
}.items():
    path = _home / folder
    path.mkdir(mode=0o700)  # Qt refuses a runtime folder that others may read
    os.environ[variable] = str(path)

# The time an example takes says nothing on a shared machine; wrong answers are what counts.
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "ci", deadline=None, derandomize=True, database=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


@pytest.fixture(autouse=True, scope="session")
def _an_application_first(request: pytest.FixtureRequest) -> None:
    """A command makes an application without windows where there is none, and a process has one for good: where tests
    of both are shared out among processes, each begins with the one that windows need."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        request.getfixturevalue("qapp")


@pytest.fixture(autouse=True, scope="session")
def _cheap_passphrases() -> Iterator[None]:
    """Each key file names its costs, so cheap ones prove the same; the real ones have a test of their own."""
    from crm_desktop.store import keys

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(keys, "ARGON_MEMORY_KIB", 64)
        patched.setattr(keys, "ARGON_PASSES", 1)
        yield


@pytest.fixture
def no_database_on_gui_thread() -> Iterator[None]:
    """Every pool of the process refuses the GUI thread while the test runs, whoever opened the base."""
    # Imported here: the tests of the lower floors must run without Qt.
    from sqlalchemy import event
    from sqlalchemy.pool import Pool

    from crm_desktop.background.lanes import not_on_gui_thread

    def refuse(*_: object) -> None:
        not_on_gui_thread()

    event.listen(Pool, "checkout", refuse)
    yield
    event.remove(Pool, "checkout", refuse)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """What a test has closed is deleted: outside of an event loop it would stay, dressed anew at every later switch.

    Its fixtures come first, for they may close once more what the test itself has closed.
    """
    folder = item.funcargs.get("tmp_path") if isinstance(item, pytest.Function) else None
    yield
    _delete_what_is_closed()
    if isinstance(folder, Path):
        leave(folder)


@pytest.fixture(autouse=True, scope="module")
def _nothing_stays_on_the_screen() -> Iterator[None]:
    """The same with windows that a module left open; and nobody is signed in whose clinic has a word of its own."""
    yield
    if (words := sys.modules.get("crm_desktop.i18n.client_words")) is not None:
        words.use_client_word("client")
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtWidgets import QApplication

    if isinstance(QApplication.instance(), QApplication):
        for widget in QApplication.topLevelWidgets():
            widget.deleteLater()
    _delete_what_is_closed()


def _delete_what_is_closed() -> None:
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))

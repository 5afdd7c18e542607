"""Web telephones with a made-up microphone, and their exchange; skipped where the extra web-phone is not installed."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from crm_desktop.app import resources
from crm_desktop.telephony.engines.web import chromium
from crm_desktop.telephony.engines.web.account import WebAccount
from crm_desktop.telephony.engines.web.web_phone import WebPhone
from tests.support.heard import Heard

if TYPE_CHECKING:
    from tests.support.ws_registrar import WsRegistrar

PASSWORDS = {"201": "one", "202": "two", "203": "three"}
MADE_UP_SOUND = "--use-fake-device-for-media-stream --allow-loopback-in-peer-connection"

Telephone = Callable[..., Heard]


@pytest.fixture(scope="session")
def _chromium() -> Iterator[None]:
    if importlib.util.find_spec(chromium.MODULE) is None:
        pytest.skip("the extra web-phone is not installed here")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv(chromium.FLAGS_VARIABLE, MADE_UP_SOUND)
        if sys.platform == "linux" and os.geteuid() == 0:
            patched.setenv(chromium.NO_SANDBOX_VARIABLE, "1")  # a build machine that knows only root
        if (why := chromium.why_not(lambda: True)) is not None:
            pytest.skip(f"the web telephone cannot run here: {why}")
        resources.register()
        yield


@pytest.fixture
def exchange(_chromium: None, qapp: object) -> Iterator[WsRegistrar]:
    from tests.support.ws_registrar import WsRegistrar

    registrar = WsRegistrar(PASSWORDS)
    yield registrar
    registrar.stop()


@pytest.fixture
def telephone(_chromium: None, qtbot: QtBot) -> Iterator[Telephone]:
    """A started telephone of that user, registered unless told otherwise; all are stopped in the end."""
    made: list[Heard] = []

    def start(
        address: str, user: str = "201", *, waits: bool = True, poll_ms: int = 200, password: str = "", pin: str = ""
    ) -> Heard:
        account = WebAccount(address, user, password or PASSWORDS[user], pin=pin)
        heard = Heard(WebPhone(account, poll_ms=poll_ms))
        made.append(heard)
        heard.phone.start()
        if waits:
            qtbot.waitUntil(heard.is_up, timeout=15_000)
        return heard

    yield start
    made = [heard for heard in made if isValid(heard.phone)]
    pages = [heard.phone.page for heard in made if isinstance(heard.phone, WebPhone) and heard.phone.page is not None]
    gone: list[bool] = []
    for page in pages:
        page.closed.connect(lambda: gone.append(True))
    for heard in made:
        heard.phone.stop()
    qtbot.waitUntil(lambda: len(gone) == len(pages), timeout=5_000)
    for heard in made:
        heard.phone.deleteLater()

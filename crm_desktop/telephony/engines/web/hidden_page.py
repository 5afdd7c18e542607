"""The only module that knows QtWebEngine: a page without a window that may speak to one exchange and nothing else."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QFile, QIODevice, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from crm_desktop.telephony.engines.web.account import WebAccount
from crm_desktop.telephony.engines.web.certificate import fingerprint, is_pinned

_log = logging.getLogger(__name__)

HOME = "https://localhost/"  # a secure context without anything being fetched: the page may use the microphone
# The scripts come from the program and need no leave; whatever else a page could load or send has none.
PAGE = (
    "<!doctype html><meta charset=utf-8>"
    "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; connect-src {places}; media-src blob:\">"
)
SCRIPTS = (
    ":/qtwebchannel/qwebchannel.js",
    "webphone:jssip.min.js",
    "webphone:sound.js",
    "webphone:phone.js",
)
_MOST_NOTES = 50
_LONGEST_NOTE = 300


class Bridge(QObject):
    """What the page's scripts see of the program."""

    told = Signal(str)

    def __init__(self, heard: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._heard = heard

    @Slot(str)
    def hear(self, message: str) -> None:
        self._heard(message)


class HiddenPage(QObject):
    """`died`: its process is gone, or never came; a new HiddenPage is the way on."""

    heard = Signal(str)
    died = Signal()
    certificate_refused = Signal(str)  # its fingerprint
    closed = Signal()

    def __init__(self, account: WebAccount, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._notes: set[str] = set()
        self._is_closing = False
        # Without a name it keeps nothing on the disk. Never a child: it must outlive its page.
        self._profile = QWebEngineProfile()
        self._profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self._profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        self._profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
        self._profile.setSpellCheckEnabled(False)
        self._gate = _Gate((account.origin, account.door), self._profile)
        self._profile.setUrlRequestInterceptor(self._gate)
        self._profile.downloadRequested.connect(lambda download: download.cancel())
        self._page = _Page(self._profile, self, self._note)
        self._bridge = Bridge(self._hear, self._page)
        self._open()

    def _open(self) -> None:
        page, kind = self._page, QWebEngineSettings.WebAttribute
        for attribute in (
            kind.LocalStorageEnabled,
            kind.LocalContentCanAccessFileUrls,
            kind.PluginsEnabled,
            kind.PdfViewerEnabled,
            kind.FullScreenSupportEnabled,
            kind.ScreenCaptureEnabled,
            kind.JavascriptCanOpenWindows,
            kind.JavascriptCanAccessClipboard,
            kind.DnsPrefetchEnabled,
            kind.AutoLoadIconsForPage,
            kind.PlaybackRequiresUserGesture,  # nobody will ever click on it
        ):
            page.settings().setAttribute(attribute, False)
        # Only where the clinic itself wrote ws://; its page counts as encrypted.
        page.settings().setAttribute(kind.AllowRunningInsecureContent, not self._account.is_encrypted)
        for name in SCRIPTS:
            page.scripts().insert(_script(name))
        channel = QWebChannel(page)
        channel.registerObject("bridge", self._bridge)
        page.setWebChannel(channel)
        page.permissionRequested.connect(_answer_permission)
        page.certificateError.connect(self._look_at_certificate)
        page.renderProcessTerminated.connect(self._on_terminated)
        page.setHtml(PAGE.format(places=f"{self._account.origin} {self._account.door}".strip()), QUrl(HOME))
        page.setVisible(True)

    @property
    def process_id(self) -> int:
        return int(self._page.renderProcessPid())

    def tell(self, message: str) -> None:
        self._bridge.told.emit(message)

    def run(self, script: str, done: Callable[[object], None]) -> None:
        """For tests: a look inside."""
        self._page.runJavaScript(script, 0, done)

    def _hear(self, message: str) -> None:
        if not self._is_closing:
            self.heard.emit(message)

    def close_after(self, last_word: str, milliseconds: int) -> None:
        """Nothing more is heard of it from now on, though it still says good-bye to the exchange."""
        self._is_closing = True
        self.tell(last_word)
        QTimer.singleShot(milliseconds, self, self.close)

    def close(self) -> None:
        """The page goes before its profile, as Qt wants it."""
        self._is_closing = True
        self._profile.destroyed.connect(self.closed)
        self._profile.destroyed.connect(self.deleteLater)
        self._page.destroyed.connect(self._profile.deleteLater)
        self._page.deleteLater()

    def _look_at_certificate(self, error: QWebEngineCertificateError) -> None:
        chain = error.certificateChain()
        der = bytes(chain[0].toDer().data()) if chain else b""
        if der and error.isOverridable() and is_pinned(der, self._account.pin):
            error.acceptCertificate()
            return
        error.rejectCertificate()
        if not self._is_closing:
            self.certificate_refused.emit(fingerprint(der) if der else "")

    def _on_terminated(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        if not self._is_closing:
            _log.warning("the page of the telephone ended: %s, %s", status.name, code)
            self.died.emit()

    def _note(self, message: str) -> None:
        """Each message once, and never the password."""
        line = " ".join(message.split())[:_LONGEST_NOTE]
        if self._account.password:
            line = line.replace(self._account.password, "•••")
        if line not in self._notes and len(self._notes) < _MOST_NOTES:
            self._notes.add(line)
            _log.warning("the page of the telephone says: %s", line)


class _Page(QWebEnginePage):
    def __init__(self, profile: QWebEngineProfile, parent: QObject, note: Callable[[str], None]) -> None:
        super().__init__(profile, parent)
        self._note = note
        self._is_home = False

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        self._note(message)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Once, to the page itself."""
        is_home, self._is_home = self._is_home, True
        return not is_home and is_main_frame and kind is QWebEnginePage.NavigationType.NavigationTypeTyped


class _Gate(QWebEngineUrlRequestInterceptor):
    """Nothing is fetched from anywhere: one line to the exchange is all."""

    def __init__(self, places: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._places = {_place(QUrl(place)) for place in places if place}

    def interceptRequest(self, request: QWebEngineUrlRequestInfo) -> None:
        url = request.requestUrl()
        if url.scheme() not in ("data", "blob") and _place(url) not in self._places:
            request.block(True)


def _place(url: QUrl) -> tuple[str, str, int]:
    return url.scheme(), url.host(), url.port()


def _answer_permission(permission: QWebEnginePermission) -> None:
    """The microphone, for our own page."""
    is_sound = permission.permissionType() is QWebEnginePermission.PermissionType.MediaAudioCapture
    if is_sound and permission.origin() == QUrl(HOME):
        permission.grant()
    else:
        permission.deny()


def _script(name: str) -> QWebEngineScript:
    file = QFile(name)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(name)
    script = QWebEngineScript()
    script.setName(name)
    script.setSourceCode(bytes(file.readAll().data()).decode("utf-8"))
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
    script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
    script.setRunsOnSubFrames(False)
    return script

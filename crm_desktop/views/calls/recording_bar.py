"""A talk to be heard: how long it is, the key that plays it, or why there is nothing to hear (T4, P27)."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.files.recording import FoundRecording, RecordingNotOurs, find_recording, own_address
from crm_desktop.i18n.numbers import stopwatch
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.calls.call_details import CallDetails
from crm_desktop.queries.calls.recordings import Recording
from crm_desktop.usecases.calls.hear_recording import HearRecording, hear_recording
from crm_desktop.views.calls.call_facts import unheard_words
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label


class NoPlayer(Problem):
    """facts: place"""

    code = "call.no_player"


class RecordingBar(QWidget):
    """A file is looked for and compared as soon as the call is shown, so that its length is known before it plays.

    It is looked for and compared again at each playing, and that somebody hears it is written down before it is opened:
    what cannot be written down is not opened.
    """

    ready = Signal()  # it can be heard, or it is known why not

    def __init__(self, house: House, call_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house, self._call_id = house, call_id
        self.open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._recording: Recording | None = None
        self._url: QUrl | None = None
        self._is_known = False  # whether there is one
        self._is_wanted = False  # to play as soon as it is there
        self._talk_for: int | None = None
        self.button = Button("", "primary", "play")
        self.button.clicked.connect(self.play)
        self._words = Label("", "muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self._words, 1)
        self.button.hide()

    def show_details(self, details: CallDetails) -> None:
        self._is_known = True
        if details.recording is not None and details.recording == self._recording:
            return
        self._recording, self._url, self._talk_for = details.recording, None, details.row.talk_for
        if details.unheard is not None:
            self._say(unheard_words(details.unheard))
        elif self._recording is not None:
            self._words.setText(self.tr("Looking for the recording…"))
            self._look()

    def play(self) -> None:
        """Also before it is known where it lies."""
        if self._is_known and self._recording is None:
            return
        is_looking = self._is_wanted
        self._is_wanted = True
        if self._recording is not None and not is_looking:
            self._look()

    def _look(self) -> None:
        recording = self._recording
        if recording is None:
            return
        if recording.is_web:
            self._at_address(recording)
            return

        def found(file: FoundRecording) -> None:
            if recording == self._recording:  # else the settings, or the call, have changed meanwhile
                self.show_found(QUrl.fromLocalFile(str(file.path)), file.seconds)

        self._house.lanes.apart(
            self,
            lambda: find_recording(recording.places, recording.root, recording.sha256),
            found,
            self._refused,
        )

    def _at_address(self, recording: Recording) -> None:
        try:
            url = QUrl(own_address(recording.places[0], recording.root), QUrl.ParsingMode.StrictMode)
        except RecordingNotOurs as problem:
            self._refused(problem)
            return
        if not url.isValid() or url.scheme() != "https" or url.userInfo():
            self._refused(RecordingNotOurs(place=url.host()))
            return
        self.show_found(url, None)

    def show_found(self, url: QUrl, seconds: int | None) -> None:
        self._url = url
        self.button.show()
        length = seconds if seconds is not None else self._talk_for
        where = self.tr("at {place}") if url.isLocalFile() is False else ""
        told = filled(self.tr("Length {time}"), time=stopwatch(length, current_style())) if length else ""
        self._words.setText("  ".join(one for one in (told, filled(where, place=url.host())) if one))
        self.ready.emit()
        if self._is_wanted:
            self._is_wanted = False
            self._hear(url)

    def _hear(self, url: QUrl) -> None:
        order = HearRecording(self._call_id)
        self._house.lanes.write(
            self, "", lambda work: hear_recording(work, order).id, lambda _id: self._open(url), self._not_heard
        )

    def _open(self, url: QUrl) -> None:
        if not self.open_url(url):
            self._refused(NoPlayer(place=url.fileName()))

    def _not_heard(self, problem: Problem) -> None:
        """It is still there, and may be tried again."""
        self._words.setText(words(problem))

    @property
    def can_play(self) -> bool:
        return self._url is not None

    def text(self) -> str:
        return self._words.text()

    def show_words(self) -> None:
        self.button.set_words(self.tr("Play"), self.tr("Play the recording (Space)"))

    def _refused(self, problem: Problem) -> None:
        self._say(words(problem))

    def _say(self, sentence: str) -> None:
        self._url, self._is_wanted = None, False
        self.button.hide()
        self._words.setText(sentence)
        self.ready.emit()

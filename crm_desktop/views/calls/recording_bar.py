"""A talk to be heard: how long it is, the key that plays it, or why there is nothing to hear (T4, P27)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.files.recording import FoundRecording, find_recording
from crm_desktop.i18n.numbers import stopwatch
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.queries.calls.call_details import CallDetails
from crm_desktop.queries.calls.recordings import Recording
from crm_desktop.views.calls.call_facts import unheard_words
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.form_dialog import filled
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labels import Label


class NoPlayer(Problem):
    """facts: place"""

    code = "call.no_player"


class RecordingBar(QWidget):
    """A file is looked for and compared as soon as the call is shown, so that its length is known before it plays."""

    ready = Signal()  # it can be heard, or it is known why not

    def __init__(self, house: House, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._recording: Recording | None = None
        self._url: QUrl | None = None
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
        if details.recording is not None and details.recording == self._recording:
            return
        self._recording, self._url, self._talk_for = details.recording, None, details.row.talk_for
        if details.unheard is not None:
            self._say(unheard_words(details.unheard))
            return
        recording = self._recording
        if recording is None:
            return
        if recording.is_web:
            self.show_found(QUrl(recording.places[0]), None)
            return
        self._words.setText(self.tr("Looking for the recording…"))
        self._house.lanes.apart(
            self, lambda: find_recording(recording.places, recording.sha256), self._file_found, self._refused
        )

    def play(self) -> None:
        if self._url is None:
            self._is_wanted = self._recording is not None
            return
        self._is_wanted = False
        if not self.open_url(self._url):
            self._refused(NoPlayer(place=self._url.fileName()))

    def text(self) -> str:
        return self._words.text()

    def show_words(self) -> None:
        self.button.set_words(self.tr("Play"), self.tr("Play the recording (Space)"))

    def _file_found(self, found: FoundRecording) -> None:
        self.show_found(QUrl.fromLocalFile(str(found.path)), found.seconds)

    def show_found(self, url: QUrl, seconds: int | None) -> None:
        self._url = url
        self.button.show()
        length = seconds if seconds is not None else self._talk_for
        where = self.tr("at {place}") if url.isLocalFile() is False else ""
        told = filled(self.tr("Length {time}"), time=stopwatch(length, current_style())) if length else ""
        self._words.setText("  ".join(one for one in (told, filled(where, place=url.host())) if one))
        self.ready.emit()
        if self._is_wanted:
            self.play()

    def _refused(self, problem: Problem) -> None:
        self._say(words(problem))

    def _say(self, sentence: str) -> None:
        self._url, self._is_wanted = None, False
        self.button.hide()
        self._words.setText(sentence)
        self.ready.emit()

"""The child as its parent holds it: started, heard, told, noticed at once when it dies, and brought back."""

from __future__ import annotations

import logging
import os
import re
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from crm_desktop.telephony.engines.sip.child_words import child_command
from crm_desktop.telephony.engines.sip.protocol import Do, Lines, Message, line

_PAUSES_MS = (0, 500, 1_000, 2_000, 5_000, 10_000, 30_000)  # before it is started again, by deaths in a row
_SOUND_MS = 20_000  # lived this long, a child is a healthy one
_GOODBYE_MS = 2_500
_LAST_WORDS = 20
_NUMBERS = re.compile(r"\d{4,}")
_UNREAD = "msg decode err"  # the library's words of a packet that is cut off or no SIP at all

_log = logging.getLogger(__name__)


class ChildProcess(QObject):
    """No call of it waits for anything."""

    began = Signal()  # it runs and wants to be told its account
    said = Signal(object)  # Message
    died = Signal()  # unasked; it comes back by itself
    left = Signal()  # as it was asked, and the next one comes
    gone = Signal()  # as it was asked

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command or child_command())
        self._process: QProcess | None = None
        self._lines = Lines()
        self._last_words: deque[str] = deque(maxlen=_LAST_WORDS)
        self._is_wanted = self._is_leaving = False
        self._deaths = 0
        self._has_told_unread = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._start)
        self._healthy = QTimer(self, singleShot=True, interval=_SOUND_MS)
        self._healthy.timeout.connect(self._forgive)
        self._goodbye = QTimer(self, singleShot=True, interval=_GOODBYE_MS)
        self._goodbye.timeout.connect(self._kill)
        self._silence = QTimer(self, singleShot=True, interval=0)
        self._silence.timeout.connect(self._silent)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._leave_with_the_program)

    @property
    def pid(self) -> int:
        return self._process.processId() if self._process is not None else 0

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.state() is QProcess.ProcessState.Running

    def start(self) -> None:
        """One that is about to leave is followed by the next."""
        self._is_wanted = True
        if self._process is None:
            self._again.stop()
            self._start()

    def stop(self) -> None:
        """It hangs up, signs off and goes; one that does not within its time is killed."""
        self._is_wanted = False
        self._again.stop()
        self._silence.stop()
        self._is_leaving = self._process is not None
        if self._process is None:
            self.gone.emit()
        elif self.is_running:
            self.tell({"do": Do.QUIT})
            self._goodbye.start()
        else:
            self._kill()

    def expect_a_word_within(self, seconds: float) -> None:
        """One that is silent for longer hangs: it is killed, and comes back; 0 lets it be silent."""
        self._silence.setInterval(round(seconds * 1_000))
        self._silence.stop()

    def tell(self, message: Message) -> None:
        if self._process is not None and self.is_running:
            self._process.write(line(message))

    def _start(self) -> None:
        process = self._process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(self._command[1:])
        process.setProcessEnvironment(_environment())
        process.started.connect(self._started)
        process.readyReadStandardOutput.connect(self._hear)
        process.readyReadStandardError.connect(self._hear_complaints)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._lines = Lines()
        self._has_told_unread = False
        process.start()

    def _started(self) -> None:
        if self._is_wanted:
            self._healthy.start()
            self.began.emit()
        else:
            self.tell({"do": Do.QUIT})

    def _hear(self) -> None:
        if self._process is None:
            return
        if self._silence.interval() and self._is_wanted:
            self._silence.start()
        before = self._lines.malformed
        for message in self._lines.feed(bytes(self._process.readAllStandardOutput().data())):
            self.said.emit(message)
        if self._lines.malformed and not before:
            _log.warning("the telephone's process says what is none of its words; left out")

    def _hear_complaints(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            # No caller's number comes into a log this way.
            self._last_words.extend(_NUMBERS.sub("…", told[:300]) for told in text.splitlines() if told.strip())
            if _UNREAD in text and not self._has_told_unread:
                self._has_told_unread = True  # once: whoever sends rubbish does not fill the disk
                _log.warning("a packet came that is no whole SIP message, or longer than is read; left out")

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished()

    def _finished(self, *_: object) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        self._hear_complaints()
        for timer in (self._healthy, self._goodbye, self._silence):
            timer.stop()
        was_leaving, self._is_leaving = self._is_leaving, False
        status = process.exitStatus() is QProcess.ExitStatus.CrashExit
        how = f"{'signal' if status else 'code'} {process.exitCode()}"
        process.deleteLater()
        if not self._is_wanted:
            self.gone.emit()
            return
        if was_leaving:
            self.left.emit()
            self._start()
            return
        pause = _PAUSES_MS[min(self._deaths, len(_PAUSES_MS) - 1)]
        self._deaths += 1
        _log.warning("the telephone's process died (%s), again in %d ms: %s", how, pause, " | ".join(self._last_words))
        self._last_words.clear()
        self._again.start(pause)
        self.died.emit()

    def _forgive(self) -> None:
        self._deaths = 0

    def _silent(self) -> None:
        _log.warning("the telephone's process hangs")
        self._kill()

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _leave_with_the_program(self) -> None:
        """The windows are gone by now; the exchange is told good-bye, for a moment at most."""
        if self._process is None:
            return
        loop = QEventLoop()
        self.gone.connect(loop.quit)
        self.stop()
        QTimer.singleShot(1_000, loop.quit)
        loop.exec()
        self._kill()


def _environment() -> QProcessEnvironment:
    """The secrets of the base are not for a process that strangers send packets to."""
    environment = QProcessEnvironment()
    for name, value in os.environ.items():
        if not name.startswith(("CRM_", "PG")):
            environment.insert(name, value)
    root = str(Path(__file__).parents[4])
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH")))))
    return environment

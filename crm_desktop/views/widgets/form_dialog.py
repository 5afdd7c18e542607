"""A form that saves one thing: fields, refusals in words, a draft that survives a kill, Ctrl+Enter and Esc."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.i18n.problems import words
from crm_desktop.kit.problems import Problem
from crm_desktop.views.widgets.dialog_foot import DialogFoot
from crm_desktop.views.widgets.dialog_head import DialogHead
from crm_desktop.views.widgets.draft_keeper import DraftKeeper
from crm_desktop.views.widgets.frames import separator
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.kept_fields import held_in, on_change, put_back_in
from crm_desktop.views.widgets.labels import ElidedLabel, Label
from crm_desktop.views.widgets.option_group import OptionGroup
from crm_desktop.views.widgets.physical_keys import is_stray, physical, physical_alone
from crm_desktop.views.widgets.scrolled import scrolled
from crm_desktop.views.widgets.strip import Strip

translate = QCoreApplication.translate
Work = Callable[[Any], Any]

_HIGHEST = 540  # of the fields, on a screen of 768 pixels


class FormDialog(QDialog):
    """A dialog lays its fields into `body`, says what is missing in `lack`, and makes the order in `work`."""

    ACT: ClassVar[str] = ""  # the name of the group, for undo
    ICON: ClassVar[str] = "pencil"
    TONE: ClassVar[str] = "accent"
    WIDTH: ClassVar[int] = 560
    BY_DIGIT: ClassVar[str] = ""  # the group whose answers a digit picks, with Alt while something is written
    KEPT: ClassVar[tuple[str, ...]] = ()  # the names of the fields that the draft keeps

    def __init__(self, house: House, form: str = "", parent: QWidget | None = None) -> None:
        """`form` names the draft; without it nothing is kept, because nothing is written that could be lost."""
        super().__init__(parent)
        self.house = house
        self.is_busy = False
        self.setProperty("surface", "card")
        self.draft = DraftKeeper(house, form, self.typed, self) if form else None
        self._frame()
        self.lay_out()
        self.wire()
        for name in self.KEPT:
            on_change(getattr(self, name), self.touch)
        self._listen()
        self._show_words()
        if self.draft is not None:
            self.draft.calm()
        self.resize(max(self.WIDTH, self.foot.wanted_width()), self.minimumSizeHint().height())
        self.fit()

    def _listen(self) -> None:
        """Lines and lists take Alt with a letter for writing or searching, so it is asked before they are."""
        for kind in (QLineEdit, QPlainTextEdit, QComboBox):
            for widget in self.findChildren(kind):
                widget.installEventFilter(self)

    # ---- what a dialog says

    def lay_out(self) -> None:
        """Fields into `self.body`."""
        raise NotImplementedError

    def wire(self) -> None:
        """Signals of the fields; a change of one that is kept is heard already."""

    def show_words(self) -> None:
        """Every text of the fields; `say_head` for the title."""
        raise NotImplementedError

    def lack(self) -> str:
        """The sentence that says what is missing, with the focus put there; empty when all is there."""
        return ""

    def work(self) -> Work:
        raise NotImplementedError

    def saved(self, answer: Any) -> None:
        """After the commit; the dialog closes by itself."""

    def alt_pressed(self, key: str) -> bool:
        """Alt with the physical key, wherever the focus is; True when it meant something."""
        return self._pick_by_digit(key)

    def typed(self) -> dict[str, Any]:
        """What the form holds, as plain JSON, for the draft."""
        return held_in(self, self.KEPT)

    def take_draft(self, typed: dict[str, Any]) -> None:
        """Put back what was typed."""
        put_back_in(self, self.KEPT, typed)

    # ---- building

    def _frame(self) -> None:
        self.disc = IconDisc(self.ICON, self.TONE, 40)
        self._title = Label("", "h2")
        self._sentence = ElidedLabel("", "muted")
        self.strip = Strip("circle-alert", "red")
        self.foot = DialogFoot()
        self.hint, self.close_button = self.foot.hint, self.foot.close_button
        self.save_key, self.save_button = self.foot.act_key, self.foot.act_button
        self.head = DialogHead(self.disc, self._title, self._sentence)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(12)
        self._inside = inside
        inside.installEventFilter(self)
        self.area = scrolled(inside)
        below = QVBoxLayout()
        below.setContentsMargins(20, 0, 20, 0)
        below.addWidget(self.strip)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(separator())
        column.addWidget(self.area, 1)
        column.addLayout(below)
        column.addSpacing(10)
        column.addWidget(separator())
        column.addLayout(self.foot)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.save)

    def fit(self) -> None:
        """As high as what is asked now, up to what a small screen holds; then it scrolls."""
        if self._inside.layout() is None:
            return
        height = min(self.body.totalHeightForWidth(self.width()), _HIGHEST)
        if height < 0:
            height = min(self.body.totalSizeHint().height(), _HIGHEST)
        if height != self.area.minimumHeight():
            self.area.setMinimumHeight(height)
            self._column.activate()
            needed = max(self._column.totalHeightForWidth(self.width()), self._column.totalMinimumSize().height())
            self.resize(self.width(), needed)
        here: QWidget | None = self.focusWidget()
        if here is not None and self._inside.isAncestorOf(here):
            self.area.ensureWidgetVisible(here, 0, 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Also for a refusal, which makes the whole form higher than it was."""
        super().resizeEvent(event)
        self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """What grows at its foot moves up: the buttons stay in sight."""
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        if self.isVisible() and frame.bottom() > room.bottom():
            self.move(frame.left(), max(frame.top() - (frame.bottom() - room.bottom()), room.top()))

    def say_head(self, title: str, sentence: str = "", save: str = "") -> None:
        self.setWindowTitle(title)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.save_button.set_words(save or translate("FormDialog", "Save"))

    def _show_words(self) -> None:
        self.close_button.set_words(translate("FormDialog", "Close"))
        self.show_words()

    def restore(self) -> None:
        """Called by the dialog when its choices have come."""
        if self.draft is not None:
            self.draft.read(lambda typed: self.take_draft(typed) if typed else None)

    def touch(self) -> None:
        """Something was typed or chosen."""
        self.strip.say("")
        if self.draft is not None:
            self.draft.touch()

    # ---- acting

    def save(self) -> None:
        if self.is_busy or not self.save_button.isEnabled():
            return
        missing = self.lack()
        if missing:
            self.strip.say(missing, "circle-alert", "amber")
            return
        self.strip.say("")
        self.is_busy = True
        order = self.work()
        work = self.draft.saving(order) if self.draft is not None else order
        self.house.lanes.write(self, self.ACT, work, self._done, self.refuse)

    def refuse(self, problem: Problem) -> None:
        """In words; what was typed stays."""
        self.is_busy = False
        self.strip.say(words(problem), "circle-alert", "red")

    def _done(self, answer: Any) -> None:
        self.is_busy = False
        if self.draft is not None:
            self.draft.end()
        self.saved(answer)
        self.accept()

    def reject(self) -> None:
        self.keep()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep()
        super().closeEvent(event)

    def keep(self) -> None:
        """The form goes without being saved: what was typed stays."""
        if self.draft is not None:
            self.draft.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._listen()  # a line may have been added
            self.fit()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        return self._with_alt(event) or is_stray(event)

    def _with_alt(self, event: QKeyEvent) -> bool:
        key = physical(event) if event.modifiers() == Qt.KeyboardModifier.AltModifier else ""
        return bool(key) and self.alt_pressed(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._with_alt(event):
            return
        if self._pick_by_digit(physical_alone(event)):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.enter_pressed()
            return
        super().keyPressEvent(event)

    def _pick_by_digit(self, key: str) -> bool:
        group = getattr(self, self.BY_DIGIT) if self.BY_DIGIT else None
        return isinstance(group, OptionGroup) and key.isdigit() and group.pick_by_digit(key)

    def enter_pressed(self) -> None:
        """Enter goes on to the next field; after the last one it saves."""
        here = self.focusWidget()
        if isinstance(here, (QLineEdit, QComboBox)):
            self.focusNextChild()
            if self.focusWidget() in (self.close_button, self.save_button):
                self.save()
        else:
            self.save()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "hint"):
            self._show_words()


def pair(*widgets: QWidget, shares: Sequence[int] = ()) -> QHBoxLayout:
    """Fields side by side, equally wide without `shares`."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget, share in zip(widgets, shares or [1] * len(widgets), strict=True):
        row.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
    return row


def filled(sentence: str, **facts: str) -> str:
    """The sentence with its facts in the places of their names in braces."""
    for name, value in facts.items():
        sentence = sentence.replace("{" + name + "}", value)
    return sentence

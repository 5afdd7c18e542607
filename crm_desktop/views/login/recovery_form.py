"""The recovery code for who has lost the passphrase, and the new passphrase that holds from then on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.problems import words
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.problems import Problem
from crm_desktop.store.keys import RECOVERY_LENGTH, as_printed
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.icon_disc import IconDisc
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.passphrase_field import PassphraseField

translate = QCoreApplication.translate

# Refusals that say something about what was typed stand below its line.
_ABOUT_CODE = ("keys.wrong_recovery_code",)
_ABOUT_NEW = ("keys.passphrase_too_short",)


class RecoveryForm(QWidget):
    given = Signal(str, str)  # recovery code, new passphrase

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._explanation = Label("", "h1", wrap=True), Label("", "muted", wrap=True)
        self.code = QLineEdit()
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.code.setMaxLength(RECOVERY_LENGTH * 2)
        self.new, self.again = PassphraseField(), PassphraseField()
        self.code_field, self.new_field = LabelledField(self.code), LabelledField(self.new)
        self.again_field = LabelledField(self.again)
        self.recover, self.back = Button("", "primary", "key-round"), Button("", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(IconDisc("key-round", "amber", 48))
        for widget in (
            self._heading,
            self._explanation,
            self.code_field,
            self.new_field,
            self.again_field,
            self.recover,
        ):
            column.addWidget(widget)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        for line, field in ((self.code, self.code_field), (self.new, self.new_field), (self.again, self.again_field)):
            line.textEdited.connect(lambda _text, field=field: field.refuse(""))

    def give(self) -> None:
        """Says at each line what is missing there, and leads to the first."""
        missing = RECOVERY_LENGTH - len(as_printed(self.code.text()))
        self.code_field.refuse(self._length_words(missing))
        self.new_field.refuse("" if self.new.text() else translate("UnlockPage", "Choose a new passphrase."))
        same = self.again.text() == self.new.text()
        self.again_field.refuse("" if same else translate("UnlockPage", "The two passphrases are not the same."))
        for field in (self.code_field, self.new_field, self.again_field):
            if field.is_wrong:
                field.setFocus()
                return
        self.given.emit(self.code.text(), self.new.text())

    def has_more_after(self, line: QWidget | None) -> bool:
        """Whether Enter in this line leads to the next one, for something is still to be typed."""
        return line in (self.code, self.new) and not self.again.text()

    def clear(self) -> None:
        for line in (self.code, self.new, self.again):
            line.clear()

    def refuse(self, problem: Problem | None) -> bool:
        """False where it is not about what was typed here; None takes back what was said."""
        is_code = problem is not None and problem.code in _ABOUT_CODE
        is_new = problem is not None and problem.code in _ABOUT_NEW and not self.isHidden()
        said = words(problem) if problem is not None else ""
        self.code_field.refuse(said if is_code else "")
        self.new_field.refuse(said if is_new else "")
        return is_code or is_new

    def refused_line(self, problem: Problem) -> QLineEdit:
        return self.new if problem.code in _ABOUT_NEW else self.code

    def show_button(self, is_busy: bool) -> None:
        opening, set_new = (
            translate("UnlockPage", "Opening…"),
            translate("UnlockPage", "Open and set the new passphrase"),
        )
        self.recover.set_words(opening if is_busy else set_new)

    def show_words(self) -> None:
        self._heading.setText(translate("UnlockPage", "Open with the recovery code"))
        self._explanation.setText(
            translate(
                "UnlockPage", "It was printed or saved when the clinic was set up. The code stays valid afterwards."
            )
        )
        self.code_field.set_words(translate("UnlockPage", "Recovery code"))
        self.new_field.set_words(translate("UnlockPage", "New passphrase"))
        self.again_field.set_words(translate("UnlockPage", "The same passphrase again"))
        self.back.set_words(translate("UnlockPage", "Back to the passphrase"))

    def _length_words(self, missing: int) -> str:
        n, style = abs(missing), current_style()
        if missing > 0:
            return with_count(self.tr("%n character(s) of the code are missing.", "", n), n, style)
        return with_count(self.tr("The code has %n character(s) too many.", "", n), n, style) if missing else ""

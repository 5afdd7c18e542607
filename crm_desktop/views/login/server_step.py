"""The questions of joining: which server, who signs in there, and the passphrase of this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.numbers import with_count
from crm_desktop.i18n.style import current_style
from crm_desktop.sync.joining_facts import ServerToJoin
from crm_desktop.views.widgets.buttons import Button
from crm_desktop.views.widgets.frames import side_by_side
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.passphrase_field import PassphraseField
from crm_desktop.views.widgets.step import Step

MOST_LETTERS = 200
WRONG_PASSWORD = "sync.wrong_password"  # noqa: S105  the code of a refusal


class ServerStep(Step):
    """With `goes_on` only what is not known from the time before is asked."""

    anew_asked = Signal()

    def __init__(self, *, goes_on: bool) -> None:
        self._goes_on = goes_on
        self._least = 12
        self._begins_anew = self._asks_password = False
        super().__init__()
        self._show_lines()

    @property
    def first(self) -> QWidget:
        if self.goes_on:
            return self.passphrase
        lines = (self.server, self.login, self.password, self.passphrase)
        return next((line for line in lines if not line.text()), self.server)

    @property
    def goes_on(self) -> bool:
        return self._goes_on and not self._begins_anew

    def set_goes_on(self, goes_on: bool) -> None:
        """Something has come, or nothing is there any more."""
        self._goes_on, self._begins_anew = goes_on, False
        self._asks_password = False
        self._show_lines()
        self._show_words()

    def set_keyring(self, least: int) -> None:
        self._least = least

    def begin_anew(self) -> None:
        self._begins_anew = True
        self._show_lines()
        self._show_words()
        self.server.setFocus(Qt.FocusReason.OtherFocusReason)

    def order(self) -> ServerToJoin:
        return ServerToJoin(
            server="" if self.goes_on else self.server.text().strip(),
            login="" if self.goes_on else self.login.text().strip(),
            password=self.password.text() if self._asks_password or not self.goes_on else "",
            passphrase=self.passphrase.text(),
            begin_anew=self._begins_anew,
        )

    def check(self) -> bool:
        passphrase = self.passphrase.text()
        if self.goes_on:
            self._passphrase_field.refuse("" if passphrase else self.tr("Type the passphrase."))
            is_missing = self._asks_password and not self.password.text()
            self._password_field.refuse(self.tr("Type the password.") if is_missing else "")
            return self._first_wrong(self._password_field, self._passphrase_field)
        self._server_field.refuse("" if self.server.text().strip() else self.tr("Write the address of the server."))
        self._login_field.refuse("" if self.login.text().strip() else self.tr("Write your login."))
        self._password_field.refuse("" if self.password.text() else self.tr("Type the password."))
        if len(passphrase) < self._least:
            least = self.tr("At least %n character(s) are needed.", "", self._least)
            least = with_count(least, self._least, current_style())
            self._passphrase_field.refuse(least if passphrase else self.tr("Choose a passphrase."))
        same = self.again.text() == passphrase
        self._again_field.refuse("" if same else self.tr("The two passphrases are not the same."))
        return self._first_wrong(
            self._server_field, self._login_field, self._password_field, self._passphrase_field, self._again_field
        )

    def refuse(self, code: str, sentence: str) -> bool:
        """Puts a refusal below the line that it is about; False where it is about none of them."""
        fields = {
            "join.not_an_address": self._server_field,
            "join.password_in_address": self._server_field,
            "sync.not_a_crm_server": self._server_field,
            WRONG_PASSWORD: self._password_field,
            "join.no_such_person": self._login_field,
            "join.other_passphrase": self._passphrase_field,
            "keys.passphrase_too_short": self._passphrase_field,
        }
        if code == WRONG_PASSWORD and self.goes_on:
            # The one that is known from then is not right any more; what has come need not be fetched again for that.
            self._asks_password = True
            self._show_lines()
            self._show_words()
        field = fields.get(code)
        if field is None or field.isHidden():
            return False
        field.refuse(sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _lay_out(self) -> None:
        self.server, self.login = QLineEdit(), QLineEdit()
        self.server.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for line in (self.server, self.login):
            line.setMaxLength(MOST_LETTERS)
        self.password, self.passphrase, self.again = PassphraseField(), PassphraseField(), PassphraseField()
        self._server_field, self._login_field = LabelledField(self.server), LabelledField(self.login)
        self._password_field = LabelledField(self.password)
        self._passphrase_field, self._again_field = LabelledField(self.passphrase), LabelledField(self.again)
        for line, field in (
            (self.server, self._server_field),
            (self.login, self._login_field),
            (self.password, self._password_field),
            (self.passphrase, self._passphrase_field),
            (self.again, self._again_field),
        ):
            line.textEdited.connect(lambda _text, field=field: field.refuse(""))
        self._here = Label("", "section")
        self._notice = Label("", "small", wrap=True)
        self._anew = Button("", "link")
        self._anew.clicked.connect(self.begin_anew)
        self.column.addWidget(self._server_field)
        self.column.addLayout(side_by_side(self._login_field, self._password_field))
        self.column.addSpacing(4)
        self.column.addWidget(self._here)
        self.column.addLayout(side_by_side(self._passphrase_field, self._again_field))
        self.column.addWidget(self._notice)
        self.column.addWidget(self._anew, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_lines(self) -> None:
        for field in (self._server_field, self._login_field, self._again_field, self._here):
            field.setVisible(not self.goes_on)
        self._password_field.setVisible(not self.goes_on or self._asks_password)
        self._anew.setVisible(self.goes_on)

    def _show_words(self) -> None:
        if self.goes_on:
            self.heading.setText(self.tr("Go on joining the clinic's server"))
            self.explanation.setText(
                self.tr("Joining was begun on this computer and is not done. What has come so far is kept.")
            )
            self._passphrase_field.set_words(self.tr("The passphrase that was chosen then"))
            if self._asks_password:
                self._notice.setText(self.tr("The server and the login are known from then."))
            else:
                self._notice.setText(self.tr("The server, the login and the password are known from then."))
        else:
            self.heading.setText(self.tr("Join the clinic's server"))
            self.explanation.setText(
                self.tr("Everything you may see is fetched onto this computer. Afterwards it works offline too.")
            )
            self._passphrase_field.set_words(self.tr("Passphrase"))
            self._notice.setText(
                self.tr("Everything on this computer is encrypted with it. It is asked at each start and kept nowhere.")
            )
        self._server_field.set_words(
            self.tr("Address of the server"), self.tr("As the administrator gave it, such as crm.example.org")
        )
        self._login_field.set_words(self.tr("Login"))
        self._password_field.set_words(self.tr("Password on the server"))
        self._here.setText(self.tr("This computer"))
        self._again_field.set_words(self.tr("The same passphrase again"))
        self._anew.set_words(self.tr("Begin anew with other answers"))

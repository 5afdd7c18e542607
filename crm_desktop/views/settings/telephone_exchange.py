"""The exchange's manager interface and its own records of calls, beside the telephone (P4)."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crm_desktop.settings.telephony import History
from crm_desktop.views.settings.telephone_fields import PortField, SetupFields
from crm_desktop.views.settings.telephone_words import history_words
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.passphrase_field import PassphraseField

_MANAGER = {
    "manager_server", "manager_port", "manager_user", "manager_password", "manager_tls", "manager_channel",
    "manager_context",
}  # fmt: skip
_OVER_THE_NET = frozenset({History.REST, History.SQL})
_HISTORY = {"history_place", "history_zone", "history_token"}


class TelephoneExchange(SetupFields):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.manager_on, self.history = QCheckBox(), EnumBox(History)
        self.about, self.about_history = Label("", "muted", wrap=True), Label("", "muted", wrap=True)
        self._column.addWidget(self.about)
        self.ask(("manager_on", self.manager_on))
        self.ask(("manager_server", QLineEdit()), ("manager_port", PortField(5038)))
        self.ask(("manager_user", QLineEdit()), ("manager_password", PassphraseField()))
        self.ask(("manager_channel", QLineEdit()), ("manager_context", QLineEdit()))
        self.ask(("manager_tls", QCheckBox()))
        self._column.addSpacing(8)
        self._column.addWidget(self.about_history)
        self.ask(("history", self.history), ("history_zone", QLineEdit()))
        self.ask(("history_place", QLineEdit()), ("history_token", PassphraseField()))
        self.ask(("manager_ca_file", QLineEdit()))  # of whatever of the exchange is spoken to
        self.ask(("keeps_log", QCheckBox()))
        self.end()
        self.manager_on.toggled.connect(lambda _on: self.show_state())
        self.history.picked.connect(self.show_state)

    def show_state(self) -> None:
        manager, history = self.manager_on.isChecked(), self.history.chosen()

        def is_shown(name: str) -> bool:
            if name in _MANAGER:
                return manager
            if name == "history_token":
                return history in _OVER_THE_NET
            if name == "manager_ca_file":
                return manager or history in _OVER_THE_NET
            if name in _HISTORY:
                return history is not History.NONE
            return name != "keeps_log" or manager or history is not History.NONE

        self._name_place()
        self._name_authority()
        self.show_only(is_shown)

    def _name_place(self) -> None:
        """What is asked for depends on where the records lie."""
        if self.history.chosen() is History.SQL:
            example = self.tr("As {example}, without the password.")
            self.name(
                "history_place",
                self.tr("Address of the database"),
                example.replace("{example}", "mysql://user@server:3306/asteriskcdrdb"),
            )
            self.name("history_token", self.tr("Password of the database"))
        else:
            self.name("history_place", self.tr("File or web address"))
            self.name("history_token", self.tr("Access token"))

    def _name_authority(self) -> None:
        """What holds without one is another thing for each of those who are spoken to."""
        hint = {
            History.SQL: self.tr(
                "Without it the connection to the database is not verified: another computer could answer in its place."
            ),
            History.REST: self.tr("Empty trusts the system's."),
        }
        self.name("manager_ca_file", self.tr("Certificate authority (file)"), hint.get(self.history.chosen(), ""))

    def show_words(self) -> None:
        self.about.setText(
            self.tr(
                "An Asterisk exchange tells through its manager interface (AMI) of every call of the clinic: "
                "ring groups, queues and who answered."
            )
        )
        self.about_history.setText(
            self.tr("Calls that came while the program was closed are taken from the exchange's own records.")
        )
        self.history.offer([(one, history_words(one), "") for one in History])
        self.name("manager_on", self.tr("Connect with the exchange's manager interface"))
        self.name("manager_server", self.tr("Server"))
        self.name("manager_port", self.tr("Port"))
        self.name("manager_user", self.tr("Manager user"))
        self.name("manager_password", self.tr("Manager secret"))
        self.name("manager_channel", self.tr("Channel of a telephone"), self.tr("{extension} stands for its number."))
        self.name("manager_context", self.tr("Context for dialling"))
        self.name("manager_tls", self.tr("Encrypted connection (TLS)"))
        self.name("history", self.tr("Earlier calls"))
        self.name("history_zone", self.tr("Time zone of the records"), self.tr("Empty is the branch's."))
        self.name("keeps_log", self.tr("This workstation writes down the calls of the whole clinic"))
        self.show_state()

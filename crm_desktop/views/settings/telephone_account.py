"""Which telephone it is and how the exchange knows it: engine, server, login, encryption (MIS-22, MIS-24)."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from crm_desktop.i18n.problems import words
from crm_desktop.settings.telephony import Engine, Srtp, Transport
from crm_desktop.telephony.engine_offers import EngineOffer
from crm_desktop.views.settings.telephone_fields import CodecChecks, PortField, SetupFields
from crm_desktop.views.settings.telephone_words import engine_sentence, engine_words, srtp_words, transport_words
from crm_desktop.views.widgets.enum_box import EnumBox
from crm_desktop.views.widgets.labels import Label
from crm_desktop.views.widgets.passphrase_field import PassphraseField

_ALWAYS = {"engine"}
_NUMBERED = {"extension", "pbx"}
_SHOWN = {
    Engine.SIP: {
        "server", "port", "transport", "srtp", "user", "password", "login", "shown_name", "proxy", "ca_file", "codecs",
    },
    Engine.WEB: {"web_address", "web_pin", "user", "password", "login", "shown_name"},
}  # fmt: skip


class TelephoneAccount(SetupFields):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.engine = EnumBox(Engine)
        self._transport, self._srtp = EnumBox(Transport), EnumBox(Srtp)
        self.about = Label("", "muted", wrap=True)
        self._offers: dict[Engine, EngineOffer] = {}
        self.ask(("engine", self.engine))
        self._column.addWidget(self.about)
        self.ask(("web_address", QLineEdit()))
        self.ask(("server", QLineEdit()), ("port", PortField(5060)))
        self.ask(("user", QLineEdit()), ("password", PassphraseField()))
        self.ask(("extension", QLineEdit()), ("pbx", QLineEdit()))
        self.ask(("transport", self._transport), ("srtp", self._srtp))
        self.ask(("login", QLineEdit()), ("shown_name", QLineEdit()))
        self.ask(("proxy", QLineEdit()), ("ca_file", QLineEdit()))
        self.ask(("web_pin", QLineEdit()))
        self.ask(("codecs", CodecChecks()))
        self.end()
        self.engine.picked.connect(self.show_state)

    def offer(self, offers: tuple[EngineOffer, ...]) -> None:
        """What this computer has; one that cannot be had stays in the list and says why."""
        self._offers = {offer.engine: offer for offer in offers}
        self.show_state()

    def show_state(self) -> None:
        engine = self.engine.chosen()
        wanted = _ALWAYS | _SHOWN.get(engine, set()) | (_NUMBERED if engine is not Engine.NONE else set())
        self.show_only(lambda name: name in wanted)
        offer = self._offers.get(engine)
        why_not = offer.why_not if offer is not None else None
        self.about.setText(words(why_not) if why_not is not None else engine_sentence(engine))
        self.about.set_tone("red" if why_not is not None else "")

    def show_words(self) -> None:
        self.engine.offer([(engine, engine_words(engine), "") for engine in Engine])
        self._transport.offer([(one, transport_words(one), "") for one in Transport])
        self._srtp.offer([(one, srtp_words(one), "") for one in Srtp])
        self.name("engine", self.tr("What you talk with"))
        self.name("web_address", self.tr("Address of the exchange"), self.tr("It begins with wss://"))
        self.name("server", self.tr("Server of the exchange"))
        self.name("port", self.tr("Port"))
        self.name("user", self.tr("User, usually the extension"))
        self.name("password", self.tr("Password"))
        self.name("extension", self.tr("Your extension"))
        self.name("pbx", self.tr("Name of the exchange in the log"), self.tr("The same at all workstations."))
        self.name("transport", self.tr("Connection"))
        self.name("srtp", self.tr("Voice"))
        self.name("login", self.tr("Login, if it is another one"))
        self.name("shown_name", self.tr("Name that is sent along"))
        self.name("proxy", self.tr("Outbound proxy, if there is one"))
        self.name("ca_file", self.tr("Certificate authority (file)"), self.tr("Empty trusts the system's."))
        self.name("web_pin", self.tr("SHA-256 of the certificate"), self.tr("Only where no authority has signed it."))
        self.name("codecs", self.tr("Sound formats"))
        self.show_state()

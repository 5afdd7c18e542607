"""What must be known of an exchange to speak with its manager, and how its channels are named."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from crm_desktop.settings.telephony import PhoneSetup

# "PJSIP/101-0000000c", "Local/101@from-queue-00000001;2", "SIP/trunk-0000000b", "IAX2/clinic:4569-12"
_TELEPHONES = frozenset(
    ["pjsip", "sip", "iax2", "sccp", "skinny"]
)  # a DAHDI channel is named by its port, not its number
_CHANNEL = re.compile(r"(?P<kind>[A-Za-z0-9_]+)/(?P<who>.+?)(?:-[0-9a-fA-F]+)?(?P<half>;[12])?(?:<\w+>)?\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Exchange:
    """`extension` is this workstation's telephone, empty where there is none: then calls are only watched."""

    pbx: str  # the clinic's short name of it, with which calls are stored
    host: str
    user: str
    secret: str = field(repr=False)
    port: int = 5038
    is_tls: bool = False
    authority: str = ""  # PEM of the clinic's own authority; empty trusts the system's
    extension: str = ""
    channel: str = ""  # what rings at `extension`; empty is PJSIP/<extension>
    context: str = "from-internal"
    recordings: str = ""  # the folder at the exchange where MixMonitor writes
    telephones: frozenset[str] = frozenset()  # extensions that do not look like one, as "reception"
    longest_extension: int = 6

    @property
    def own_channel(self) -> str:
        return self.channel or f"PJSIP/{self.extension}"

    def is_telephone(self, who: str) -> bool:
        """Whether it is one of the clinic's own telephones, and no line to outside."""
        if who in self.telephones or (self.extension and who == self.extension):
            return True
        return who.isascii() and who.isdigit() and len(who) <= self.longest_extension

    def telephone_of(self, channel: str) -> str:
        """The extension that has the channel; empty for a line to outside and for Local channels."""
        kind, who = endpoint(channel)
        return who if (kind in _TELEPHONES or who in self.telephones) and self.is_telephone(who) else ""


def exchange_of(setup: PhoneSetup, authority: str = "") -> Exchange:
    """As the workstation's telephone was set up; `authority` is what stands in its file of certificates."""
    return Exchange(
        pbx=setup.pbx,
        host=setup.manager_server.strip(),
        user=setup.manager_user,
        secret=setup.manager_password,
        port=setup.manager_port,
        is_tls=setup.manager_tls,
        authority=authority,
        extension=setup.extension.strip(),
        channel=setup.manager_channel.replace("{extension}", setup.extension.strip()) if setup.extension else "",
        context=setup.manager_context,
    )


def endpoint(channel: str) -> tuple[str, str]:
    """Technology in small letters, and whose it is: ("pjsip", "101")."""
    found = _CHANNEL.match(channel)
    if found is None:
        return "", ""
    who = found["who"].partition("@")[0].partition(":")[0]
    return found["kind"].lower(), who


def is_local(channel: str) -> bool:
    """A wire within the exchange: nobody rings at it, and its two halves are no legs."""
    return channel[:6].lower() == "local/"

"""What is wrong between this computer and the server; unsent work is kept in every case, and the sentences say so."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "sync.unreachable": QT_TRANSLATE_NOOP(
        "Problems", "The server {host} cannot be reached. Go on working: everything is sent as soon as it answers."
    ),
    "sync.swallowed": QT_TRANSLATE_NOOP(
        "Problems",
        "The network to {host} takes what is sent and gives nothing back. "
        "Go on working: everything is sent as soon as the network is well again.",
    ),
    "sync.server_busy": QT_TRANSLATE_NOOP(
        "Problems", "The server {host} broke off for a moment. Go on working: it is tried again by itself."
    ),
    "sync.server_full": QT_TRANSLATE_NOOP(
        "Problems",
        "The server {host} has no room for more work or no free place for another station. "
        "Nothing is lost; tell the administrator.",
    ),
    "sync.denied": QT_TRANSLATE_NOOP("Problems", "The server does not let this station in. Tell the administrator."),
    "sync.wrong_password": QT_TRANSLATE_NOOP(
        "Problems",
        "The server does not accept the password of {login}. "
        "Enter the new one under “This station”, in the menu at your name.",
    ),
    "sync.revoked": QT_TRANSLATE_NOOP(
        "Problems",
        "The login {login} may no longer use the server. What was not sent is kept here; tell the administrator.",
    ),
    "sync.not_the_host": QT_TRANSLATE_NOOP(
        "Problems",
        "The certificate shown is not a valid one of {host}, so nothing was sent and everything is kept here. "
        "Tell the administrator: it may have run out, or another computer answers in the server’s place.",
    ),
    "sync.no_tls": QT_TRANSLATE_NOOP(
        "Problems",
        "The server {host} offers no encryption, so nothing was sent and everything is kept here. "
        "Tell the administrator to turn on TLS.",
    ),
    "sync.not_a_crm_server": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no clinic in the database {database} on {host}. "
        "Check its name, or let the administrator set the server up.",
    ),
    "sync.server_too_old": QT_TRANSLATE_NOOP(
        "Problems", "The server runs PostgreSQL {found}; {needed} or newer is needed. Tell the administrator."
    ),
    "sync.no_btree_gist": QT_TRANSLATE_NOOP(
        "Problems",
        "The server {host} lacks the extension btree_gist, without which a slot could be given twice. "
        "Tell the administrator.",
    ),
    "sync.server_older": QT_TRANSLATE_NOOP(
        "Problems",
        "The server is older than this program. Go on working; "
        "everything is sent as soon as the administrator has upgraded the server.",
    ),
    "sync.server_newer": QT_TRANSLATE_NOOP(
        "Problems",
        "The server is newer than this program. What you do here is still sent, but what others do does not arrive: "
        "install the newer version.",
    ),
    "sync.clock_off": QT_TRANSLATE_NOOP(
        "Problems",
        "The clock of this computer differs from the server's by {minutes} min. Set it right, or times will be wrong.",
    ),
    "sync.cannot_send": QT_TRANSLATE_NOOP(
        "Problems",
        "The server did not understand this program ({reason}). Nothing is lost; tell the administrator.",
    ),
    "sync.sequence_gap": QT_TRANSLATE_NOOP(
        "Problems", "Older work of this station is missing on the server. It goes on under a new number by itself."
    ),
    "sync.another_history": QT_TRANSLATE_NOOP(
        "Problems", "This profile was copied to another computer. This station goes on under a new number by itself."
    ),
    "sync.unknown_station": QT_TRANSLATE_NOOP(
        "Problems", "The server does not know this station any more. It goes on under a new number by itself."
    ),
    "sync.cursor_lost": QT_TRANSLATE_NOOP(
        "Problems", "This station was away for a long time. Everything is compared with the server by itself."
    ),
}

"""Refusals of joining a clinic's server, and of founding one.

What ends in `.joining` is told instead of the sentence in sync.py: nobody is at work yet, and nothing waits.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "sync.unreachable.joining": QT_TRANSLATE_NOOP(
        "Problems",
        "The server {host} cannot be reached. Check its address and the network, then try again. "
        "What was done so far is kept.",
    ),
    "sync.swallowed.joining": QT_TRANSLATE_NOOP(
        "Problems",
        "The network to {host} takes what is sent and gives nothing back. Try again when it is well. "
        "What was done so far is kept.",
    ),
    "sync.server_busy.joining": QT_TRANSLATE_NOOP(
        "Problems", "The server {host} broke off for a moment. Try again. What was done so far is kept."
    ),
    "sync.wrong_password.joining": QT_TRANSLATE_NOOP(
        "Problems",
        "The server does not accept the password of {login}. Type it again, or ask the administrator for a new one.",
    ),
    "sync.revoked.joining": QT_TRANSLATE_NOOP(
        "Problems", "The login {login} may not use the server. Ask the administrator."
    ),
    "sync.not_the_host.joining": QT_TRANSLATE_NOOP(
        "Problems",
        "The certificate shown is not a valid one of {host}, so nothing was sent. Write the address just as the "
        "administrator gave it. A certificate that the clinic has signed itself needs the file of its authority at the "
        "end of the address: {host}/crm?sslrootcert=FILE.",
    ),
    "sync.server_older.joining": QT_TRANSLATE_NOOP(
        "Problems",
        "The server is older than this program. Try again when the administrator has upgraded it "
        "(`crm-desktop server upgrade`).",
    ),
    "sync.server_newer.joining": QT_TRANSLATE_NOOP(
        "Problems", "The server is newer than this program. Install the newer version on this computer, then try again."
    ),
    "join.stopped": QT_TRANSLATE_NOOP(
        "Problems", "Stopped. What has come is kept; joining goes on there when you begin again."
    ),
    "join.other_passphrase": QT_TRANSLATE_NOOP(
        "Problems",
        "Joining was begun on this computer with another passphrase. Type that one, or begin anew: "
        "what has come so far is fetched again then.",
    ),
    "join.other_server": QT_TRANSLATE_NOOP(
        "Problems",
        "Joining was begun on this computer with the server {server} and the login {login}. Go on with these, or begin "
        "anew.",
    ),
    "join.not_an_address": QT_TRANSLATE_NOOP(
        "Problems",
        "{text} is not the address of a server. Write it as the administrator gave it, such as crm.example.org.",
    ),
    "join.password_in_address": QT_TRANSLATE_NOOP(
        "Problems", "A password does not belong into the address, where others could see it. It is asked for by itself."
    ),
    "join.server_is_empty": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no clinic on this server yet. Set up the clinic on this computer first; then bring it to the server: "
        "“This station”, in the menu at your name, or `crm-desktop join`.",
    ),
    "join.server_has_clinic": QT_TRANSLATE_NOOP(
        "Problems",
        "The server has a clinic already, and so has this base. Two clinics are not mixed: join the server from "
        "another folder, or take an empty server.",
    ),
    "join.not_the_founder": QT_TRANSLATE_NOOP(
        "Problems",
        "Nobody in this base has the login {login} together with the right to change the staff for the whole clinic. "
        "Give that login to an administrator here, or name another founder on the server.",
    ),
    "join.no_such_person": QT_TRANSLATE_NOOP(
        "Problems", "The login {login} is nobody of this clinic any more. Ask the administrator."
    ),
    "join.already_joined": QT_TRANSLATE_NOOP("Problems", "This base has joined {server} already, as {login}."),
    "join.not_joined": QT_TRANSLATE_NOOP(
        "Problems", "This base has no server. `crm-desktop join` connects it with one."
    ),
    "join.not_taken": QT_TRANSLATE_NOOP(
        "Problems",
        "The server did not take a row of {table} ({row}, {reason}). `crm-desktop check` says what is wrong with it; "
        "nothing here is lost.",
    ),
    "join.not_confirmed": QT_TRANSLATE_NOOP("Problems", "Nothing was sent. Say --yes if nobody is here to be asked."),
    "join.no_password": QT_TRANSLATE_NOOP(
        "Problems", "Nobody is here to be asked for the server’s password. Put it into {variable}."
    ),
    "persons.nobody_of_that_login": QT_TRANSLATE_NOOP(
        "Problems", "Nobody with the login {login} has a base in this profile. Those who have: {known}."
    ),
    "persons.person_here": QT_TRANSLATE_NOOP(
        "Problems", "{login} has a base on this computer already. Go back and choose it in the list."
    ),
}

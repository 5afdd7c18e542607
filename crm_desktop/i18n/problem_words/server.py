"""Refusals told to the administrator of the central server."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "server.not_an_address": QT_TRANSLATE_NOOP(
        "Problems",
        "The address after --dsn is not understood. Write it like postgresql://USER@HOST:5432/DATABASE.",
    ),
    "server.unreachable": QT_TRANSLATE_NOOP(
        "Problems",
        "The server {server} does not answer: {reason}. Check its name, its port and the network, and that it runs.",
    ),
    "server.lost": QT_TRANSLATE_NOOP(
        "Problems", "The server {server} broke off: {reason}. What was not finished is not there; do it again."
    ),
    "server.may_not": QT_TRANSLATE_NOOP(
        "Problems", "{user} may not do this on the server: {reason}. Do it as the administrator who set it up."
    ),
    "server.sessions_stay": QT_TRANSLATE_NOOP(
        "Problems",
        "{login} can no longer sign in, but {user} may not end sessions that are open. They can read and send nothing "
        "any more; a superuser, or a member of pg_signal_backend, can end them.",
    ),
    "server.password_needed": QT_TRANSLATE_NOOP(
        "Problems", "The server wants a password of {user}. Put it into PGPASSWORD, or into the file of PGPASSFILE."
    ),
    "server.password_refused": QT_TRANSLATE_NOOP(
        "Problems", "The server does not accept this login and password of {user}. Check both."
    ),
    "server.certificate_refused": QT_TRANSLATE_NOOP(
        "Problems",
        "The certificate of {server} is not to be trusted: {reason}. Name the server as its certificate does, and the "
        "authority that signed it with sslrootcert=FILE.",
    ),
    "server.no_encryption": QT_TRANSLATE_NOOP(
        "Problems",
        "The server {server} offers no encryption. Switch TLS on there (ssl = on) and give it a certificate.",
    ),
    "server.door_closed": QT_TRANSLATE_NOOP(
        "Problems",
        "The server does not let {user} in from here: {reason}. Add a line to its pg_hba.conf and reload it.",
    ),
    "server.no_database": QT_TRANSLATE_NOOP(
        "Problems", "There is no database {database} on this server. Make an empty one with createdb, or name another."
    ),
    "server.refused": QT_TRANSLATE_NOOP("Problems", "The server {server} refused the connection: {reason}."),
    "server.postgres_too_old": QT_TRANSLATE_NOOP(
        "Problems", "This server is PostgreSQL {found}. At least version {least} is needed: upgrade it first."
    ),
    "server.no_btree_gist": QT_TRANSLATE_NOOP(
        "Problems",
        "The extension btree_gist is missing on this server, and without it one slot could be given twice. "
        "Install the package postgresql-contrib, or allow the extension in a managed service.",
    ),
    "server.not_utf8": QT_TRANSLATE_NOOP(
        "Problems",
        "The database {database} stores text as {encoding}. Make one with createdb --encoding=UTF8 "
        "--template=template0.",
    ),
    "server.only_a_copy": QT_TRANSLATE_NOOP(
        "Problems",
        "{server} is a standby and takes no changes. Name the primary, or add target_session_attrs=read-write.",
    ),
    "server.not_enough_rights": QT_TRANSLATE_NOOP(
        "Problems",
        "{user} may not set up the server. It takes a superuser, or a role with CREATEROLE and BYPASSRLS that owns the "
        "database.",
    ),
    "server.not_empty": QT_TRANSLATE_NOOP(
        "Problems", "The database {database} is not empty: it has {table}. Make an empty database for the clinic."
    ),
    "server.clinic_already": QT_TRANSLATE_NOOP(
        "Problems",
        "The database {database} is a clinic's server already. `server upgrade` brings it to this version; nothing was "
        "changed.",
    ),
    "server.not_a_clinic": QT_TRANSLATE_NOOP(
        "Problems", "The database {database} is no clinic's server yet. `server init` makes it one."
    ),
    "server.schema_newer": QT_TRANSLATE_NOOP(
        "Problems",
        "The server has the schema {found}, and this program knows {known} at most. Nothing goes back: use the newer "
        "program.",
    ),
    "server.login_taken": QT_TRANSLATE_NOOP(
        "Problems",
        "This PostgreSQL has a role {login} already, and it is not a login of this clinic. Choose another login, or "
        "drop that role if nobody needs it.",
    ),
    "server.has_login": QT_TRANSLATE_NOOP(
        "Problems", "{login} can sign in already. `server reset-password` gives a new password."
    ),
    "server.not_a_login": QT_TRANSLATE_NOOP(
        "Problems",
        "{login} cannot be a login. A login has no spaces and 63 bytes at most, and does not begin with pg_ or crm_.",
    ),
    "server.password_too_short": QT_TRANSLATE_NOOP(
        "Problems", "This password is too short for the server. The least length is {least}."
    ),
    "server.no_such_login": QT_TRANSLATE_NOOP(
        "Problems", "Nobody here can sign in as {login}. `server add-user` makes a login or opens a closed one."
    ),
    "server.no_clinic_yet": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no clinic on the server yet. The first administrator brings or begins it with crm-desktop join.",
    ),
    "server.name_needed": QT_TRANSLATE_NOOP(
        "Problems",
        "The clinic does not know {login} yet. Say with --name what colleagues call the new member of staff.",
    ),
    "server.no_such_role": QT_TRANSLATE_NOOP(
        "Problems", "There is no single role called {name}. The roles of this clinic: {known}."
    ),
    "server.no_such_branch": QT_TRANSLATE_NOOP(
        "Problems", "There is no single branch called {name}. The branches of this clinic: {known}."
    ),
    "server.no_program": QT_TRANSLATE_NOOP(
        "Problems",
        "{program} of PostgreSQL {version} or newer is not on this computer. Install the client programs "
        "(Debian: postgresql-client) or run this on the server.",
    ),
    "server.file_there": QT_TRANSLATE_NOOP("Problems", "{path} is there already. Name a new file for the copy."),
    "server.no_file": QT_TRANSLATE_NOOP("Problems", "There is no file {path}."),
    "server.not_a_copy": QT_TRANSLATE_NOOP("Problems", "{path} is not a whole copy of a server: {reason}."),
    "server.copy_of_something_else": QT_TRANSLATE_NOOP("Problems", "{path} is a copy of a database of something else."),
    "server.copy_failed": QT_TRANSLATE_NOOP("Problems", "{program} failed: {reason}. Nothing half-made is left."),
    "server.copy_not_written": QT_TRANSLATE_NOOP("Problems", "The copy {path} could not be written: {reason}."),
    "server.nobody_to_ask": QT_TRANSLATE_NOOP(
        "Problems", "Nobody is here to be asked for the password. Put it into {variable}."
    ),
    "server.login_needed": QT_TRANSLATE_NOOP(
        "Problems", "Nobody is here to be asked. Name the first administrator's login with --login."
    ),
    "server.passwords_differ": QT_TRANSLATE_NOOP("Problems", "The two passwords are not the same."),
}

"""Refusals of the telephone: engines, exchanges, sound, dialling."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "telephony.not_offered": QT_TRANSLATE_NOOP("Problems", "The telephone of this workstation cannot do that."),
    "telephony.incomplete": QT_TRANSLATE_NOOP(
        "Problems", "The telephone needs the marked field as well. Fill it in first."
    ),
    "telephony.port_out_of_range": QT_TRANSLATE_NOOP("Problems", "A port is a number from 1 to 65535."),
    "telephony.exchange_unreachable": QT_TRANSLATE_NOOP(
        "Problems",
        "The telephone exchange {host} does not answer at port {port}. Is it switched on, and is the manager "
        "interface open for this network?",
    ),
    "telephony.exchange_silent": QT_TRANSLATE_NOOP(
        "Problems", "The telephone exchange {host} has stopped answering. The program goes on trying."
    ),
    "telephony.exchange_foreign": QT_TRANSLATE_NOOP(
        "Problems", "What answers at {host}, port {port}, is no Asterisk manager. Check the address and the port."
    ),
    "telephony.exchange_login": QT_TRANSLATE_NOOP(
        "Problems",
        "The telephone exchange {host} does not accept this manager's name and password. Correct them in the "
        "settings; the program does not try again by itself.",
    ),
    "telephony.exchange_certificate": QT_TRANSLATE_NOOP(
        "Problems",
        "The certificate of the telephone exchange {host} cannot be trusted. Choose the file of the clinic's "
        "own authority in the settings, or have the certificate renewed.",
    ),
    "telephony.exchange_authority": QT_TRANSLATE_NOOP(
        "Problems", "The chosen file has no certificate in it. Choose a file in PEM format."
    ),
    "telephony.exchange_away": QT_TRANSLATE_NOOP(
        "Problems", "The telephone exchange cannot be reached just now. Try again when its light is green."
    ),
    "telephony.exchange_refused": QT_TRANSLATE_NOOP("Problems", "The telephone exchange refused, and said: {said}."),
    "telephony.pause_refused": QT_TRANSLATE_NOOP(
        "Problems",
        "The telephone exchange does not take over whether you are ready, and said: {said}. Its queues ring you as "
        "before.",
    ),
    "telephony.call_not_here": QT_TRANSLATE_NOOP(
        "Problems", "The telephone of this workstation has no part in that call."
    ),
    "telephony.number_undiallable": QT_TRANSLATE_NOOP(
        "Problems", "{number} cannot be dialled. Write the number with digits, and + only at its beginning."
    ),
    "telephony.link_unusable": QT_TRANSLATE_NOOP("Problems", "There is no telephone number in the link {link}."),
    "telephony.link_needed": QT_TRANSLATE_NOOP("Problems", "Give a link with a number, as tel:+989121112233."),
    "telephony.nothing_dials": QT_TRANSLATE_NOOP(
        "Problems", "No program on this computer opens {scheme}: links. Choose one in the settings of the system."
    ),
    "telephony.cdr_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "{path}, the file of the exchange's call records, cannot be read."
    ),
    "telephony.cdr_layout": QT_TRANSLATE_NOOP(
        "Problems",
        "The call records of the exchange have no column for {column}. Name the columns in the settings of "
        "the exchange, or let it write the names in the first line.",
    ),
    "telephony.cdr_zone": QT_TRANSLATE_NOOP(
        "Problems", "{zone} is no time zone. Choose the zone in which the exchange writes its times."
    ),
    "telephony.cdr_table": QT_TRANSLATE_NOOP(
        "Problems",
        "This is the address of a database. Choose as source of earlier calls: a table in the exchange's database.",
    ),
    "telephony.cdr_table_address": QT_TRANSLATE_NOOP(
        "Problems",
        "This is no address of a table of call records. Write it as mysql://user@server:3306/asteriskcdrdb or "
        "postgresql://user@server/database?table=cdr.",
    ),
    "telephony.cdr_table_password": QT_TRANSLATE_NOOP(
        "Problems",
        "There is a password in the address, where everybody can read it. Write it in the field for the password.",
    ),
    "telephony.cdr_no_table": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no table {table} in the database {database} at {host}. Add ?table= and its name to the address.",
    ),
    "telephony.cdr_no_database": QT_TRANSLATE_NOOP(
        "Problems", "There is no database {database} at {host}. Correct the address in the settings."
    ),
    "telephony.cdr_no_right": QT_TRANSLATE_NOOP(
        "Problems",
        "The user {user} may not read the table {table} in the database {database}. The administrator of the "
        "exchange can give the right to read it (SELECT).",
    ),
    "telephony.cdr_slow": QT_TRANSLATE_NOOP(
        "Problems",
        "The database at {host} has not answered within {seconds} seconds. If this stays so, its table of call "
        "records needs an index by the time of the call.",
    ),
    "telephony.cdr_certificate": QT_TRANSLATE_NOOP(
        "Problems",
        "The connection with the database at {host} cannot be trusted: it is not encrypted, or its certificate is not "
        "signed by the authority in the settings.",
    ),
    "telephony.cdr_refused": QT_TRANSLATE_NOOP("Problems", "The database at {host} refused, and said: {said}."),
    "telephony.cdr_address": QT_TRANSLATE_NOOP(
        "Problems",
        "{address} is no https address; call records are asked for there only, for a password goes along.",
    ),
    "telephony.cdr_unreachable": QT_TRANSLATE_NOOP(
        "Problems", "{host} does not give out the exchange's call records just now. The program tries again later."
    ),
    "telephony.cdr_login": QT_TRANSLATE_NOOP(
        "Problems", "{host} does not accept the password for the exchange's call records. Correct it in the settings."
    ),
    "telephony.cdr_not_understood": QT_TRANSLATE_NOOP("Problems", "What {host} sends is no list of call records."),
    "telephony.webhook_too_long": QT_TRANSLATE_NOOP("Problems", "The message about a call is too long to be one."),
    "telephony.webhook_signature": QT_TRANSLATE_NOOP(
        "Problems", "The message about a call is not signed with the agreed secret."
    ),
    "telephony.webhook_stale": QT_TRANSLATE_NOOP(
        "Problems", "The message about a call was signed too long ago, or the clock of its sender is wrong."
    ),
    "telephony.webhook_repeated": QT_TRANSLATE_NOOP("Problems", "This message about a call has come already."),
    "telephony.webhook_unreadable": QT_TRANSLATE_NOOP(
        "Problems", "The message about a call cannot be understood: {field} is wrong in it."
    ),
    "telephony.no_sip_here": QT_TRANSLATE_NOOP(
        "Problems",
        "This computer’s system has no SIP telephone. Choose the web telephone, or dial with the "
        "telephone on the desk.",
    ),
    "telephony.account_incomplete": QT_TRANSLATE_NOOP(
        "Problems",
        "The SIP telephone needs the address of the exchange and the number of this telephone. Enter them"
        " in the settings.",
    ),
    "telephony.account_unusable": QT_TRANSLATE_NOOP(
        "Problems",
        "The SIP telephone cannot use this account ({cause}).",
    ),
    "telephony.wrong_password": QT_TRANSLATE_NOOP(
        "Problems",
        "The exchange {server} does not accept user {user} with this password. Correct them in the "
        "settings; the program does not try again by itself.",
    ),
    "telephony.extension_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "The exchange {server} does not know the user {user}. Check the number of this telephone in the settings.",
    ),
    "telephony.sip_exchange_silent": QT_TRANSLATE_NOOP(
        "Problems",
        "The exchange {server} does not answer. The program goes on trying.",
    ),
    "telephony.exchange_not_found": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no exchange with the name {server}. Check the address in the settings and the network "
        "of this computer.",
    ),
    "telephony.exchange_refuses": QT_TRANSLATE_NOOP(
        "Problems",
        "The exchange {server} does not take this telephone just now: {code} {reason}. The program goes on trying.",
    ),
    "telephony.certificate_refused": QT_TRANSLATE_NOOP(
        "Problems",
        "The certificate of the exchange {server} cannot be trusted: {cause}. Choose the file of the "
        "clinic’s own authority in the settings, or enter the exchange by the name that its certificate "
        "bears.",
    ),
    "telephony.ca_file_unreadable": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {path} with the authority’s certificate cannot be read.",
    ),
    "telephony.port_taken": QT_TRANSLATE_NOOP(
        "Problems",
        "Another program uses port {port} on this computer. Leave the telephone’s own port empty in the "
        "settings, or choose another one.",
    ),
    "telephony.engine_died": QT_TRANSLATE_NOOP(
        "Problems",
        "The telephone had to start anew. Calls that ran in it were cut off; it is ready again in a moment.",
    ),
    "telephony.not_registered": QT_TRANSLATE_NOOP(
        "Problems",
        "The telephone is not connected to the exchange just now. Try again when its light is green.",
    ),
    "telephony.call_over": QT_TRANSLATE_NOOP(
        "Problems",
        "This call is over.",
    ),
    "telephony.not_in_a_call": QT_TRANSLATE_NOOP(
        "Problems",
        "This is possible only while you are talking.",
    ),
    "telephony.too_many_calls": QT_TRANSLATE_NOOP(
        "Problems",
        "There are too many calls at this telephone. End one of them first.",
    ),
    "telephony.bad_number": QT_TRANSLATE_NOOP(
        "Problems",
        "{number} cannot be dialled at the exchange. Write digits, with +, * or # where they belong.",
    ),
    "telephony.bad_digits": QT_TRANSLATE_NOOP(
        "Problems",
        "Only digits, * and # can be sent during a call.",
    ),
    "telephony.no_common_codec": QT_TRANSLATE_NOOP(
        "Problems",
        "The other side and this telephone have no sound format in common. The administrator can choose "
        "another order of codecs in the settings.",
    ),
    "telephony.no_encryption": QT_TRANSLATE_NOOP(
        "Problems",
        "The call was not put through, because the other side does not encrypt the voice and this telephone must.",
    ),
    "telephony.transfer_failed": QT_TRANSLATE_NOOP(
        "Problems",
        "The call was not transferred and is still yours ({cause}).",
    ),
    "telephone.lost_in_transfer": QT_TRANSLATE_NOOP(
        "Problems",
        "The call was not transferred ({cause}), and it has ended. Please call again.",
    ),
    "telephony.command_failed": QT_TRANSLATE_NOOP(
        "Problems",
        "The telephone could not do that ({cause}).",
    ),
    "telephony.microphone_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The microphone is not there; calls go on in silence. Plug it in, or choose another one in the settings.",
    ),
    "telephony.speaker_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The headphones or speakers are not there; calls go on in silence. Plug them in, or choose others"
        " in the settings.",
    ),
    "telephony.web_not_installed": QT_TRANSLATE_NOOP(
        "Problems",
        "The web telephone is not installed on this computer. The administrator adds it with ./run.sh "
        "--with-web-phone, or by installing crm-desktop[web-phone].",
    ),
    "telephony.web_library_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The web telephone needs system libraries that are not installed: {libraries}. The administrator adds "
        "them with ./run.sh --with-web-phone.",
    ),
    "telephony.web_not_as_root": QT_TRANSLATE_NOOP(
        "Problems",
        "The web telephone does not work while the program runs as root. Start the program as an ordinary user.",
    ),
    "telephony.web_sandbox_forbidden": QT_TRANSLATE_NOOP(
        "Problems",
        "This system does not let programs shut themselves in, and the web telephone does not work without "
        "that. The administrator can allow unprivileged user namespaces.",
    ),
    "telephony.web_needs_restart": QT_TRANSLATE_NOOP(
        "Problems",
        "The web telephone works from the next start of the program. Close the program and open it again.",
    ),
    "telephony.web_address_wrong": QT_TRANSLATE_NOOP(
        "Problems",
        "This is no address and account of a web telephone. An address looks like "
        "wss://exchange.clinic:8089/ws, and a user has letters and digits only.",
    ),
    "telephony.web_certificate_unknown": QT_TRANSLATE_NOOP(
        "Problems",
        "No authority vouches for the certificate of {server}. Its SHA-256 is {fingerprint}. Compare it with "
        "the one at the exchange, and enter it in the settings if they are the same.",
    ),
    "telephony.web_certificate_changed": QT_TRANSLATE_NOOP(
        "Problems",
        "The certificate of {server} is not the one that was entered in the settings; its SHA-256 is now "
        "{fingerprint}. Ask the administrator whether it was renewed: somebody could be listening in.",
    ),
}

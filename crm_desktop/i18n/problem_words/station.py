"""Refusals of this place of work: its settings, its keyring, its start, its look and its commands."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "settings.unreadable": QT_TRANSLATE_NOOP(
        "Problems", "The settings of this computer in {path} could not be read ({reason}). The usual ones are used."
    ),
    "settings.not_understood": QT_TRANSLATE_NOOP(
        "Problems", "The setting {name} has a value that this version does not know. The usual one is used."
    ),
    "settings.not_saved": QT_TRANSLATE_NOOP(
        "Problems", "The settings could not be saved in {path}: {reason}. They hold until the program is closed."
    ),
    "secrets.no_store": QT_TRANSLATE_NOOP(
        "Problems", "This computer has no keyring in which a secret could be kept safely."
    ),
    "secrets.store_failed": QT_TRANSLATE_NOOP(
        "Problems", "The keyring of this computer refused: {reason}. Unlock it and try again."
    ),
    "recovery.not_saved": QT_TRANSLATE_NOOP(
        "Problems", "The recovery code could not be saved in {path}: {reason}. Choose another folder or print it."
    ),
    "setup.already_done": QT_TRANSLATE_NOOP("Problems", "This base already has a clinic. Open it with its passphrase."),
    "setup.name_missing": QT_TRANSLATE_NOOP("Problems", "A name is missing. Go back and fill in the empty line."),
    "setup.unknown_time_zone": QT_TRANSLATE_NOOP(
        "Problems", "The time zone {name} is not known on this computer. Choose another one."
    ),
    "undo.nothing": QT_TRANSLATE_NOOP("Problems", "There is nothing to undo."),
    "undo.long_ago": QT_TRANSLATE_NOOP(
        "Problems", "Your last operation was at {at}. Press Ctrl+Z once more to take it back."
    ),
    "undo.changed_since": QT_TRANSLATE_NOOP(
        "Problems", "This cannot be undone: somebody has gone on working with it since."
    ),
    "station.may_not_sign_in": QT_TRANSLATE_NOOP(
        "Problems", "This user has no login any more. An administrator can give it back."
    ),
    "station.left_meanwhile": QT_TRANSLATE_NOOP(
        "Problems",
        "{name} may no longer sign in here. What was half typed is kept. "
        "The passphrase opens the program for another user.",
    ),
    "station.nobody_there": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no clinic in {path}, or nobody who may sign in. Restore a copy, or start with another folder.",
    ),
    "notice.snooze_is_past": QT_TRANSLATE_NOOP("Problems", "A notice can only be put off to a later moment."),
    "theme.font_missing": QT_TRANSLATE_NOOP(
        "Problems", "The font file {file} is missing, so some letters look different. Install the program again."
    ),
    "theme.icon_missing": QT_TRANSLATE_NOOP("Problems", "The icon {name} is missing. Install the program again."),
    "theme.stylesheet_missing": QT_TRANSLATE_NOOP(
        "Problems", "The look of the program is missing. Install the program again."
    ),
    "bench.no_proofs": QT_TRANSLATE_NOOP(
        "Problems", "The long proofs are the project's own tests, and there are none in {path}."
    ),
    "bench.no_server": QT_TRANSLATE_NOOP(
        "Problems", "There is no PostgreSQL on this computer to measure against. Install version 15 or newer."
    ),
    "shot.no_such_screen": QT_TRANSLATE_NOOP(
        "Problems", "There is no screen called {name}. `shot --list` names them all."
    ),
    "start.no_display": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no screen to open a window on. Start the program from a desktop session, or set DISPLAY.",
    ),
    "start.language_of_demo": QT_TRANSLATE_NOOP(
        "Problems", "--language goes with --demo only. A clinic of your own has its language in the settings."
    ),
    "profile.no_base": QT_TRANSLATE_NOOP(
        "Problems", "There is no base at {path}. Start the program to make one, or name another folder with --profile."
    ),
    "profile.base_already": QT_TRANSLATE_NOOP(
        "Problems", "There is a base at {path} already. Name another folder with --profile."
    ),
    "profile.no_passphrase": QT_TRANSLATE_NOOP(
        "Problems", "Nobody is here to be asked for the passphrase. Put it into {variable}."
    ),
    "profile.passphrases_differ": QT_TRANSLATE_NOOP("Problems", "The two passphrases are not the same."),
    "undo.import_running": QT_TRANSLATE_NOOP("Problems", "The import of {file} is still running. Stop it first."),
}

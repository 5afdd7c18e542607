"""Refusals of the base: its key, its disk, and what one may see and do in it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "store.wrong_key": QT_TRANSLATE_NOOP("Problems", "This passphrase does not open the data."),
    "store.not_our_file": QT_TRANSLATE_NOOP("Problems", "{path} is not a base of this program."),
    "store.damaged": QT_TRANSLATE_NOOP("Problems", "The file {path} is damaged. It was left as it is; restore a copy."),
    "store.newer_schema": QT_TRANSLATE_NOOP(
        "Problems", "A newer version of the program made this base. Install that version and open it again."
    ),
    "store.disk_full": QT_TRANSLATE_NOOP(
        "Problems", "The disk is full, so nothing was saved. Make room and do it again."
    ),
    "store.disk_failed": QT_TRANSLATE_NOOP(
        "Problems", "The disk did not answer as it should, so nothing was saved. Check the disk and do it again."
    ),
    "store.read_only": QT_TRANSLATE_NOOP(
        "Problems", "{path} cannot be read or written here. Check the rights of the folder."
    ),
    "store.busy": QT_TRANSLATE_NOOP(
        "Problems", "Another program has been using the data for a long time. Try again in a moment."
    ),
    "access.no_right": QT_TRANSLATE_NOOP(
        "Problems", "This needs the right “{right}”. An administrator can give it to you."
    ),
    "access.no_right.givers": QT_TRANSLATE_NOOP(
        "Problems", "This needs the right “{right}”. An administrator can give it to you: {givers}."
    ),
    "access.not_here_any_more": QT_TRANSLATE_NOOP(
        "Problems", "{name} may no longer sign in here, so nothing was saved. An administrator can give the login back."
    ),
    "record.gone": QT_TRANSLATE_NOOP("Problems", "This record was deleted, or it is not for you to see."),
    "keys.keyring_missing": QT_TRANSLATE_NOOP(
        "Problems", "This computer no longer has its part of the key. The printed recovery code opens the data."
    ),
    "keys.file_missing": QT_TRANSLATE_NOOP(
        "Problems", "The key file {path} is missing. Restore it from a copy: without it the data stays closed."
    ),
    "keys.wrong_recovery_code": QT_TRANSLATE_NOOP("Problems", "This is not the recovery code of this base."),
}

"""Refusals of users and teams."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS: dict[str, object] = {
    "staff.nameless": QT_TRANSLATE_NOOP("Problems", "Write the name and the login of the user."),
    "staff.login_taken": QT_TRANSLATE_NOOP("Problems", "Somebody else has the login {login}. Choose another."),
    "staff.mobile_taken": QT_TRANSLATE_NOOP(
        "Problems", "{number} belongs to {name} already. One mobile number is one user."
    ),
    "staff.last_administrator": QT_TRANSLATE_NOOP(
        "Problems", "Then nobody could manage users any more. Make somebody else an administrator first."
    ),
    "staff.role_too_wide": QT_TRANSLATE_NOOP(
        "Problems", "The role {role} may do more than you may, so you can neither give it nor take it away."
    ),
    "staff.another_branch": QT_TRANSLATE_NOOP(
        "Problems", "You manage the staff of your own branch only. Choose your branch, or ask an administrator."
    ),
    "staff.work_not_handed_over": QT_TRANSLATE_NOOP("Problems", "{name} still has open tasks. Hand them over first."),
    "staff.team_nameless": QT_TRANSLATE_NOOP("Problems", "Write the name of the team."),
    "staff.team_name_taken": QT_TRANSLATE_NOOP("Problems", "There is a team named {name} already."),
}

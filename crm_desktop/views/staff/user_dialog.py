"""Take on a colleague or change one: name, login, mobile, language, roles, teams, may log in (C24-31, C24-65, A4)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from crm_desktop.i18n.language import LANGUAGES
from crm_desktop.i18n.style import current_style
from crm_desktop.kit.e164 import display_phone
from crm_desktop.models.admin.user import UserStatus
from crm_desktop.views.staff.staff_facts import UserFacts, user_facts
from crm_desktop.views.widgets.choice_box import ChoiceBox
from crm_desktop.views.widgets.form_dialog import FormDialog, pair
from crm_desktop.views.widgets.house import House
from crm_desktop.views.widgets.labelled_field import LabelledField
from crm_desktop.views.widgets.option_group import Option, OptionGroup


class UserDialog(FormDialog):
    """The fields; what is written is said by the two dialogs that have them."""

    ICON: ClassVar[str] = "user-cog"
    WIDTH: ClassVar[int] = 640
    BY_DIGIT: ClassVar[str] = "roles"
    KEPT: ClassVar[tuple[str, ...]] = ("name", "login", "mobile", "language", "branch", "roles", "teams", "may")

    def __init__(self, house: House, user_id: UUID | None, form: str, parent: QWidget | None = None) -> None:
        self.user_id = user_id
        self.facts: UserFacts | None = None
        self._is_login_own = False  # until somebody writes it, it follows the name
        super().__init__(house, form, parent)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        actor = house.session.actor
        house.lanes.read(self, lambda session: user_facts(session, actor, user_id), self._arrived, self.refuse)

    def lay_out(self) -> None:
        self.name, self.login, self.mobile = QLineEdit(), QLineEdit(), QLineEdit()
        self.language = OptionGroup()
        self.branch = ChoiceBox(with_none=False)
        self.roles, self.teams = OptionGroup(several=True), OptionGroup(several=True)
        self.may = QCheckBox()
        self.may.setChecked(True)
        names = ("name", "login", "mobile", "language", "branch", "roles", "teams")
        self._fields = fields = {name: LabelledField(getattr(self, name)) for name in names}
        self.body.addWidget(fields["name"])
        self.body.addLayout(pair(fields["login"], fields["mobile"]))
        for name in ("branch", "roles", "teams"):
            self.body.addWidget(fields[name])
        # Side by side, so that the form needs no scrolling on a screen of 768 pixels.
        last = pair(fields["language"], self.may)
        last.setAlignment(self.may, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(last)
        self.body.addStretch(1)
        for name in ("branch", "teams"):
            fields[name].hide()

    def wire(self) -> None:
        self.name.textEdited.connect(self._name_typed)
        self.login.textEdited.connect(self._login_typed)
        self.mobile.textEdited.connect(lambda _text: self._fields["mobile"].refuse(""))
        self.roles.accepted.connect(self._after_roles)
        self.teams.accepted.connect(self.save)
        self.language.accepted.connect(self.save)

    def show_words(self) -> None:
        chosen = self.language.chosen() or [current_style().language]
        self.language.set_options(
            [Option(code, language.native_name) for code, language in LANGUAGES.items()], with_digits=False
        )
        self.language.choose(*chosen)
        words = {
            "name": (self.tr("Name"), ""),
            "login": (self.tr("Login"), ""),
            "mobile": (self.tr("Mobile"), self.tr("One mobile number is one user.")),
            "language": (self.tr("Language of the program"), ""),
            "branch": (self.tr("Branch"), ""),
            "roles": (self.tr("Roles"), self.tr("With several roles, the widest right of them holds.")),
            "teams": (self.tr("Teams"), ""),
        }
        for name, (text, hint) in words.items():
            self._fields[name].set_words(text, hint)
        self.may.setText(self.tr("May log in"))
        self.hint.setText(self.tr("Alt+digit: role"))

    def lack(self) -> str:
        if not self.name.text().strip():
            self.name.setFocus()
            return self.tr("Write the name.")
        if not self.login.text().strip():
            self.login.setFocus()
            return self.tr("Write the login, in Latin letters.")
        if self.may.isChecked() and not self.roles.chosen():
            self.roles.take_focus()
            return self.tr("Choose at least one role: press its digit.")
        return ""

    # ---- what was chosen

    def role_ids(self) -> frozenset[UUID]:
        return frozenset(self.roles.chosen_ids())

    def team_ids(self) -> frozenset[UUID]:
        return frozenset(self.teams.chosen_ids())

    def chosen_language(self) -> str:
        return str(self.language.chosen()[0])

    # ---- reading and the draft

    def show_user(self, facts: UserFacts) -> None:
        """Fill the fields from the user as it stands."""

    def _arrived(self, facts: UserFacts) -> None:
        self.facts = facts
        self.roles.set_options([Option(key, words) for key, words in facts.roles])
        self.teams.set_options([Option(key, words) for key, words in facts.teams])
        self.branch.offer(facts.branches)
        self.branch.choose(facts.user.branch_id if facts.user is not None else self.house.session.actor.branch_id)
        self._fields["teams"].setVisible(bool(facts.teams))
        self._fields["branch"].setVisible(len(facts.branches) > 1)
        self.show_user(facts)
        self.show_words()
        self.restore()

    def take_draft(self, typed: dict[str, Any]) -> None:
        super().take_draft(typed)
        self._is_login_own = bool(self.login.text())

    def show_mobile(self, e164: str | None) -> None:
        shown = display_phone(e164, self.house.session.region) if e164 else ""
        self.mobile.setText(current_style().in_digits(shown))

    # ---- what happens

    def _name_typed(self, text: str) -> None:
        if not self._is_login_own and self.user_id is None:
            # A name in another script gives no login that every keyboard can write.
            first = next(iter(text.split()), "").lower()
            self.login.setText(first if first.isascii() else "")

    def _login_typed(self, text: str) -> None:
        self._is_login_own = bool(text)

    def _after_roles(self) -> None:
        if self.teams.keys():
            self.teams.take_focus()
        else:
            self.save()

    def enter_pressed(self) -> None:
        if self.focusWidget() is self.mobile and not self._fields["branch"].isVisible():
            self.roles.take_focus()
        else:
            super().enter_pressed()

    def status(self) -> UserStatus:
        """Who has left stays so until the login is given back."""
        if self.may.isChecked():
            return UserStatus.ACTIVE
        has_left = self.facts is not None and self.facts.user is not None and self.facts.user.status is UserStatus.LEFT
        return UserStatus.LEFT if has_left else UserStatus.NO_LOGIN

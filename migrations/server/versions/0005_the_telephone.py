"""The telephone: lines, telephones, dialling rules, what operators do, marks of talks and who heard them."""

import datetime
import uuid

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

OF_CALLS = (
    "callback_id",
    "joined_into_id",
    "is_internal",
    "is_possible",
    "transferred_to",
    "diverted_from",
    "extension",
    "provider",
    "sip_call_id",
)
OF_BRANCHES = ("calls_from", "calls_until", "call_tries", "keeps_recordings", "recordings_at")
TABLES = ("recording_hearing", "call_mark", "agent_state", "phone_line", "extension", "dial_rule")
FILLED = ("role", "role_right", "dictionary", "dict_item")
RULES = uuid.UUID("6f2c1e0a-52b8-5d0e-9c4f-1b7a3d9e8c55")
# Whoever hands work of others over leads them.
LEADING, REVIEWING, WIDE = "tasks.hand_over", "calls.review", ("team", "branch", "all")
# Of each language: what its letters are like, and the new lists in it.
LISTS = {
    "fa": (
        {"pause_reason": "دلیل توقف پاسخ‌گویی", "call_criterion": "معیار ارزیابی مکالمه"},
        {
            "pause_reason": ("استراحت", "ناهار", "جلسه", "آموزش", "کارهای اداری", "سایر"),
            "call_criterion": (
                "سلام و معرفی", "شناخت نیاز", "پاسخ روشن", "توافق بر قدم بعدی", "ادب و احترام", "ثبت اطلاعات",
            ),
        },
    ),
    "ru": (
        {"pause_reason": "Причины паузы", "call_criterion": "Критерии оценки разговора"},
        {
            "pause_reason": ("Перерыв", "Обед", "Совещание", "Обучение", "Работа с документами", "Другое"),
            "call_criterion": (
                "Приветствие и представление", "Потребность выяснена", "Понятные ответы", "Согласован следующий шаг",
                "Вежливость", "Данные записаны",
            ),
        },
    ),
    "en": (
        {"pause_reason": "Reasons for a pause", "call_criterion": "Criteria for marking talks"},
        {
            "pause_reason": ("Break", "Lunch", "Meeting", "Training", "Paperwork", "Other"),
            "call_criterion": (
                "Greeting and introduction", "Need found out", "Clear answers", "Next step agreed", "Politeness",
                "Details written down",
            ),
        },
    ),
}  # fmt: skip
KEYS = {
    "pause_reason": ("break", "lunch", "meeting", "training", "paperwork", "other"),
    "call_criterion": ("greeting", "need", "answers", "next_step", "politeness", "details"),
}


def upgrade() -> None:
    op.create_table(
        "dial_rule",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=True),
        sa.Column("pbx", sa.String(length=40), nullable=True),
        sa.Column("begins_with", sa.String(length=20), nullable=False),
        sa.Column("replaced_by", sa.String(length=20), nullable=False),
        sa.Column("prefix", sa.String(length=10), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rv", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dial_rule")),
    )
    op.create_table(
        "extension",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=True),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("pbx", sa.String(length=40), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rv", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user_account.id"], name=op.f("fk_extension_user_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_extension")),
    )
    op.create_index("ix_extension_number", "extension", ["number"], unique=False)
    op.create_index(op.f("ix_extension_user_id"), "extension", ["user_id"], unique=False)
    op.create_table(
        "phone_line",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("pbx", sa.String(length=40), nullable=True),
        sa.Column("team_id", sa.Uuid(), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rv", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["team_id"], ["team.id"], name=op.f("fk_phone_line_team_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_line")),
    )
    op.create_index("ix_phone_line_number", "phone_line", ["number"], unique=False)
    op.create_table(
        "agent_state",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=True),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.String(24), nullable=False),
        sa.Column("reason_id", sa.Uuid(), nullable=True),
        sa.Column("since_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("call_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rv", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"], ["call.id"], name=op.f("fk_agent_state_call_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["reason_id"],
            ["dict_item.id"],
            name=op.f("fk_agent_state_reason_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user_account.id"], name=op.f("fk_agent_state_user_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agent_state")),
    )
    op.create_index("ix_agent_state_open", "agent_state", ["until_at"], unique=False)
    op.create_index("ix_agent_state_user", "agent_state", ["user_id", "since_at"], unique=False)
    op.create_table(
        "call_mark",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=True),
        sa.Column("call_id", sa.Uuid(), nullable=False),
        sa.Column("criterion_id", sa.Uuid(), nullable=False),
        sa.Column("marked_by", sa.Uuid(), nullable=False),
        sa.Column("mark", sa.Integer(), nullable=False),
        sa.Column("marked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rv", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"], ["call.id"], name=op.f("fk_call_mark_call_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["criterion_id"],
            ["dict_item.id"],
            name=op.f("fk_call_mark_criterion_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["marked_by"],
            ["user_account.id"],
            name=op.f("fk_call_mark_marked_by"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_mark")),
    )
    op.create_index(op.f("ix_call_mark_call_id"), "call_mark", ["call_id"], unique=False)
    op.create_table(
        "recording_hearing",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=True),
        sa.Column("call_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("heard_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rv", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"], ["call.id"], name=op.f("fk_recording_hearing_call_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["user_account.id"],
            name=op.f("fk_recording_hearing_user_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording_hearing")),
    )
    op.create_index(op.f("ix_recording_hearing_call_id"), "recording_hearing", ["call_id"], unique=False)
    op.add_column("branch", sa.Column("calls_from", sa.String(length=5), server_default="09:00", nullable=False))
    op.add_column("branch", sa.Column("calls_until", sa.String(length=5), server_default="21:00", nullable=False))
    op.add_column("branch", sa.Column("call_tries", sa.Integer(), server_default="4", nullable=False))
    op.add_column("branch", sa.Column("keeps_recordings", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("branch", sa.Column("recordings_at", sa.String(length=400), nullable=True))
    op.add_column("call", sa.Column("sip_call_id", sa.String(length=120), nullable=True))
    op.add_column("call", sa.Column("provider", sa.String(length=20), nullable=True))
    op.add_column("call", sa.Column("extension", sa.String(length=40), nullable=True))
    op.add_column("call", sa.Column("diverted_from", sa.String(length=40), nullable=True))
    op.add_column("call", sa.Column("transferred_to", sa.String(length=60), nullable=True))
    op.add_column("call", sa.Column("is_possible", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("call", sa.Column("is_internal", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("call", sa.Column("joined_into_id", sa.Uuid(), nullable=True))
    op.add_column("call", sa.Column("callback_id", sa.Uuid(), nullable=True))
    op.create_index(op.f("ix_call_callback_id"), "call", ["callback_id"], unique=False)
    op.drop_index("ix_call_e164", table_name="call")
    op.create_index("ix_call_e164", "call", ["e164", "started_at"], unique=False)
    op.create_index(op.f("ix_callback_item_closed_by_call_id"), "callback_item", ["closed_by_call_id"], unique=False)
    op.create_index("ix_call_linkedid", "call", ["linkedid", "pbx"], unique=False)
    op.create_index("ix_call_sip_call_id", "call", ["sip_call_id"], unique=False)
    op.create_index(
        "ix_call_joined_into",
        "call",
        ["joined_into_id"],
        unique=False,
        postgresql_where=sa.text("joined_into_id IS NOT NULL"),
    )
    op.create_foreign_key(
        op.f("fk_call_joined_into_id"),
        "call",
        "call",
        ["joined_into_id"],
        ["id"],
        initially="DEFERRED",
        deferrable=True,
    )
    for table in TABLES:
        op.add_column(table, sa.Column("sync_scope", sa.Uuid(), nullable=False))
        op.create_index(f"server_{table}_scope", table, ["sync_scope", "id"], unique=False)
    # An older program knows neither the right to review nor the new words of dictionaries.
    op.execute("UPDATE sync.server SET pull_from = '0005'")
    # One conversation may have two rows for a while, until it is seen that they are one (docs/adr/0018).
    op.drop_index("server_call_linkedid", table_name="call")
    _bind_the_owner(False)
    _those_who_lead_may_review()
    _lists_of_the_telephone()
    _bind_the_owner(True)


def downgrade() -> None:
    _bind_the_owner(False)
    _forget()
    _bind_the_owner(True)
    op.execute("UPDATE sync.server SET pull_from = '0004'")
    op.execute(
        "CREATE UNIQUE INDEX server_call_linkedid ON call (pbx, linkedid) "
        "WHERE pbx IS NOT NULL AND linkedid IS NOT NULL AND deleted_at IS NULL"
    )
    op.drop_constraint(op.f("fk_call_joined_into_id"), "call", type_="foreignkey")
    op.drop_index("ix_call_joined_into", table_name="call")
    op.drop_index("ix_call_sip_call_id", table_name="call")
    op.drop_index("ix_call_linkedid", table_name="call")
    op.drop_index(op.f("ix_callback_item_closed_by_call_id"), table_name="callback_item")
    op.drop_index("ix_call_e164", table_name="call")
    op.create_index("ix_call_e164", "call", ["e164"], unique=False)
    op.drop_index(op.f("ix_call_callback_id"), table_name="call")
    for column in OF_CALLS:
        op.drop_column("call", column)
    for column in OF_BRANCHES:
        op.drop_column("branch", column)
    for table in TABLES:
        op.drop_table(table)


def _bind_the_owner(is_bound: bool) -> None:
    """Whoever installs is none of the staff: bound by row security they would find and make nothing in these."""
    # What is checked at the end of the transaction stands in the way of ALTER TABLE.
    op.execute("SET CONSTRAINTS ALL IMMEDIATE")
    op.execute("SET CONSTRAINTS ALL DEFERRED")
    for table in FILLED:
        op.execute(f'ALTER TABLE "{table}" {"" if is_bound else "NO "}FORCE ROW LEVEL SECURITY')


def _rule_id(*parts: str) -> uuid.UUID:
    return uuid.uuid5(RULES, "".join(f"{len(part)}:{part}" for part in parts))


def _table(name: str, *columns: str) -> sa.TableClause:
    """With the columns that every row has."""
    kinds = {"id": sa.Uuid(), "role_id": sa.Uuid(), "dictionary_id": sa.Uuid(), "sync_scope": sa.Uuid()}
    return sa.table(
        name,
        *(sa.column(one, kinds.get(one)) for one in ("id", *columns, "created_at", "deleted_at", "rv", "sync_scope")),
    )


def _insert(table: sa.TableClause, row: dict[str, object]) -> None:
    now = datetime.datetime.now(datetime.UTC)
    op.execute(table.insert().values({**row, "created_at": now, "rv": 1, "sync_scope": uuid.UUID(int=0)}))


def _language(names: list[str]) -> str:
    """Of the clinic's own lists, as it was set up in it."""
    letters = "".join(names)
    if any("\u0600" <= letter <= "\u06ff" for letter in letters):
        return "fa"
    return "ru" if any("\u0400" <= letter <= "\u04ff" for letter in letters) else "en"


def _those_who_lead_may_review() -> None:
    granted = _table("role_right", "role_id", "right", "scope")
    role = sa.table("role", sa.column("id", sa.Uuid()), sa.column("deleted_at"))
    leading = sa.select(granted.c.role_id, granted.c.scope).where(
        granted.c.right == LEADING,
        granted.c.scope.in_(WIDE),
        granted.c.deleted_at.is_(None),
        granted.c.role_id.in_(sa.select(role.c.id).where(role.c.deleted_at.is_(None))),
        granted.c.role_id.not_in(sa.select(granted.c.role_id).where(granted.c.right == REVIEWING)),
    )
    found = sorted(op.get_bind().execute(leading).all(), key=lambda row: WIDE.index(row.scope))
    for role_id, scope in {row.role_id: row.scope for row in found}.items():  # the widest of each
        key = _rule_id("role_right", role_id.hex, REVIEWING)
        _insert(granted, {"id": key, "role_id": role_id, "right": REVIEWING, "scope": scope})


def _lists_of_the_telephone() -> None:
    dictionary = _table("dictionary", "name", "built_in", "is_archived")
    item = _table("dict_item", "dictionary_id", "name", "position", "is_archived")
    told = sa.select(dictionary.c.name, dictionary.c.built_in).where(dictionary.c.built_in.is_not(None))
    known = {row.name: row.built_in for row in op.get_bind().execute(told)}
    if not known:
        return  # no clinic yet
    titles, items = LISTS[_language(list(known))]
    for key in set(KEYS) - set(known.values()):
        made = {"id": _rule_id("dictionary", key), "name": titles[key], "built_in": key, "is_archived": False}
        _insert(dictionary, made)
        for position, (word, name) in enumerate(zip(KEYS[key], items[key], strict=True)):
            row = {"id": _rule_id(key, word), "dictionary_id": made["id"], "name": name, "position": position}
            _insert(item, row | {"is_archived": False})


def _forget() -> None:
    """What an older program has no words for."""
    lists = "SELECT id FROM dictionary WHERE built_in IN ('pause_reason', 'call_criterion')"
    op.execute(f"DELETE FROM role_right WHERE \"right\" = '{REVIEWING}'")
    op.execute(f"DELETE FROM dict_item WHERE dictionary_id IN ({lists})")
    op.execute("DELETE FROM dictionary WHERE built_in IN ('pause_reason', 'call_criterion')")

"""The telephone: lines, telephones and dialling rules, what operators do, marks of talks, what stations read."""

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
TABLES = ("call_mark", "agent_state", "phone_line", "extension", "dial_rule", "cdr_mark")


def upgrade() -> None:
    op.create_table(
        "cdr_mark",
        sa.Column("pbx", sa.String(length=40), nullable=False),
        sa.Column("read_until_at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("pbx", name=op.f("pk_cdr_mark")),
    )
    op.create_table(
        "dial_rule",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=True),
        sa.Column("pbx", sa.String(length=40), nullable=True),
        sa.Column("begins_with", sa.String(length=20), nullable=False),
        sa.Column("replaced_by", sa.String(length=20), nullable=False),
        sa.Column("prefix", sa.String(length=10), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.String(27), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.String(27), nullable=True),
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
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.String(27), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.String(27), nullable=True),
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
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.String(27), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.String(27), nullable=True),
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
        sa.Column("since_at", sa.String(27), nullable=False),
        sa.Column("until_at", sa.String(27), nullable=True),
        sa.Column("call_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.String(27), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.String(27), nullable=True),
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
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.String(27), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.String(27), nullable=True),
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
    op.add_column("branch", sa.Column("calls_from", sa.String(length=5), server_default="09:00", nullable=False))
    op.add_column("branch", sa.Column("calls_until", sa.String(length=5), server_default="21:00", nullable=False))
    op.add_column("branch", sa.Column("call_tries", sa.Integer(), server_default="4", nullable=False))
    op.add_column("branch", sa.Column("keeps_recordings", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("branch", sa.Column("recordings_at", sa.String(length=400), nullable=True))
    with op.batch_alter_table("call") as batch:
        batch.add_column(sa.Column("sip_call_id", sa.String(length=120), nullable=True))
        batch.add_column(sa.Column("provider", sa.String(length=20), nullable=True))
        batch.add_column(sa.Column("extension", sa.String(length=40), nullable=True))
        batch.add_column(sa.Column("diverted_from", sa.String(length=40), nullable=True))
        batch.add_column(sa.Column("transferred_to", sa.String(length=60), nullable=True))
        batch.add_column(sa.Column("is_possible", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch.add_column(sa.Column("is_internal", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch.add_column(sa.Column("joined_into_id", sa.Uuid(), nullable=True))
        batch.add_column(sa.Column("callback_id", sa.Uuid(), nullable=True))
        batch.create_index(batch.f("ix_call_callback_id"), ["callback_id"], unique=False)
        batch.create_index("ix_call_linkedid", ["linkedid", "pbx"], unique=False)
        batch.create_index("ix_call_sip_call_id", ["sip_call_id"], unique=False)
        batch.create_foreign_key(
            batch.f("fk_call_joined_into_id"), "call", ["joined_into_id"], ["id"], initially="DEFERRED", deferrable=True
        )


def downgrade() -> None:
    with op.batch_alter_table("call") as batch:
        batch.drop_constraint(batch.f("fk_call_joined_into_id"), type_="foreignkey")
        batch.drop_index("ix_call_sip_call_id")
        batch.drop_index("ix_call_linkedid")
        batch.drop_index(batch.f("ix_call_callback_id"))
        for column in OF_CALLS:
            batch.drop_column(column)
    with op.batch_alter_table("branch") as batch:
        for column in OF_BRANCHES:
            batch.drop_column(column)
    for table in TABLES:
        op.drop_table(table)

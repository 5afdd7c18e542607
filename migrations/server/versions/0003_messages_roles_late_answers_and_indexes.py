"""Messages in a queue, roles of people, the minutes until an answer is late, and what is of a person by index."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Merging two people moves these to the one who stays; without an index each merge reads the whole table.
OF_A_PERSON = ("attachment", "callback_item", "mention", "notification")


def upgrade() -> None:
    op.create_table(
        "message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.String(24), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("status", sa.String(24), nullable=False),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("record_table", sa.String(length=40), nullable=True),
        sa.Column("record_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_by", sa.Uuid(), nullable=True),
        sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rv", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_message_person_id"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
    )
    op.create_index(op.f("ix_message_person_id"), "message", ["person_id"], unique=False)
    op.create_index("ix_message_queue", "message", ["status", "queued_at", "id"], unique=False)
    op.create_index("ix_message_record", "message", ["record_table", "record_id"], unique=False)
    op.add_column("branch", sa.Column("late_after", sa.Integer(), server_default="15", nullable=False))
    op.add_column("person", sa.Column("is_marketer", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("person", sa.Column("is_referrer", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("person", sa.Column("council_number", sa.String(length=20), nullable=True))
    for table in OF_A_PERSON:
        op.create_index(op.f(f"ix_{table}_person_id"), table, ["person_id"], unique=False)


def downgrade() -> None:
    for table in OF_A_PERSON:
        op.drop_index(op.f(f"ix_{table}_person_id"), table_name=table)
    for table, column in (
        ("person", "council_number"),
        ("person", "is_referrer"),
        ("person", "is_marketer"),
        ("branch", "late_after"),
    ):
        op.drop_column(table, column)
    op.drop_table("message")

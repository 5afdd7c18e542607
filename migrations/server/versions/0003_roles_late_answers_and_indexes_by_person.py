"""Roles of people, the minutes until an answer is late, and indexes of what belongs to a person."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Merging two people moves these to the one who stays; without an index each merge reads the whole table.
OF_A_PERSON = ("attachment", "callback_item", "mention", "notification")


def upgrade() -> None:
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

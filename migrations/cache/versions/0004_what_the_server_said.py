"""When the server took an operation and when nothing was left to decide about it; the queue is found by index."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("acked_at", sa.String(27), nullable=True))
    op.add_column("outbox", sa.Column("settled_at", sa.String(27), nullable=True))
    op.create_index("ix_outbox_waiting", "outbox", ["q"], sqlite_where=sa.text("state <> 1"))
    op.create_index("ix_outbox_unsettled", "outbox", ["q"], sqlite_where=sa.text("state = 1 AND settled_at IS NULL"))


def downgrade() -> None:
    op.drop_index("ix_outbox_unsettled", table_name="outbox")
    op.drop_index("ix_outbox_waiting", table_name="outbox")
    with op.batch_alter_table("outbox") as batch:
        batch.drop_column("settled_at")
        batch.drop_column("acked_at")

"""What sync needs on the server: scopes of rows, slots that exclude each other, clients, archive and change log."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TABLES = """
branch channel clinic deal_type dictionary holiday night_run night_switch organization person_category result
role room service_category team user_account category_field dict_item extra_field person provider role_right
service shift stage tag team_member transition_rule user_role attachment comment contact_point family_link
message notification organization_member person_alert person_value phone postal_address price_item
provider_absence provider_service request slot_hold tag_use task_template timeline_entry working_hours
attachment_part lead mention next_step template_addition template_result deal lead_service deal_service
stage_history task appointment call task_reminder task_value admission call_leg callback_item wait_entry
admission_service payment
""".split()

# Statuses in which a visit keeps its provider and its room.
HOLDS = (
    "status IN ('booked', 'confirmed', 'arrived', 'admitted', 'completed') AND NOT is_overbooked AND deleted_at IS NULL"
)

SCHEMAS = """
CREATE SCHEMA sec;
CREATE SCHEMA sync;
CREATE SCHEMA station;

CREATE TABLE sec.principal (
    login name PRIMARY KEY,
    user_id uuid NOT NULL UNIQUE,
    is_active boolean NOT NULL DEFAULT true,
    is_founder boolean NOT NULL DEFAULT false,
    made_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE sync.server (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    epoch uuid NOT NULL DEFAULT gen_random_uuid(),
    pull_from text NOT NULL DEFAULT '0004',
    log_from xid8 NOT NULL DEFAULT '0',
    functions text NOT NULL DEFAULT '',
    founded_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO sync.server DEFAULT VALUES;

CREATE TABLE sync.tbl (
    name text PRIMARY KEY,
    no smallint NOT NULL UNIQUE,
    place smallint NOT NULL,
    cols text[] NOT NULL,
    kinds jsonb NOT NULL,
    jsons text[] NOT NULL,
    bytes text[] NOT NULL,
    scoping text NOT NULL,
    sees text,
    writers text[] NOT NULL,
    makers text[] NOT NULL,
    own jsonb,
    guards jsonb NOT NULL,
    policies jsonb NOT NULL,
    knots jsonb NOT NULL,
    moves jsonb NOT NULL
);

CREATE TABLE sync.change (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    scope uuid NOT NULL,
    tbl smallint NOT NULL,
    pk uuid NOT NULL,
    op "char" NOT NULL,
    rv bigint NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_change_scope ON sync.change (scope, xid);

CREATE TABLE sync.client (
    client_id uuid PRIMARY KEY,
    login name NOT NULL,
    user_id uuid NOT NULL,
    station text NOT NULL,
    schema text NOT NULL,
    first_seq bigint NOT NULL,
    last_seq bigint NOT NULL,
    link bytea NOT NULL DEFAULT ''::bytea,
    cursor pg_snapshot,
    enrolled_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ix_client_login ON sync.client (login);

CREATE TABLE sync.op (
    no bigint GENERATED ALWAYS AS IDENTITY,
    client_id uuid NOT NULL REFERENCES sync.client,
    seq bigint NOT NULL,
    grp bigint NOT NULL,
    undoes bigint,
    tbl text NOT NULL,
    pk uuid NOT NULL,
    kind text NOT NULL,
    payload text,
    hash bytea NOT NULL,
    link bytea NOT NULL,
    base_rv bigint NOT NULL,
    schema text NOT NULL,
    said_by uuid,
    said_at timestamptz,
    login name NOT NULL,
    user_id uuid NOT NULL,
    status text NOT NULL,
    detail jsonb,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (client_id, seq)
);
CREATE INDEX ix_op_row ON sync.op (pk, tbl);
CREATE INDEX ix_op_group ON sync.op (client_id, grp);

CREATE TABLE sync.conflict (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES sync.client,
    seq bigint NOT NULL,
    col text NOT NULL,
    scope uuid,
    tbl text NOT NULL,
    pk uuid NOT NULL,
    base jsonb,
    theirs jsonb,
    mine jsonb,
    winner text NOT NULL,
    theirs_by uuid,
    theirs_at timestamptz,
    mine_by uuid,
    at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (client_id, seq, col)
);

CREATE TABLE sync.refusal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    login name NOT NULL DEFAULT session_user,
    user_id uuid,
    client_id uuid,
    seq bigint,
    grp bigint,
    tbl text,
    pk uuid,
    code text NOT NULL,
    detail jsonb
);
"""

SLOTS = f"""
ALTER TABLE appointment ADD CONSTRAINT server_appointment_provider
    EXCLUDE USING gist (provider_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
    WHERE ({HOLDS}) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE appointment ADD CONSTRAINT server_appointment_room
    EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
    WHERE (room_id IS NOT NULL AND {HOLDS}) DEFERRABLE INITIALLY DEFERRED;
"""


def upgrade() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
    op.execute(SCHEMAS)
    for table in TABLES:
        # Rows of before are everybody's; from here on the row trigger says whose a row is.
        op.add_column(
            table,
            sa.Column("sync_scope", sa.Uuid(), server_default="00000000-0000-0000-0000-000000000000", nullable=False),
        )
        op.alter_column(table, "sync_scope", server_default=None)
        op.create_index(f"server_{table}_scope", table, ["sync_scope", "id"], unique=False)
    op.execute(SLOTS)
    op.execute(
        "CREATE UNIQUE INDEX server_user_account_login ON user_account (lower(login)) "
        "WHERE deleted_at IS NULL AND login <> ''"
    )
    op.execute(
        "CREATE UNIQUE INDEX server_call_linkedid ON call (pbx, linkedid) "
        "WHERE pbx IS NOT NULL AND linkedid IS NOT NULL AND deleted_at IS NULL"
    )


def downgrade() -> None:
    # Triggers, policies and views that were derived from the registry go with the schemas of their functions.
    op.execute("DROP SCHEMA station, sync, sec CASCADE")
    op.drop_index("server_call_linkedid", table_name="call")
    op.drop_index("server_user_account_login", table_name="user_account")
    op.execute("ALTER TABLE appointment DROP CONSTRAINT server_appointment_room")
    op.execute("ALTER TABLE appointment DROP CONSTRAINT server_appointment_provider")
    for table in TABLES:
        op.execute(f'ALTER TABLE "{table}" NO FORCE ROW LEVEL SECURITY')
        op.execute(f'ALTER TABLE "{table}" DISABLE ROW LEVEL SECURITY')
        op.drop_index(f"server_{table}_scope", table_name=table)
        op.drop_column(table, "sync_scope")

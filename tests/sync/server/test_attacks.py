"""A receptionist with psql: whatever they try on the server is refused, or has no effect and tells nothing."""

from __future__ import annotations

import pytest

from tests.support.intruder import NO_ROWS, SECRET, UNCHANGED, World

pytestmark = pytest.mark.postgres

DENIED = "42501"

READING = [
    ("a table past its view", "SELECT * FROM public.lead", DENIED),
    ("a column of a table past its view", "SELECT sync_scope FROM public.person", DENIED),
    ("rows of another branch", "SELECT * FROM station.lead WHERE branch_id = replace(':south:', '-', '')", NO_ROWS),
    ("a row of another branch by its id", "SELECT * FROM station.person WHERE key = ':person:'", NO_ROWS),
    ("every view at once", "SELECT schema_to_xml('station', true, true, '')", UNCHANGED),
    ("the whole database as a document", "SELECT database_to_xml(true, true, '')", UNCHANGED),
    ("a question in a text", "SELECT query_to_xml('SELECT * FROM sync.op', true, true, '')", DENIED),
    ("words of others through the search", "SELECT * FROM ts_stat('SELECT to_tsvector(payload) FROM sync.op')", DENIED),
    ("the archive", "SELECT * FROM sync.op", DENIED),
    ("the hashes of the archive", "SELECT hash FROM sync.op", DENIED),
    ("the audit", "SELECT * FROM sync.refusal", DENIED),
    ("the list of conflicts", "SELECT * FROM sync.conflict", DENIED),
    ("the change log", "SELECT * FROM sync.change", DENIED),
    ("clients of others", "SELECT * FROM sync.client", DENIED),
    ("one's own client", "SELECT link FROM sync.client WHERE login = session_user", DENIED),
    ("the registry", "SELECT * FROM sync.tbl", DENIED),
    ("the server's own row", "TABLE sync.server", DENIED),
    ("who is who", "SELECT * FROM sec.principal", DENIED),
    ("the schema's version", "SELECT * FROM public.alembic_version", DENIED),
    ("passwords", "SELECT rolpassword FROM pg_authid", DENIED),
    ("passwords by another name", "SELECT * FROM pg_shadow", DENIED),
    ("most common values", "SELECT * FROM pg_stats WHERE schemaname IN ('public', 'sync', 'sec')", NO_ROWS),
    ("most common combinations", "SELECT * FROM pg_stats_ext", NO_ROWS),
    ("common values of expressions", "SELECT * FROM pg_stats_ext_exprs", NO_ROWS),
    ("statistics as they are kept", "SELECT * FROM pg_statistic", DENIED),
    ("a plan", "EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM station.person WHERE family_name > 'Z'", UNCHANGED),
    ("a division by what is hidden", "SELECT 1 / (length(notes) - 11) FROM station.person WHERE notes <> ''", NO_ROWS),
    ("a cast of what is hidden", "SELECT notes::integer FROM station.person WHERE notes <> ''", NO_ROWS),
    ("a condition that fails on what is hidden", "SELECT 1 FROM station.person WHERE notes > '' AND notes::xml IS NOT"
     " DOCUMENT", NO_ROWS),
    ("a function that keeps what it is given",
     "SELECT 1 FROM station.person WHERE set_config('my.own', notes, false) > ''; SHOW my.own", UNCHANGED),
    ("an operator that tells what it is given",
     "DO $$ DECLARE r text; BEGIN FOR r IN SELECT notes FROM station.person LOOP RAISE WARNING '%', r;"
     " END LOOP; END $$", UNCHANGED),
    ("a dive below row security", "SET row_security = off; SELECT * FROM station.lead", DENIED),
    ("a join that asks about others", "SELECT x.* FROM station.person p JOIN station.phone x ON x.person_id = p.id",
     NO_ROWS),
    ("what hangs on a hidden person", "SELECT * FROM station.phone WHERE person_id = replace(':person:', '-', '')",
     NO_ROWS),
    ("money", "SELECT * FROM station.payment", NO_ROWS),
    ("a copy of a view", "COPY (SELECT * FROM station.lead WHERE description <> '') TO STDOUT", NO_ROWS),
    ("a copy of a table", "COPY public.lead TO STDOUT", DENIED),
    ("a copy of the archive", "COPY sync.op (payload) TO STDOUT", DENIED),
    ("a cursor that stays", "DECLARE c CURSOR WITH HOLD FOR SELECT * FROM station.lead; FETCH ALL FROM c", UNCHANGED),
    ("what others ask just now", "SELECT query FROM pg_stat_activity WHERE query ~ 'station|sync.'"
     " AND pid <> pg_backend_pid()", NO_ROWS),
    ("where a sequence stands", "SELECT last_value FROM sync.change_seq_seq", DENIED),
    ("where a sequence stands, by function", "SELECT pg_sequence_last_value('sync.op_no_seq')", DENIED),
    ("the last number of this session", "SELECT sync.push(':mine:', '[]'); SELECT lastval()", "55000"),
    ("the current number", "SELECT currval('sync.op_no_seq')", DENIED),
]  # fmt: skip

WRITING = [
    ("a row through its view", "INSERT INTO station.lead (key) VALUES (gen_random_uuid())", DENIED),
    ("a change through its view", "UPDATE station.person SET notes = 'mine'", DENIED),
    ("a delete through its view", "DELETE FROM station.lead", DENIED),
    ("a merge through its view",
     "MERGE INTO station.lead l USING (SELECT 1) x ON true WHEN MATCHED THEN DELETE", "0A000"),
    ("a row past its view", "INSERT INTO public.lead (id) VALUES (gen_random_uuid())", DENIED),
    ("a right of one's own", "INSERT INTO public.role_right (id) VALUES (gen_random_uuid())", DENIED),
    ("emptying a table", "TRUNCATE public.lead", DENIED),
    ("emptying a view", "TRUNCATE station.lead", "42809"),
    ("emptying the archive", "TRUNCATE sync.op", DENIED),
    ("forging the archive", "INSERT INTO sync.op (client_id, seq) VALUES (':mine:', 1)", DENIED),
    ("erasing in the archive", "UPDATE sync.op SET payload = NULL", DENIED),
    ("cleaning the audit", "DELETE FROM sync.refusal", DENIED),
    ("deciding a conflict", "UPDATE sync.conflict SET winner = 'mine'", DENIED),
    ("taking over a client", "UPDATE sync.client SET login = session_user WHERE client_id = ':theirs:'", DENIED),
    ("becoming somebody", "UPDATE sec.principal SET user_id = ':user:' WHERE login = session_user", DENIED),
    ("becoming the founder", "UPDATE sec.principal SET is_founder = true", DENIED),
    ("opening a table for writing", "UPDATE sync.tbl SET writers = '{notes.write}'", DENIED),
    ("filling from a file", "COPY station.person FROM '/etc/passwd'", DENIED),
    ("filling from here", "COPY public.person (notes) FROM STDIN", DENIED),
    ("the next number", "SELECT nextval('sync.op_no_seq')", DENIED),
    ("another number", "SELECT setval('sync.op_no_seq', 1)", DENIED),
    ("a lock on a row of others", "SELECT * FROM station.lead FOR UPDATE", DENIED),
    ("a lock on a row of everybody", "SELECT * FROM station.branch FOR KEY SHARE", DENIED),
    ("a lock on a table", "BEGIN; LOCK TABLE station.lead IN ACCESS EXCLUSIVE MODE", DENIED),
    ("a weak lock on a table", "BEGIN; LOCK TABLE station.lead IN ACCESS SHARE MODE", DENIED),
    ("locks of one's own making", "SELECT pg_advisory_lock(n) FROM generate_series(1, 100000) n", DENIED),
    ("the same, asked kindly", "SELECT pg_try_advisory_xact_lock_shared(1, 2)", DENIED),
    ("words in the write-ahead log", "SELECT pg_logical_emit_message(false, 'x', repeat('x', 1000000))", DENIED),
    ("a large object", "SELECT lo_from_bytea(0, 'x')", DENIED),
    ("a large object from a file", "SELECT lo_import('/etc/passwd')", DENIED),
    ("vacuum and statistics", "ANALYZE", UNCHANGED),
    ("vacuum of a table", "VACUUM FULL public.lead", DENIED),
    ("an index anew", "REINDEX TABLE public.lead", DENIED),
]  # fmt: skip

BEING = [
    ("the owner", "SET ROLE crm_owner", DENIED),
    ("the seer", "SET ROLE crm_seer", DENIED),
    ("the keeper of logins", "SET ROLE crm_keeper", DENIED),
    ("the administrator", "SET ROLE crm", DENIED),
    ("a colleague", "SET ROLE \":other:\"", DENIED),
    ("who reads everything", "SET ROLE pg_read_all_data", DENIED),
    ("the staff as such", "SET ROLE crm_staff; SELECT * FROM station.lead", UNCHANGED),
    ("a role by its setting", "SELECT set_config('role', 'crm_owner', false)", DENIED),
    ("another session", "SET SESSION AUTHORIZATION \":other:\"", DENIED),
    ("another session by its setting", "SELECT set_config('session_authorization', 'crm', false)", DENIED),
    ("a stronger self", "ALTER ROLE \":me:\" SUPERUSER", DENIED),
    ("past row security", "ALTER ROLE \":me:\" BYPASSRLS", DENIED),
    ("without a limit of connections", "ALTER ROLE \":me:\" CONNECTION LIMIT -1", DENIED),
    ("another name", "ALTER ROLE \":me:\" RENAME TO crm2", "0A000"),
    ("a colleague's password", "ALTER ROLE \":other:\" PASSWORD 'x'", DENIED),
    ("a colleague's settings", "ALTER ROLE \":other:\" SET search_path = pg_temp", DENIED),
    ("everybody's settings", "ALTER ROLE ALL SET row_security = off", DENIED),
    ("the database's settings", "ALTER DATABASE :database: SET row_security = off", DENIED),
    ("the server's settings", "ALTER SYSTEM SET fsync = off", DENIED),
    ("settings of one's own, for ever", "ALTER ROLE \":me:\" SET row_security = off", UNCHANGED),
    ("a new role", "CREATE ROLE mine LOGIN", DENIED),
    ("a new role among the staff", "CREATE ROLE mine IN ROLE crm_staff", DENIED),
    ("no colleague any more", "DROP ROLE \":other:\"", DENIED),
    ("lending oneself", "GRANT \":me:\" TO \":other:\"", DENIED),
    ("letting somebody in", "GRANT crm_staff TO crm_seer", DENIED),
    ("putting somebody out", "REVOKE crm_staff FROM \":other:\"", DENIED),
    ("the owner's rights", "GRANT crm_owner TO \":me:\"", DENIED),
    ("opening a view to everybody", "GRANT ALL ON station.lead TO PUBLIC", UNCHANGED),
    ("opening the archive", "GRANT SELECT ON sync.op TO PUBLIC", DENIED),
    ("taking the staff's rights away", "DROP OWNED BY crm_staff", DENIED),
    ("giving the staff's things to oneself", "REASSIGN OWNED BY crm_staff TO \":me:\"", UNCHANGED),
    ("taking the owner's things", "REASSIGN OWNED BY crm_owner TO \":me:\"", DENIED),
    ("rights on what will be made",
     "ALTER DEFAULT PRIVILEGES FOR ROLE crm_owner GRANT ALL ON TABLES TO PUBLIC", DENIED),
    ("ending others' sessions",
     "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename <> session_user", DENIED),
    ("a login through the keeper", "SELECT sec.make_login('mine', 'x', ':user:', true)", DENIED),
    ("a colleague's password through the keeper", "SELECT sec.change_password(':other:', 'x')", DENIED),
    ("closing a colleague's login", "SELECT sec.close_login(':other:')", DENIED),
    ("a user by a setting",
     "SET crm.user_id = ':user:'; SET crm.login = ':other:'; SET crm.before_their_person = 'on';"
     " SELECT * FROM station.lead WHERE description <> ''", NO_ROWS),
]  # fmt: skip

MAKING = [
    ("a temporary table in the way", "CREATE TEMP TABLE principal (login name, user_id uuid)", DENIED),
    ("a temporary view", "CREATE TEMP VIEW person AS SELECT 1", DENIED),
    ("a temporary function", "CREATE FUNCTION pg_temp.now() RETURNS int LANGUAGE sql AS 'SELECT 1'", DENIED),
    ("a table", "CREATE TABLE public.mine (id int)", DENIED),
    ("a table from a view", "SELECT * INTO station.mine FROM station.lead", DENIED),
    ("a view with others' rights", "CREATE OR REPLACE VIEW station.lead AS SELECT * FROM public.lead", DENIED),
    ("a view that forgets who asks", "ALTER VIEW station.lead RESET (security_invoker)", DENIED),
    ("a function", "CREATE FUNCTION station.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'", DENIED),
    ("a function that is there", "CREATE OR REPLACE FUNCTION sec.is_member() RETURNS boolean LANGUAGE sql AS 'SELECT"
     " true'", DENIED),
    ("a function with the caller's rights", "ALTER FUNCTION sync.push(uuid, jsonb) SECURITY INVOKER", DENIED),
    ("a function with another path", "ALTER FUNCTION sync.push(uuid, jsonb) SET search_path = pg_temp", DENIED),
    ("an operator in the way", "CREATE OPERATOR station.= (leftarg = uuid, rightarg = uuid, function = uuid_eq)",
     DENIED),
    ("a type", "CREATE DOMAIN station.uuid AS text", DENIED),
    ("a cast", "CREATE CAST (text AS uuid) WITH INOUT AS IMPLICIT", DENIED),
    ("a schema in the path", "CREATE SCHEMA \":me:\"", DENIED),
    ("a schema by another name", "ALTER SCHEMA station RENAME TO old", DENIED),
    ("another server's tables", "CREATE EXTENSION dblink SCHEMA station", DENIED),
    ("a foreign server", "CREATE EXTENSION postgres_fdw SCHEMA station", DENIED),
    ("a trusted extension", "CREATE EXTENSION pgcrypto SCHEMA station", DENIED),
    ("no extension any more", "DROP EXTENSION btree_gist CASCADE", DENIED),
    ("a trigger", "CREATE TRIGGER mine INSTEAD OF INSERT ON station.lead EXECUTE FUNCTION sync.stamp()", DENIED),
    ("a trigger on everything", "CREATE EVENT TRIGGER mine ON ddl_command_end EXECUTE FUNCTION sync.stamp()", DENIED),
    ("a rule", "CREATE RULE mine AS ON UPDATE TO station.lead DO INSTEAD NOTHING", DENIED),
    ("a policy", "CREATE POLICY mine ON station.lead USING (true)", DENIED),
    ("a policy on a table", "CREATE POLICY mine ON public.lead USING (true)", DENIED),
    ("no policy any more", "DROP POLICY scopes ON public.lead", DENIED),
    ("no row security any more", "ALTER TABLE public.lead DISABLE ROW LEVEL SECURITY", DENIED),
    ("no trigger any more", "ALTER TABLE public.lead DISABLE TRIGGER ALL", DENIED),
    ("no constraint any more", "ALTER TABLE public.appointment DROP CONSTRAINT server_appointment_provider", DENIED),
    ("triggers off for the session", "SET session_replication_role = replica", DENIED),
    ("a publication", "CREATE PUBLICATION mine FOR ALL TABLES", DENIED),
    ("a subscription", "CREATE SUBSCRIPTION mine CONNECTION '' PUBLICATION x", DENIED),
    ("a slot", "SELECT pg_create_physical_replication_slot('mine')", DENIED),
    ("a database", "CREATE DATABASE mine", DENIED),
    ("a tablespace", "CREATE TABLESPACE mine LOCATION '/tmp'", DENIED),
    ("a library", "LOAD 'plpgsql'", DENIED),
    ("a file to read", "SELECT pg_read_file('/etc/passwd')", DENIED),
    ("a folder to read", "SELECT pg_ls_dir('.')", DENIED),
    ("a file to write", "COPY (SELECT 1) TO '/tmp/mine'", DENIED),
    ("a program to run", "COPY (SELECT 1) TO PROGRAM 'true'", DENIED),
    ("a program to read from", "COPY station.person FROM PROGRAM 'id'", DENIED),
    ("the server's doors", "SELECT * FROM pg_hba_file_rules", DENIED),
    ("the server's folder", "SHOW data_directory", DENIED),
    ("the server's log", "SET log_statement = 'none'", DENIED),
    ("all of it in a block",
     "DO $$ BEGIN SET LOCAL row_security = off; PERFORM * FROM station.lead; END $$", DENIED),
    ("all of it in a block, by text", "DO $$ BEGIN EXECUTE 'SELECT * FROM sync.op'; END $$", DENIED),
    ("names of one's own first",
     "SET search_path = pg_temp, station, sync, public; SELECT * FROM lead WHERE description <> ''", NO_ROWS),
    ("endless time", "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SELECT 1", UNCHANGED),
]  # fmt: skip


@pytest.mark.parametrize(
    ("attempt", "expected"),
    [
        pytest.param(attempt, expected, id=f"{kind}: {name}")
        for kind, attempts in (("reading", READING), ("writing", WRITING), ("being", BEING), ("making", MAKING))
        for name, attempt, expected in attempts
    ],
)
def test_an_attempt_comes_to_nothing(world: World, attempt: str, expected: str) -> None:
    """sync.md, who may do what: one login a person, no DML, no roles, no temporary objects, nothing of others."""
    came, told, changed = world.left_a_trace(attempt)
    assert came == expected, told
    assert not changed
    assert SECRET not in told


def test_there_is_something_to_be_found(world: World) -> None:
    """Or the attempts would prove nothing: what is hidden from Sara is there, and Reza sees it."""
    assert world.central.ask("SELECT count(*) > 20 FROM sync.change WHERE scope = %s", world.south) == [(True,)]
    for table, column in (("op", "payload"), ("conflict", "mine::text"), ("refusal", "login::text")):
        assert world.central.ask(f"SELECT count(*) > 0 FROM sync.{table} WHERE {column} > ''") == [(True,)]
    with world.central.connect(world.reza) as theirs:
        for table in (
            "person",
            "phone",
            "lead",
            "deal",
            "task",
            "call",
            "appointment",
            "payment",
            "comment",
            "message",
        ):
            words = theirs.execute(f"SELECT count(*) FROM station.{table} v WHERE v::text ~ '{SECRET}'".encode())
            assert words.fetchone() != (0,), table

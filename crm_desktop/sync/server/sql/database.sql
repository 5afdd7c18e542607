-- The privileges of the database itself and of its built-in functions: neither comes along with a copy of the tables.
DO $$
DECLARE
    r record;
BEGIN
    -- All our queries are short; compiling them takes longer than running them.
    EXECUTE format('ALTER DATABASE %I SET jit = off', current_database());
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC, crm_staff', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO crm_staff', current_database());
    REVOKE ALL ON SCHEMA public, sync, sec, station FROM PUBLIC, crm_staff;
    GRANT USAGE ON SCHEMA sync, station TO crm_staff;
    -- Functions are closed until one is opened by name; a large object would be space that nobody
    -- watches, and so would words in the write-ahead log; locks of one's own making would use up everybody's.
    FOR r IN
        SELECT p.oid::regprocedure AS name
        FROM pg_proc p
        WHERE p.pronamespace IN ('sync'::regnamespace, 'sec'::regnamespace)
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC, crm_staff', r.name);
    END LOOP;
    FOR r IN
        SELECT p.oid::regprocedure AS name
        FROM pg_proc p
        WHERE (p.pronamespace = 'sync'::regnamespace
                AND p.proname IN ('hello', 'enrol', 'push', 'pull', 'seen', 'found_begin', 'found_end'))
            -- Row security asks these with the rights of whoever reads.
            OR (p.pronamespace = 'sec'::regnamespace AND p.proname IN ('is_member', 'scopes_of'))
    LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO crm_staff', r.name);
    END LOOP;
    IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        FOR r IN
            SELECT p.oid::regprocedure AS name
            FROM pg_proc p
            WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname ~ '^(lo_|loread$|lowrite$|pg_(try_)?advisory_|pg_logical_emit_message$)'
        LOOP
            EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', r.name);
        END LOOP;
    END IF;
END $$;

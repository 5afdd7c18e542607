-- Run by the administrator after the migrations: everything belongs to crm_owner, and nobody else may touch it.
GRANT USAGE, CREATE ON SCHEMA public TO crm_owner;
ALTER SCHEMA sync OWNER TO crm_owner;
ALTER SCHEMA sec OWNER TO crm_owner;
ALTER SCHEMA station OWNER TO crm_owner;
DO $$
DECLARE
    r record;
BEGIN
    FOR r IN
        SELECT c.oid::regclass AS name
        FROM pg_class c
        WHERE c.relnamespace IN ('public'::regnamespace, 'sync'::regnamespace, 'sec'::regnamespace)
            AND c.relkind IN ('r', 'p') AND c.relowner <> 'crm_owner'::regrole
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO crm_owner', r.name);
    END LOOP;
    FOR r IN
        SELECT p.oid::regprocedure AS name
        FROM pg_proc p
        JOIN pg_roles o ON o.oid = p.proowner
        -- A few have an owner of their own, who may do one thing that crm_owner may not.
        WHERE p.pronamespace IN ('sync'::regnamespace, 'sec'::regnamespace)
            AND o.rolname NOT IN ('crm_owner', 'crm_seer', 'crm_keeper')
    LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO crm_owner', r.name);
    END LOOP;
    -- What the program keeps for itself is nobody's else's, and that the owner must pass row security as well.
    FOR r IN
        SELECT c.oid::regclass AS name
        FROM pg_class c
        WHERE c.relkind IN ('r', 'p') AND (c.relnamespace IN ('sync'::regnamespace, 'sec'::regnamespace)
            OR c.oid = 'public.alembic_version'::regclass)
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC, crm_staff', r.name);
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', r.name);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', r.name);
        EXECUTE format('DROP POLICY IF EXISTS owner ON %s', r.name);
        EXECUTE format('CREATE POLICY owner ON %s TO crm_owner USING (true)', r.name);
    END LOOP;
END $$;
ALTER DEFAULT PRIVILEGES FOR ROLE crm_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

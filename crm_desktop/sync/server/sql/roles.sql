-- The two roles every clinic's server has; roles belong to the whole cluster, so they may be there already.
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['crm_owner', 'crm_staff'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL;  -- another database of this cluster is being installed at the same moment
            END;
        END IF;
    END LOOP;
    IF NOT pg_has_role(current_user, 'crm_owner', 'MEMBER') THEN
        EXECUTE format('GRANT crm_owner TO %I', current_user);
    END IF;
END $$;

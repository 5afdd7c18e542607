-- The roles every clinic's server has: who owns everything, who may ask, and who is asked where a row is. They belong
-- to the whole cluster, so they may be there already.
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['crm_owner', 'crm_staff', 'crm_seer'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL;  -- another database of this cluster is being installed at the same moment
            END;
        END IF;
    END LOOP;
    -- From version 16 on, whoever makes a role may administer it, but not yet act as it.
    FOREACH wanted IN ARRAY ARRAY['crm_owner', 'crm_seer'] LOOP
        IF current_setting('server_version_num')::integer >= 160000 OR NOT pg_has_role(current_user, wanted, 'MEMBER')
        THEN
            EXECUTE format('GRANT %I TO %I', wanted, current_user);
        END IF;
    END LOOP;
END $$;

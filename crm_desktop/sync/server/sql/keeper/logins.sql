-- The only ways to make, change or close a login of the database. They run as crm_keeper, the one role of ours that may
-- make roles (CREATEROLE is nearly superuser), and nobody may call them but the administrator. What travels is a SCRAM
-- verifier, never a password.

CREATE OR REPLACE FUNCTION sec.is_ours(p_login text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(bool_and(NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls)
        AND EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
                    WHERE m.member = r.oid AND g.rolname = 'crm_staff')
        AND NOT EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
                        WHERE m.member = r.oid AND g.rolname <> 'crm_staff')), false)
    FROM pg_roles r WHERE r.rolname = p_login
$$;

-- A role that may sign in with the password behind the verifier; without one it is there and may not.
CREATE OR REPLACE FUNCTION sec.give_role(p_login text, p_verifier text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_verifier IS NOT NULL AND p_verifier !~ '^SCRAM-SHA-256\$[0-9]+:[^$]+\$[^:]+:[^:]+$' THEN
        RAISE EXCEPTION 'not a SCRAM verifier' USING ERRCODE = '22023';
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = p_login) THEN
        IF NOT sec.is_ours(p_login) THEN
            RAISE EXCEPTION 'the role % is not a login of this program', p_login USING ERRCODE = '42710';
        END IF;
    ELSE
        EXECUTE format('CREATE ROLE %I NOLOGIN INHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS '
            || 'CONNECTION LIMIT 12 IN ROLE crm_staff', p_login);
        EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''60s''', p_login);
    END IF;
    IF p_verifier IS NOT NULL THEN
        EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', p_login, p_verifier);
    END IF;
END $$;

CREATE OR REPLACE FUNCTION sec.make_login(p_login text, p_verifier text, p_user uuid, p_founder boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_login !~ '^[^[:space:]]+$' OR octet_length(p_login) > 63 OR p_login ~* '^(pg_|crm_)' OR p_verifier IS NULL THEN
        RAISE EXCEPTION 'not a login' USING ERRCODE = '42939';
    END IF;
    -- A role that is there already and is not known here may be somebody's in another clinic of this server.
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = p_login)
        AND NOT EXISTS (SELECT FROM sec.principal WHERE login = p_login AND NOT is_active) THEN
        RAISE EXCEPTION 'the login % is taken', p_login USING ERRCODE = '42710';
    END IF;
    PERFORM sec.give_role(p_login, p_verifier);
    INSERT INTO sec.principal (login, user_id, is_active, is_founder) VALUES (p_login, p_user, true, p_founder)
        ON CONFLICT (login) DO UPDATE SET user_id = excluded.user_id, is_active = true;
END $$;

CREATE OR REPLACE FUNCTION sec.change_password(p_login text, p_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_verifier IS NULL OR NOT EXISTS (SELECT FROM sec.principal WHERE login = p_login AND is_active) THEN
        RAISE EXCEPTION 'nobody here has the login %', p_login USING ERRCODE = '42704';
    END IF;
    PERFORM sec.give_role(p_login, p_verifier);
END $$;

CREATE OR REPLACE FUNCTION sec.close_login(p_login text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE sec.principal SET is_active = false, is_founder = false WHERE login = p_login;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'nobody here has the login %', p_login USING ERRCODE = '42704';
    END IF;
    IF sec.is_ours(p_login) THEN
        EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', p_login);
    END IF;
END $$;

-- After a restore into another cluster: every known login is there again, and none may sign in before it gets a password.
CREATE OR REPLACE FUNCTION sec.missing_logins() RETURNS SETOF name
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login name;
BEGIN
    FOR v_login IN SELECT p.login FROM sec.principal p LEFT JOIN pg_roles r ON r.rolname = p.login
                   WHERE p.is_active AND r.oid IS NULL ORDER BY p.login LOOP
        PERFORM sec.give_role(v_login, NULL);
        RETURN NEXT v_login;
    END LOOP;
END $$;

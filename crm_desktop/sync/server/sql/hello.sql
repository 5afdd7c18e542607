-- How a station introduces itself, and how its place is remembered.

-- Without settings of its own, so that it stands as an expression where it is asked.
CREATE OR REPLACE FUNCTION sync.now_text() RETURNS text
LANGUAGE sql VOLATILE AS $$
    SELECT pg_catalog.to_char(pg_catalog.clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

-- A dump that is restored has a new id, a server that was promoted or restored in time a new timeline.
CREATE OR REPLACE FUNCTION sync.epoch() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT s.epoch || ':' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) FROM sync.server s);
END $$;

-- Says in SQLSTATE what is wrong with whoever comes as this client.
CREATE OR REPLACE FUNCTION sync.refuse_client(p_client uuid) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_login name;
BEGIN
    IF NOT sec.is_member() THEN
        RAISE EXCEPTION 'this login is not an active member of the clinic' USING ERRCODE = '42501';
    END IF;
    SELECT c.login INTO v_login FROM sync.client c WHERE c.client_id = p_client;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'unknown client' USING ERRCODE = 'SY004';
    ELSIF v_login <> session_user THEN
        RAISE EXCEPTION 'this client belongs to somebody else' USING ERRCODE = '42501';
    END IF;
END $$;

CREATE OR REPLACE FUNCTION sync.hello(
    p_client uuid, p_station text, p_schema text, p_acked bigint, p_witness text, p_cursor text
) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    p sec.principal;
    c sync.client;
    v_known boolean;
    v_link bytea;
    v_witness text := 'none';
    v_alive boolean := false;
BEGIN
    SELECT * INTO p FROM sec.principal WHERE login = session_user AND is_active;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this login is not an active member of the clinic' USING ERRCODE = '42501';
    END IF;
    SELECT * INTO c FROM sync.client WHERE client_id = p_client;
    v_known := FOUND;
    IF v_known AND c.login <> session_user THEN
        RAISE EXCEPTION 'this client belongs to somebody else' USING ERRCODE = '42501';
    END IF;
    IF v_known THEN
        IF c.last_seq < p_acked THEN
            v_witness := 'behind';
        ELSIF coalesce(p_witness, '') <> '' THEN
            SELECT o.link INTO v_link FROM sync.op o WHERE o.client_id = p_client AND o.seq = p_acked;
            v_witness := CASE WHEN encode(v_link, 'hex') = lower(p_witness) THEN 'ok' ELSE 'other' END;
        END IF;
        -- Skipped while a push holds the row: an introduction never waits.
        UPDATE sync.client SET station = left(p_station, 120), schema = left(p_schema, 12), seen_at = now()
        WHERE client_id IN (SELECT k.client_id FROM sync.client k WHERE k.client_id = p_client FOR UPDATE SKIP LOCKED)
            AND (station <> left(p_station, 120) OR schema <> left(p_schema, 12)
                OR seen_at < now() - interval '1 minute');
    END IF;
    IF p_cursor IS NOT NULL THEN
        BEGIN
            v_alive := sync.cursor_alive(p_cursor::pg_snapshot);
        EXCEPTION WHEN data_exception THEN
            v_alive := false;
        END;
    END IF;
    RETURN (
        SELECT jsonb_build_object(
            'epoch', sync.epoch(), 'now', sync.now_text(), 'known', v_known,
            'first_seq', c.first_seq, 'last_seq', c.last_seq, 'witness', v_witness,
            'schema', (SELECT v.version_num FROM public.alembic_version v), 'pull_from', s.pull_from,
            'founding', p.is_founder, 'cursor_alive', v_alive, 'digest', sec.digest(),
            'scopes', (SELECT coalesce(jsonb_agg(replace(h.scope::text, '-', '')), '[]')
                FROM unnest(sec.scopes_of('')) AS h(scope)),
            'user', (
                SELECT jsonb_build_object('id', replace(p.user_id::text, '-', ''), 'login', coalesce(u.login, p.login),
                    'name', u.display_name, 'branch_id', replace(u.branch_id::text, '-', ''))
                FROM (SELECT) one LEFT JOIN public.user_account u ON u.id = p.user_id))
        FROM sync.server s);
END $$;

CREATE OR REPLACE FUNCTION sync.enrol(p_client uuid, p_station text, p_schema text, p_first bigint) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    c sync.client;
BEGIN
    IF NOT sec.is_member() THEN
        PERFORM sync.refuse_client(p_client);
    END IF;
    INSERT INTO sync.client (client_id, login, user_id, station, schema, first_seq, last_seq)
    VALUES (p_client, session_user, sec.me(), left(p_station, 120), left(p_schema, 12), p_first, p_first - 1)
    ON CONFLICT (client_id) DO NOTHING;
    SELECT * INTO c FROM sync.client WHERE client_id = p_client AND login = session_user;
    IF NOT FOUND THEN
        PERFORM sync.refuse_client(p_client);
    END IF;
    RETURN jsonb_build_object('last_seq', c.last_seq);
END $$;

CREATE OR REPLACE FUNCTION sync.seen(p_client uuid, p_cursor text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE sync.client SET cursor = coalesce(p_cursor::pg_snapshot, cursor), seen_at = now()
    WHERE client_id = p_client AND login = session_user AND sec.is_member();
    IF NOT FOUND THEN
        PERFORM sync.refuse_client(p_client);
    END IF;
END $$;

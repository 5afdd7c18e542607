-- Two questions that row security would answer wrongly: is there such a row at all, and whose visit is in the way.
-- One that row security itself asks: what may whoever asks? And one that a pull asks, which knows the answer to that
-- already: the rows of these scopes. They are asked by our own functions alone, and run as a role that may read and
-- nothing else.
DO $$
DECLARE
    r record;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'crm_seer') THEN
        BEGIN
            CREATE ROLE crm_seer NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;  -- another database of this cluster is being installed at the same moment
        END;
    END IF;
    IF NOT pg_has_role(current_user, 'crm_seer', 'MEMBER') THEN
        EXECUTE format('GRANT crm_seer TO %I', current_user);
    END IF;
    GRANT USAGE ON SCHEMA public, station TO crm_seer;
    GRANT USAGE, CREATE ON SCHEMA sync, sec TO crm_seer;
    FOR r IN SELECT t.name FROM sync.tbl t LOOP
        EXECUTE format('GRANT SELECT ON public.%1$I, station.%1$I TO crm_seer', r.name);
        EXECUTE format('DROP POLICY IF EXISTS seer ON public.%I', r.name);
        EXECUTE format('CREATE POLICY seer ON public.%I FOR SELECT TO crm_seer USING (true)', r.name);
    END LOOP;
    GRANT SELECT (login, user_id, is_active, is_founder) ON sec.principal TO crm_seer;
    DROP POLICY IF EXISTS seer ON sec.principal;
    CREATE POLICY seer ON sec.principal FOR SELECT TO crm_seer USING (true);
END $$;

-- Null but for empty lists for whoever is not an active member. A right counts if any role has it; its widest scope
-- counts. Rights reach everybody's rows and those of one's own branch, or everybody's and those of every branch.
-- Every statement under row security asks this several times, so it is one query that no policy is asked about.
DROP FUNCTION IF EXISTS sec.standing();
CREATE FUNCTION sec.standing(
    OUT user_id uuid, OUT founder boolean, OUT home uuid, OUT narrow text[], OUT wide text[],
    OUT near uuid[], OUT far uuid[]
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    org CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
    SELECT p.user_id, p.is_founder, u.branch_id, held.narrow, held.wide
    INTO user_id, founder, home, narrow, wide
    FROM sec.principal p
    LEFT JOIN public.user_account u ON u.id = p.user_id AND u.deleted_at IS NULL
    CROSS JOIN LATERAL (
        SELECT array_agg(rr."right") FILTER (WHERE rr.scope <> 'all') AS narrow,
            array_agg(rr."right") FILTER (WHERE rr.scope = 'all') AS wide
        FROM public.user_role ur
        JOIN public.role r ON r.id = ur.role_id AND r.deleted_at IS NULL
        JOIN public.role_right rr ON rr.role_id = r.id AND rr.deleted_at IS NULL
        WHERE ur.user_id = p.user_id AND ur.deleted_at IS NULL
    ) held
    WHERE p.login = session_user AND p.is_active AND (u.id IS NOT NULL OR p.is_founder);
    narrow := coalesce(narrow, '{}');
    wide := coalesce(wide, '{}');
    far := '{}';
    -- Whoever belongs to no branch belongs to all.
    IF user_id IS NOT NULL AND (founder OR home IS NULL OR wide <> '{}') THEN
        far := org || ARRAY(SELECT b.id FROM public.branch b ORDER BY b.id);
    END IF;
    near := CASE WHEN home IS NULL THEN far ELSE ARRAY[org, home] END;
END $$;
DROP FUNCTION IF EXISTS sec.reaches(uuid);

-- Rows of a table as they are now and as stations keep them, so far as they are in these scopes. One branch a table,
-- because a statement that stands in a function is planned once a session; to plan so many columns takes several times
-- as long as to read a row. They stand on shelves of eight, because branches are tried one after the other.
DROP FUNCTION IF EXISTS sync.rows_now(text, uuid[]);
DO $do$
BEGIN
    EXECUTE (
        SELECT format($f$
            CREATE OR REPLACE FUNCTION sync.rows_now(
                p_table smallint, p_ids uuid[], p_scopes uuid[], OUT name text, OUT ids uuid[], OUT part json
            )
            LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
            DECLARE
                v_rows json;
            BEGIN
                CASE p_table / 8 %s END CASE;
            END $$ $f$,
            string_agg(format('WHEN %s THEN CASE p_table %s END CASE;', k.shelf, k.ways), '' ORDER BY k.shelf))
        FROM (
            SELECT y.no / 8 AS shelf, string_agg(format($f$
                WHEN %1$s THEN
                    SELECT coalesce(array_agg(v."key"), '{}'), json_agg(json_build_array(%3$s)) INTO ids, v_rows
                    FROM station.%2$I v WHERE v."key" = ANY (p_ids) AND p_scopes @> ARRAY[v.sync_scope];
                    name := %2$L;
                    part := json_build_object('cols', %4$L::json, 'rows', v_rows);
                $f$, y.no, y.name, (
                    SELECT string_agg(format('v.%I', c), ', ' ORDER BY o) FROM unnest(y.cols) WITH ORDINALITY u (c, o)
                ), to_json(y.cols)), '' ORDER BY y.no) AS ways
            FROM sync.tbl y
            GROUP BY shelf
        ) k
    );
END $do$;

-- The scope of a row, whoever asks; null if there is no such row. Only for names that are in sync.tbl.
CREATE OR REPLACE FUNCTION sync.whereabouts(p_table text, p_pk uuid) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_scope uuid;
BEGIN
    EXECUTE format('SELECT sync_scope FROM public.%I WHERE id = $1', p_table) INTO v_scope USING p_pk;
    RETURN v_scope;
END $$;

-- The visits that hold the provider or the room of one of these at the same time; as the exclusion constraints say it.
CREATE OR REPLACE FUNCTION sync.in_the_way(p_visits uuid[])
RETURNS TABLE (mine uuid, other uuid, starts_at timestamptz, ends_at timestamptz, booked_by uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH a AS (
        SELECT v.id, v.provider_id, v.room_id, v.starts_at, v.ends_at
        FROM public.appointment v
        WHERE v.id = ANY (p_visits) AND v.status IN ('booked', 'confirmed', 'arrived', 'admitted', 'completed')
            AND NOT v.is_overbooked AND v.deleted_at IS NULL
    )
    SELECT a.id, b.id, b.starts_at, b.ends_at, b.created_by
    FROM a
    JOIN public.appointment b ON b.provider_id = a.provider_id AND b.id <> a.id
        AND tstzrange(b.starts_at, b.ends_at) && tstzrange(a.starts_at, a.ends_at)
        AND b.status IN ('booked', 'confirmed', 'arrived', 'admitted', 'completed')
        AND NOT b.is_overbooked AND b.deleted_at IS NULL
    UNION
    SELECT a.id, b.id, b.starts_at, b.ends_at, b.created_by
    FROM a
    JOIN public.appointment b ON b.room_id = a.room_id AND b.id <> a.id
        AND tstzrange(b.starts_at, b.ends_at) && tstzrange(a.starts_at, a.ends_at)
        AND b.room_id IS NOT NULL AND b.status IN ('booked', 'confirmed', 'arrived', 'admitted', 'completed')
        AND NOT b.is_overbooked AND b.deleted_at IS NULL
$$;

ALTER FUNCTION sync.whereabouts(text, uuid) OWNER TO crm_seer;
ALTER FUNCTION sync.in_the_way(uuid[]) OWNER TO crm_seer;
ALTER FUNCTION sync.rows_now(smallint, uuid[], uuid[]) OWNER TO crm_seer;
ALTER FUNCTION sec.standing() OWNER TO crm_seer;
REVOKE CREATE ON SCHEMA sync, sec FROM crm_seer;
REVOKE ALL ON FUNCTION sync.whereabouts(text, uuid), sync.in_the_way(uuid[]),
    sync.rows_now(smallint, uuid[], uuid[]), sec.standing() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sync.whereabouts(text, uuid), sync.in_the_way(uuid[]),
    sync.rows_now(smallint, uuid[], uuid[]), sec.standing() TO crm_owner;

-- Two questions that row security would answer wrongly: is there such a row at all, and whose visit is in the way.
-- And one that row security itself asks: what may whoever asks? They are asked by our own functions alone, and run as a
-- role that may read these few columns of every row and nothing else.
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
    GRANT USAGE ON SCHEMA public TO crm_seer;
    GRANT USAGE, CREATE ON SCHEMA sync, sec TO crm_seer;
    FOR r IN SELECT t.name FROM sync.tbl t LOOP
        EXECUTE format('GRANT SELECT (id, sync_scope) ON public.%I TO crm_seer', r.name);
        EXECUTE format('DROP POLICY IF EXISTS seer ON public.%I', r.name);
        EXECUTE format('CREATE POLICY seer ON public.%I FOR SELECT TO crm_seer USING (true)', r.name);
    END LOOP;
    GRANT SELECT (provider_id, room_id, starts_at, ends_at, status, is_overbooked, deleted_at, created_by)
        ON public.appointment TO crm_seer;
    GRANT SELECT (login, user_id, is_active, is_founder) ON sec.principal TO crm_seer;
    DROP POLICY IF EXISTS seer ON sec.principal;
    CREATE POLICY seer ON sec.principal FOR SELECT TO crm_seer USING (true);
    GRANT SELECT (branch_id, deleted_at) ON public.user_account TO crm_seer;
    GRANT SELECT (user_id, role_id, deleted_at) ON public.user_role TO crm_seer;
    GRANT SELECT (deleted_at) ON public.role TO crm_seer;
    GRANT SELECT (role_id, "right", scope, deleted_at) ON public.role_right TO crm_seer;
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
    SELECT p.user_id, p.is_founder, u.branch_id, held.narrow, held.wide,
        ARRAY(SELECT org UNION ALL (SELECT b.id FROM public.branch b ORDER BY b.id))
    INTO user_id, founder, home, narrow, wide, far
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
    far := coalesce(far, '{}');
    -- Whoever belongs to no branch belongs to all.
    near := CASE WHEN home IS NULL THEN far ELSE ARRAY[org, home] END;
END $$;
DROP FUNCTION IF EXISTS sec.reaches(uuid);

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
ALTER FUNCTION sec.standing() OWNER TO crm_seer;
REVOKE CREATE ON SCHEMA sync, sec FROM crm_seer;
REVOKE ALL ON FUNCTION sync.whereabouts(text, uuid), sync.in_the_way(uuid[]), sec.standing() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sync.whereabouts(text, uuid), sync.in_the_way(uuid[]), sec.standing() TO crm_owner;

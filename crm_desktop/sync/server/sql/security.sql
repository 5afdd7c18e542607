-- Who is asking, and which scopes are theirs. Everything goes by session_user: settings and SET ROLE can be forged.

-- In PL/pgSQL throughout: a function in SQL that may not be inlined is planned anew by every statement.

CREATE OR REPLACE FUNCTION sec.me() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT p.user_id FROM sec.principal p WHERE p.login = session_user AND p.is_active);
END $$;

CREATE OR REPLACE FUNCTION sec.is_member() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM sec.principal p WHERE p.login = session_user AND p.is_active);
END $$;

CREATE OR REPLACE FUNCTION sec.is_founder() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM sec.principal p WHERE p.login = session_user AND p.is_active AND p.is_founder);
END $$;

-- All null for whoever is not an active member. A right counts if any role has it; its widest scope counts.
CREATE OR REPLACE FUNCTION sec.standing(
    OUT user_id uuid, OUT founder boolean, OUT home uuid, OUT narrow text[], OUT wide text[]
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    SELECT p.user_id, p.is_founder, u.branch_id INTO user_id, founder, home
    FROM sec.principal p
    LEFT JOIN public.user_account u ON u.id = p.user_id AND u.deleted_at IS NULL
    WHERE p.login = session_user AND p.is_active AND (u.id IS NOT NULL OR p.is_founder);
    SELECT coalesce(array_agg(rr."right") FILTER (WHERE rr.scope <> 'all'), '{}'),
        coalesce(array_agg(rr."right") FILTER (WHERE rr.scope = 'all'), '{}')
    INTO narrow, wide
    FROM public.user_role ur
    JOIN public.role r ON r.id = ur.role_id AND r.deleted_at IS NULL
    JOIN public.role_right rr ON rr.role_id = r.id AND rr.deleted_at IS NULL
    WHERE ur.user_id = standing.user_id AND ur.deleted_at IS NULL;
END $$;

-- The two reaches that rights have: everybody's and one's own branch, or everybody's and every branch.
CREATE OR REPLACE FUNCTION sec.reaches(p_home uuid, OUT near uuid[], OUT far uuid[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    org CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
    far := ARRAY(SELECT org UNION ALL (SELECT b.id FROM public.branch b ORDER BY b.id));
    -- Whoever belongs to no branch belongs to all.
    near := CASE WHEN p_home IS NULL THEN far ELSE ARRAY[org, p_home] END;
END $$;

CREATE OR REPLACE FUNCTION sec.scopes_of(p_right text) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    s record := sec.standing();
    r record;
BEGIN
    IF s.user_id IS NULL THEN
        RETURN '{}';
    END IF;
    r := sec.reaches(s.home);
    IF s.founder OR p_right = ANY (s.wide) OR p_right = '' AND cardinality(s.wide) > 0 THEN
        RETURN r.far;
    ELSIF p_right = '' OR p_right = ANY (s.narrow) THEN
        RETURN r.near;
    END IF;
    RETURN '{}';
END $$;

-- Where somebody may put rows of a table that is written by whoever has one of these rights: a right that reaches
-- every branch opens only what it is for. Whether they have any of them is judged apart.
CREATE OR REPLACE FUNCTION sec.scopes_to(p_rights text[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    s record := sec.standing();
    r record;
BEGIN
    IF s.user_id IS NULL THEN
        RETURN '{}';
    END IF;
    r := sec.reaches(s.home);
    RETURN CASE WHEN s.founder OR s.wide && p_rights THEN r.far ELSE r.near END;
END $$;

CREATE OR REPLACE FUNCTION sec.has(p_rights text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    s record := sec.standing();
BEGIN
    RETURN coalesce(s.founder OR s.narrow && p_rights OR s.wide && p_rights, false);
END $$;

-- Which tables are read how far by whoever asks, and a digest that changes when any of it does.
CREATE OR REPLACE FUNCTION sec.reading(
    OUT near uuid[], OUT far uuid[], OUT near_tables smallint[], OUT far_tables smallint[], OUT digest text
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    s record := sec.standing();
    r record;
BEGIN
    IF s.user_id IS NULL THEN
        near := '{}'; far := '{}'; near_tables := '{}'; far_tables := '{}'; digest := md5('');
        RETURN;
    END IF;
    r := sec.reaches(s.home);
    SELECT
        coalesce(array_agg(t.no) FILTER (WHERE t.reach = 1), '{}'),
        coalesce(array_agg(t.no) FILTER (WHERE t.reach = 2), '{}'),
        md5(string_agg(t.no || ':' || t.reach, ',' ORDER BY t.no) || ';' || r.near::text
            || CASE WHEN bool_or(t.reach = 2) THEN r.far::text ELSE '' END)
    INTO near_tables, far_tables, digest
    FROM (
        SELECT y.no, CASE
            WHEN s.founder OR y.sees = ANY (s.wide) OR y.sees IS NULL AND cardinality(s.wide) > 0 THEN 2
            WHEN y.sees IS NULL OR y.sees = ANY (s.narrow) THEN 1
            ELSE 0
        END AS reach
        FROM sync.tbl y
    ) t;
    near := r.near;
    far := r.far;
END $$;

CREATE OR REPLACE FUNCTION sec.digest() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (sec.reading()).digest;
END $$;

-- Who left the clinic is out at once, whichever way their account was changed.
CREATE OR REPLACE FUNCTION sec.account_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE sec.principal SET is_active = (NEW.status = 'active' AND NEW.deleted_at IS NULL)
    WHERE user_id = NEW.id AND is_active <> (NEW.status = 'active' AND NEW.deleted_at IS NULL);
    RETURN NULL;
END $$;

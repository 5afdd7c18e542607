-- Who is asking, and which scopes are theirs. Everything goes by session_user: settings and SET ROLE can be forged.
-- sec.standing, in seer.sql, says which rights they have and what those reach.

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

CREATE OR REPLACE FUNCTION sec.scopes_of(p_right text) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    s record := sec.standing();
BEGIN
    IF s.user_id IS NULL THEN
        RETURN '{}';
    ELSIF s.founder OR p_right = ANY (s.wide) OR p_right = '' AND cardinality(s.wide) > 0 THEN
        RETURN s.far;
    ELSIF p_right = '' OR p_right = ANY (s.narrow) THEN
        RETURN s.near;
    END IF;
    RETURN '{}';
END $$;

-- Where somebody may put rows of a table that is written by whoever has one of these rights: a right that reaches
-- every branch opens only what it is for. Whether they have any of them is judged apart.
CREATE OR REPLACE FUNCTION sec.scopes_to(p_rights text[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    s record := sec.standing();
BEGIN
    RETURN CASE WHEN s.user_id IS NULL THEN '{}' WHEN s.founder OR s.wide && p_rights THEN s.far ELSE s.near END;
END $$;

CREATE OR REPLACE FUNCTION sec.has(p_rights text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    s record := sec.standing();
BEGIN
    RETURN coalesce(s.founder OR s.narrow && p_rights OR s.wide && p_rights, false);
END $$;

-- Which tables are read how far by whoever asks, and a digest that changes when any of it does. Which right shows which
-- table changes with the program alone, so it is written out: nobody has to look, and every station asks at every pull.
DROP FUNCTION IF EXISTS sync.sights();
DO $do$
BEGIN
    EXECUTE (
        SELECT format($f$
            CREATE OR REPLACE FUNCTION sec.reading(
                OUT near uuid[], OUT far uuid[], OUT near_tables smallint[], OUT far_tables smallint[], OUT digest text
            )
            LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
            DECLARE
                s record := sec.standing();
            BEGIN
                near := '{}'; far := '{}'; near_tables := '{}'; far_tables := '{}'; digest := md5('');
                IF s.user_id IS NULL THEN
                    RETURN;
                END IF;
                %s
                digest := md5(near_tables::text || far_tables::text || s.near::text
                    || CASE WHEN far_tables <> '{}' THEN s.far::text ELSE '' END);
                near := s.near;
                far := s.far;
            END $$ $f$,
            string_agg(format($f$
                IF s.founder OR %1$s THEN
                    far_tables := far_tables || %3$L::smallint[];
                ELSIF %2$s THEN
                    near_tables := near_tables || %3$L::smallint[];
                END IF;
                $f$,
                CASE WHEN g.sees IS NULL THEN $c$ s.wide <> '{}' $c$ ELSE format('%L = ANY (s.wide)', g.sees) END,
                CASE WHEN g.sees IS NULL THEN 'true' ELSE format('%L = ANY (s.narrow)', g.sees) END,
                g.nos), '' ORDER BY g.sees))
        FROM (SELECT y.sees, array_agg(y.no ORDER BY y.no) AS nos FROM sync.tbl y GROUP BY y.sees) g
    );
END $do$;

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

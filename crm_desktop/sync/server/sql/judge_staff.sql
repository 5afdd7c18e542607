-- Who may let whom do what: nobody gives or takes a right that reaches further than their own, and whoever has the
-- staff of one branch leaves those of the others as they are, and the roles too, which are everybody's.

-- Whether one's own roles have the right, and at least as far.
CREATE OR REPLACE FUNCTION sync.reaches_as_far(p_right text, p_scope text) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    widths CONSTANT text[] := '{own,team,branch,all}';
BEGIN
    RETURN EXISTS (
        SELECT FROM public.user_role ur
        JOIN public.role r ON r.id = ur.role_id AND r.deleted_at IS NULL
        JOIN public.role_right mine ON mine.role_id = r.id AND mine.deleted_at IS NULL
        WHERE ur.user_id = sec.me() AND ur.deleted_at IS NULL AND mine."right" = p_right
            AND array_position(widths, mine.scope::text) >= array_position(widths, p_scope));
END $$;

CREATE OR REPLACE FUNCTION sync.is_beyond_me(p_role uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN EXISTS (
        SELECT FROM public.role_right g
        WHERE g.role_id = p_role AND g.deleted_at IS NULL AND NOT sync.reaches_as_far(g."right", g.scope));
END $$;

-- `p_home`: the branch of whoever has the staff of one branch.
CREATE OR REPLACE FUNCTION sync.judge_colleague(p_user uuid, p_branch uuid, p_home uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- Whoever belongs to no branch belongs to all.
    IF p_branch IS DISTINCT FROM p_home THEN
        PERFORM sync.refuse('branch');
    END IF;
    IF p_user <> sec.me() AND EXISTS (
        SELECT FROM public.user_role ur
        WHERE ur.user_id = p_user AND ur.deleted_at IS NULL AND sync.is_beyond_me(ur.role_id))
    THEN
        PERFORM sync.refuse('right');
    END IF;
END $$;

-- Of the tables that say who may do what. `p_before` null: a new row. What is deleted gives nothing to anybody.
CREATE OR REPLACE FUNCTION sync.judge_staff(p_tbl sync.tbl, p_pk uuid, p_before jsonb, p_after jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    s record := sec.standing();
    v_wide boolean := 'staff.change' = ANY (s.wide);
    v_own text[] := array(SELECT jsonb_array_elements_text(p_tbl.own -> 'columns'));
    v jsonb;
    r record;
BEGIN
    IF p_tbl.name IN ('role', 'role_right') AND NOT v_wide
        OR p_tbl.name = 'role' AND p_before ->> 'deleted_at' IS DISTINCT FROM p_after ->> 'deleted_at'
        AND sync.is_beyond_me(p_pk)
    THEN
        PERFORM sync.refuse('right');
    END IF;
    FOREACH v IN ARRAY array_remove(ARRAY[p_before, p_after], NULL) LOOP
        CONTINUE WHEN v ->> 'deleted_at' IS NOT NULL;
        IF p_tbl.name = 'role_right' AND NOT sync.reaches_as_far(v ->> 'right', v ->> 'scope')
            OR p_tbl.name = 'user_role' AND sync.is_beyond_me((v ->> 'role_id')::uuid)
        THEN
            PERFORM sync.refuse('right');
        END IF;
        CONTINUE WHEN v_wide OR s.home IS NULL;
        IF p_tbl.name = 'user_role' THEN
            FOR r IN SELECT u.branch_id FROM public.user_account u WHERE u.id = (v ->> 'user_id')::uuid LOOP
                PERFORM sync.judge_colleague((v ->> 'user_id')::uuid, r.branch_id, s.home);
            END LOOP;
        ELSIF p_tbl.name = 'user_account'
            -- One's own language, and staff of an import, who cannot sign in.
            AND NOT (p_pk = s.user_id AND coalesce(p_before - v_own = p_after - v_own, false))
            AND NOT (p_before IS NULL AND v ->> 'status' = 'no_login' AND sec.has(p_tbl.makers))
        THEN
            PERFORM sync.judge_colleague(p_pk, (v ->> 'branch_id')::uuid, s.home);
        END IF;
    END LOOP;
END $$;

CREATE OR REPLACE FUNCTION sync.is_about_staff(p_table text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT p_table IN ('user_account', 'user_role', 'role', 'role_right')
$$;

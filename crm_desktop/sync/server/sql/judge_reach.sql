-- How far a right reaches among the rows of a branch, and who takes a row away: rights of their own or of their team
-- alone are the program's filter, asked again here. crm_desktop/models/sharing/reach.py says of what.

-- The widest scope in which whoever asks has one of the rights; null without any.
CREATE OR REPLACE FUNCTION sync.widest(p_rights jsonb) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (
        SELECT g.scope
        FROM public.user_role ur
        JOIN public.role r ON r.id = ur.role_id AND r.deleted_at IS NULL
        JOIN public.role_right g ON g.role_id = r.id AND g.deleted_at IS NULL
        WHERE ur.user_id = sec.me() AND ur.deleted_at IS NULL AND p_rights ? g."right"
        ORDER BY array_position('{all,branch,team,own}', g.scope::text)
        LIMIT 1);
END $$;

-- As may_do of crm_desktop/store/access.py says it, of a row in station form.
CREATE OR REPLACE FUNCTION sync.is_reached(p_held jsonb, p_scope text, p_row jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    s record;
    v_here boolean;
    v_owners uuid[];
    v_team uuid := p_row ->> (p_held ->> 'team');
    v_teams uuid[];
BEGIN
    IF p_scope IS NULL OR p_scope = 'all' THEN
        RETURN p_scope IS NOT NULL;
    END IF;
    -- A person who is shown to everybody is of every branch.
    v_here := p_row ->> 'branch_id' IS NULL OR coalesce(p_row ->> 'visibility' = 'public', false);
    IF p_scope = 'branch' AND v_here THEN
        RETURN true;
    END IF;
    s := sec.standing();
    v_here := v_here OR s.home IS NULL OR (p_row ->> 'branch_id')::uuid = s.home;
    v_owners := array(
        SELECT (p_row ->> c)::uuid FROM jsonb_array_elements_text(p_held -> 'owners') c WHERE p_row ->> c IS NOT NULL);
    IF p_scope = 'branch' AND v_here OR s.user_id = ANY (v_owners) THEN
        RETURN true;
    END IF;
    v_teams := array(
        SELECT m.team_id FROM public.team_member m JOIN public.team t ON t.id = m.team_id AND t.deleted_at IS NULL
        WHERE m.user_id = s.user_id AND m.deleted_at IS NULL);
    RETURN coalesce(v_team = ANY (v_teams), false)
        OR p_scope = 'team' AND EXISTS (
            SELECT FROM public.team_member m
            WHERE m.team_id = ANY (v_teams) AND m.deleted_at IS NULL AND m.user_id = ANY (v_owners))
        -- What nobody has yet is anybody's of the branch.
        OR v_here AND (p_held ->> 'unclaimed')::boolean AND v_team IS NULL
            AND p_row ->> (p_held -> 'owners' ->> 0) IS NULL;
END $$;

-- Whether the row was reached when its station last knew it: somebody worked on without a network, and meanwhile it
-- was given to somebody else. The archive says what it was before.
CREATE OR REPLACE FUNCTION sync.was_reached(p_held jsonb, p_scope text, p_op sync.said, p_row jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_row jsonb := p_row;
    r record;
BEGIN
    FOR r IN
        SELECT (SELECT jsonb_object_agg(e.key, e.value -> 0) FROM jsonb_each(o.payload::jsonb) e) AS was
        FROM sync.op o
        WHERE o.pk = p_op.pk AND o.tbl = p_op.t AND o.kind = 'U' AND o.status IN ('ok', 'merged')
            AND o.base_rv >= p_op.b AND o.payload IS NOT NULL
        ORDER BY o.no DESC
    LOOP
        v_row := v_row || r.was;
        IF sync.is_reached(p_held, p_scope, v_row) THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END $$;

-- Whether rows of the table may be taken away, or brought back, by whoever asks; which of them, judge_reach says.
CREATE OR REPLACE FUNCTION sync.may_remove(p_table text) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN sec.has(array(SELECT jsonb_array_elements_text(sync.removers() -> p_table -> 'rights')));
END $$;

CREATE OR REPLACE FUNCTION sync.judge_reach(
    p_tbl sync.tbl, p_op sync.said, p_client uuid, p_row jsonb, p_stored jsonb
) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_held jsonb := sync.held() -> p_tbl.name;
    v_removal jsonb;
    v_cols text[];
    v_scope text;
BEGIN
    IF p_stored ? 'deleted_at' THEN
        v_removal := sync.removers() -> p_tbl.name;
        v_scope := sync.widest(v_removal -> 'rights');
        IF NOT (v_scope IS NOT NULL AND (v_held IS NULL OR sync.is_reached(v_held, v_scope, p_row)))
            AND NOT (v_removal -> 'while_in' ? (p_row ->> 'status')
                AND sec.has(array(SELECT jsonb_array_elements_text(v_removal -> 'by_rule'))))
            AND NOT (coalesce(p_stored ->> (v_removal ->> 'instead'), p_row ->> (v_removal ->> 'instead')) IS NOT NULL
                AND sec.has(array(SELECT jsonb_array_elements_text(v_removal -> 'by_rule'))))
            -- Somebody else took it away while whoever asks worked on it, and was told so.
            AND NOT (p_stored ->> 'deleted_at' IS NULL AND EXISTS (
                SELECT FROM sync.conflict c
                WHERE c.tbl = p_op.t AND c.pk = p_op.pk AND c.col = '*' AND c.mine_by = sec.me()))
            AND (p_op.x IS NULL OR NOT sync.takes_back(
                    p_client, p_op.x, p_op.t, p_op.pk, 'deleted_at', p_row -> 'deleted_at', p_stored -> 'deleted_at')
                AND NOT EXISTS (SELECT FROM sync.done_in(p_client, p_op.x, p_op.t, p_op.pk) o WHERE o.kind = 'I'))
        THEN
            PERFORM sync.refuse('right');
        END IF;
    END IF;
    v_cols := array(
        SELECT c FROM jsonb_array_elements_text(v_held -> 'columns') c
        WHERE p_stored ? c AND NOT (v_held -> 'filled' ? c AND p_row ->> c IS NULL));
    IF v_cols = '{}' THEN
        RETURN;
    END IF;
    v_scope := sync.widest(v_held -> 'rights');
    IF NOT sync.is_reached(v_held, v_scope, p_row)
        AND NOT (v_scope IS NOT NULL AND sync.was_reached(v_held, v_scope, p_op, p_row))
        AND (p_op.x IS NULL OR NOT (
            SELECT bool_and(sync.takes_back(p_client, p_op.x, p_op.t, p_op.pk, c, p_row -> c, p_stored -> c))
            FROM unnest(v_cols) c))
    THEN
        PERFORM sync.refuse('right');
    END IF;
END $$;

-- Of many changes at once: whether one of them needs to be judged by itself.
CREATE OR REPLACE FUNCTION sync.needs_judging(p_tbl sync.tbl, p_cols text[], p_pks uuid[]) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_held jsonb := sync.held() -> p_tbl.name;
    s record;
    v_scope text;
    v_here text;
    v_owners text;
    v_team text;
    v_teams uuid[];
    v_beyond boolean;
BEGIN
    IF 'deleted_at' = ANY (p_cols) THEN
        v_scope := sync.widest(sync.removers() -> p_tbl.name -> 'rights');
        IF v_scope IS NULL OR v_held IS NOT NULL AND v_scope <> 'all' THEN
            RETURN true;
        END IF;
    END IF;
    IF v_held IS NULL OR NOT v_held -> 'columns' ?| p_cols THEN
        RETURN false;
    END IF;
    v_scope := sync.widest(v_held -> 'rights');
    IF v_scope IS NULL OR v_scope = 'all' THEN
        RETURN v_scope IS NULL;
    END IF;
    -- As is_reached says it, of all the rows in one statement.
    s := sec.standing();
    v_teams := array(
        SELECT m.team_id FROM public.team_member m JOIN public.team t ON t.id = m.team_id AND t.deleted_at IS NULL
        WHERE m.user_id = s.user_id AND m.deleted_at IS NULL);
    v_here := '(x.branch_id IS NULL OR $3 IS NULL OR x.branch_id = $3'
        || CASE WHEN 'visibility' = ANY (p_tbl.cols) THEN ' OR x.visibility = ''public''' ELSE '' END || ')';
    v_owners := (SELECT 'ARRAY[' || string_agg(format('x.%I', c), ', ') || ']::uuid[]'
        FROM jsonb_array_elements_text(v_held -> 'owners') c);
    v_team := CASE WHEN v_held ->> 'team' IS NULL THEN 'NULL::uuid' ELSE format('x.%I', v_held ->> 'team') END;
    EXECUTE format('SELECT EXISTS (SELECT FROM public.%I x WHERE x.id = ANY ($1) AND (%s) IS NOT TRUE)', p_tbl.name,
        concat_ws(' OR ', '$2 = ANY (' || v_owners || ')', v_team || ' = ANY ($4)',
            CASE WHEN v_scope = 'branch' THEN v_here END,
            CASE WHEN v_scope = 'team' THEN 'EXISTS (SELECT FROM public.team_member m WHERE m.team_id = ANY ($4)'
                || ' AND m.deleted_at IS NULL AND m.user_id = ANY (' || v_owners || '))' END,
            CASE WHEN (v_held ->> 'unclaimed')::boolean THEN format('%s AND %s IS NULL AND x.%I IS NULL',
                v_here, v_team, v_held -> 'owners' ->> 0) END))
    INTO v_beyond USING p_pks, s.user_id, s.home, v_teams;
    RETURN v_beyond;
END $$;

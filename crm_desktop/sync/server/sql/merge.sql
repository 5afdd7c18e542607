-- How one operation is joined with what the server has; crm_desktop/sync/merge.py tells the same without SQL.

-- Whether `p_mine`, said by somebody who did not know of `p_theirs`, may follow it.
CREATE OR REPLACE FUNCTION sync.may_overtake(p_tbl sync.tbl, p_col text, p_theirs text, p_mine text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN sync.is_legal(p_tbl.moves, p_col, p_theirs, p_mine)
        AND NOT coalesce(sync.steps_back() -> p_tbl.name -> p_col -> p_theirs ? p_mine, false);
END $$;

-- Of the pushed columns that only say something together, all are taken or none: {column: {v, w}}, empty if nobody
-- else touched them. `p_pairs`: {column: [what the station had, what it wants]}, in station form.
CREATE OR REPLACE FUNCTION sync.merged_knots(p_tbl sync.tbl, p_row jsonb, p_pairs jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_all jsonb := '{}';
    v_knot jsonb;
    v_pushed text[];
    v_lead text;
    v_policy text;
    v_winner text;
    v_col text;
    v_theirs jsonb;
    v_mine jsonb;
BEGIN
    FOR v_knot IN SELECT jsonb_array_elements(p_tbl.knots) LOOP
        v_pushed := array(SELECT c FROM jsonb_array_elements_text(v_knot) c WHERE p_pairs ? c);
        CONTINUE WHEN NOT EXISTS (
            SELECT FROM unnest(v_pushed) c WHERE p_row -> c <> p_pairs -> c -> 0 AND p_row -> c <> p_pairs -> c -> 1);
        v_lead := v_knot ->> 0;
        v_policy := coalesce(p_tbl.policies ->> v_lead, 'newest');
        v_winner := CASE v_policy WHEN 'ask' THEN 'ask' ELSE 'theirs' END;
        IF p_pairs ? v_lead AND p_row -> v_lead <> p_pairs -> v_lead -> 1 AND (v_policy = 'newest' OR v_policy = 'state'
            AND sync.may_overtake(p_tbl, v_lead, p_row ->> v_lead, p_pairs -> v_lead ->> 1))
        THEN
            v_winner := 'mine';
        END IF;
        FOREACH v_col IN ARRAY v_pushed LOOP
            v_theirs := p_row -> v_col;
            v_mine := p_pairs -> v_col -> 1;
            v_all := v_all || jsonb_build_object(v_col, jsonb_build_object(
                'v', CASE v_winner WHEN 'mine' THEN v_mine ELSE v_theirs END,
                'w', CASE WHEN v_theirs <> v_mine AND (v_winner <> 'mine' OR v_theirs <> p_pairs -> v_col -> 0)
                    THEN v_winner END));
        END LOOP;
    END LOOP;
    RETURN v_all;
END $$;

-- One column by itself; null winner where there is nothing to decide.
CREATE OR REPLACE FUNCTION sync.merged_value(
    p_policy text, p_legal boolean, p_theirs jsonb, p_pair jsonb, OUT v jsonb, OUT w text
)
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    v := p_pair -> 1;
    IF p_theirs = v OR p_theirs = p_pair -> 0 THEN
        RETURN;
    END IF;
    CASE
        WHEN p_policy = 'quiet' THEN
            NULL;
        WHEN p_policy = 'newest' OR p_policy = 'state' AND p_legal THEN
            w := 'mine';
        WHEN p_policy = 'append' THEN
            w := 'both';
            v := to_jsonb(concat_ws(E'\n---\n', nullif(p_theirs #>> '{}', ''), nullif(v #>> '{}', '')));
        ELSE
            w := CASE p_policy WHEN 'ask' THEN 'ask' ELSE 'theirs' END;
            v := p_theirs;
    END CASE;
END $$;

-- `stored`: what changes on the server; `told`: every value that was not simply taken.
CREATE OR REPLACE FUNCTION sync.merged(
    p_tbl sync.tbl, p_row jsonb, p_pairs jsonb, OUT stored jsonb, OUT told jsonb[]
)
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_knots jsonb;
    v_col text;
    v_pair jsonb;
    v_theirs jsonb;
    v_value jsonb;
    v_winner text;
BEGIN
    told := '{}';
    -- Mostly nobody else has touched any of them.
    IF NOT EXISTS (SELECT FROM jsonb_each(p_pairs) e WHERE p_row -> e.key <> e.value -> 0) THEN
        SELECT coalesce(jsonb_object_agg(e.key, e.value -> 1), '{}') INTO stored
        FROM jsonb_each(p_pairs) e WHERE e.value -> 0 <> e.value -> 1;
        RETURN;
    END IF;
    stored := '{}';
    v_knots := sync.merged_knots(p_tbl, p_row, p_pairs);
    FOR v_col, v_pair IN SELECT * FROM jsonb_each(p_pairs) LOOP
        v_theirs := p_row -> v_col;
        IF v_knots ? v_col THEN
            v_value := v_knots -> v_col -> 'v';
            v_winner := v_knots -> v_col ->> 'w';
        ELSE
            SELECT m.v, m.w INTO v_value, v_winner FROM sync.merged_value(
                coalesce(p_tbl.policies ->> v_col, 'newest'),
                sync.may_overtake(p_tbl, v_col, v_theirs #>> '{}', v_pair ->> 1), v_theirs, v_pair) m;
        END IF;
        IF v_value <> v_theirs THEN
            stored := stored || jsonb_build_object(v_col, v_value);
        END IF;
        IF v_winner IS NOT NULL AND p_tbl.policies ->> v_col IS DISTINCT FROM 'quiet'
            AND NOT coalesce(sync.untold() -> p_tbl.name ? v_col, false)
        THEN
            told := told || jsonb_build_object(
                'col', v_col, 'base', v_pair -> 0, 'theirs', v_theirs, 'mine', v_pair -> 1, 'winner', v_winner);
        END IF;
    END LOOP;
END $$;

-- The pairs of a payload as the columns' own types read them, in station form again: '10:00+03' is '07:00Z'.
CREATE OR REPLACE FUNCTION sync.pairs_of(p_tbl sync.tbl, p_said jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_col text;
    v_pair jsonb;
    v_pairs jsonb := '{}';
BEGIN
    FOR v_col, v_pair IN SELECT * FROM jsonb_each(p_said) LOOP
        IF jsonb_typeof(v_pair) <> 'array' OR jsonb_array_length(v_pair) <> 2 THEN
            PERFORM sync.refuse('value');
        END IF;
        v_pairs := v_pairs || jsonb_build_object(v_col, jsonb_build_array(
            sync.in_station_form(p_tbl.kinds ->> v_col, v_pair ->> 0),
            sync.in_station_form(p_tbl.kinds ->> v_col, v_pair ->> 1)));
    END LOOP;
    RETURN v_pairs;
END $$;

-- Makes a row; a column that an older station does not know has its default. One statement a table, as below.
DO $do$
BEGIN
    EXECUTE (
        SELECT format($f$
            CREATE OR REPLACE FUNCTION sync.store_new(p_table text, p_pk uuid, p_values jsonb) RETURNS void
            LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
            BEGIN
                CASE p_table %s END CASE;
            END $$ $f$,
            string_agg(format('WHEN %1$L THEN INSERT INTO public.%1$I (id, %2$s) SELECT p_pk, %3$s;',
                y.name, c.names, c.values), E'\n' ORDER BY y.place))
        FROM sync.tbl y, LATERAL (
            SELECT string_agg(format('%I', u.c), ', ' ORDER BY u.n) AS names,
                string_agg(format('CASE WHEN p_values ? %1$L THEN %2$s ELSE %3$s END', u.c,
                    sync.typed(y.kinds ->> u.c, format('p_values ->> %L', u.c)),
                    coalesce(pg_get_expr(d.adbin, d.adrelid), 'NULL')), ', ' ORDER BY u.n) AS values
            FROM unnest(y.cols) WITH ORDINALITY u (c, n)
            JOIN pg_attribute a ON a.attrelid = format('public.%I', y.name)::regclass AND a.attname = u.c
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE u.c NOT IN ('id', 'rv')
        ) c
    );
END $do$;

-- Changes a row and returns what it is now; null if whoever pushes may not see it. One statement a table that can set
-- any of its columns, because a statement that stands in a function is planned once a session. `p_by` null: the
-- stamps are among the values, or the trigger's.
DO $do$
BEGIN
    EXECUTE (
        SELECT format($f$
            CREATE OR REPLACE FUNCTION sync.store_change(p_table text, p_pk uuid, p_values jsonb, p_by uuid)
            RETURNS jsonb LANGUAGE plpgsql
            SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan AS $$
            DECLARE
                v_row jsonb;
            BEGIN
                CASE p_table %s END CASE;
                RETURN v_row - '{key,sync_scope}'::text[];
            END $$ $f$,
            string_agg(format($f$
                WHEN %1$L THEN
                    UPDATE public.%1$I x SET %2$s WHERE x.id = p_pk
                    RETURNING to_jsonb(ROW(%3$s, x.id, x.sync_scope)::station.%1$I) INTO v_row;
                $f$, y.name, c.sets, c.gives), '' ORDER BY y.place))
        FROM sync.tbl y, LATERAL (
            SELECT string_agg(sync.worded(y.kinds ->> u.c, format('x.%I', u.c)), ', ' ORDER BY u.n) AS gives,
                string_agg(format('%1$I = CASE %2$s WHEN p_values ? %1$L THEN %3$s ELSE x.%1$I END', u.c,
                    CASE u.c WHEN 'updated_at' THEN 'WHEN p_by IS NOT NULL THEN now()'
                        WHEN 'updated_by' THEN 'WHEN p_by IS NOT NULL THEN p_by' ELSE '' END,
                    sync.typed(y.kinds ->> u.c, format('p_values ->> %L', u.c))), ', ' ORDER BY u.n)
                    FILTER (WHERE u.c NOT IN ('id', 'rv')) AS sets
            FROM unnest(y.cols) WITH ORDINALITY u (c, n)
        ) c
    );
END $do$;

-- Every override stands in the list of conflicts; what is answered also says who wrote the other value, and when.
CREATE OR REPLACE FUNCTION sync.tell_conflicts(p_client uuid, p_op sync.said, p_row jsonb, p_told jsonb[]) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_one jsonb;
    v_all jsonb := '[]';
    v_by uuid;
    v_at timestamptz;
BEGIN
    FOREACH v_one IN ARRAY p_told LOOP
        -- What was refused may be no JSON at all.
        SELECT o.user_id, o.at INTO v_by, v_at FROM sync.op o
        WHERE o.pk = p_op.pk AND o.tbl = p_op.t
            AND CASE WHEN o.status IN ('ok', 'merged', 'slot_taken') AND o.kind = 'U'
                THEN o.payload::jsonb ? CASE v_one ->> 'col' WHEN '*' THEN 'deleted_at' ELSE v_one ->> 'col' END
            END
        ORDER BY o.no DESC LIMIT 1;
        IF NOT FOUND THEN
            v_by := coalesce(p_row ->> 'updated_by', p_row ->> 'created_by');
            v_at := coalesce(p_row ->> 'updated_at', p_row ->> 'created_at');
        END IF;
        INSERT INTO sync.conflict
            (client_id, seq, col, scope, tbl, pk, base, theirs, mine, winner, theirs_by, theirs_at, mine_by)
        VALUES (p_client, p_op.q, v_one ->> 'col', sync.whereabouts(p_op.t, p_op.pk), p_op.t, p_op.pk,
            v_one -> 'base', v_one -> 'theirs', v_one -> 'mine', v_one ->> 'winner', v_by, v_at, sec.me());
        v_all := v_all || jsonb_build_array(v_one || jsonb_build_object(
            'by', replace(v_by::text, '-', ''),
            'by_name', (SELECT a.display_name FROM public.user_account a WHERE a.id = v_by),
            'at', to_char(v_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')));
    END LOOP;
    RETURN v_all;
END $$;

-- One operation. `hand` and `moot` of the answer stay on the server: whether it changed the row, and which columns
-- were something else before than it says. With `p_unplaced` the visit has lost its slot.
CREATE OR REPLACE FUNCTION sync.apply_op(p_client uuid, p_op sync.said, p_founding boolean, p_unplaced boolean)
RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_tbl sync.tbl;
    v_said jsonb;
    v_known text[];
BEGIN
    SELECT * INTO v_tbl FROM sync.tbl WHERE name = p_op.t;
    IF NOT FOUND THEN
        PERFORM sync.refuse('column');
    END IF;
    v_said := p_op.c::jsonb;
    IF jsonb_typeof(v_said) <> 'object' OR v_said = '{}' THEN
        PERFORM sync.refuse('value');
    END IF;
    v_known := sync.sendable(v_tbl.cols, p_founding);
    IF v_said - v_known <> '{}' OR p_op.k = 'U' AND NOT p_founding AND v_said ?| '{created_at,created_by}' THEN
        PERFORM sync.refuse('column');
    END IF;
    CASE p_op.k
        WHEN 'I' THEN RETURN sync.apply_new(p_client, v_tbl, p_op, v_said, p_founding, p_unplaced);
        WHEN 'U' THEN RETURN sync.apply_change(p_client, v_tbl, p_op, v_said, p_founding, p_unplaced);
        ELSE PERFORM sync.refuse('value');
    END CASE;
END $$;

-- Of a row that another station has made before: what was empty, and a status that may follow with all that goes with
-- it. crm_desktop/sync/merge.py tells the same as `meet`.
CREATE OR REPLACE FUNCTION sync.met(p_tbl sync.tbl, p_row jsonb, p_said jsonb) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_mine jsonb;
    v_told jsonb;
    v_knot jsonb;
    v_lead text;
    v_stored jsonb := '{}';
BEGIN
    IF NOT sync.meeting() ? p_tbl.name OR p_row IS NULL OR p_row ->> 'deleted_at' IS NOT NULL THEN
        RETURN v_stored;
    END IF;
    SELECT coalesce(jsonb_object_agg(e.key, sync.in_station_form(p_tbl.kinds ->> e.key, p_said ->> e.key)), '{}')
    INTO v_mine
    FROM jsonb_each(p_said - '{created_at,created_by,branch_id,deleted_at}'::text[]) e WHERE e.value <> 'null';
    FOR v_knot IN SELECT jsonb_array_elements(p_tbl.knots) LOOP
        v_lead := v_knot ->> 0;
        SELECT coalesce(jsonb_object_agg(e.key, e.value), '{}') INTO v_told
        FROM jsonb_each(v_mine) e WHERE v_knot ? e.key;
        IF v_told -> v_lead = p_row -> v_lead THEN
            CONTINUE;
        END IF;
        v_mine := v_mine - array(SELECT jsonb_array_elements_text(v_knot));
        IF v_told ? v_lead AND sync.may_overtake(p_tbl, v_lead, p_row ->> v_lead, v_told ->> v_lead) THEN
            SELECT v_stored || coalesce(jsonb_object_agg(e.key, e.value), '{}') INTO v_stored
            FROM jsonb_each(v_told) e WHERE e.value <> p_row -> e.key;
        END IF;
    END LOOP;
    RETURN v_stored || (
        SELECT coalesce(jsonb_object_agg(e.key, e.value), '{}') FROM jsonb_each(v_mine) e WHERE p_row -> e.key = 'null');
END $$;

CREATE OR REPLACE FUNCTION sync.apply_new(
    p_client uuid, p_tbl sync.tbl, p_op sync.said, p_said jsonb, p_founding boolean, p_unplaced boolean
) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_values jsonb := p_said;
    v_scope uuid;
    v_row jsonb;
    v_stored jsonb;
BEGIN
    IF NOT p_founding AND NOT sec.has(p_tbl.writers || p_tbl.makers) THEN
        PERFORM sync.refuse('right');
    END IF;
    v_scope := sync.whereabouts(p_op.t, p_op.pk);
    IF v_scope IS NOT NULL THEN
        -- A rule made the same row on another station first.
        IF v_scope <> ALL (sec.scopes_to(p_tbl.writers || p_tbl.makers)) THEN
            PERFORM sync.refuse('branch');
        END IF;
        v_row := sync.station_row(p_op.t, p_op.pk, sync.meeting() ? p_op.t);
        v_stored := sync.met(p_tbl, v_row, p_said);
        IF v_stored <> '{}' AND sec.has(p_tbl.writers) THEN
            PERFORM sync.judge_change(p_tbl, p_op, p_client, v_row, v_stored);
            v_row := sync.store_change(p_op.t, p_op.pk, v_stored, sec.me());
        END IF;
        RETURN jsonb_build_object('s', 'ok', 'rv', v_row -> 'rv', 'row', v_row);
    END IF;
    IF NOT p_founding THEN
        IF v_values ->> 'created_by' IS NOT NULL THEN
            v_values := v_values || jsonb_build_object('created_by', sec.me());
        END IF;
        PERFORM sync.judge_new(p_tbl, p_op.pk, v_values);
    END IF;
    IF p_unplaced THEN
        v_values := v_values || '{"status": "unplaced"}';
    END IF;
    PERFORM sync.store_new(p_op.t, p_op.pk, v_values);
    v_row := sync.station_row(p_op.t, p_op.pk);
    RETURN jsonb_build_object('s', 'ok', 'rv', 1, 'hand', true) || CASE WHEN p_op.b <> 0 OR EXISTS (
        SELECT FROM jsonb_each(p_said) e WHERE v_row -> e.key <> e.value
    ) THEN jsonb_build_object('row', v_row) ELSE '{}' END;
END $$;

CREATE OR REPLACE FUNCTION sync.apply_change(
    p_client uuid, p_tbl sync.tbl, p_op sync.said, p_said jsonb, p_founding boolean, p_unplaced boolean
) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_scope uuid;
    v_row jsonb;
    v_after jsonb;
    v_pairs jsonb;
    v_moot jsonb;
    v_stored jsonb;
    v_told jsonb[];
    v_s text := 'ok';
    v_conf jsonb;
BEGIN
    v_row := sync.station_row(p_op.t, p_op.pk, true);
    IF v_row IS NULL THEN
        v_scope := sync.whereabouts(p_op.t, p_op.pk);
        IF v_scope IS NULL THEN
            RETURN '{"s": "missing", "rv": null, "row": null}';
        END IF;
        PERFORM sync.refuse(CASE WHEN v_scope = ANY (sec.scopes_to(p_tbl.writers)) THEN 'right' ELSE 'branch' END);
    END IF;
    IF NOT p_founding AND NOT sec.has(p_tbl.writers) AND NOT coalesce(
        v_row ->> (p_tbl.own ->> 'whose') = replace(sec.me()::text, '-', '')
        AND p_said - array(SELECT jsonb_array_elements_text(p_tbl.own -> 'columns')) = '{}', false)
    THEN
        PERFORM sync.refuse('right');
    END IF;
    IF v_row ->> 'deleted_at' IS NOT NULL AND NOT p_said ? 'deleted_at' THEN
        v_conf := sync.tell_conflicts(p_client, p_op, v_row, ARRAY[jsonb_build_object('col', '*', 'base', NULL,
            'theirs', v_row -> 'deleted_at', 'mine', p_said, 'winner', 'theirs')]);
        RETURN jsonb_build_object('s', 'deleted', 'rv', v_row -> 'rv', 'row', v_row, 'conf', v_conf);
    END IF;
    v_pairs := sync.pairs_of(p_tbl, p_said);
    SELECT m.stored, m.told INTO v_stored, v_told FROM sync.merged(p_tbl, v_row, v_pairs) m;
    IF NOT p_founding THEN
        PERFORM sync.judge_change(p_tbl, p_op, p_client, v_row, v_stored);
    END IF;
    IF v_told <> '{}' THEN
        v_s := 'merged';
        v_conf := sync.tell_conflicts(p_client, p_op, v_row, v_told);
    END IF;
    IF p_unplaced AND v_stored <> '{}' THEN
        v_stored := v_stored || '{"status": "unplaced"}';
    END IF;
    v_after := CASE WHEN v_stored = '{}' THEN v_row
        ELSE sync.store_change(p_op.t, p_op.pk, v_stored, CASE WHEN NOT p_founding THEN sec.me() END) END;
    -- Columns that were not what the station thought: the archive must not show a change there that never was.
    SELECT jsonb_agg(e.key) INTO v_moot FROM jsonb_each(v_pairs) e WHERE v_row -> e.key <> e.value -> 0;
    RETURN jsonb_build_object('s', v_s, 'rv', coalesce(v_after -> 'rv', v_row -> 'rv'), 'hand', v_stored <> '{}')
        || CASE WHEN v_moot IS NULL THEN '{}' ELSE jsonb_build_object('moot', v_moot) END
        || CASE WHEN v_conf IS NULL THEN '{}' ELSE jsonb_build_object('conf', v_conf) END
        -- Equal values of somebody else: the version may fit by chance, their stamps do not.
        || CASE WHEN v_conf IS NOT NULL OR v_after IS NULL OR v_stored = '{}'
            OR (v_after ->> 'rv')::bigint <> p_op.b + 1 OR EXISTS (
            SELECT FROM jsonb_each(p_said) e WHERE v_after -> e.key <> e.value -> 1
        ) THEN jsonb_build_object('row', v_after) ELSE '{}' END;
END $$;

-- What a pushed operation is, how its values are read, and whether whoever pushes may do it. Dynamic SQL names only
-- what stands in sync.tbl; no name ever comes out of a payload.

-- plpgsql takes a function's arguments by type, so the functions that take operations go with the type.
DROP TYPE IF EXISTS sync.said CASCADE;
CREATE TYPE sync.said AS (
    q bigint, g bigint, t text, pk uuid, k text, c text, b bigint, v text, u uuid, at timestamptz, x bigint
);

-- SQL that reads a value of this kind out of the text of its station form, and SQL that writes it so again.
CREATE OR REPLACE FUNCTION sync.typed(p_kind text, p_text text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE p_kind
        WHEN 'uuid' THEN '(' || p_text || ')::uuid'
        WHEN 'moment' THEN '(' || p_text || ')::timestamptz'
        WHEN 'day' THEN '(' || p_text || ')::date'
        WHEN 'bool' THEN '(' || p_text || ')::boolean'
        WHEN 'json' THEN '(' || p_text || ')::json'
        WHEN 'number' THEN '(' || p_text || ')::bigint'
        WHEN 'bytes' THEN 'decode(' || p_text || ', ''hex'')'
        ELSE '(' || p_text || ')'
    END;
END $$;

CREATE OR REPLACE FUNCTION sync.worded(p_kind text, p_value text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE p_kind
        WHEN 'uuid' THEN 'replace(' || p_value || '::text, ''-'', '''')'
        WHEN 'moment' THEN 'to_char(' || p_value || ' AT TIME ZONE ''UTC'', ''YYYY-MM-DD"T"HH24:MI:SS.US"Z"'')'
        WHEN 'day' THEN 'to_char(' || p_value || ', ''YYYY-MM-DD'')'
        WHEN 'bool' THEN p_value || '::integer'
        WHEN 'json' THEN p_value || '::text'
        WHEN 'bytes' THEN 'upper(encode(' || p_value || ', ''hex''))'
        ELSE p_value
    END;
END $$;

-- The value itself, as a station spells it, of a text that may be spelled otherwise; as typed and worded say it.
CREATE OR REPLACE FUNCTION sync.in_station_form(p_kind text, p_text text) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN coalesce(CASE p_kind
        WHEN 'uuid' THEN to_jsonb(replace(p_text::uuid::text, '-', ''))
        WHEN 'moment' THEN to_jsonb(
            to_char(p_text::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        WHEN 'day' THEN to_jsonb(to_char(p_text::date, 'YYYY-MM-DD'))
        WHEN 'bool' THEN to_jsonb(p_text::boolean::integer)
        WHEN 'json' THEN to_jsonb(p_text::json::text)
        WHEN 'number' THEN to_jsonb(p_text::bigint)
        WHEN 'bytes' THEN to_jsonb(upper(encode(decode(p_text, 'hex'), 'hex')))
        ELSE to_jsonb(p_text)
    END, 'null');
END $$;

-- SQL that is true if the text is spelled as a station spells such a value, so that what is stored is what was sent.
CREATE OR REPLACE FUNCTION sync.spelled(p_kind text, p_text text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE p_kind
        WHEN 'uuid' THEN format('(%1$s IS NULL OR length(%1$s) = 32 AND %1$s = lower(%1$s))', p_text)
        WHEN 'moment' THEN format('(%1$s IS NULL OR %1$s LIKE ''____-__-__T__:__:__.______Z'''
            ' AND substr(%1$s, 12, 2) < ''24'' AND substr(%1$s, 18, 2) < ''60'')', p_text)
        WHEN 'day' THEN format('(%1$s IS NULL OR %1$s LIKE ''____-__-__'')', p_text)
        WHEN 'bool' THEN format('(%1$s IS NULL OR %1$s IN (''0'', ''1''))', p_text)
        WHEN 'bytes' THEN format('(%1$s IS NULL OR %1$s !~ ''[^0-9A-F]'')', p_text)
        ELSE NULL
    END;
END $$;

-- Ends the group; push catches it.
CREATE OR REPLACE FUNCTION sync.refuse(p_code text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'SY100', MESSAGE = p_code;
END $$;

-- What the server has, as far as whoever pushes may see it; locked, if it is about to be changed. One branch a table,
-- because a statement that stands in a function is planned once a session, and one that is put together every time.
DO $do$
BEGIN
    EXECUTE (
        SELECT format($f$
            CREATE OR REPLACE FUNCTION sync.station_row(p_table text, p_pk uuid, p_lock boolean DEFAULT false)
            RETURNS jsonb LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
            DECLARE
                v_row jsonb;
            BEGIN
                CASE p_table %s END CASE;
                RETURN v_row - '{key,sync_scope}'::text[];
            END $$ $f$,
            string_agg(format($f$
                WHEN %1$L THEN
                    IF p_lock THEN
                        SELECT to_jsonb(s) INTO v_row FROM station.%1$I s WHERE s.key = p_pk FOR UPDATE;
                    ELSE
                        SELECT to_jsonb(s) INTO v_row FROM station.%1$I s WHERE s.key = p_pk;
                    END IF;
                $f$, y.name), '' ORDER BY y.place))
        FROM sync.tbl y
    );
END $do$;

-- The columns that a station may send; the rest is the server's.
CREATE OR REPLACE FUNCTION sync.sendable(p_cols text[], p_founding boolean) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_cols text[] := array_remove(array_remove(p_cols, 'id'), 'rv');
BEGIN
    RETURN CASE WHEN p_founding THEN v_cols ELSE array_remove(array_remove(v_cols, 'updated_at'), 'updated_by') END;
END $$;

CREATE OR REPLACE FUNCTION sync.is_legal(p_moves jsonb, p_col text, p_before text, p_after text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT p_moves -> p_col IS NULL OR p_before IS NOT DISTINCT FROM p_after
        OR coalesce(p_moves -> p_col -> p_before ? p_after, false)
$$;

-- What a group of the same base did to a row. A base that was copied goes on as another client, and its numbers go on:
-- what its person sent before under an older one has lower numbers.
CREATE OR REPLACE FUNCTION sync.done_in(p_client uuid, p_group bigint, p_table text, p_pk uuid) RETURNS SETOF sync.op
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT o.* FROM sync.op o
    WHERE o.tbl = p_table AND o.pk = p_pk AND o.grp = p_group
        AND (o.status IN ('ok', 'merged') OR o.kind = 'I' AND o.status = 'slot_taken')
        AND (o.client_id = p_client OR EXISTS (
            SELECT FROM sync.client me JOIN sync.client before ON before.login = me.login
            WHERE me.client_id = p_client AND before.client_id = o.client_id AND o.seq < me.first_seq))
$$;

-- Whether that group made exactly this change, which may then be taken back.
CREATE OR REPLACE FUNCTION sync.takes_back(
    p_client uuid, p_undoes bigint, p_table text, p_pk uuid, p_col text, p_now jsonb, p_then jsonb
) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(bool_or(was = p_then AND became = p_now), false)
    FROM (
        SELECT (array_agg(p -> 0 ORDER BY seq))[1] AS was, (array_agg(p -> 1 ORDER BY seq DESC))[1] AS became
        FROM (
            SELECT o.client_id, o.seq, CASE WHEN o.kind = 'U'
                AND NOT coalesce(o.detail -> 'moot' ? p_col, false) THEN o.payload::jsonb -> p_col END AS p
            FROM sync.done_in(p_client, p_undoes, p_table, p_pk) o
        ) told
        WHERE p IS NOT NULL
        GROUP BY client_id
    ) of_client
$$;

-- Whether these values need a right of their own; as Guard.asks says it. `p_row` null: a new row.
CREATE OR REPLACE FUNCTION sync.is_guarded(p_guard jsonb, p_row jsonb, p_values jsonb) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT p_values ? (p_guard ->> 'column')
        AND (p_guard -> 'after' = '[]' OR coalesce(
            p_guard -> 'after' @> jsonb_build_array(p_values -> (p_guard ->> 'column')), false))
        AND (p_guard -> 'before' = '[]' OR coalesce(
            p_guard -> 'before' @> jsonb_build_array(p_row -> (p_guard ->> 'column')), false))
        AND (p_guard ->> 'beside' IS NULL OR coalesce(
            (p_row || p_values) -> (p_guard -> 'beside' ->> 0) = p_guard -> 'beside' -> 1, false))
$$;
DROP FUNCTION IF EXISTS sync.is_guarded(jsonb, text, text);

-- One value of a new row as its column reads it, in station form: 'true' is 1.
CREATE OR REPLACE FUNCTION sync.as_read(p_tbl sync.tbl, p_values jsonb, p_col text) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN CASE WHEN p_values ? p_col THEN jsonb_build_object(p_col, sync.pairs_of(
        p_tbl, jsonb_build_object(p_col, jsonb_build_array(NULL, p_values -> p_col))) -> p_col -> 1) ELSE '{}' END;
END $$;

CREATE OR REPLACE FUNCTION sync.guard_code(p_guard jsonb) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN p_guard -> 'rights' ? 'appointments.overbook' THEN 'overbook' ELSE 'right' END
$$;
DROP FUNCTION IF EXISTS sync.guard_code(text);

CREATE OR REPLACE FUNCTION sync.rights_of(p_guard jsonb) RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
    SELECT array(SELECT jsonb_array_elements_text(p_guard -> 'rights'))
$$;

-- What row security cannot say of rows that are everybody's or their person's: nobody puts a row into a branch that
-- is not theirs, nor to a person of such a branch.
CREATE OR REPLACE FUNCTION sync.judge_branch(p_tbl sync.tbl, p_pk uuid, p_values jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_branch uuid := p_values ->> 'branch_id';
    v_reach uuid[];
BEGIN
    IF NOT p_values ?| '{branch_id,person_id}' THEN
        RETURN;
    END IF;
    -- A right that reaches every branch opens only what it is for.
    v_reach := sec.scopes_to(p_tbl.writers || p_tbl.makers);
    IF p_tbl.scoping IN ('org', 'person') AND (p_tbl.name <> 'branch' OR v_branch <> p_pk)
        AND v_branch <> ALL (v_reach)
        OR p_tbl.scoping = 'of_person'
        AND sync.whereabouts('person', (p_values ->> 'person_id')::uuid) <> ALL (v_reach)
    THEN
        PERFORM sync.refuse('branch');
    END IF;
END $$;

-- A row that is new to the server: its words, its guarded values, its branch and its person.
CREATE OR REPLACE FUNCTION sync.judge_new(p_tbl sync.tbl, p_pk uuid, p_values jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_col text;
    v_guard jsonb;
BEGIN
    FOR v_col IN SELECT jsonb_object_keys(p_tbl.moves) LOOP
        IF p_values ->> v_col IS NOT NULL AND NOT p_tbl.moves -> v_col ? (p_values ->> v_col) THEN
            PERFORM sync.refuse('value');
        END IF;
    END LOOP;
    FOR v_guard IN SELECT jsonb_array_elements(p_tbl.guards) LOOP
        IF sync.is_guarded(v_guard, NULL, sync.as_read(p_tbl, p_values, v_guard ->> 'column'))
            AND NOT sec.has(sync.rights_of(v_guard))
        THEN
            PERFORM sync.refuse(sync.guard_code(v_guard));
        END IF;
    END LOOP;
    IF p_values ->> 'deleted_at' IS NOT NULL AND NOT sync.may_remove(p_tbl.name)
        OR NOT sync.is_signed(p_tbl.name, p_values)
    THEN
        PERFORM sync.refuse('right');
    END IF;
    PERFORM sync.judge_branch(p_tbl, p_pk, p_values);
    IF sync.is_about_staff(p_tbl.name) THEN
        PERFORM sync.judge_staff(p_tbl, p_pk, NULL, p_values);
    END IF;
END $$;

-- The column that must name whoever asks in rows of the table; null if none must, or somebody else's may be written.
CREATE OR REPLACE FUNCTION sync.signature(p_table text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_signed jsonb := sync.signed() -> p_table;
BEGIN
    IF v_signed IS NULL OR sec.has(array(SELECT jsonb_array_elements_text(v_signed -> 'or_by'))) THEN
        RETURN NULL;
    END IF;
    RETURN v_signed ->> 'by';
END $$;

CREATE OR REPLACE FUNCTION sync.is_signed(p_table text, p_values jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_col text := sync.signature(p_table);
BEGIN
    RETURN v_col IS NULL OR coalesce((p_values ->> v_col)::uuid = sec.me(), false);
END $$;

-- What is about to be stored in a row that is there.
CREATE OR REPLACE FUNCTION sync.judge_change(
    p_tbl sync.tbl, p_op sync.said, p_client uuid, p_row jsonb, p_stored jsonb
) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_col text;
    v_guard jsonb;
BEGIN
    IF sync.kept() ? p_tbl.name AND p_stored <> '{}' THEN
        PERFORM sync.refuse('right');
    END IF;
    FOR v_col IN SELECT jsonb_object_keys(p_stored) LOOP
        IF NOT sync.is_legal(p_tbl.moves, v_col, p_row ->> v_col, p_stored ->> v_col)
            AND (p_op.x IS NULL OR NOT sync.takes_back(
                p_client, p_op.x, p_op.t, p_op.pk, v_col, p_row -> v_col, p_stored -> v_col))
        THEN
            PERFORM sync.refuse(CASE WHEN p_tbl.moves -> v_col ? (p_stored ->> v_col) THEN 'move' ELSE 'value' END);
        END IF;
    END LOOP;
    FOR v_guard IN SELECT jsonb_array_elements(p_tbl.guards) LOOP
        v_col := v_guard ->> 'column';
        CONTINUE WHEN NOT p_stored ? v_col;
        IF sync.is_guarded(v_guard, p_row, p_stored)
            AND NOT sec.has(sync.rights_of(v_guard))
            AND (p_op.x IS NULL OR NOT sync.takes_back(
                p_client, p_op.x, p_op.t, p_op.pk, v_col, p_row -> v_col, p_stored -> v_col))
        THEN
            PERFORM sync.refuse(sync.guard_code(v_guard));
        END IF;
    END LOOP;
    IF p_stored - array(SELECT jsonb_array_elements_text(sync.signed() -> p_tbl.name -> 'moved')) <> '{}'
        AND NOT (sync.is_signed(p_tbl.name, p_row) AND sync.is_signed(p_tbl.name, p_row || p_stored)) THEN
        PERFORM sync.refuse('right');
    END IF;
    PERFORM sync.judge_reach(p_tbl, p_op, p_client, p_row, p_stored);
    PERFORM sync.judge_branch(p_tbl, p_op.pk, p_stored);
    IF sync.is_about_staff(p_tbl.name) AND p_stored <> '{}' THEN
        PERFORM sync.judge_staff(p_tbl, p_op.pk, p_row, p_row || p_stored);
    END IF;
END $$;

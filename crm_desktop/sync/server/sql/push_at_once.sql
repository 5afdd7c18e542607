-- Many operations at once, table by table, if every one of them can be taken just as it is. What is surprising in any
-- way undoes them all, and they go one by one.

-- Ends the attempt; push_fast catches it.
CREATE OR REPLACE FUNCTION sync.surprise() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'SY102';
END $$;

-- What must be true of the new value of a column, besides its spelling; null if nothing.
CREATE OR REPLACE FUNCTION sync.fast_guard(p_tbl sync.tbl, p_col text, p_old text, p_new text) RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_guard jsonb;
    v_all text[] := '{}';
BEGIN
    IF p_tbl.moves ? p_col THEN
        v_all := v_all || CASE WHEN p_old IS NULL THEN format('(%L::jsonb ? %s)', p_tbl.moves -> p_col, p_new)
            ELSE format('(%L::jsonb -> %s ? %s)', p_tbl.moves -> p_col, p_old, p_new) END;
    END IF;
    FOR v_guard IN SELECT g FROM jsonb_array_elements(p_tbl.guards) g WHERE g ->> 'column' = p_col LOOP
        IF NOT sec.has(sync.rights_of(v_guard)) THEN
            IF v_guard ->> 'beside' IS NOT NULL THEN
                v_all := CASE WHEN p_old IS NULL THEN v_all ELSE v_all || 'false'::text END;
                CONTINUE;
            END IF;
            -- As sync.is_guarded says it.
            v_all := v_all || format('((%L OR %s = ANY (%L)) AND (%L OR %s = ANY (%L))) IS NOT TRUE',
                v_guard -> 'after' = '[]', p_new, array(SELECT jsonb_array_elements_text(v_guard -> 'after')), v_guard -> 'before' = '[]',
                coalesce(p_old, 'NULL'), array(SELECT jsonb_array_elements_text(v_guard -> 'before')));
        END IF;
    END LOOP;
    IF p_col = 'deleted_at' AND p_old IS NULL AND NOT sync.may_remove(p_tbl.name) THEN
        v_all := v_all || format('%s IS NULL', p_new);
    END IF;
    RETURN nullif(array_to_string(v_all, ' AND '), '');
END $$;

-- SQL that writes the lines of the change log for the rows of `p_rows`, which were stored with the version -1; as
-- sync.stamp says it.
CREATE OR REPLACE FUNCTION sync.fast_lines(p_tbl sync.tbl, p_rows text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN format('INSERT INTO sync.change (scope, tbl, pk, op, rv) '
        'SELECT sync_scope, %s, id, CASE WHEN deleted_at IS NULL THEN ''U'' ELSE ''D'' END, rv FROM %I', p_tbl.no, p_rows);
END $$;

CREATE OR REPLACE FUNCTION sync.fast_new(
    p_tbl sync.tbl, p_cols text[], p_pks uuid[], p_said jsonb[], p_founding boolean
) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_me text := replace(sec.me()::text, '-', '');
    v_by text := sync.signature(p_tbl.name);
    v_must text[];
    v_rows bigint;
    -- What one may write and not read cannot be returned; the lines of such rows are written one by one.
    v_is_read boolean := sec.scopes_of(coalesce(p_tbl.sees, '')) @> sec.scopes_to(p_tbl.writers || p_tbl.makers);
BEGIN
    IF NOT p_founding AND (sync.is_about_staff(p_tbl.name) OR NOT sec.has(p_tbl.writers || p_tbl.makers)) THEN
        PERFORM sync.surprise();
    END IF;
    v_must := array(
        SELECT sync.spelled(p_tbl.kinds ->> c, format('r.%I', c)) FROM unnest(p_cols) c);
    IF NOT p_founding THEN
        v_must := v_must || array(SELECT sync.fast_guard(p_tbl, c, NULL, format('r.%I', c)) FROM unnest(p_cols) c);
        IF v_by IS NOT NULL THEN
            IF v_by <> ALL (p_cols) THEN
                PERFORM sync.surprise();
            END IF;
            v_must := v_must || format('r.%I = %L', v_by, v_me);
        END IF;
        IF 'created_by' = ANY (p_cols) THEN
            v_must := v_must || format('(r.created_by IS NULL OR r.created_by = %L)', v_me);
        END IF;
        IF 'branch_id' = ANY (p_cols) AND p_tbl.scoping IN ('org', 'person') AND p_tbl.name <> 'branch' THEN
            v_must := v_must || format(
                '(r.branch_id IS NULL OR r.branch_id::uuid = ANY (%L::uuid[]))',
                sec.scopes_to(p_tbl.writers || p_tbl.makers));
        END IF;
    END IF;
    EXECUTE (
        SELECT format(CASE WHEN v_is_read THEN 'WITH made AS (%s RETURNING id, rv, sync_scope, deleted_at) '
                || sync.fast_lines(p_tbl, 'made') ELSE '%s' END,
            format('INSERT INTO public.%I (id, rv, %s) SELECT b.pk, %s, %s FROM unnest($1, $2) b (pk, j), '
            'jsonb_to_record(b.j) AS r (%s) WHERE %s', p_tbl.name,
            string_agg(format('%I', c), ', ' ORDER BY n),
            CASE WHEN v_is_read THEN -1 ELSE 1 END,
            string_agg(sync.typed(p_tbl.kinds ->> c, format('r.%I', c)), ', ' ORDER BY n),
            string_agg(format('%I text', c), ', ' ORDER BY n),
            concat_ws(' AND ', 'true', nullif(array_to_string(v_must, ' AND '), ''))))
        FROM unnest(p_cols) WITH ORDINALITY u (c, n)
    ) USING p_pks, p_said;
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    IF v_rows <> cardinality(p_pks) THEN
        PERFORM sync.surprise();
    END IF;
    -- The persons of these rows came before them; one that is not to be seen is somebody else's.
    IF p_tbl.scoping = 'of_person' AND NOT p_founding AND EXISTS (
        SELECT FROM unnest(p_said) j WHERE NOT EXISTS (
            SELECT FROM public.person p WHERE p.id = (j ->> 'person_id')::uuid))
    THEN
        PERFORM sync.surprise();
    END IF;
END $$;

-- Returns the rows that were at another version than their station thought.
CREATE OR REPLACE FUNCTION sync.fast_changes(
    p_tbl sync.tbl, p_cols text[], p_pks uuid[], p_said jsonb[], p_base bigint[], p_founding boolean
) RETURNS uuid[]
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_by text := sync.signature(p_tbl.name);
    v_must text[];
    v_rows bigint;
    v_later uuid[];
BEGIN
    IF p_founding OR sync.is_about_staff(p_tbl.name) OR sync.kept() ? p_tbl.name OR p_cols && '{branch_id,created_at,created_by}' OR NOT sec.has(p_tbl.writers)
        OR p_tbl.scoping = 'of_person' AND 'person_id' = ANY (p_cols) OR v_by = ANY (p_cols)
        OR sync.needs_judging(p_tbl, p_cols, p_pks)
    THEN
        PERFORM sync.surprise();
    END IF;
    SELECT array_agg(m) INTO v_must FROM unnest(p_cols) WITH ORDINALITY u (c, n), LATERAL (
        VALUES (format('jsonb_array_length(b.j -> %L) = 2', c)),
            (sync.spelled(p_tbl.kinds ->> c, 'r.n' || n)),
            (sync.fast_guard(p_tbl, c, 'r.o' || n, 'r.n' || n)),
            -- Not the version: where an override was not taken, the same version has another value.
            (CASE p_tbl.kinds ->> c
                WHEN 'json' THEN format('x.%I::text IS NOT DISTINCT FROM r.o%s', c, n)
                ELSE format('x.%I IS NOT DISTINCT FROM %s', c, sync.typed(p_tbl.kinds ->> c, 'r.o' || n)) END)
    ) v (m) WHERE m IS NOT NULL;
    IF v_by IS NOT NULL THEN
        v_must := v_must || format('x.%I = %L', v_by, sec.me());
    END IF;
    EXECUTE (
        SELECT format('WITH done AS ('
            'UPDATE public.%I x SET rv = -1, updated_at = now(), updated_by = %L, %s FROM unnest($1, $2, $3) b (pk, j, rv), LATERAL (SELECT %s OFFSET 0) r '
            'WHERE x.id = b.pk AND %s AND %s RETURNING x.id, x.rv, x.sync_scope, x.deleted_at, x.rv <> b.rv + 1 AS is_later'
            '), told AS (' || sync.fast_lines(p_tbl, 'done') || ') SELECT count(*), coalesce(array_agg(id) FILTER (WHERE is_later), ''{}'') FROM done', p_tbl.name, sec.me(),
            string_agg(format('%I = %s', c, sync.typed(p_tbl.kinds ->> c, 'r.n' || n)), ', '),
            string_agg(format('b.j -> %L ->> 0 AS o%s, b.j -> %L ->> 1 AS n%s', c, n, c, n), ', '),
            CASE WHEN 'deleted_at' = ANY (p_cols) THEN 'true' ELSE 'x.deleted_at IS NULL' END,
            array_to_string(v_must, ' AND '))
        FROM unnest(p_cols) WITH ORDINALITY u (c, n)
    ) INTO v_rows, v_later USING p_pks, p_said, p_base;
    IF v_rows <> cardinality(p_pks) THEN
        PERFORM sync.surprise();
    END IF;
    RETURN v_later;
END $$;

-- The rows that were at another version than their station thought, if all operations were taken just as they are;
-- null if not, and then nothing has happened.
CREATE OR REPLACE FUNCTION sync.push_fast(p_ops sync.said[], p_founding boolean) RETURNS uuid[]
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    r record;
    v_tbl sync.tbl;
    v_later uuid[] := '{}';
    v_state text;
BEGIN
    IF EXISTS (
        SELECT FROM unnest(p_ops) o GROUP BY o.pk, o.t HAVING count(*) > 1 OR bool_or(o.k = 'I' AND o.b <> 0)
    ) THEN
        RETURN NULL;
    END IF;
    FOR r IN
        WITH said AS MATERIALIZED (
            SELECT o.t, o.k, o.pk, o.b, o.c::jsonb AS j FROM unnest(p_ops) o
        ), known AS MATERIALIZED (
            SELECT y.name, y.place, sync.sendable(y.cols, p_founding) AS cols FROM sync.tbl y
            WHERE y.name IN (SELECT s.t FROM said s)
        ), signed AS (
            -- Null where a new row has all its columns: to compare so many names of so many rows takes long.
            SELECT s.*, CASE WHEN s.k <> 'I' OR NOT s.j ?& y.cols OR s.j - y.cols <> '{}'
                THEN array(SELECT jsonb_object_keys(s.j)) END AS named
            FROM said s LEFT JOIN known y ON y.name = s.t
        ), piled AS (
            SELECT t, k, named, array_agg(pk) AS pks, array_agg(j) AS said, array_agg(b) AS base
            FROM signed GROUP BY t, k, named
        )
        SELECT p.*, coalesce(p.named, y.cols) AS cols,
            coalesce(p.named <@ y.cols AND p.named <> '{}', y.name IS NOT NULL) AND p.k IN ('I', 'U') AS good
        FROM piled p LEFT JOIN known y ON y.name = p.t
        ORDER BY y.place, p.k
    LOOP
        IF NOT r.good THEN
            PERFORM sync.surprise();
        END IF;
        SELECT * INTO v_tbl FROM sync.tbl WHERE name = r.t;
        IF r.k = 'I' THEN
            PERFORM sync.fast_new(v_tbl, r.cols, r.pks, r.said, p_founding);
        ELSE
            v_later := v_later || sync.fast_changes(v_tbl, r.cols, r.pks, r.said, r.base, p_founding);
        END IF;
    END LOOP;
    SET CONSTRAINTS ALL IMMEDIATE;
    SET CONSTRAINTS ALL DEFERRED;
    RETURN v_later;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS v_state = RETURNED_SQLSTATE;
    IF v_state <> 'SY102' AND v_state <> '23P01' AND sync.code_of(v_state, '', '') IS NULL THEN
        RAISE;
    END IF;
    RETURN NULL;
END $$;

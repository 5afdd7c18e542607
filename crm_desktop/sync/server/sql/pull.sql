-- What is new for a station since its cursor, as it may be seen by whoever asks.

-- A cursor is good as long as the log still holds all that it has not seen, and it is of this server's own counting.
CREATE OR REPLACE FUNCTION sync.cursor_alive(p_cursor pg_snapshot) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN coalesce(
        pg_snapshot_xmin(p_cursor) >= (SELECT s.log_from FROM sync.server s)
            AND pg_snapshot_xmax(p_cursor) <= pg_snapshot_xmax(pg_current_snapshot()),
        false);
END $$;

-- Those whose rows carry bytes, which are parts of files.
DO $do$
BEGIN
    EXECUTE (
        SELECT format('CREATE OR REPLACE FUNCTION sync.heavy_tables() RETURNS smallint[] '
            'LANGUAGE sql IMMUTABLE AS $$ SELECT %L::smallint[] $$', coalesce(array_agg(y.no ORDER BY y.no), '{}'))
        FROM sync.tbl y
        WHERE y.bytes <> '{}'
    );
END $do$;

-- STABLE: all its queries share the snapshot of the statement that called it, which is the next cursor. Sequential
-- scans are out of the question: the log is long, what is asked for is short, and the planner knows neither. What they are
-- priced at would wake the compiler of queries, which costs a hundred times the query. Every station asks this for every
-- change of another one, so nothing is planned twice: each query has one way that is good whatever is asked for.
CREATE OR REPLACE FUNCTION sync.pull(p_client uuid, p_cursor text, p_upto text, p_after bigint, p_limit integer)
RETURNS json
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET enable_seqscan = off SET jit = off
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    -- A part of a file counts as this many rows, so that a page stays small.
    heavy CONSTANT integer := 250;
    v_heavy CONSTANT smallint[] := sync.heavy_tables();
    v_since pg_snapshot := p_cursor;
    v_upto pg_snapshot := coalesce(p_upto::pg_snapshot, pg_current_snapshot());
    v_running xid8[] := '{}';
    v_limit integer := least(greatest(coalesce(p_limit, 1), 1), 20000);
    v_after bigint := coalesce(p_after, 0);
    v_more boolean := false;
    v_scopes uuid[];
    v_seqs bigint[];
    v_tbls smallint[];
    v_pks uuid[];
    v_kinds smallint[];
    v_lists text[];
    v_ids uuid[];
    v_names text[] := '{}';
    v_parts json[] := '{}';
    v_tables json := '{}';
    v_gone text[] := '{}';
    v_known boolean;
    v_from xid8;
    s record;
    r record;
BEGIN
    SELECT EXISTS (
        SELECT FROM sync.client c JOIN sec.principal p ON p.login = c.login AND p.is_active
        WHERE c.client_id = p_client AND c.login = session_user), v.log_from
    INTO v_known, v_from
    FROM sync.server v;
    IF v_known IS NOT TRUE THEN
        PERFORM sync.refuse_client(p_client);
    END IF;
    -- As sync.cursor_alive says it, and no further than this server has come.
    IF (pg_snapshot_xmin(v_since) >= v_from
        AND greatest(pg_snapshot_xmax(v_since), pg_snapshot_xmax(v_upto)) <= pg_snapshot_xmax(pg_current_snapshot()))
        IS NOT TRUE
    THEN
        RAISE EXCEPTION 'the log does not reach back to this cursor' USING ERRCODE = 'SY002';
    END IF;
    s := sec.reading();
    v_scopes := CASE WHEN s.far_tables = '{}' THEN s.near ELSE s.far END;

    IF p_upto IS NULL THEN
        IF pg_snapshot_xmin(v_since) <> pg_snapshot_xmax(v_since) THEN
            v_running := ARRAY(SELECT pg_snapshot_xip(v_since));
        END IF;
        -- Whatever committed before the cursor is never looked at, however much of it a forgotten transaction keeps. What
        -- orders them stands outside, or the index of their order would be tempting.
        IF v_running = '{}' THEN
            SELECT array_agg(n.seq), array_agg(n.tbl), array_agg(n.pk) INTO v_seqs, v_tbls, v_pks
            FROM (
                SELECT u.seq, u.tbl, u.pk
                FROM (
                    SELECT c.seq, c.tbl, c.pk
                    FROM sync.change c
                    WHERE c.scope = ANY (v_scopes) AND c.xid >= pg_snapshot_xmax(v_since)
                        AND (c.tbl = ANY (s.far_tables) OR c.tbl = ANY (s.near_tables) AND c.scope = ANY (s.near))
                    OFFSET 0
                ) u
                ORDER BY u.seq
                LIMIT v_limit
            ) n;
        ELSE
            SELECT array_agg(n.seq), array_agg(n.tbl), array_agg(n.pk) INTO v_seqs, v_tbls, v_pks
            FROM (
                SELECT u.seq, u.tbl, u.pk
                FROM (
                    SELECT c.seq, c.tbl, c.pk, c.scope
                    FROM sync.change c
                    WHERE c.scope = ANY (v_scopes) AND c.xid >= pg_snapshot_xmax(v_since)
                    UNION ALL
                    SELECT c.seq, c.tbl, c.pk, c.scope
                    FROM sync.change c
                    WHERE c.scope = ANY (v_scopes) AND c.xid = ANY (v_running)
                    OFFSET 0
                ) u
                WHERE u.tbl = ANY (s.far_tables) OR u.tbl = ANY (s.near_tables) AND u.scope = ANY (s.near)
                ORDER BY u.seq
                LIMIT v_limit
            ) n;
        END IF;
    ELSE
        -- A further page goes on along the numbers; the conditions are worded so that no other index is tempting.
        SELECT array_agg(n.seq), array_agg(n.tbl), array_agg(n.pk) INTO v_seqs, v_tbls, v_pks
        FROM (
            SELECT c.seq, c.tbl, c.pk
            FROM sync.change c
            WHERE c.seq > v_after
                AND (v_scopes @> ARRAY[c.scope] AND c.tbl = ANY (s.far_tables)
                    OR s.near @> ARRAY[c.scope] AND c.tbl = ANY (s.near_tables))
                AND pg_visible_in_snapshot(c.xid, v_upto) AND NOT pg_visible_in_snapshot(c.xid, v_since)
            ORDER BY c.seq
            LIMIT v_limit
        ) n;
    END IF;

    IF v_seqs IS NOT NULL THEN
        IF cardinality(v_seqs) = 1 THEN
            v_kinds := v_tbls; v_lists := ARRAY[v_pks::text]; v_after := greatest(v_after, v_seqs[1]);
        ELSE
            WITH weighed AS (
                SELECT n.seq, n.tbl, n.pk, n.own, sum(n.own) OVER (ORDER BY n.seq) AS weight
                FROM (
                    SELECT u.seq, u.tbl, u.pk, CASE WHEN u.tbl = ANY (v_heavy) THEN heavy ELSE 1 END AS own
                    FROM unnest(v_seqs, v_tbls, v_pks) AS u(seq, tbl, pk)
                ) n
            ), taken AS (
                SELECT w.tbl, max(w.seq) AS last, array_agg(DISTINCT w.pk)::text AS ids
                FROM weighed w
                WHERE w.weight - w.own < v_limit
                GROUP BY w.tbl
            )
            SELECT array_agg(k.tbl ORDER BY k.tbl), array_agg(k.ids ORDER BY k.tbl), greatest(v_after, max(k.last))
            INTO v_kinds, v_lists, v_after
            FROM taken k;
        END IF;
        FOR i IN 1..cardinality(v_kinds) LOOP
            v_ids := v_lists[i];
            -- They may be newer than `upto`; whoever has them already knows by their rv.
            r := sync.rows_now(v_kinds[i], v_ids, CASE WHEN v_kinds[i] = ANY (s.far_tables) THEN s.far ELSE s.near END);
            IF r.ids <> '{}' THEN
                v_names := v_names || r.name;
                v_parts := v_parts || r.part;
            END IF;
            -- What is not to be seen has left, or never was this person's.
            IF cardinality(r.ids) < cardinality(v_ids) THEN
                v_gone := v_gone || ARRAY(
                    SELECT ARRAY[r.name, replace(e.id::text, '-', '')]
                    FROM (SELECT unnest(v_ids) EXCEPT SELECT unnest(r.ids)) e(id));
            END IF;
        END LOOP;
        v_more := cardinality(v_seqs) = v_limit OR v_after < v_seqs[cardinality(v_seqs)];
    END IF;
    IF cardinality(v_names) = 1 THEN
        v_tables := json_build_object(v_names[1], v_parts[1]);
    ELSIF v_names <> '{}' THEN
        v_tables := (SELECT json_object_agg(u.name, u.part) FROM unnest(v_names, v_parts) AS u(name, part));
    END IF;
    RETURN json_build_object('upto', v_upto::text, 'after', v_after, 'more', v_more, 'now', sync.now_text(),
        'digest', s.digest, 'gone', v_gone, 'tables', v_tables);
END $$;

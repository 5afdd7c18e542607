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

-- Rows of a table as they are now and as whoever asks may see them, and which of them there are. One branch a table,
-- because a statement that stands in a function is planned once a session; to plan so many columns takes several times
-- as long as to read a row.
DO $do$
BEGIN
    EXECUTE (
        SELECT format($f$
            CREATE OR REPLACE FUNCTION sync.rows_now(p_table text, p_ids uuid[], OUT ids uuid[], OUT said json)
            LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
            BEGIN
                CASE p_table %s END CASE;
            END $$ $f$,
            string_agg(format($f$
                WHEN %1$L THEN
                    SELECT coalesce(array_agg(v."key"), '{}'), json_agg(json_build_array(%2$s)) INTO ids, said
                    FROM station.%1$I v WHERE v."key" = ANY (p_ids);
                $f$, y.name, (
                    SELECT string_agg(format('v.%I', c), ', ' ORDER BY o) FROM unnest(y.cols) WITH ORDINALITY u (c, o)
                )), '' ORDER BY y.place))
        FROM sync.tbl y
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
    v_since pg_snapshot := p_cursor;
    v_upto pg_snapshot := coalesce(p_upto::pg_snapshot, pg_current_snapshot());
    v_running xid8[] := ARRAY(SELECT pg_snapshot_xip(v_since));
    v_limit integer := least(greatest(coalesce(p_limit, 1), 1), 20000);
    v_after bigint := coalesce(p_after, 0);
    v_more boolean := false;
    v_scopes uuid[];
    v_seqs bigint[];
    v_tbls smallint[];
    v_pks uuid[];
    v_names text[] := '{}';
    v_parts json[] := '{}';
    v_gone text[] := '{}';
    v_found uuid[];
    v_rows json;
    s record;
    t record;
BEGIN
    IF NOT EXISTS (
        SELECT FROM sync.client c JOIN sec.principal p ON p.login = c.login AND p.is_active
        WHERE c.client_id = p_client AND c.login = session_user)
    THEN
        PERFORM sync.refuse_client(p_client);
    END IF;
    IF NOT sync.cursor_alive(v_since) OR pg_snapshot_xmax(v_upto) > pg_snapshot_xmax(pg_current_snapshot()) THEN
        RAISE EXCEPTION 'the log does not reach back to this cursor' USING ERRCODE = 'SY002';
    END IF;
    s := sec.reading();
    v_scopes := CASE WHEN s.far_tables = '{}' THEN s.near ELSE s.far END;

    IF p_upto IS NULL THEN
        -- Whatever committed before the cursor is never looked at, however much of it a forgotten transaction keeps. What
        -- orders them stands outside, or the index of their order would be tempting.
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
        FOR t IN
            WITH weighed AS (
                SELECT n.seq, n.pk, y.no, y.name, y.cols,
                    sum(CASE WHEN y.bytes = '{}' THEN 1 ELSE heavy END) OVER (ORDER BY n.seq) AS weight,
                    CASE WHEN y.bytes = '{}' THEN 1 ELSE heavy END AS own
                FROM unnest(v_seqs, v_tbls, v_pks) AS n(seq, tbl, pk) JOIN sync.tbl y ON y.no = n.tbl
            )
            SELECT w.name, w.cols, max(w.seq) AS last, count(*) AS taken, array_agg(DISTINCT w.pk) AS ids
            FROM weighed w
            WHERE w.weight - w.own < v_limit
            GROUP BY w.no, w.name, w.cols
            ORDER BY w.no
        LOOP
            v_after := greatest(v_after, t.last);
            -- They may be newer than `upto`; whoever has them already knows by their rv.
            SELECT r.ids, r.said INTO v_found, v_rows FROM sync.rows_now(t.name, t.ids) r;
            IF v_found <> '{}' THEN
                v_names := v_names || t.name;
                v_parts := v_parts || json_build_object('cols', t.cols, 'rows', v_rows);
            END IF;
            -- What is not to be seen has left, or never was this person's.
            IF cardinality(v_found) < cardinality(t.ids) THEN
                v_gone := v_gone || ARRAY(
                    SELECT ARRAY[t.name, replace(i::text, '-', '')]
                    FROM (SELECT unnest(t.ids) EXCEPT SELECT unnest(v_found)) e(i));
            END IF;
        END LOOP;
        v_more := cardinality(v_seqs) = v_limit OR v_after < v_seqs[cardinality(v_seqs)];
    END IF;
    RETURN json_build_object('upto', v_upto::text, 'after', v_after, 'more', v_more, 'now', sync.now_text(),
        'digest', s.digest, 'gone', v_gone,
        'tables', coalesce((SELECT json_object_agg(n, r) FROM unnest(v_names, v_parts) AS u(n, r)), '{}'));
END $$;

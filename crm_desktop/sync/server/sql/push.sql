-- What a station did comes in: checked, taken, archived, answered and told, in one transaction.

-- The link of the archive's chain after one more operation; it runs over hashes, so it holds when payloads are erased.
CREATE OR REPLACE FUNCTION sync.linked(p_link bytea, p_hash bytea, p_seq bigint, p_tbl text, p_pk uuid, p_kind text)
RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT sha256(p_link || p_hash || convert_to(p_seq || '/' || p_tbl || '/' || p_pk || '/' || p_kind, 'UTF8'))
$$;

-- The operations as they came, in their order.
CREATE OR REPLACE FUNCTION sync.read_ops(p_ops jsonb) RETURNS sync.said[]
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_ops sync.said[];
BEGIN
    IF jsonb_typeof(p_ops) IS DISTINCT FROM 'array' THEN
        RAISE EXCEPTION 'operations come as an array' USING ERRCODE = 'SY005';
    END IF;
    SELECT array_agg(
        (o.q, o.g, o.t, o.pk, o.k, o.c #>> '{}', coalesce(o.b, 0), coalesce(o.v, ''), o.u, o.at, o.x)::sync.said
        ORDER BY o.n)
    INTO v_ops
    FROM ROWS FROM (jsonb_to_recordset(p_ops) AS (
        q bigint, g bigint, t text, pk uuid, k text, c jsonb, b bigint, v text, u uuid, at timestamptz, x bigint
    )) WITH ORDINALITY o (q, g, t, pk, k, c, b, v, u, at, x, n);
    IF EXISTS (
        SELECT FROM unnest(v_ops) o
        WHERE o.q IS NULL OR o.g IS NULL OR o.t IS NULL OR o.pk IS NULL OR o.k IS NULL OR o.c IS NULL
    ) THEN
        RAISE EXCEPTION 'an operation lacks something' USING ERRCODE = 'SY005';
    END IF;
    IF EXISTS (SELECT FROM unnest(v_ops) WITH ORDINALITY o WHERE o.q <> v_ops[1].q + o.ordinality - 1) THEN
        RAISE EXCEPTION 'operations are missing between these' USING ERRCODE = 'SY001';
    END IF;
    RETURN coalesce(v_ops, '{}');
EXCEPTION WHEN data_exception THEN
    RAISE EXCEPTION 'an operation cannot be read: %', SQLERRM USING ERRCODE = 'SY005';
END $$;

-- What came before is answered again with what the row is now; the same number with another content is a clone's.
CREATE OR REPLACE FUNCTION sync.answered_before(p_client uuid, p_ops sync.said[]) RETURNS jsonb[]
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_answers jsonb[] := '{}';
    v_row jsonb;
    r record;
BEGIN
    FOR r IN
        SELECT o.*, a.client_id, a.status, a.detail, EXISTS (SELECT FROM sync.tbl y WHERE y.name = o.t) AS known,
            a.hash = sha256(convert_to(o.c, 'UTF8')) AND a.tbl = o.t AND a.pk = o.pk AND a.kind = o.k AS same
        FROM unnest(p_ops) o LEFT JOIN sync.op a ON a.client_id = p_client AND a.seq = o.q
        ORDER BY o.q
    LOOP
        IF r.client_id IS NULL THEN
            RAISE EXCEPTION 'operation % is older than this client', r.q USING ERRCODE = 'SY001';
        ELSIF NOT r.same THEN
            RAISE EXCEPTION 'operation % was another one', r.q USING ERRCODE = 'SY003';
        END IF;
        v_row := CASE WHEN r.known THEN sync.station_row(r.t, r.pk) END;
        v_answers := v_answers || (coalesce(r.detail, '{}') - 'moot' || jsonb_build_object(
            'q', r.q, 's', r.status, 'rv', v_row -> 'rv', 'row', v_row, 'dup', true));
    END LOOP;
    RETURN v_answers;
END $$;

-- `p_answers` null: every operation was taken as it was. Returns the new end of the chain.
CREATE OR REPLACE FUNCTION sync.archive(p_client uuid, p_link bytea, p_ops sync.said[], p_answers jsonb[]) RETURNS bytea
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_hashes bytea[];
    v_links bytea[] := '{}';
    v_texts bytea[];
    v_link bytea := p_link;
    v_me uuid := sec.me();
BEGIN
    SELECT array_agg(sha256(convert_to(o.c, 'UTF8')) ORDER BY o.q),
        array_agg(convert_to(o.q || '/' || o.t || '/' || o.pk || '/' || o.k, 'UTF8') ORDER BY o.q)
    INTO v_hashes, v_texts FROM unnest(p_ops) o;
    FOR i IN 1 .. cardinality(p_ops) LOOP
        v_link := sha256(v_link || v_hashes[i] || v_texts[i]);  -- as sync.linked says it
        v_links[i] := v_link;
    END LOOP;
    INSERT INTO sync.op (client_id, seq, grp, undoes, tbl, pk, kind, payload, hash, link, base_rv, schema, said_by,
        said_at, login, user_id, status, detail)
    SELECT p_client, o.q, o.g, o.x, o.t, o.pk, o.k, o.c, o.hash, o.link, o.b, o.v, o.u, o.at, session_user, v_me,
        coalesce(o.answer ->> 's', 'ok'), nullif(o.answer - '{s,q,rv,row}'::text[], '{}')
    FROM ROWS FROM (unnest(p_ops), unnest(v_hashes), unnest(v_links), unnest(p_answers))
        o (q, g, t, pk, k, c, b, v, u, at, x, hash, link, answer)
    ORDER BY o.q;
    RETURN v_link;
END $$;

-- Where the piece that begins at `p_from` ends: whole groups, about so many operations, one group at least, and in
-- more than one no row twice. `p_before`: of each operation the place of the one before it on the same row.
CREATE OR REPLACE FUNCTION sync.piece_end(p_ops sync.said[], p_before int[], p_from int, p_size int) RETURNS int
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_last int := cardinality(p_ops);
    v_end int := least(p_from + p_size - 1, v_last);
    v_group bigint := p_ops[p_from].g;
BEGIN
    FOR i IN p_from + 1 .. v_end LOOP
        IF p_before[i] >= p_from THEN
            v_end := i - 1;
            EXIT;
        END IF;
    END LOOP;
    WHILE v_end < v_last AND v_end > p_from AND p_ops[v_end].g = p_ops[v_end + 1].g LOOP
        v_end := v_end - 1;
    END LOOP;
    -- The first group is never cut.
    WHILE v_end < v_last AND p_ops[v_end].g = v_group AND p_ops[v_end + 1].g = v_group LOOP
        v_end := v_end + 1;
    END LOOP;
    RETURN v_end;
END $$;

CREATE OR REPLACE FUNCTION sync.push(p_client uuid, p_ops jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC' SET datestyle = 'ISO, YMD' SET row_security = on SET jit = off AS $$
DECLARE
    org CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
    few CONSTANT int := 4;  -- up to so many, to put statements together costs more than to go one by one
    c sync.client;
    v_founding boolean := sec.is_founder();
    v_ops sync.said[];
    v_piece sync.said[];
    v_answers jsonb[] := '{}';
    v_some jsonb[];
    v_before int[];
    v_later uuid[];
    v_count int;
    v_from int := 1;
    v_to int;
    v_first int;
    v_size int;
    v_missed int := 0;
    v_waits int := 0;
    v_fast boolean := true;
BEGIN
    PERFORM sync.refuse_client(p_client);
    -- In a transaction that was begun long ago the stamps would be of then, and under a snapshot of then so would what
    -- one may do: somebody who has left could still write.
    IF now() < clock_timestamp() - interval '1 minute'
        OR current_setting('transaction_isolation') IN ('repeatable read', 'serializable')
    THEN
        RAISE EXCEPTION 'a push is a transaction of its own' USING ERRCODE = '25001';
    END IF;
    -- A station that asks again waits here for its own first asking.
    SELECT * INTO STRICT c FROM sync.client WHERE client_id = p_client FOR UPDATE;
    v_ops := sync.read_ops(p_ops);
    PERFORM sync.queue_for_slots(v_ops);
    v_count := cardinality(v_ops);
    IF v_count > 0 AND v_ops[1].q > c.last_seq + 1 THEN
        RAISE EXCEPTION 'operations are missing: % is the last one here', c.last_seq USING ERRCODE = 'SY001';
    END IF;
    IF v_count > 0 AND v_ops[1].q <= c.last_seq THEN
        v_fast := false;
        v_from := least(c.last_seq - v_ops[1].q + 1, v_count) + 1;
        v_answers := sync.answered_before(p_client, v_ops[1:v_from - 1]);
    END IF;

    -- As much as possible at once; where something is surprising, in smaller and smaller pieces, and that one by one.
    v_size := v_count;
    IF v_count > 1 THEN
        SELECT array_agg(o.before ORDER BY o.n) INTO v_before FROM (
            SELECT u.ordinality AS n,
                lag(u.ordinality, 1, 0) OVER (PARTITION BY u.pk, u.t ORDER BY u.ordinality) AS before
            FROM unnest(v_ops) WITH ORDINALITY u
        ) o;
    END IF;
    WHILE v_from <= v_count LOOP
        v_first := sync.piece_end(v_ops, v_before, v_from, 1);
        v_to := CASE WHEN v_waits > 0 THEN v_first ELSE sync.piece_end(v_ops, v_before, v_from, v_size) END;
        v_piece := v_ops[v_from:v_to];
        v_later := CASE WHEN v_waits = 0 AND v_to >= v_from + few THEN sync.push_fast(v_piece, v_founding) END;
        IF v_later IS NOT NULL THEN
            v_some := NULL;
            v_size := least(v_size * 4, v_count);
            v_missed := 0;
            IF v_later <> '{}' THEN
                v_fast := false;
                v_some := array(
                    SELECT CASE WHEN o.k = 'U' AND o.pk = ANY (v_later)
                        THEN jsonb_build_object('s', 'ok', 'rv', r.row -> 'rv', 'row', r.row) END
                    FROM unnest(v_piece) o, LATERAL (SELECT CASE WHEN o.pk = ANY (v_later)
                        THEN sync.station_row(o.t, o.pk) END AS row OFFSET 0) r
                    ORDER BY o.q);
            END IF;
        ELSIF v_waits = 0 AND v_size > 24 AND v_to > v_first THEN
            v_fast := false;
            v_size := greatest((v_to - v_from + 1) / 4, 1);  -- a piece of nothing would never end
            CONTINUE;
        ELSE
            IF v_waits > 0 THEN
                v_waits := v_waits - 1;
            ELSIF v_to > v_from THEN
                -- The piece is small: its first group goes by itself, and after many misses so do the next ones.
                v_missed := least(v_missed + 1, 6);
                v_waits := 2 ^ v_missed - 1;
                v_piece := v_ops[v_from:v_first];
                v_to := v_first;
            END IF;
            v_some := sync.push_group(p_client, v_piece, v_founding);
            v_fast := v_fast AND NOT EXISTS (
                SELECT FROM ROWS FROM (unnest(v_some), unnest(v_piece)) a (r, q, g, t, pk, k, c, b)
                WHERE a.r ->> 's' <> 'ok' OR a.r ? 'row' OR (a.r ->> 'rv')::bigint IS DISTINCT FROM a.b + 1);
        END IF;
        c.link := sync.archive(p_client, c.link, v_piece, v_some);
        -- One by one, which is the way that does not copy all that is there already.
        IF NOT (v_fast AND v_to = v_count) THEN
            FOR i IN 1 .. cardinality(v_piece) LOOP
                v_answers := array_append(v_answers, coalesce(v_some[i] - 'moot',
                    jsonb_build_object('s', 'ok', 'rv', v_piece[i].b + 1)) || jsonb_build_object('q', v_piece[i].q));
            END LOOP;
        END IF;
        v_from := v_to + 1;
    END LOOP;

    IF v_count > 0 THEN
        UPDATE sync.client SET last_seq = greatest(last_seq, v_ops[v_count].q), link = c.link, seen_at = now()
        WHERE client_id = p_client
        RETURNING last_seq INTO c.last_seq;
    END IF;
    IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
        PERFORM pg_notify('crm_' || replace(s.scope::text, '-', ''), p_client::text)
        FROM (SELECT org UNION ALL SELECT b.id FROM public.branch b) s (scope)
        WHERE EXISTS (SELECT FROM sync.change h WHERE h.scope = s.scope AND h.xid = pg_current_xact_id());
    END IF;
    RETURN jsonb_build_object('last', c.last_seq, 'link', encode(c.link, 'hex'), 'fast', v_fast,
        'at', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'by', replace(sec.me()::text, '-', ''))
        || CASE WHEN v_fast THEN '{}' ELSE jsonb_build_object('res', to_jsonb(v_answers)) END;
END $$;

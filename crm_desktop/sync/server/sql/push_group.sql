-- A group of operations, one after the other: the server takes it whole or refuses it whole.

-- Which visits of the group cannot have their time: those that clash with visits of others, and of two of the group
-- the later one. {visit: {op: the last operation that changed it, taken: who has the slot}}
CREATE OR REPLACE FUNCTION sync.lost_slots(p_ops sync.said[], p_answers jsonb[]) RETURNS jsonb
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_visits uuid[];
    v_lost jsonb := '{}';
    r record;
BEGIN
    v_visits := array(
        SELECT o.pk FROM unnest(p_ops) WITH ORDINALITY o
        WHERE o.t = 'appointment' AND (p_answers[o.ordinality] ->> 'hand')::boolean
        GROUP BY o.pk ORDER BY max(o.ordinality));
    IF v_visits = '{}' THEN
        RETURN v_lost;
    END IF;
    FOR r IN
        SELECT w.*, (SELECT max(o.ordinality) FROM unnest(p_ops) WITH ORDINALITY o
            WHERE o.pk = w.mine AND o.t = 'appointment' AND (p_answers[o.ordinality] ->> 'hand')::boolean) AS op,
            array_position(v_visits, w.other) AS second
        FROM sync.in_the_way(v_visits) w
        ORDER BY array_position(v_visits, w.mine), second NULLS FIRST, w.starts_at, w.other
    LOOP
        CONTINUE WHEN v_lost ? r.mine::text
            OR r.second IS NOT NULL AND (v_lost ? r.other::text OR r.second > array_position(v_visits, r.mine));
        v_lost := v_lost || jsonb_build_object(r.mine::text, jsonb_build_object('op', r.op, 'taken', jsonb_build_object(
            'appointment_id', replace(r.other::text, '-', ''), 'by', r.booked_by,
            'starts_at', to_char(r.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'ends_at', to_char(r.ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))));
    END LOOP;
    RETURN v_lost;
END $$;

-- Who has the slot: the patient only as far as whoever asks may see them.
CREATE OR REPLACE FUNCTION sync.taken_by(p_taken jsonb) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT p_taken - 'by' || jsonb_build_object(
        'by_name', (SELECT u.display_name FROM public.user_account u WHERE u.id = (p_taken ->> 'by')::uuid),
        'person_id', (SELECT replace(v.person_id::text, '-', '') FROM public.appointment v
            WHERE v.id = (p_taken ->> 'appointment_id')::uuid),
        'person_name', (SELECT trim(concat_ws(' ', p.given_name, p.family_name))
            FROM public.appointment v JOIN public.person p ON p.id = v.person_id
            WHERE v.id = (p_taken ->> 'appointment_id')::uuid))
$$;

-- The word for what was wrong; null if it is no fault of the group and has to be tried again.
CREATE OR REPLACE FUNCTION sync.code_of(p_state text, p_message text, p_constraint text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE
        WHEN p_state = 'SY100' THEN p_message
        WHEN p_state = '42501' THEN 'branch'
        WHEN p_state = '23503' THEN 'reference'
        WHEN p_state = '23505' AND p_constraint = 'server_user_account_login' THEN 'login_taken'
        WHEN p_state = '23505' AND p_constraint LIKE 'pk\_%' THEN 'branch'
        WHEN p_state = '23505' THEN 'number_taken'
        WHEN left(p_state, 2) IN ('22', '23', '54') OR p_state = 'P0001' THEN 'value'
    END
$$;

-- The answers, one an operation, without their numbers.
CREATE OR REPLACE FUNCTION sync.push_group(p_client uuid, p_ops sync.said[], p_founding boolean) RETURNS jsonb[]
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_answers jsonb[];
    v_lost jsonb := '{}';
    v_new jsonb;
    v_books boolean;
    v_at int;
    v_tries int := 0;
    v_state text;
    v_message text;
    v_constraint text;
    v_code text;
BEGIN
    LOOP
        BEGIN
            v_answers := '{}';
            v_books := false;
            FOR i IN 1 .. cardinality(p_ops) LOOP
                v_at := i;
                v_books := v_books OR p_ops[i].t = 'appointment';
                v_answers[i] := sync.apply_op(p_client, p_ops[i], p_founding,
                    p_ops[i].t = 'appointment' AND coalesce((v_lost -> p_ops[i].pk::text ->> 'op')::int = i, false));
            END LOOP;
            v_at := NULL;
            v_new := CASE WHEN v_books THEN sync.lost_slots(p_ops, v_answers) ELSE '{}' END;
            IF v_new <> '{}' THEN
                RAISE EXCEPTION USING ERRCODE = 'SY101';
            END IF;
            SET CONSTRAINTS ALL IMMEDIATE;
            SET CONSTRAINTS ALL DEFERRED;
            EXIT;
        EXCEPTION WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                v_state = RETURNED_SQLSTATE, v_message = MESSAGE_TEXT, v_constraint = CONSTRAINT_NAME;
            IF v_state = 'SY101' THEN
                v_lost := v_lost || v_new;
            ELSIF (v_state = '23P01' OR v_state = '23505' AND v_constraint LIKE 'pk\_%') AND v_tries < 5 THEN
                v_tries := v_tries + 1;  -- somebody else was faster by a moment; now it is seen
            ELSIF v_state = '23P01' THEN
                RAISE EXCEPTION 'slots are changing hands' USING ERRCODE = '40001';
            ELSE
                v_code := sync.code_of(v_state, v_message, v_constraint);
                IF v_code IS NULL THEN
                    RAISE;
                END IF;
                RETURN sync.refused(p_client, p_ops, v_code, v_at, v_message);
            END IF;
        END;
    END LOOP;
    FOR i IN 1 .. cardinality(p_ops) LOOP
        v_answers[i] := v_answers[i] - 'hand';
        IF v_lost <> '{}' AND p_ops[i].t = 'appointment' AND v_lost ? p_ops[i].pk::text
            AND v_answers[i] ->> 's' IN ('ok', 'merged')
        THEN
            v_answers[i] := v_answers[i] || jsonb_build_object('s', 'slot_taken',
                'row', sync.station_row(p_ops[i].t, p_ops[i].pk),
                'taken', sync.taken_by(v_lost -> p_ops[i].pk::text -> 'taken'));
        END IF;
    END LOOP;
    RETURN v_answers;
END $$;

-- Nothing of a refused group stays but the archive, and in the audit whoever tried what is not theirs.
CREATE OR REPLACE FUNCTION sync.refused(p_client uuid, p_ops sync.said[], p_code text, p_at int, p_message text)
RETURNS jsonb[]
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_answers jsonb[] := '{}';
    v_row jsonb;
BEGIN
    IF p_code IN ('branch', 'right', 'column', 'overbook') THEN
        INSERT INTO sync.refusal (login, user_id, client_id, seq, grp, tbl, pk, code, detail)
        SELECT session_user, sec.me(), p_client, o.q, o.g, o.t, o.pk, p_code,
            CASE WHEN p_message <> p_code THEN jsonb_build_object('message', p_message) END
        FROM (SELECT (p_ops[coalesce(p_at, 1)]).*) o;
    END IF;
    FOR i IN 1 .. cardinality(p_ops) LOOP
        v_row := CASE WHEN EXISTS (SELECT FROM sync.tbl WHERE name = p_ops[i].t)
            THEN sync.station_row(p_ops[i].t, p_ops[i].pk) END;
        v_answers[i] := jsonb_build_object('s', 'refused', 'code', p_code, 'rv', v_row -> 'rv', 'row', v_row);
    END LOOP;
    RETURN v_answers;
END $$;

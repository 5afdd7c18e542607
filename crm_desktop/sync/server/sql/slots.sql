-- Who books one provider or one room goes in turn. Without it sixteen desks that want the same half hour wait for each
-- other in a circle, which the server breaks one desk a second, and whoever was sent away joins the circle again.

-- The rows are locked that nobody of the staff may write, so nobody but a push can keep others waiting; in the order of
-- their ids, and as weakly as keeps two pushes apart: a foreign key still finds them.
CREATE OR REPLACE FUNCTION sync.queue_for_slots(p_ops sync.said[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_visits uuid[] := ARRAY(SELECT o.pk FROM unnest(p_ops) o WHERE o.t = 'appointment');
    v_named text[];
BEGIN
    IF v_visits = '{}' THEN
        RETURN;
    END IF;
    -- Every id that is told, wherever it stands: what cannot be read is judged later.
    SELECT array_agg(DISTINCT m[1]) INTO v_named
    FROM unnest(p_ops) o, LATERAL regexp_matches(o.c, '[0-9a-f]{32}', 'g') m
    WHERE o.t = 'appointment';
    PERFORM FROM public.provider p
    WHERE replace(p.id::text, '-', '') = ANY (v_named)
        OR p.id IN (SELECT a.provider_id FROM public.appointment a WHERE a.id = ANY (v_visits))
    ORDER BY p.id FOR NO KEY UPDATE OF p;
    PERFORM FROM public.room r
    WHERE replace(r.id::text, '-', '') = ANY (v_named)
        OR r.id IN (SELECT a.room_id FROM public.appointment a WHERE a.id = ANY (v_visits))
    ORDER BY r.id FOR NO KEY UPDATE OF r;
END $$;

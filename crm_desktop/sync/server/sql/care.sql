-- The administrator's: nobody of the staff may call these.

-- Ends sessions of staff that have left a transaction open, or keep one busy for longer than any work of ours takes;
-- whoever holds one keeps everybody's dead rows alive.
DROP FUNCTION IF EXISTS sync.reap(interval);
CREATE OR REPLACE FUNCTION sync.reap(p_idle interval DEFAULT '1 minute', p_busy interval DEFAULT '15 minutes')
RETURNS integer
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid))::integer
    FROM pg_stat_activity a
    JOIN sec.principal p ON p.login = a.usename
    WHERE a.datname = current_database() AND (a.xact_start < clock_timestamp() - p_busy
        OR a.state LIKE 'idle in transaction%' AND a.state_change < clock_timestamp() - p_idle)
$$;

-- Below it the log may go: every station of the last 90 days has seen it, and nothing there is younger than that.
CREATE OR REPLACE FUNCTION sync.trimmed_below(p_keep interval, p_live interval DEFAULT '90 days') RETURNS xid8
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT least(
        pg_snapshot_xmin(pg_current_snapshot()),
        (SELECT min(pg_snapshot_xmin(c.cursor)) FROM sync.client c WHERE c.seen_at > now() - p_live),
        (SELECT min(c.xid) FROM sync.change c WHERE c.at > now() - p_keep))
$$;

CREATE OR REPLACE FUNCTION sync.trim(p_keep interval DEFAULT '30 days', p_live interval DEFAULT '90 days')
RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_from xid8 := sync.trimmed_below(p_keep, p_live);
    v_gone bigint;
BEGIN
    UPDATE sync.server SET log_from = v_from WHERE log_from < v_from;
    DELETE FROM sync.change WHERE xid < v_from;
    GET DIAGNOSTICS v_gone = ROW_COUNT;
    RETURN v_gone;
END $$;

-- After a restore: stations must not take this server for the one they knew, nor its numbers for that one's.
CREATE OR REPLACE FUNCTION sync.new_epoch() RETURNS text
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM sync.change;
    UPDATE sync.client SET cursor = NULL;
    UPDATE sync.server SET epoch = gen_random_uuid(), log_from = pg_snapshot_xmax(pg_current_snapshot());
    RETURN sync.epoch();
END $$;

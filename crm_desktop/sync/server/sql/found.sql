-- A base that was begun without a server becomes the clinic: its founder alone sends, and nothing is judged but structure.

-- From here on the founder's login is the person of that base; of a server that has another clinic it is refused.
CREATE OR REPLACE FUNCTION sync.found_begin(p_user uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT sec.is_founder() THEN
        RAISE EXCEPTION 'only the founder founds' USING ERRCODE = '42501';
    END IF;
    IF sec.me() IS DISTINCT FROM p_user AND EXISTS (SELECT FROM sync.op) THEN
        RAISE EXCEPTION 'somebody else has begun to found' USING ERRCODE = '42501';
    END IF;
    UPDATE sec.principal SET user_id = p_user WHERE login = session_user;
END $$;

-- The clinic is there: from now on its founder is one of its people, with the rights that their roles give.
CREATE OR REPLACE FUNCTION sync.found_end() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT sec.is_founder() THEN
        RAISE EXCEPTION 'only the founder founds' USING ERRCODE = '42501';
    END IF;
    IF NOT EXISTS (SELECT FROM public.user_account u WHERE u.id = sec.me() AND u.status = 'active'
        AND u.deleted_at IS NULL)
    THEN
        RAISE EXCEPTION 'the founder is nobody of this clinic' USING ERRCODE = '23503';
    END IF;
    UPDATE sec.principal SET is_founder = false WHERE is_founder;
    UPDATE sync.server SET founded_at = now();
END $$;

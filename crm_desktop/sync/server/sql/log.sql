-- What happens to every written row: its version, its stamps, its scope, and its lines in the change log.

-- Before INSERT or UPDATE; arguments: the table's number and how the scope of its rows follows from the row.
CREATE OR REPLACE FUNCTION sync.stamp() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    org CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
    who record;
    -- Whoever writes many rows at once says so by a version that no row has, and writes their lines by one statement.
    is_one_of_many CONSTANT boolean := NEW.rv IS NOT DISTINCT FROM -1;
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.rv := 1;
    ELSE
        IF NEW.id <> OLD.id THEN
            RAISE EXCEPTION 'an id never changes' USING ERRCODE = '23514';
        END IF;
        NEW.rv := OLD.rv + 1;
        -- Of many changes at once the push itself says when and by whom; nobody else writes here but administrators.
        IF NEW.updated_at IS DISTINCT FROM now() THEN
            SELECT p.user_id, p.is_founder INTO who FROM sec.principal p WHERE p.login = session_user;
            -- A clinic that is brought along keeps what its own base says of when and by whom.
            IF who.is_founder IS NOT TRUE THEN
                NEW.updated_at := now();
                NEW.updated_by := coalesce(who.user_id, NEW.updated_by);
            END IF;
        END IF;
    END IF;

    IF TG_ARGV[1] = 'org' THEN
        NEW.sync_scope := org;
    ELSIF TG_ARGV[1] = 'branch' THEN
        NEW.sync_scope := coalesce(NEW.branch_id, org);
    ELSIF TG_ARGV[1] = 'person' THEN
        NEW.sync_scope := CASE WHEN NEW.visibility = 'public' THEN org ELSE coalesce(NEW.branch_id, org) END;
    ELSE
        -- The lock makes whoever moves the person wait for us, and us for them: no row is left behind.
        SELECT p.sync_scope INTO NEW.sync_scope FROM public.person p WHERE p.id = NEW.person_id FOR SHARE;
        IF NOT FOUND THEN
            -- Somebody who may not see the person, or a person who comes later in this transaction.
            NEW.sync_scope := sync.whereabouts('person', NEW.person_id);
            IF NEW.sync_scope IS NULL THEN
                NEW.sync_scope := coalesce(NEW.branch_id, org);
                PERFORM set_config('crm.before_their_person', 'on', true);
            END IF;
        END IF;
    END IF;

    IF TG_OP = 'UPDATE' AND OLD.sync_scope <> NEW.sync_scope THEN
        INSERT INTO sync.change (scope, tbl, pk, op, rv)
        VALUES (OLD.sync_scope, TG_ARGV[0]::smallint, NEW.id, 'L', NEW.rv);
    END IF;
    IF is_one_of_many THEN
        RETURN NEW;
    END IF;
    INSERT INTO sync.change (scope, tbl, pk, op, rv)
    VALUES (NEW.sync_scope, TG_ARGV[0]::smallint, NEW.id,
        CASE WHEN NEW.deleted_at IS NULL THEN 'U' ELSE 'D' END, NEW.rv);
    RETURN NEW;
END $$;

-- Nobody but an administrator with SQL removes a row for good; the stations hear of it all the same.
CREATE OR REPLACE FUNCTION sync.removed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO sync.change (scope, tbl, pk, op, rv)
    VALUES (OLD.sync_scope, TG_ARGV[0]::smallint, OLD.id, 'L', OLD.rv + 1);
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION sync.forbidden() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION '% of % is forbidden', TG_OP, TG_TABLE_NAME USING ERRCODE = '42501';
END $$;

-- The archive only grows. Erasing a person takes payloads away; their hashes stay, so the chain still holds.
CREATE OR REPLACE FUNCTION sync.only_erased() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_jsonb(OLD) - 'payload' - 'detail' <> to_jsonb(NEW) - 'payload' - 'detail'
        OR NEW.payload IS NOT NULL OR NEW.detail IS NOT NULL
    THEN
        RAISE EXCEPTION 'the archive only grows' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER only_erased BEFORE UPDATE ON sync.op FOR EACH ROW EXECUTE FUNCTION sync.only_erased();
CREATE OR REPLACE TRIGGER never BEFORE DELETE OR TRUNCATE ON sync.op EXECUTE FUNCTION sync.forbidden();

"""What may be wrong with who may do what on the server: each look returns a line a fault, and none if all is well."""

from __future__ import annotations

import psycopg

SCHEMAS = ("public", "sync", "sec", "station")
# Of the roles behind the functions the keeper makes logins and the seer looks past row security; neither owns data.
OWNERS = ("crm_owner", "crm_keeper", "crm_seer")
# What a workstation calls, and what row security asks with the rights of whoever reads.
OPEN_FUNCTIONS = (
    "sync.hello", "sync.enrol", "sync.push", "sync.pull", "sync.seen", "sync.found_begin", "sync.found_end",
    "sec.is_member", "sec.scopes_of",
)  # fmt: skip

# Grantee 0 is everybody: without a name a comparison would be neither true nor false.
_GRANTEES = """
    (SELECT oid, rolname, rolsuper, rolcreaterole,
        EXISTS (SELECT FROM pg_auth_members m
                WHERE m.member = pg_roles.oid AND m.roleid = 'crm_staff'::regrole) AS staff
     FROM pg_roles UNION ALL SELECT 0, 'everybody', false, false, true)
"""
_OURS = """
    o.space = ANY (%(schemas)s::regnamespace[])
    AND o.oid NOT IN (SELECT objid FROM pg_depend WHERE deptype = 'e')
"""


def unprotected_tables(connection: psycopg.Connection) -> list[str]:
    """Row security on, forced on the owner too, by our policies alone: on every table, also on one that is new."""
    return _lines(
        connection,
        f"""
        SELECT o.oid::regclass || ': ' || concat_ws(', ',
            CASE WHEN NOT o.relrowsecurity THEN 'row security is off' END,
            CASE WHEN NOT o.relforcerowsecurity THEN 'row security does not bind the owner' END,
            CASE WHEN NOT p.scoped AND t.name IS NOT NULL THEN 'not kept to the scopes of whoever asks' END,
            CASE WHEN p.open <> '' THEN 'a policy lets more in: ' || p.open END)
        FROM (SELECT c.oid, relname, relkind, relnamespace AS space, relrowsecurity, relforcerowsecurity
              FROM pg_class c) o
        LEFT JOIN sync.tbl t ON o.oid = to_regclass('public.' || quote_ident(t.name))
        CROSS JOIN LATERAL (
            SELECT
                coalesce(bool_or(polname = 'scopes' AND pg_get_expr(polqual, polrelid) ~ 'sec.(is_member|scopes_of)')
                    , false) AS scoped,
                coalesce(string_agg(polname, ', ') FILTER (
                    WHERE (polname <> 'scopes' OR t.name IS NULL)
                        AND (0 = ANY (polroles) OR 'crm_staff'::regrole = ANY (polroles))), '') AS open
            FROM pg_policy WHERE polrelid = o.oid) p
        WHERE o.relkind IN ('r', 'p') AND {_OURS}
            AND NOT (o.relrowsecurity AND o.relforcerowsecurity AND (p.scoped OR t.name IS NULL) AND p.open = '')
        ORDER BY 1
        """,
    )


def wide_views(connection: psycopg.Connection) -> list[str]:
    """A view that is not of the asker's rights would show every branch."""
    return _lines(
        connection,
        f"""
        SELECT o.oid::regclass || ': reads with the rights of its owner'
        FROM (SELECT oid, relkind, relnamespace AS space, reloptions FROM pg_class) o
        WHERE o.relkind IN ('v', 'm') AND {_OURS}
            AND NOT coalesce(o.reloptions::text[] && ARRAY['security_invoker=true', 'security_invoker=on'], false)
        ORDER BY 1
        """,
    )


def open_tables(connection: psycopg.Connection) -> list[str]:
    """Staff may read what the views show, column by column, and write nothing."""
    return _lines(
        connection,
        f"""
        WITH given AS (
            SELECT o.oid, o.name, o.relowner, o.space, o.relkind, ''::name AS col, a.*
            FROM (SELECT oid, relname AS name, relkind, relnamespace AS space, relowner, relacl FROM pg_class) o
            CROSS JOIN LATERAL aclexplode(o.relacl) a WHERE {_OURS}
            UNION ALL
            SELECT o.oid, o.name, o.relowner, o.space, o.relkind, t.attname, a.*
            FROM (SELECT oid, relname AS name, relkind, relnamespace AS space, relowner FROM pg_class) o
            JOIN pg_attribute t ON t.attrelid = o.oid AND NOT t.attisdropped
            CROSS JOIN LATERAL aclexplode(t.attacl) a WHERE {_OURS}
        ), shown AS (
            SELECT c.relname AS table_name, t.attname AS column_name
            FROM pg_class c JOIN pg_attribute t ON t.attrelid = c.oid AND t.attnum > 0
            WHERE c.relnamespace = 'station'::regnamespace
            UNION ALL SELECT name, 'sync_scope' FROM sync.tbl
        )
        SELECT g.oid::regclass || CASE g.col WHEN '' THEN '' ELSE '.' || g.col END || ': '
            || r.rolname || ' has ' || g.privilege_type
        FROM given g JOIN {_GRANTEES} r ON r.oid = g.grantee
        WHERE g.grantee <> g.relowner
            AND NOT (r.rolname = 'crm_keeper' AND g.oid = 'sec.principal'::regclass
                AND g.privilege_type IN ('SELECT', 'INSERT', 'UPDATE'))
            AND NOT (r.rolname = 'crm_seer' AND g.privilege_type = 'SELECT')
            AND NOT (r.rolname = 'crm_staff' AND g.privilege_type = 'SELECT' AND NOT g.is_grantable AND (
                g.space = 'station'::regnamespace AND g.relkind = 'v' AND g.col = ''
                OR g.space = 'public'::regnamespace AND (g.name, g.col) IN (SELECT table_name, column_name FROM shown)))
        ORDER BY 1
        """,
    )


def open_functions(connection: psycopg.Connection) -> list[str]:
    """Staff may call the few of the protocol; everybody may call none."""
    return _lines(
        connection,
        f"""
        SELECT o.oid::regprocedure || ': ' || r.rolname || ' may call it'
        FROM (SELECT oid, pronamespace AS space, proname, proowner, proacl FROM pg_proc) o
        CROSS JOIN LATERAL aclexplode(coalesce(o.proacl, acldefault('f', o.proowner))) a
        JOIN {_GRANTEES} r ON r.oid = a.grantee
        WHERE {_OURS} AND a.grantee <> o.proowner
            AND NOT (r.rolname = 'crm_staff' AND o.space::regnamespace || '.' || o.proname = ANY (%(open)s))
            AND NOT (o.proowner::regrole::text = ANY (%(owners)s) AND NOT r.staff AND r.rolname <> 'crm_staff')
        ORDER BY 1
        """,
    )


def loose_functions(connection: psycopg.Connection) -> list[str]:
    """Without pg_temp at the end of its search path, a function can be fooled by somebody's temporary table."""
    return _lines(
        connection,
        f"""
        SELECT o.oid::regprocedure || ': ' || concat_ws(', ',
            CASE WHEN w.rolname <> ALL (%(owners)s) THEN 'belongs to ' || w.rolname END,
            CASE WHEN NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (o.proconfig), false)
                THEN 'its search path is not pg_catalog, pg_temp' END)
        FROM (SELECT oid, pronamespace AS space, proowner,
                -- A plain SQL function runs under the path of whoever calls it, and that is one of ours.
                CASE WHEN prosecdef OR prolang <> (SELECT oid FROM pg_language WHERE lanname = 'sql')
                    THEN proconfig ELSE ARRAY['search_path=pg_catalog, pg_temp'] END AS proconfig
              FROM pg_proc) o
        JOIN pg_roles w ON w.oid = o.proowner
        WHERE {_OURS} AND NOT (w.rolname = ANY (%(owners)s)
            AND coalesce('search_path=pg_catalog, pg_temp' = ANY (o.proconfig), false))
        ORDER BY 1
        """,
    )


def foreign_owners(connection: psycopg.Connection) -> list[str]:
    return _lines(
        connection,
        f"""
        SELECT o.oid::regclass || ': belongs to ' || o.relowner::regrole
        FROM (SELECT oid, relnamespace AS space, relkind, relowner FROM pg_class) o
        WHERE o.relkind IN ('r', 'p', 'v', 'm', 'S') AND {_OURS} AND o.relowner <> 'crm_owner'::regrole
        ORDER BY 1
        """,
    )


def places_to_make_things(connection: psycopg.Connection) -> list[str]:
    """TEMP comes back with a copy of the database; with it or CREATE a person can put things into our way."""
    return _lines(
        connection,
        f"""
        SELECT 'the database: ' || r.rolname || ' has ' || a.privilege_type
        FROM pg_database d CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
        JOIN {_GRANTEES} r ON r.oid = a.grantee
        WHERE d.datname = current_database() AND (a.grantee = 0
            OR a.privilege_type <> 'CONNECT' AND (r.staff OR r.rolname = 'crm_staff'))
        UNION ALL
        SELECT 'the schema ' || n.nspname || ': ' || r.rolname || ' has ' || a.privilege_type
        FROM pg_namespace n CROSS JOIN LATERAL aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
        JOIN {_GRANTEES} r ON r.oid = a.grantee
        WHERE n.oid = ANY (%(schemas)s::regnamespace[]) AND (a.grantee = 0
            OR r.rolname = 'crm_staff' AND NOT (a.privilege_type = 'USAGE' AND n.nspname IN ('sync', 'station'))
            OR NOT r.rolsuper AND NOT r.rolcreaterole AND a.grantee <> n.nspowner
                AND r.rolname <> ALL (%(owners)s || ARRAY['crm_staff', 'pg_database_owner']::text[]))
        ORDER BY 1
        """,
    )


def strong_logins(connection: psycopg.Connection) -> list[str]:
    """A login of staff is a member of crm_staff and nothing more; the roles behind it cannot sign in."""
    return _lines(
        connection,
        """
        SELECT r.rolname || ': ' || concat_ws(', ',
            CASE WHEN r.rolsuper THEN 'superuser' END, CASE WHEN r.rolcreaterole THEN 'may make roles' END,
            CASE WHEN r.rolcreatedb THEN 'may make databases' END, CASE WHEN r.rolreplication THEN 'may replicate' END,
            CASE WHEN r.rolbypassrls THEN 'bypasses row security' END,
            CASE WHEN g.others IS NOT NULL THEN 'is in ' || g.others END,
            CASE WHEN NOT g.staff THEN 'is not in crm_staff' END)
        FROM sec.principal p JOIN pg_roles r ON r.rolname = p.login
        CROSS JOIN LATERAL (
            SELECT string_agg(x.rolname, ', ' ORDER BY x.rolname) FILTER (WHERE x.rolname <> 'crm_staff') AS others,
                coalesce(bool_or(x.rolname = 'crm_staff'), false) AS staff
            FROM pg_auth_members m JOIN pg_roles x ON x.oid = m.roleid WHERE m.member = r.oid) g
        WHERE r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls
            OR g.others IS NOT NULL OR NOT g.staff
        UNION ALL
        SELECT r.rolname || ': may sign in' FROM pg_roles r
        WHERE r.rolname = ANY (%(owners)s || ARRAY['crm_staff']) AND r.rolcanlogin
        UNION ALL
        SELECT r.rolname || ': may do more than it needs' FROM pg_roles r
        WHERE r.rolname IN ('crm_owner', 'crm_staff')
            AND (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls)
        UNION ALL
        SELECT 'crm_staff: is in ' || x.rolname FROM pg_auth_members m JOIN pg_roles x ON x.oid = m.roleid
        WHERE m.member = 'crm_staff'::regrole
        ORDER BY 1
        """,
    )


def _lines(connection: psycopg.Connection, statement: str) -> list[str]:
    facts = {"schemas": list(SCHEMAS), "owners": list(OWNERS), "open": list(OPEN_FUNCTIONS)}
    return [str(line) for (line,) in connection.execute(statement.encode(), facts)]

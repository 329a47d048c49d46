-- Every table of P-CRM. Run by the migration role, which owns all of it; the application's two roles own nothing:
--   pcrm_write  event store, tokens, dead letters, keys, rows of the command side, projections
--   pcrm_read   answers queries, behind row-level security
-- Until the first release this file is edited in place; a data directory of an older build is refused.

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO pcrm_write, pcrm_read;

-- ── The event store: the trail ───────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE domain_event (
    global_index    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id        uuid        NOT NULL UNIQUE,
    aggregate_type  text        NOT NULL,
    aggregate_id    text        NOT NULL,
    sequence_number bigint      NOT NULL,
    recorded_at     timestamptz NOT NULL,
    action          text        NOT NULL,
    revision        text,
    payload         json        NOT NULL,
    metadata        json        NOT NULL,
    tenant_id       uuid,
    actor_id        uuid,
    actor_role      text        NOT NULL,
    correlation_id  text        NOT NULL,
    UNIQUE (aggregate_id, sequence_number)
);
CREATE INDEX domain_event_by_tenant ON domain_event (tenant_id, global_index);
CREATE INDEX domain_event_by_actor ON domain_event (actor_id, action, global_index) WHERE actor_id IS NOT NULL;
CREATE INDEX domain_event_by_action ON domain_event (tenant_id, action, global_index);
CREATE INDEX domain_event_of_all_by_action ON domain_event (action, global_index);

CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Events are never changed or removed' USING ERRCODE = 'insufficient_privilege';
END $$;
-- For each statement: row-level security hides every row from an owner who changes them, and a trigger for each row would
-- then let the attempt pass as one that found nothing.
CREATE TRIGGER events_are_final BEFORE UPDATE OR DELETE OR TRUNCATE ON domain_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();

-- One key per complaint, wrapped by a master key that is not in the database. Erasing the row erases the person.
CREATE TABLE personal_key (
    subject_id text  PRIMARY KEY,
    tenant_id  uuid  NOT NULL,
    wrapped    bytea NOT NULL
);

-- ── Axon ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE token_entry (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
) WITH (fillfactor = 50);

-- Who is there to work on segments, and on which processors. Nothing is lost with it, nor with its last second.
CREATE UNLOGGED TABLE living_process (
    process_id uuid        PRIMARY KEY,
    processors text[]      NOT NULL,
    heard_at   timestamptz NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE dead_letter (
    dead_letter_id      text   PRIMARY KEY,
    processing_group    text   NOT NULL,
    sequence_identifier text   NOT NULL,
    sequence_index      bigint NOT NULL,
    message_type        text   NOT NULL,
    event_id            text   NOT NULL,
    timestamp           text   NOT NULL,
    payload_type        text   NOT NULL,
    payload_revision    text,
    payload             bytea  NOT NULL,
    metadata            bytea,
    aggregate_type      text,
    aggregate_id        text,
    sequence_number     bigint,
    token_type          text,
    token               bytea,
    enqueued_at         text   NOT NULL,
    last_touched        text,
    processing_started  text,
    cause_type          text,
    cause_message       text,
    diagnostics         bytea,
    asked_again         boolean NOT NULL DEFAULT false,
    UNIQUE (processing_group, sequence_identifier, sequence_index)
);

-- What waits. A saga is associated with one aggregate and bears its identity, so that there is no table of associations.
CREATE TABLE saga (
    saga_type text NOT NULL,
    saga_id   text NOT NULL,
    state     text NOT NULL,
    PRIMARY KEY (saga_type, saga_id)
) WITH (fillfactor = 80);

-- db-scheduler's timers and recurring work.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
) WITH (fillfactor = 90);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat) WHERE last_heartbeat IS NOT NULL;

-- ── Rows of the command side: locked and changed in the event's own transaction ──────────────────────────────────────
CREATE TABLE tenant_ref (
    tenant_id         uuid    PRIMARY KEY,
    slug              text    NOT NULL CONSTRAINT tenant_slug_taken UNIQUE,
    time_zone         text    NOT NULL,
    default_sla_hours integer NOT NULL CHECK (default_sla_hours >= 1),
    dispute_days      integer NOT NULL CHECK (dispute_days >= 0),
    auto_close_days   integer NOT NULL CHECK (auto_close_days >= 1),
    active            boolean NOT NULL
);

CREATE TABLE department_ref (
    department_id uuid    PRIMARY KEY,
    tenant_id     uuid    NOT NULL REFERENCES tenant_ref,
    name_key      text    NOT NULL,
    sla_hours     integer CHECK (sla_hours >= 1),
    areas         text[]  NOT NULL,
    CONSTRAINT department_name_taken UNIQUE (tenant_id, name_key)
);

CREATE TABLE category_ref (
    tenant_id     uuid NOT NULL REFERENCES tenant_ref,
    name          text NOT NULL,
    department_id uuid REFERENCES department_ref,
    sla_hours     integer CHECK (sla_hours >= 1),
    PRIMARY KEY (tenant_id, name)
);

CREATE TABLE staff_ref (
    staff_id      uuid    PRIMARY KEY,
    tenant_id     uuid    REFERENCES tenant_ref,
    department_id uuid    REFERENCES department_ref,
    role          text    NOT NULL,
    email_key     text    NOT NULL CONSTRAINT staff_email_taken UNIQUE,
    active        boolean NOT NULL
);
CREATE INDEX staff_ref_by_department ON staff_ref (department_id) WHERE department_id IS NOT NULL;
CREATE INDEX staff_ref_administrators ON staff_ref (tenant_id) WHERE role = 'ADMIN';

-- Every complaint until it is closed. Who leaves, and what is given up, must not leave open ones behind; and when policies
-- change, the hours here tell whose deadline is out of step: movable unless it was missed already.
CREATE TABLE open_complaint (
    tracking_id   text    PRIMARY KEY,
    tenant_id     uuid    NOT NULL,
    department_id uuid    REFERENCES department_ref,
    officer_id    uuid,
    category      text,
    sla_hours     integer NOT NULL,
    sla_source    text    NOT NULL,
    open          boolean NOT NULL,
    movable       boolean NOT NULL
) WITH (fillfactor = 90);
CREATE INDEX open_complaint_by_department ON open_complaint (department_id, open) WHERE department_id IS NOT NULL;
CREATE INDEX open_complaint_by_officer ON open_complaint (officer_id, tracking_id) WHERE officer_id IS NOT NULL AND open;
CREATE INDEX open_complaint_by_tenant ON open_complaint (tenant_id, tracking_id) WHERE open AND movable;

-- Offices whose policies changed, and how far their open complaints followed; gone once all have, twice over.
CREATE TABLE policy_change (
    tenant_id         uuid        PRIMARY KEY REFERENCES tenant_ref,
    change_id         uuid        NOT NULL,
    after_tracking_id text        NOT NULL,
    last              boolean     NOT NULL,
    due_at            timestamptz NOT NULL,
    taken_until       timestamptz NOT NULL
);

-- The same request sent again is answered from here; holds no text of anybody.
CREATE TABLE idempotency_key (
    scope       text        NOT NULL,
    key         text        NOT NULL,
    body_hash   bytea       NOT NULL,
    result_type text,
    result      json,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);

-- ── Secret and mutable: never in events ──────────────────────────────────────────────────────────────────────────────
CREATE TABLE credential (
    staff_id      uuid PRIMARY KEY,
    email_key     text NOT NULL UNIQUE,
    password_hash text NOT NULL
);

CREATE TABLE refresh_token (
    token_hash bytea       PRIMARY KEY,
    family     uuid        NOT NULL,
    staff_id   uuid        NOT NULL,
    expires_at timestamptz NOT NULL,
    used       boolean     NOT NULL
);
CREATE INDEX refresh_token_by_family ON refresh_token (family);
CREATE INDEX refresh_token_by_staff ON refresh_token (staff_id);
CREATE INDEX refresh_token_by_expiry ON refresh_token (expires_at);

CREATE TABLE ended_session (
    family     uuid        PRIMARY KEY,
    expires_at timestamptz NOT NULL
);

CREATE TABLE one_time_code (
    code_hash  bytea       PRIMARY KEY,
    purpose    text        NOT NULL,
    staff_id   uuid        NOT NULL,
    expires_at timestamptz NOT NULL,
    used       boolean     NOT NULL
);
CREATE UNIQUE INDEX one_time_code_alive ON one_time_code (staff_id, purpose) WHERE NOT used;
CREATE INDEX one_time_code_by_expiry ON one_time_code (expires_at);

-- What is to be said to whom, queued in the transaction of its cause; the words and codes are made when it is sent. Of a
-- citizen the row holds neither address nor language: the complaint has both, and they are read at that moment.
CREATE TABLE mail (
    id              uuid        PRIMARY KEY,
    tenant_id       uuid,
    kind            text        NOT NULL,
    recipient       text,
    language        text,
    subject         uuid,
    about           text,
    awaited         boolean     NOT NULL,
    message_id      text        NOT NULL,
    created_at      timestamptz NOT NULL,
    attempts        integer     NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    sent_at         timestamptz,
    failed_at       timestamptz,
    last_error      text
);
-- A hundred thousand deadlines may pass at one moment: who waits for an invitation does not wait for their mails.
CREATE INDEX mail_waiting ON mail (awaited DESC, next_attempt_at) WHERE sent_at IS NULL AND failed_at IS NULL;

-- Counters of tries: worth no disk write, gone after a crash.
CREATE UNLOGGED TABLE rate_limit (
    id         text PRIMARY KEY,
    state      bytea,
    expires_at bigint
) WITH (fillfactor = 50);
CREATE INDEX rate_limit_by_expiry ON rate_limit (expires_at);

-- Sign-ins that a limit refused, by what it counted, until its window is over and the trail is told how many.
CREATE UNLOGGED TABLE refused_sign_in (
    key        text        PRIMARY KEY,
    counted_by text        NOT NULL,
    staff_id   uuid,
    tenant_id  uuid,
    address    text,
    since      timestamptz NOT NULL,
    until      timestamptz NOT NULL,
    attempts   integer     NOT NULL
) WITH (fillfactor = 50);
CREATE INDEX refused_sign_in_by_end ON refused_sign_in (until);

-- ── Read models: remembered from events, rebuilt at will, walled by office ───────────────────────────────────────────
CREATE TABLE office (
    tenant_id         uuid    PRIMARY KEY,
    version           bigint  NOT NULL,
    slug              text    NOT NULL UNIQUE,
    name              text    NOT NULL,
    time_zone         text    NOT NULL,
    default_sla_hours integer NOT NULL,
    dispute_days      integer NOT NULL,
    auto_close_days   integer NOT NULL,
    categories        jsonb   NOT NULL,
    policies          jsonb   NOT NULL,
    active            boolean NOT NULL
);

CREATE TABLE department (
    department_id uuid    PRIMARY KEY,
    version       bigint  NOT NULL,
    tenant_id     uuid    NOT NULL,
    name          text    NOT NULL,
    sla_hours     integer,
    areas         jsonb   NOT NULL,
    deleted       boolean NOT NULL
);
CREATE INDEX department_by_tenant ON department (tenant_id, name);

CREATE TABLE staff (
    staff_id      uuid    PRIMARY KEY,
    version       bigint  NOT NULL,
    tenant_id     uuid,
    name          text    NOT NULL,
    email         text    NOT NULL,
    role          text    NOT NULL,
    department_id uuid,
    active        boolean NOT NULL
);
CREATE INDEX staff_by_tenant ON staff (tenant_id, name);

CREATE TABLE complaint (
    tracking_id    text        PRIMARY KEY,
    version        bigint      NOT NULL,
    tenant_id      uuid        NOT NULL,
    status         text        NOT NULL,
    priority       text        NOT NULL,
    triage_priority   text     NOT NULL,
    triage_confidence double precision NOT NULL,
    needs_review   boolean     NOT NULL,
    sentiment      double precision NOT NULL,
    triage_reasons jsonb,
    category       text,
    channel        text        NOT NULL,
    language       text        NOT NULL,
    description    text,
    citizen_name   text,
    phone          text,
    email          text,
    locality       text,
    latitude       double precision,
    longitude      double precision,
    mail_refused   boolean     NOT NULL,
    department_id  uuid,
    officer_id     uuid,
    filed_by       uuid,
    filed_at       timestamptz NOT NULL,
    resolved_at    timestamptz,
    closed_at      timestamptz,
    resolution     text,
    disputable_until timestamptz,
    closes_at      timestamptz,
    sla_started_at timestamptz NOT NULL,
    sla_hours      integer     NOT NULL,
    sla_source     text        NOT NULL,
    sla_warn_at    timestamptz NOT NULL,
    due_at         timestamptz NOT NULL,
    breached_at    timestamptz,
    escalation_owed boolean    NOT NULL,
    rating         integer,
    rating_comment text,
    rated_at       timestamptz,
    timeline       jsonb       NOT NULL,
    duplicate_of    text,
    duplicate_since timestamptz,
    -- A column, because the planner has no idea how many rows a comparison of two columns leaves.
    missed         boolean     NOT NULL GENERATED ALWAYS AS (
        breached_at IS NOT NULL OR coalesce(resolved_at >= due_at, false)) STORED,
    priority_rank  smallint    NOT NULL GENERATED ALWAYS AS (
        CASE priority WHEN 'LOW' THEN 0 WHEN 'MEDIUM' THEN 1 WHEN 'HIGH' THEN 2 WHEN 'CRITICAL' THEN 3 END) STORED
) WITH (fillfactor = 80);
-- What lists are counted by: with what follows another complaint told in the index, the rows need not be fetched.
CREATE INDEX complaint_by_filing ON complaint (tenant_id, filed_at, tracking_id) INCLUDE (duplicate_of);
CREATE INDEX complaint_by_due ON complaint (tenant_id, due_at, tracking_id);
-- Of many years' complaints few are running and, in a good office, few were missed: the filter by state of the clock.
CREATE INDEX complaint_running ON complaint (tenant_id, due_at, tracking_id) INCLUDE (duplicate_of) WHERE resolved_at IS NULL;
CREATE INDEX complaint_missed ON complaint (tenant_id, due_at, tracking_id) INCLUDE (duplicate_of) WHERE missed;
-- Those that wait to be closed: what the timers should have seen to is looked for here and among the running ones.
CREATE INDEX complaint_closing ON complaint (tenant_id, closes_at, tracking_id) WHERE closes_at IS NOT NULL;
CREATE INDEX complaint_by_status ON complaint (tenant_id, status, filed_at, tracking_id) INCLUDE (duplicate_of);
CREATE INDEX complaint_by_category ON complaint (tenant_id, category, filed_at, tracking_id) INCLUDE (duplicate_of);
CREATE INDEX complaint_by_priority ON complaint (tenant_id, priority_rank, tracking_id);
CREATE INDEX complaint_by_sentiment ON complaint (tenant_id, sentiment, tracking_id);
-- Those a person should look at: few, and fewer once somebody has.
CREATE INDEX complaint_to_review ON complaint (tenant_id, filed_at, tracking_id) WHERE needs_review;
CREATE INDEX complaint_by_department ON complaint (tenant_id, department_id, filed_at, tracking_id) INCLUDE (duplicate_of);
CREATE INDEX complaint_by_officer ON complaint (officer_id, filed_at, tracking_id) WHERE officer_id IS NOT NULL;

CREATE TABLE note (
    note_id     uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    tenant_id   uuid        NOT NULL,
    tracking_id text        NOT NULL,
    author_id   uuid,
    text        text,
    at          timestamptz NOT NULL
);
CREATE INDEX note_by_complaint ON note (tracking_id, version);

CREATE TABLE attachment (
    attachment_id   uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    tenant_id       uuid        NOT NULL,
    tracking_id     text        NOT NULL,
    uploader_id     uuid,
    uploader_role   text        NOT NULL,
    file_name       text,
    content_type    text        NOT NULL,
    size            bigint      NOT NULL,
    sha256          text        NOT NULL,
    sha256_received text        NOT NULL,
    object_key      text        NOT NULL,
    at              timestamptz NOT NULL
);
CREATE TABLE attachment_removal (
    attachment_id uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    tenant_id     uuid        NOT NULL,
    at            timestamptz NOT NULL
);
CREATE INDEX attachment_by_complaint ON attachment (tracking_id, version);
GRANT SELECT, INSERT, UPDATE, DELETE ON attachment, attachment_removal TO pcrm_write;
GRANT SELECT ON attachment, attachment_removal TO pcrm_read;

-- ── Notifications: what was told is remembered from events, what of it was read is not ───────────────────────────────
CREATE TABLE notification (
    notice_id      uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    tenant_id      uuid        NOT NULL,
    tracking_id    text        NOT NULL,
    kind           text        NOT NULL,
    status         text,
    at             timestamptz NOT NULL,
    operators      boolean     NOT NULL,
    administrators boolean     NOT NULL,
    heads          boolean     NOT NULL,
    department_id  uuid,
    officer_id     uuid,
    filed_by       uuid,
    actor_id       uuid
);
CREATE INDEX notification_by_tenant ON notification (tenant_id, at, notice_id);
CREATE INDEX notification_by_department ON notification (tenant_id, department_id, at, notice_id) WHERE heads;
CREATE INDEX notification_by_officer ON notification (officer_id, at, notice_id) WHERE officer_id IS NOT NULL;
CREATE INDEX notification_by_filer ON notification (filed_by, at, notice_id) WHERE filed_by IS NOT NULL;

CREATE TABLE notice_read (
    staff_id  uuid        NOT NULL,
    notice_id uuid        NOT NULL,
    tenant_id uuid        NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (staff_id, notice_id)
);
CREATE INDEX notice_read_by_age ON notice_read (at);

CREATE TABLE notices_read_until (
    staff_id  uuid        NOT NULL,
    tenant_id uuid        NOT NULL,
    until     timestamptz NOT NULL,
    PRIMARY KEY (staff_id, tenant_id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON notification, notice_read, notices_read_until TO pcrm_write;
GRANT SELECT ON notification, notice_read, notices_read_until TO pcrm_read;

-- ── Duplicates ───────────────────────────────────────────────────────────────────────────────────────────────────────
-- Of the command side: which complaint follows which original, and the one it was compared with when that was decided.
CREATE TABLE duplicate_link (
    tracking_id text PRIMARY KEY,
    tenant_id   uuid NOT NULL,
    by_id       text NOT NULL,
    original    text NOT NULL
);
CREATE INDEX duplicate_link_by_original ON duplicate_link (original);
CREATE INDEX duplicate_link_by_compared ON duplicate_link (by_id);

-- Complaints filed and not compared with the others yet.
CREATE TABLE duplicate_search (
    tracking_id text        PRIMARY KEY,
    tenant_id   uuid        NOT NULL,
    taken_until timestamptz NOT NULL
) WITH (fillfactor = 50);

-- Read models: pairs that look alike, and what complaints are found by.
CREATE TABLE duplicate_pair (
    pair        text   PRIMARY KEY,
    version     bigint NOT NULL,
    tenant_id   uuid   NOT NULL,
    tracking_id text   NOT NULL,
    other_id    text   NOT NULL,
    score       double precision,
    state       text   NOT NULL
);
CREATE INDEX duplicate_pair_by_later ON duplicate_pair (tracking_id);
CREATE INDEX duplicate_pair_by_other ON duplicate_pair (other_id);
CREATE INDEX duplicate_pair_open ON duplicate_pair (tenant_id, tracking_id) WHERE state = 'SUSPECTED';
CREATE TABLE similar_complaint (
    tracking_id text        PRIMARY KEY,
    version     bigint      NOT NULL,
    tenant_id   uuid        NOT NULL,
    filed_at    timestamptz NOT NULL,
    category    text,
    terms       text        NOT NULL,
    locality    text        NOT NULL,
    latitude    double precision,
    longitude   double precision,
    keys        text        NOT NULL
);
-- Without a pending list, which every search would have to read through.
CREATE INDEX similar_complaint_by_key ON similar_complaint
    USING gin ((string_to_array(keys, ' ')::integer[])) WITH (fastupdate = off);
CREATE INDEX complaint_duplicate ON complaint (tenant_id, filed_at, tracking_id) WHERE duplicate_of IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON duplicate_link, duplicate_search, duplicate_pair, similar_complaint TO pcrm_write;
GRANT SELECT ON duplicate_pair, similar_complaint TO pcrm_read;

-- ── Triage ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Complaints whose analysis failed when they were filed, until it is made up for.
CREATE TABLE untriaged (
    tracking_id text        PRIMARY KEY,
    tenant_id   uuid        NOT NULL REFERENCES tenant_ref,
    due_at      timestamptz NOT NULL
);
CREATE INDEX untriaged_by_due ON untriaged (due_at);

-- ── Search ───────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE EXTENSION pg_trgm;

-- As words are cut: punctuation parts them, signs without width do not, and one letter is spelled in one way. Else the
-- parser would take "road/drain" for a file and the joiners of Hindi for the end of a word.
CREATE FUNCTION plain_words(told text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT translate(normalize(told, NFKC), '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~' || U&'\200C\200D', repeat(' ', 32)) $$;

-- What complaints are found by, beside the register: written when one is filed or corrected and never else, so that the
-- changes of its course leave the large index alone, and rows lie in the order of filing.
CREATE TABLE complaint_search (
    tracking_id  text        PRIMARY KEY,
    version      bigint      NOT NULL,
    tenant_id    uuid        NOT NULL,
    filed_at     timestamptz NOT NULL,
    citizen_name text,
    phone        text,
    description  text,
    names        tsvector GENERATED ALWAYS AS (to_tsvector('simple', plain_words(citizen_name))) STORED,
    -- This configuration stems Latin letters as English and the others as Hindi.
    words        tsvector GENERATED ALWAYS AS (to_tsvector('hindi', plain_words(description))) STORED,
    digits       text GENERATED ALWAYS AS (right(translate(phone, ' +-()', ''), 10)) STORED,
    code         text GENERATED ALWAYS AS (substr(tracking_id, 15)) STORED
);
CREATE INDEX complaint_search_by_filing ON complaint_search (tenant_id, filed_at, tracking_id);
CREATE INDEX complaint_search_by_phone ON complaint_search (tenant_id, digits);
-- Every search reads what is pending, so there must not be much of it.
CREATE INDEX complaint_search_by_word ON complaint_search USING gin (words, names, code gin_trgm_ops)
    WITH (gin_pending_list_limit = 512);
GRANT SELECT, INSERT, UPDATE, DELETE ON complaint_search TO pcrm_write;

-- ── Figures ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- ── Figures ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Read models. What one complaint counts for, and the counts: each of a measure on a day, and again of its month, for a
-- department and an officer (all zeros: none). A count of nothing has no row.
CREATE TABLE counted_complaint (
    tracking_id            text        PRIMARY KEY,
    version                bigint      NOT NULL,
    tenant_id              uuid        NOT NULL,
    time_zone              text        NOT NULL,
    filed_at               timestamptz NOT NULL,
    status                 text        NOT NULL,
    priority               text        NOT NULL,
    category               text,
    department_id          uuid,
    officer_id             uuid,
    following              boolean     NOT NULL,
    resolved_at            timestamptz,
    resolved_department_id uuid,
    resolved_officer_id    uuid,
    rating                 integer,
    rated_at               timestamptz,
    rated_department_id    uuid,
    rated_officer_id       uuid,
    missed                 boolean     NOT NULL,
    ended                  jsonb       NOT NULL,
    escalations            jsonb       NOT NULL
) WITH (fillfactor = 80);
CREATE TABLE figure (
    tenant_id     uuid   NOT NULL,
    measure       text   NOT NULL,
    grain         text   NOT NULL,
    day           date   NOT NULL,
    department_id uuid   NOT NULL,
    officer_id    uuid   NOT NULL,
    label         text   NOT NULL,
    counted       bigint NOT NULL,
    summed        bigint NOT NULL,
    PRIMARY KEY (tenant_id, measure, grain, day, department_id, officer_id, label)
) WITH (fillfactor = 70);
GRANT SELECT, INSERT, UPDATE, DELETE ON counted_complaint, figure TO pcrm_write;
GRANT SELECT ON counted_complaint, figure TO pcrm_read;

-- ── Who may touch what ───────────────────────────────────────────────────────────────────────────────────────────────
GRANT SELECT, INSERT ON domain_event, personal_key TO pcrm_write;
GRANT SELECT, INSERT, UPDATE, DELETE ON
    token_entry, living_process, dead_letter, saga, scheduled_tasks, tenant_ref, department_ref, category_ref, staff_ref, open_complaint,
    policy_change, untriaged, idempotency_key, credential, refresh_token, ended_session, one_time_code, mail, rate_limit,
    refused_sign_in, office, department, staff, complaint, note TO pcrm_write;
GRANT SELECT ON domain_event, personal_key, office, department, staff, complaint, note TO pcrm_read;

-- The wall between offices: whatever carries tenant_id is seen by pcrm_read only within the office of its transaction.
CREATE FUNCTION viewed_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT nullif(current_setting('pcrm.tenant', true), '')::uuid $$;
CREATE FUNCTION views_all_tenants() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
    $$ SELECT coalesce(current_setting('pcrm.all_tenants', true), '') = 'on' $$;

CREATE FUNCTION build_wall(walled regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', walled);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', walled);
    EXECUTE format('CREATE POLICY own_office ON %s FOR SELECT TO pcrm_read
                    USING (tenant_id = (SELECT viewed_tenant()) OR (SELECT views_all_tenants()))', walled);
    EXECUTE format('CREATE POLICY machinery ON %s TO pcrm_write USING (true) WITH CHECK (true)', walled);
    EXECUTE format('CREATE POLICY lookup ON %s FOR SELECT TO %I USING (true)', walled, current_user);
END $$;
REVOKE ALL ON FUNCTION build_wall FROM PUBLIC;
SELECT build_wall(format('%I', table_name)::regclass) FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'tenant_id';

-- What must be found before the office is known: listed by name in a test. Left unsaid, pg_temp would come first.
CREATE FUNCTION office_of_complaint(id text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
    $$ SELECT c.tenant_id FROM complaint c JOIN office o USING (tenant_id) WHERE c.tracking_id = id AND o.active $$;
CREATE FUNCTION office_of_slug(wanted text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
    $$ SELECT tenant_id FROM office WHERE slug = wanted $$;
CREATE FUNCTION offices_open() RETURNS TABLE (slug text, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
    $$ SELECT slug, name FROM office WHERE active ORDER BY name $$;
-- A SUPER_ADMIN belongs to no office, so that no office sees the row; the name of one who acted in it must still show.
CREATE FUNCTION staff_names(ids uuid[]) RETURNS TABLE (staff_id uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
    $$ SELECT s.staff_id, s.name FROM staff s
       WHERE s.staff_id = ANY (ids)
         AND (s.tenant_id = viewed_tenant() OR views_all_tenants() OR s.tenant_id IS NULL) $$;
REVOKE ALL ON FUNCTION office_of_complaint, office_of_slug, offices_open, staff_names FROM PUBLIC;
GRANT EXECUTE ON FUNCTION office_of_complaint, office_of_slug, offices_open, staff_names TO pcrm_read;

-- ── Mails ────────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE INDEX mail_set_aside ON mail (tenant_id, failed_at, id) WHERE failed_at IS NOT NULL;

-- Complaints whose citizen gave an address that no server has refused: the others cause no mail.
CREATE TABLE reachable_citizen (
    tracking_id text PRIMARY KEY
);
GRANT SELECT, INSERT, DELETE ON reachable_citizen TO pcrm_write;

-- Overlap is not leakproof, so that the index would go unused under row-level security: the office is compared here.
CREATE FUNCTION similar_complaints(near integer[], alike integer[], since timestamptz, until timestamptz, most integer)
    RETURNS TABLE (tracking_id text, version bigint, tenant_id uuid, filed_at timestamptz, category text, terms text,
                   locality text, latitude double precision, longitude double precision, keys text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        (SELECT s.* FROM similar_complaint s
         WHERE string_to_array(s.keys, ' ')::integer[] && near AND s.tenant_id = (SELECT viewed_tenant()) AND s.filed_at BETWEEN since AND until
         ORDER BY s.filed_at DESC, s.tracking_id LIMIT most)
        UNION ALL
        (SELECT s.* FROM similar_complaint s
         WHERE string_to_array(s.keys, ' ')::integer[] && alike AND s.tenant_id = (SELECT viewed_tenant()) AND s.filed_at BETWEEN since AND until
         ORDER BY s.filed_at DESC, s.tracking_id LIMIT most) $$;
REVOKE ALL ON FUNCTION similar_complaints FROM PUBLIC;
GRANT EXECUTE ON FUNCTION similar_complaints TO pcrm_read;

-- ── Attachments ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- Objects that are stored, or about to be, and that no event points to yet. The event takes the row away in its own
-- transaction; a row that stays is of an object to be swept.
CREATE TABLE upload (
    object_key text        PRIMARY KEY,
    begun_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX upload_by_age ON upload (begun_at);
GRANT SELECT, INSERT, DELETE ON upload TO pcrm_write;

-- Under row-level security no index serves "@@" and LIKE. The reading role may not touch the table itself, only this view,
-- which reads as its owner and keeps to the office of the transaction. Known by name in a test, like the look-ups above.
CREATE VIEW complaint_found AS
    SELECT tracking_id, tenant_id, filed_at, names, words, digits, code FROM complaint_search
    WHERE tenant_id = (SELECT viewed_tenant()) OR (SELECT views_all_tenants());
GRANT SELECT ON complaint_found TO pcrm_read;

-- ── Audit ────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Where in the store a moment is: the first record stamped then or later, by some twenty looks at the primary key. No
-- index of moments is paid for at each append. It tells a place and nothing of what is there; known by name in a test.
CREATE FUNCTION position_at(moment timestamptz) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    low    bigint := 0;
    high   bigint;
    middle bigint;
    seen   timestamptz;
BEGIN
    SELECT coalesce(max(global_index), 0) + 1 INTO high FROM domain_event;
    WHILE low < high LOOP
        middle := (low + high) / 2;
        SELECT recorded_at INTO seen FROM domain_event WHERE global_index >= middle ORDER BY global_index LIMIT 1;
        IF seen IS NULL OR seen >= moment THEN
            high := middle;
        ELSE
            low := middle + 1;
        END IF;
    END LOOP;
    RETURN low;
END $$;
REVOKE ALL ON FUNCTION position_at FROM PUBLIC;
GRANT EXECUTE ON FUNCTION position_at TO pcrm_read;

-- ── Rebuilds ─────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Which projection keeps which tables; no other table is ever rebuilt.
CREATE TABLE read_model (
    table_name text PRIMARY KEY,
    projection text NOT NULL
);
INSERT INTO read_model VALUES
    ('office', 'directory'), ('department', 'directory'), ('staff', 'directory'),
    ('complaint', 'register'), ('complaint_search', 'register'), ('note', 'register'), ('attachment', 'register'),
    ('attachment_removal', 'register'), ('duplicate_pair', 'register'), ('notification', 'register'),
    ('similar_complaint', 'similar'), ('counted_complaint', 'analytics'), ('figure', 'analytics');

-- The last rebuild of each projection. Whoever writes its tables locks the run's key: a process that was taken for dead
-- finds another run there, and writes no more.
CREATE TABLE projection_rebuild (
    projection        text        PRIMARY KEY,
    run_id            uuid        NOT NULL UNIQUE,
    request_id        uuid        NOT NULL,
    state             text        NOT NULL,
    position          bigint      NOT NULL,
    head              bigint      NOT NULL,
    events_per_second bigint      NOT NULL,
    asked_at          timestamptz NOT NULL,
    ended_at          timestamptz,
    taken_until       timestamptz NOT NULL
);
GRANT SELECT ON read_model TO pcrm_write;
GRANT SELECT, INSERT, UPDATE ON projection_rebuild TO pcrm_write;

-- Tables in the making, named like those they will replace.
CREATE SCHEMA rebuild;
GRANT USAGE ON SCHEMA rebuild TO pcrm_write;

-- Begins anew, whatever was left by a rebuild that did not end. Without indexes, which are faster made of all rows at once.
CREATE FUNCTION begin_rebuild(wanted text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    kept     text;
    settings text[];
    told     text;
BEGIN
    FOR kept IN SELECT table_name FROM read_model WHERE projection = wanted ORDER BY table_name LOOP
        EXECUTE format('DROP TABLE IF EXISTS rebuild.%I', kept);
        EXECUTE format('CREATE TABLE rebuild.%I (LIKE public.%1$I
                        INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING CONSTRAINTS INCLUDING STORAGE)', kept);
        SELECT reloptions INTO settings FROM pg_class WHERE oid = format('public.%I', kept)::regclass;
        IF settings IS NOT NULL THEN
            EXECUTE format('ALTER TABLE rebuild.%I SET (%s)', kept, array_to_string(settings, ', '));
        END IF;
        FOR told IN SELECT format('%I %s', conname, pg_get_constraintdef(oid)) FROM pg_constraint
                    WHERE conrelid = format('public.%I', kept)::regclass AND contype IN ('p', 'u') LOOP
            EXECUTE format('ALTER TABLE rebuild.%I ADD CONSTRAINT %s', kept, told);
        END LOOP;
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE, MAINTAIN ON rebuild.%I TO pcrm_write', kept);
    END LOOP;
    IF kept IS NULL THEN
        RAISE EXCEPTION 'There is no projection of this name';
    END IF;
END $$;

-- Makes them what the tables in use are: indexes, wall, grants.
CREATE FUNCTION furnish_rebuilt(wanted text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    kept text;
    told text;
BEGIN
    FOR kept IN SELECT table_name FROM read_model WHERE projection = wanted LOOP
        FOR told IN SELECT replace(pg_get_indexdef(indexrelid), ' ON public.', ' ON rebuild.') FROM pg_index
                    WHERE indrelid = format('public.%I', kept)::regclass
                      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u')) LOOP
            EXECUTE told;
        END LOOP;
        FOR told IN SELECT format('GRANT %s ON rebuild.%I TO %s', string_agg(granted.privilege_type, ', '), kept, grantee::regrole)
                    FROM pg_class, aclexplode(relacl) granted
                    WHERE oid = format('public.%I', kept)::regclass AND grantee <> relowner GROUP BY grantee LOOP
            EXECUTE told;
        END LOOP;
        PERFORM build_wall(format('rebuild.%I', kept)::regclass);
    END LOOP;
END $$;

-- From here to the end of the transaction nobody reads or writes the tables in use; whoever did has ended.
CREATE FUNCTION close_read_model(wanted text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '500ms' AS $$
DECLARE kept text;
BEGIN
    FOR kept IN SELECT table_name FROM read_model WHERE projection = wanted ORDER BY table_name LOOP
        EXECUTE format('LOCK TABLE public.%I IN ACCESS EXCLUSIVE MODE', kept);
    END LOOP;
END $$;

-- Puts the new tables in the place of the old, and under the views that read these.
CREATE FUNCTION exchange_rebuilt(wanted text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    kept  text;
    views text[];
    again text;
BEGIN
    FOR kept IN SELECT table_name FROM read_model WHERE projection = wanted ORDER BY table_name LOOP
        PERFORM set_config('search_path', 'public, pg_temp', true);
        SELECT array_agg(DISTINCT format('CREATE OR REPLACE VIEW public.%I AS %s', relname, pg_get_viewdef(viewed.oid)))
            INTO views
            FROM pg_depend JOIN pg_rewrite ON pg_rewrite.oid = objid JOIN pg_class viewed ON viewed.oid = ev_class
            WHERE classid = 'pg_rewrite'::regclass AND refclassid = 'pg_class'::regclass
              AND refobjid = format('public.%I', kept)::regclass;
        PERFORM set_config('search_path', 'rebuild, public, pg_temp', true);
        FOREACH again IN ARRAY coalesce(views, '{}') LOOP
            EXECUTE again;
        END LOOP;
        EXECUTE format('REVOKE MAINTAIN ON rebuild.%I FROM pcrm_write', kept);
        EXECUTE format('DROP TABLE public.%I', kept);
        EXECUTE format('ALTER TABLE rebuild.%I SET SCHEMA public', kept);
    END LOOP;
END $$;

-- How far the store is complete: no event at or before this place is still to be committed. Whoever is appending is waited
-- for; who would begin meanwhile waits too, so this gives up after a fifth of a second.
CREATE FUNCTION settled_position() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '200ms' AS $$
BEGIN
    LOCK TABLE domain_event IN SHARE MODE;
    RETURN (SELECT coalesce(max(global_index), 0) FROM domain_event);
END $$;
REVOKE ALL ON FUNCTION begin_rebuild, furnish_rebuilt, close_read_model, exchange_rebuilt, settled_position FROM PUBLIC;
GRANT EXECUTE ON FUNCTION begin_rebuild, furnish_rebuilt, close_read_model, exchange_rebuilt, settled_position TO pcrm_write;

-- Consultations and their notes, allergies, conditions, accepted summaries.
-- What is clinical is system-versioned: a row is superseded, never lost.

CREATE TABLE encounters_encounter (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id      BIGINT       NOT NULL,
  practitioner_id BIGINT       NOT NULL,
  started_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  open_day        DATE         NULL COMMENT 'the practice''s day, while in progress only',
  finished_at     DATETIME(6)  NULL COMMENT 'UTC, first signature',
  status          VARCHAR(16)  NOT NULL,
  title           VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'first line of the signed note: the timeline reads no note',
  note_version    INT          NOT NULL DEFAULT 0 COMMENT 'last signed version, 0 before the first signature',
  CONSTRAINT encounters_encounter_status CHECK (status IN ('IN_PROGRESS', 'FINISHED', 'CANCELLED')),
  CONSTRAINT encounters_encounter_open CHECK ((status = 'IN_PROGRESS') = (open_day IS NOT NULL)),
  CONSTRAINT encounters_encounter_signed CHECK ((status = 'FINISHED') = (note_version > 0)),
  -- Two tabs that open the same chart at once share one consultation.
  CONSTRAINT encounters_encounter_one_open UNIQUE (patient_id, practitioner_id, open_day),
  CONSTRAINT encounters_encounter_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT encounters_encounter_practitioner FOREIGN KEY (practitioner_id) REFERENCES platform_user (id),
  INDEX encounters_encounter_timeline (patient_id, started_at, id)
) WITH SYSTEM VERSIONING;

-- Not versioned: autosave writes every second. A text that loses against another goes to
-- encounters_rescued_draft, so nothing typed disappears.
CREATE TABLE encounters_note_draft (
  encounter_id BIGINT      NOT NULL PRIMARY KEY,
  reason       MEDIUMTEXT  NOT NULL,
  examination  MEDIUMTEXT  NOT NULL,
  conclusion   MEDIUMTEXT  NOT NULL,
  revision     BIGINT      NOT NULL,
  amends       INT         NOT NULL DEFAULT 0 COMMENT 'the signed version this draft corrects, 0 for a first note',
  saved_at     DATETIME(6) NOT NULL COMMENT 'UTC',
  saved_by     BIGINT      NOT NULL,
  tab          VARCHAR(40) NOT NULL DEFAULT '' COMMENT 'the browser tab that wrote last',
  tab_sequence BIGINT      NOT NULL DEFAULT 0 COMMENT 'how many times that tab had saved',
  CONSTRAINT encounters_note_draft_encounter FOREIGN KEY (encounter_id) REFERENCES encounters_encounter (id),
  CONSTRAINT encounters_note_draft_author FOREIGN KEY (saved_by) REFERENCES platform_user (id)
);

CREATE TABLE encounters_note_version (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  encounter_id     BIGINT       NOT NULL,
  version          INT          NOT NULL,
  reason           MEDIUMTEXT   NOT NULL,
  examination      MEDIUMTEXT   NOT NULL,
  conclusion       MEDIUMTEXT   NOT NULL,
  signed_by        BIGINT       NOT NULL,
  signed_at        DATETIME(6)  NOT NULL COMMENT 'UTC',
  amendment_reason VARCHAR(500) NULL,
  CONSTRAINT encounters_note_version_once UNIQUE (encounter_id, version),
  CONSTRAINT encounters_note_version_positive CHECK (version > 0),
  -- A correction says why; a first note corrects nothing.
  CONSTRAINT encounters_note_version_amendment CHECK ((version = 1) = (amendment_reason IS NULL)),
  CONSTRAINT encounters_note_version_encounter FOREIGN KEY (encounter_id) REFERENCES encounters_encounter (id),
  CONSTRAINT encounters_note_version_signer FOREIGN KEY (signed_by) REFERENCES platform_user (id)
);

CREATE TRIGGER encounters_note_version_no_update BEFORE UPDATE ON encounters_note_version
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A signed note is never overwritten';

CREATE TRIGGER encounters_note_version_no_delete BEFORE DELETE ON encounters_note_version
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A signed note is never deleted';

CREATE TABLE encounters_rescued_draft (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  encounter_id  BIGINT      NOT NULL,
  reason        MEDIUMTEXT  NOT NULL,
  examination   MEDIUMTEXT  NOT NULL,
  conclusion    MEDIUMTEXT  NOT NULL,
  content_hash  CHAR(64)    NOT NULL COMMENT 'SHA-256: the same text is kept once',
  written_by    BIGINT      NOT NULL,
  rescued_at    DATETIME(6) NOT NULL COMMENT 'UTC',
  CONSTRAINT encounters_rescued_draft_once UNIQUE (encounter_id, content_hash),
  CONSTRAINT encounters_rescued_draft_encounter FOREIGN KEY (encounter_id) REFERENCES encounters_encounter (id),
  CONSTRAINT encounters_rescued_draft_author FOREIGN KEY (written_by) REFERENCES platform_user (id)
);

CREATE TRIGGER encounters_rescued_draft_no_update BEFORE UPDATE ON encounters_rescued_draft
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A rescued draft is never overwritten';

CREATE TRIGGER encounters_rescued_draft_no_delete BEFORE DELETE ON encounters_rescued_draft
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A rescued draft is never deleted';

CREATE TABLE encounters_allergy (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id    BIGINT       NOT NULL,
  kind          VARCHAR(16)  NOT NULL COMMENT 'NONE_KNOWN: the patient was asked and has none',
  substance     VARCHAR(200) NOT NULL DEFAULT '',
  reaction      VARCHAR(200) NOT NULL DEFAULT '',
  criticality   VARCHAR(16)  NOT NULL DEFAULT 'UNKNOWN',
  onset_year    SMALLINT     NULL,
  recorded_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  recorded_by   BIGINT       NULL COMMENT 'null: imported by the system',
  superseded_at DATETIME(6)  NULL COMMENT 'UTC',
  superseded_by BIGINT       NULL,
  CONSTRAINT encounters_allergy_kind CHECK (kind IN ('ALLERGY', 'INTOLERANCE', 'NONE_KNOWN')),
  CONSTRAINT encounters_allergy_substance CHECK ((kind = 'NONE_KNOWN') = (substance = '')),
  CONSTRAINT encounters_allergy_criticality CHECK (criticality IN ('HIGH', 'LOW', 'UNKNOWN')),
  CONSTRAINT encounters_allergy_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT encounters_allergy_recorder FOREIGN KEY (recorded_by) REFERENCES platform_user (id),
  CONSTRAINT encounters_allergy_superseder FOREIGN KEY (superseded_by) REFERENCES platform_user (id),
  INDEX encounters_allergy_current (patient_id, superseded_at)
) WITH SYSTEM VERSIONING;

CREATE TABLE encounters_condition (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id    BIGINT       NOT NULL,
  label         VARCHAR(300) NOT NULL,
  code          VARCHAR(10)  NULL COMMENT 'CIM-10',
  ald_number    SMALLINT     NULL COMMENT 'number on the list of article D.160-4 CSS; null when no ALD',
  ald_until     DATE         NULL,
  status        VARCHAR(16)  NOT NULL,
  onset_year    SMALLINT     NULL,
  recorded_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  recorded_by   BIGINT       NULL COMMENT 'null: imported by the system',
  resolved_at   DATETIME(6)  NULL COMMENT 'UTC',
  resolved_by   BIGINT       NULL,
  CONSTRAINT encounters_condition_label CHECK (label <> ''),
  CONSTRAINT encounters_condition_status CHECK (status IN ('ACTIVE', 'RESOLVED', 'ENTERED_IN_ERROR')),
  CONSTRAINT encounters_condition_ald CHECK (ald_number BETWEEN 1 AND 32),
  CONSTRAINT encounters_condition_ald_end CHECK (ald_until IS NULL OR ald_number IS NOT NULL),
  CONSTRAINT encounters_condition_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT encounters_condition_recorder FOREIGN KEY (recorded_by) REFERENCES platform_user (id),
  CONSTRAINT encounters_condition_resolver FOREIGN KEY (resolved_by) REFERENCES platform_user (id),
  INDEX encounters_condition_patient_status (patient_id, status)
) WITH SYSTEM VERSIONING;

CREATE TABLE encounters_synopsis (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id    BIGINT       NOT NULL,
  text          MEDIUMTEXT   NOT NULL,
  model         VARCHAR(200) NULL COMMENT 'name and digest; null: written by hand',
  prompt        VARCHAR(200) NULL COMMENT 'name and version',
  corrected     BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'the person changed the proposed text',
  accepted_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  accepted_by   BIGINT       NOT NULL,
  superseded_by BIGINT       NULL,
  CONSTRAINT encounters_synopsis_text CHECK (text <> ''),
  CONSTRAINT encounters_synopsis_prompt CHECK (prompt IS NULL OR model IS NOT NULL),
  CONSTRAINT encounters_synopsis_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT encounters_synopsis_accepter FOREIGN KEY (accepted_by) REFERENCES platform_user (id),
  CONSTRAINT encounters_synopsis_successor FOREIGN KEY (superseded_by) REFERENCES encounters_synopsis (id),
  INDEX encounters_synopsis_current (patient_id, superseded_by)
) WITH SYSTEM VERSIONING;

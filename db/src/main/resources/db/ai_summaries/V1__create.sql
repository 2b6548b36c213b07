-- Proposed summaries. What a person accepted is copied to the core by its own service; these rows
-- keep what was proposed, by whom, and from what.
CREATE TABLE ai_summaries_summary (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subject_kind  VARCHAR(10)  NOT NULL CHECK (subject_kind IN ('DOCUMENT', 'CHART')),
  subject_id    BIGINT       NOT NULL,
  engine_kind   VARCHAR(15)  NOT NULL CHECK (engine_kind IN ('DETERMINISTIC', 'MODEL')),
  engine        VARCHAR(120) NOT NULL,
  digest        VARCHAR(80)  NULL,
  version       VARCHAR(80)  NOT NULL,
  fingerprint   CHAR(64)     NOT NULL,
  sources_read  INT          NOT NULL,
  sources_total INT          NOT NULL,
  journal_id    BIGINT       NOT NULL REFERENCES ai_runtime_journal (id),
  state         VARCHAR(10)  NOT NULL DEFAULT 'PROPOSED' CHECK (state IN ('PROPOSED', 'ACCEPTED', 'CORRECTED', 'REJECTED', 'SUPERSEDED')),
  created_at    DATETIME(6)  NOT NULL,
  judged_at     DATETIME(6)  NULL,
  judged_by     BIGINT       NULL REFERENCES platform_user (id),
  judged_name   VARCHAR(120) NULL,
  lock_version  INT          NOT NULL DEFAULT 0,
  -- One proposal a subject: the key of what is no longer proposed is NULL.
  proposed_key  VARCHAR(40)  AS (CASE WHEN state = 'PROPOSED' THEN CONCAT(subject_kind, '-', subject_id) END) PERSISTENT,
  UNIQUE KEY one_proposal (proposed_key),
  KEY by_subject (subject_kind, subject_id, id),
  CONSTRAINT ai_summaries_summary_judged CHECK ((state IN ('ACCEPTED', 'CORRECTED', 'REJECTED')) = (judged_by IS NOT NULL))
);

CREATE TABLE ai_summaries_sentence (
  id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  summary_id     BIGINT NOT NULL REFERENCES ai_summaries_summary (id),
  position       INT    NOT NULL,
  text           TEXT   NOT NULL,
  corrected_text TEXT   NULL,
  UNIQUE KEY in_order (summary_id, position)
);

CREATE TABLE ai_summaries_citation (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sentence_id     BIGINT      NOT NULL REFERENCES ai_summaries_sentence (id),
  position        INT         NOT NULL,
  source_kind     VARCHAR(10) NOT NULL CHECK (source_kind IN ('DOCUMENT', 'ENCOUNTER', 'ALLERGY', 'CONDITION')),
  source_id       BIGINT      NOT NULL,
  source_revision BIGINT      NOT NULL,
  source_date     DATE        NULL,
  genre           VARCHAR(40) NOT NULL,
  page            INT         NULL,
  quote_start     INT         NOT NULL,
  quote_end       INT         NOT NULL,
  quote           TEXT        NOT NULL,
  UNIQUE KEY in_order (sentence_id, position),
  KEY by_source (source_kind, source_id),
  CONSTRAINT ai_summaries_citation_range CHECK (quote_end >= quote_start)
);

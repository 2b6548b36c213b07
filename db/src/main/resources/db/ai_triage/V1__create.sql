-- What the sorting of received documents proposes. Derived: one row a document, computed again when
-- the text, the rules or the register changed. Nothing here files anything.
CREATE TABLE ai_triage_proposal (
  document_id     BIGINT       NOT NULL PRIMARY KEY,
  revision        BIGINT       NOT NULL COMMENT 'of the text that was read',
  settled         BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'filed: not computed again',
  type            VARCHAR(40)  NOT NULL,
  subtype         VARCHAR(60)  NULL,
  type_confidence DOUBLE       NOT NULL CHECK (type_confidence BETWEEN 0 AND 1),
  certainty       VARCHAR(12)  NOT NULL,
  patient_id      BIGINT       NULL,
  reason          VARCHAR(60)  NOT NULL COMMENT 'message key',
  candidates      TEXT         NOT NULL COMMENT 'JSON: patient numbers and traits',
  evidence        TEXT         NOT NULL COMMENT 'JSON: words of the rules that were found',
  document_date   DATE         NULL,
  author          VARCHAR(200) NULL,
  urgent          BOOLEAN      NOT NULL,
  urgent_reasons  TEXT         NOT NULL COMMENT 'JSON: message keys and words found',
  engine          VARCHAR(120) NOT NULL COMMENT 'rules version and hash',
  proposed_at     DATETIME(6)  NOT NULL COMMENT 'UTC',
  CONSTRAINT ai_triage_proposal_certainty CHECK (certainty IN ('SURE', 'TO_CONFIRM', 'NONE')),
  CONSTRAINT ai_triage_proposal_sure CHECK ((certainty = 'SURE') = (patient_id IS NOT NULL)),
  CONSTRAINT ai_triage_proposal_document FOREIGN KEY (document_id) REFERENCES documents_document (id),
  CONSTRAINT ai_triage_proposal_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  INDEX ai_triage_proposal_open (settled, document_id)
);

-- The practice's own rules; none that stands means the shipped ones do.
CREATE TABLE ai_triage_rules (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  text          MEDIUMTEXT   NOT NULL,
  saved_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  saved_by      BIGINT       NOT NULL,
  saved_name    VARCHAR(120) NOT NULL,
  superseded_at DATETIME(6)  NULL COMMENT 'UTC; null: stands',
  standing      TINYINT      AS (IF(superseded_at IS NULL, 1, NULL)) PERSISTENT,
  CONSTRAINT ai_triage_rules_one_stands UNIQUE (standing),
  CONSTRAINT ai_triage_rules_author FOREIGN KEY (saved_by) REFERENCES platform_user (id)
);

-- Up to which moment changes of the register and the rules are in the open proposals.
CREATE TABLE ai_triage_refresh (
  id        TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
  done_upto BIGINT  NOT NULL COMMENT 'microseconds since 1970'
);
INSERT INTO ai_triage_refresh (id, done_upto) VALUES (1, 0);

-- Received files, what was read in them, and where they were filed. The bytes lie in the vault.
CREATE TABLE documents_document (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  sha256            CHAR(64)     NOT NULL COMMENT 'vault key; the same bytes are kept once',
  file_name         VARCHAR(200) NOT NULL,
  size_bytes        BIGINT       NOT NULL,
  kind              VARCHAR(10)  NOT NULL COMMENT 'by content, not by name',
  source            VARCHAR(120) NOT NULL,
  received_at       DATETIME(6)  NOT NULL COMMENT 'UTC',
  received_by       VARCHAR(120) NOT NULL,
  reading           VARCHAR(12)  NOT NULL,
  reading_note      VARCHAR(20)  NOT NULL DEFAULT 'NONE',
  wanted_revision   BIGINT       NOT NULL DEFAULT 1 COMMENT 'grows when somebody asks to read again',
  read_at           DATETIME(6)  NULL COMMENT 'UTC',
  page_count        INT          NOT NULL DEFAULT 0,
  pages_read        INT          NOT NULL DEFAULT 0,
  quarantine_reason VARCHAR(20)  NULL,
  quarantine_found  VARCHAR(20)  NULL,
  quarantine_limit  VARCHAR(20)  NULL,
  filing_id         BIGINT       NULL COMMENT 'the filing that stands; null: in the inbox',
  set_aside_at      DATETIME(6)  NULL COMMENT 'UTC',
  set_aside_by      VARCHAR(120) NULL,
  set_aside_reason  VARCHAR(200) NULL,
  version           INT          NOT NULL DEFAULT 1,
  CONSTRAINT documents_document_once UNIQUE (sha256),
  CONSTRAINT documents_document_name CHECK (file_name <> ''),
  CONSTRAINT documents_document_reading CHECK (reading IN ('WAITING', 'READING', 'READ', 'QUARANTINED')),
  CONSTRAINT documents_document_reason CHECK ((reading = 'QUARANTINED') = (quarantine_reason IS NOT NULL)),
  CONSTRAINT documents_document_place CHECK (filing_id IS NULL OR set_aside_at IS NULL),
  INDEX documents_document_inbox (filing_id, set_aside_at, received_at),
  INDEX documents_document_read (read_at)
);

CREATE TABLE documents_filing (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  document_id   BIGINT       NOT NULL,
  patient_id    BIGINT       NOT NULL,
  type          VARCHAR(40)  NOT NULL,
  document_date DATE         NULL,
  title         VARCHAR(200) NOT NULL,
  author        VARCHAR(200) NULL,
  engine        VARCHAR(120) NULL COMMENT 'whose proposal a person accepted; null: filed by hand',
  corrected     VARCHAR(120) NULL COMMENT 'what the person changed in the proposal',
  filed_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  filed_by      BIGINT       NOT NULL,
  filed_by_name VARCHAR(120) NOT NULL,
  withdrawn_at  DATETIME(6)  NULL COMMENT 'UTC',
  withdrawn_by  BIGINT       NULL,
  standing      BOOLEAN AS (IF(withdrawn_at IS NULL, TRUE, NULL)) PERSISTENT,
  CONSTRAINT documents_filing_type CHECK (type IN ('BIOLOGIE', 'IMAGERIE', 'ANATOMOPATHOLOGIE', 'COURRIER_SPECIALISTE',
    'COMPTE_RENDU_HOSPITALISATION', 'ORDONNANCE', 'CERTIFICAT_ADMINISTRATIF', 'COURRIER_ASSURANCE_CAISSE',
    'COURRIER_LIBRE_PATIENT', 'AUTRE')),
  CONSTRAINT documents_filing_title CHECK (title <> ''),
  CONSTRAINT documents_filing_one UNIQUE (document_id, standing),
  CONSTRAINT documents_filing_document FOREIGN KEY (document_id) REFERENCES documents_document (id),
  CONSTRAINT documents_filing_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT documents_filing_filer FOREIGN KEY (filed_by) REFERENCES platform_user (id),
  INDEX documents_filing_chart (patient_id, withdrawn_at, document_date)
);

ALTER TABLE documents_document ADD CONSTRAINT documents_document_filing
  FOREIGN KEY (filing_id) REFERENCES documents_filing (id);

CREATE TABLE documents_text (
  document_id BIGINT     NOT NULL PRIMARY KEY,
  revision    BIGINT     NOT NULL,
  body        MEDIUMTEXT NOT NULL COMMENT 'pages joined by form feeds',
  CONSTRAINT documents_text_document FOREIGN KEY (document_id) REFERENCES documents_document (id),
  FULLTEXT INDEX documents_text_words (body)
);

CREATE TABLE documents_page (
  document_id BIGINT   NOT NULL,
  page        INT      NOT NULL COMMENT 'from 1',
  start_at    INT      NOT NULL COMMENT 'offset in the body, in UTF-16 units',
  end_at      INT      NOT NULL,
  recognised  BOOLEAN  NOT NULL COMMENT 'by OCR',
  turn        SMALLINT NOT NULL COMMENT 'degrees clockwise that bring it upright',
  confidence  TINYINT  NOT NULL,
  PRIMARY KEY (document_id, page),
  CONSTRAINT documents_page_document FOREIGN KEY (document_id) REFERENCES documents_document (id)
);

CREATE TABLE documents_description (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  document_id   BIGINT       NOT NULL,
  text          TEXT         NOT NULL,
  model         VARCHAR(200) NULL COMMENT 'name and digest; null: written by hand',
  prompt        VARCHAR(200) NULL COMMENT 'name and version',
  corrected     BOOLEAN      NOT NULL DEFAULT FALSE,
  accepted_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  accepted_by   BIGINT       NOT NULL,
  accepted_name VARCHAR(120) NOT NULL,
  superseded_at DATETIME(6)  NULL COMMENT 'UTC',
  CONSTRAINT documents_description_text CHECK (text <> ''),
  CONSTRAINT documents_description_document FOREIGN KEY (document_id) REFERENCES documents_document (id),
  CONSTRAINT documents_description_accepter FOREIGN KEY (accepted_by) REFERENCES platform_user (id),
  INDEX documents_description_current (document_id, superseded_at)
);

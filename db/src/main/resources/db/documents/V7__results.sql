-- What laboratories measured. Values lie in their document; a report stands in the chart of the filing it names, while that stands.
CREATE TABLE documents_lab_reading (
  document_id  BIGINT      NOT NULL PRIMARY KEY,
  revision     BIGINT      NOT NULL COMMENT 'of the document''s reading that was looked at',
  form         VARCHAR(10) NULL COMMENT 'null: no results in it',
  trouble      VARCHAR(60) NULL COMMENT 'message key; then no value of it counts',
  trouble_line INT         NOT NULL DEFAULT 0,
  digest       CHAR(64)    NULL COMMENT 'of what was read',
  CONSTRAINT documents_lab_reading_document FOREIGN KEY (document_id) REFERENCES documents_document (id)
);

CREATE TABLE documents_lab_report (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  document_id       BIGINT       NOT NULL,
  number            INT          NOT NULL COMMENT 'from 1, in the order of the file',
  form              VARCHAR(10)  NOT NULL,
  taken_on          DATE         NULL,
  dossier           VARCHAR(120) NULL COMMENT 'the laboratory''s number for the sample',
  sender_code       VARCHAR(120) NULL,
  sender_name       VARCHAR(200) NULL,
  family_name       VARCHAR(200) NULL COMMENT 'as the report names the patient',
  birth_name        VARCHAR(200) NULL,
  first_name        VARCHAR(200) NULL,
  birth_date        DATE         NULL,
  short_year        BOOLEAN      NOT NULL DEFAULT FALSE,
  filing_id         BIGINT       NULL COMMENT 'in whose chart its values stand; null: in none',
  fit               VARCHAR(12)  NULL COMMENT 'how the named patient stands to that of the chart',
  confirmed_patient BIGINT       NULL COMMENT 'a clinician says it is about this patient all the same',
  confirmed_by      BIGINT       NULL,
  confirmed_name    VARCHAR(120) NULL,
  confirmed_at      DATETIME(6)  NULL COMMENT 'UTC',
  superseded_at     DATETIME(6)  NULL COMMENT 'UTC; the document was read again and says otherwise',
  CONSTRAINT documents_lab_report_confirmed CHECK ((confirmed_patient IS NULL) = (confirmed_by IS NULL)),
  CONSTRAINT documents_lab_report_document FOREIGN KEY (document_id) REFERENCES documents_document (id),
  CONSTRAINT documents_lab_report_filing FOREIGN KEY (filing_id) REFERENCES documents_filing (id),
  CONSTRAINT documents_lab_report_patient FOREIGN KEY (confirmed_patient) REFERENCES patients_patient (id),
  CONSTRAINT documents_lab_report_person FOREIGN KEY (confirmed_by) REFERENCES platform_user (id),
  INDEX documents_lab_report_document (document_id, superseded_at)
);

CREATE TABLE documents_lab_value (
  report_id      BIGINT         NOT NULL,
  position       INT            NOT NULL COMMENT 'from 1, in the order of the report',
  heading        VARCHAR(120)   NULL,
  label          VARCHAR(200)   NULL,
  code           VARCHAR(60)    NULL COMMENT 'the laboratory''s own',
  loinc          VARCHAR(20)    NULL COMMENT 'as told by the laboratory',
  written        VARCHAR(2000)  NOT NULL COMMENT 'as it stands in the report',
  operator       VARCHAR(2)     NULL,
  number         DECIMAL(20, 8) NULL COMMENT 'null: no number beyond doubt',
  unit           VARCHAR(60)    NULL,
  low            DECIMAL(20, 8) NULL,
  high           DECIMAL(20, 8) NULL,
  second_written VARCHAR(200)   NULL COMMENT 'the same in another unit',
  second_number  DECIMAL(20, 8) NULL,
  second_unit    VARCHAR(60)    NULL,
  second_low     DECIMAL(20, 8) NULL,
  second_high    DECIMAL(20, 8) NULL,
  flag           VARCHAR(20)    NULL,
  status         VARCHAR(20)    NULL,
  PRIMARY KEY (report_id, position),
  CONSTRAINT documents_lab_value_report FOREIGN KEY (report_id) REFERENCES documents_lab_report (id)
);

-- From which value on somebody has to be told at once: nothing counts before a doctor confirmed it.
CREATE TABLE documents_lab_threshold (
  id             BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  analyte        VARCHAR(40)    NOT NULL,
  unit           VARCHAR(20)    NOT NULL,
  low            DECIMAL(20, 8) NULL COMMENT 'at or below it',
  high           DECIMAL(20, 8) NULL COMMENT 'at or above it',
  source         VARCHAR(300)   NOT NULL,
  confirmed_at   DATETIME(6)    NOT NULL COMMENT 'UTC',
  confirmed_by   BIGINT         NOT NULL,
  confirmed_name VARCHAR(120)   NOT NULL,
  ended_at       DATETIME(6)    NULL COMMENT 'UTC',
  ended_by       BIGINT         NULL,
  standing       BOOLEAN AS (IF(ended_at IS NULL, TRUE, NULL)) PERSISTENT,
  CONSTRAINT documents_lab_threshold_one UNIQUE (analyte, standing),
  CONSTRAINT documents_lab_threshold_says CHECK (low IS NOT NULL OR high IS NOT NULL),
  CONSTRAINT documents_lab_threshold_source CHECK (source <> ''),
  CONSTRAINT documents_lab_threshold_doctor FOREIGN KEY (confirmed_by) REFERENCES platform_user (id),
  CONSTRAINT documents_lab_threshold_ender FOREIGN KEY (ended_by) REFERENCES platform_user (id)
);

CREATE TABLE documents_lab_critical (
  id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  report_id         BIGINT        NOT NULL,
  position          INT           NOT NULL,
  threshold_id      BIGINT        NULL COMMENT 'null: the laboratory says so',
  below             BOOLEAN       NOT NULL COMMENT 'too low; else too high',
  raised_at         DATETIME(6)   NOT NULL COMMENT 'UTC',
  acknowledged_at   DATETIME(6)   NULL COMMENT 'UTC',
  acknowledged_by   BIGINT        NULL,
  acknowledged_name VARCHAR(120)  NULL,
  conduct           VARCHAR(1000) NULL COMMENT 'what was done, as typed',
  CONSTRAINT documents_lab_critical_once UNIQUE (report_id, position),
  CONSTRAINT documents_lab_critical_told CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)),
  CONSTRAINT documents_lab_critical_value FOREIGN KEY (report_id, position) REFERENCES documents_lab_value (report_id, position),
  CONSTRAINT documents_lab_critical_limit FOREIGN KEY (threshold_id) REFERENCES documents_lab_threshold (id),
  CONSTRAINT documents_lab_critical_person FOREIGN KEY (acknowledged_by) REFERENCES platform_user (id),
  INDEX documents_lab_critical_open (acknowledged_at)
);

-- The practice's own names: what a laboratory calls so is this.
CREATE TABLE documents_lab_name (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  label     VARCHAR(200) NOT NULL COMMENT 'folded: no case, no accents',
  analyte   VARCHAR(40)  NOT NULL,
  said_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  said_by   BIGINT       NOT NULL,
  said_name VARCHAR(120) NOT NULL,
  ended_at  DATETIME(6)  NULL COMMENT 'UTC',
  standing  BOOLEAN AS (IF(ended_at IS NULL, TRUE, NULL)) PERSISTENT,
  CONSTRAINT documents_lab_name_one UNIQUE (label, standing),
  CONSTRAINT documents_lab_name_person FOREIGN KEY (said_by) REFERENCES platform_user (id)
);

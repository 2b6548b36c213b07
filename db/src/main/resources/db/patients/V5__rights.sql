-- What a patient is covered by, who is around them, and what they agreed to.

CREATE TABLE patients_cover (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version          INT          NOT NULL,
  patient_id       BIGINT       NOT NULL,
  scheme           VARCHAR(60)  NULL COMMENT 'régime',
  fund             VARCHAR(100) NULL COMMENT 'caisse and centre',
  billing_nir      CHAR(15)     NULL COMMENT 'under which acts are billed when it is not the patient''s own: never an INS',
  billing_bearer   VARCHAR(100) NULL COMMENT 'whose number that is',
  birth_rank       TINYINT      NULL COMMENT 'rang de naissance: tells twins under one number apart',
  physician_since  DATE         NULL COMMENT 'when the médecin traitant was declared',
  insurer          VARCHAR(100) NULL COMMENT 'complémentaire',
  insurer_number   VARCHAR(60)  NULL,
  insurer_until    DATE         NULL,
  CONSTRAINT patients_cover_once UNIQUE (patient_id),
  CONSTRAINT patients_cover_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT patients_cover_nir CHECK (billing_nir REGEXP '^[123478][0-9]{4}([0-9]{2}|2[AB])[0-9]{8}$'),
  CONSTRAINT patients_cover_rank CHECK (birth_rank BETWEEN 1 AND 9)
) WITH SYSTEM VERSIONING;

CREATE TABLE patients_right (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id BIGINT      NOT NULL,
  kind       VARCHAR(15) NOT NULL,
  starts_on  DATE        NULL,
  ends_on    DATE        NULL COMMENT 'last day',
  CONSTRAINT patients_right_once UNIQUE (patient_id, kind),
  CONSTRAINT patients_right_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT patients_right_kind CHECK (kind IN ('C2S', 'AME', 'ALD', 'WORK_ACCIDENT', 'MATERNITY')),
  CONSTRAINT patients_right_dated CHECK (starts_on IS NOT NULL OR ends_on IS NOT NULL),
  CONSTRAINT patients_right_order CHECK (ends_on >= starts_on)
) WITH SYSTEM VERSIONING;

CREATE TABLE patients_relative (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id BIGINT       NOT NULL,
  name       VARCHAR(100) NOT NULL,
  relation   VARCHAR(60)  NOT NULL DEFAULT '' COMMENT 'as said: mère, voisin, tutrice',
  phone      VARCHAR(16)  NULL,
  trusted    BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'personne de confiance (CSP L.1111-6)',
  removed_at DATETIME(6)  NULL COMMENT 'UTC',
  KEY of_patient (patient_id),
  CONSTRAINT patients_relative_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT patients_relative_named CHECK (name <> '')
) WITH SYSTEM VERSIONING;

-- Each answer is a row of its own; the latest one holds.
CREATE TABLE patients_consent (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id BIGINT       NOT NULL,
  kind       VARCHAR(10)  NOT NULL,
  given      BOOLEAN      NOT NULL,
  said_on    DATE         NOT NULL COMMENT 'when the patient said so',
  noted_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  noted_by   VARCHAR(120) NOT NULL,
  KEY of_patient (patient_id, kind, said_on),
  CONSTRAINT patients_consent_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT patients_consent_kind CHECK (kind IN ('AI', 'IMAGES'))
);
CREATE TRIGGER patients_consent_no_delete BEFORE DELETE ON patients_consent
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An answer is never deleted';

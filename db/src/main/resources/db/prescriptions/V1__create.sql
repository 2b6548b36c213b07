-- What doctors prescribe. A draft is saved while it is typed; what is signed is never changed, another takes its place.
CREATE TABLE prescriptions_prescription (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id    BIGINT      NOT NULL,
  prescriber_id BIGINT      NOT NULL,
  status        VARCHAR(10) NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'SIGNED', 'DISCARDED')),
  revision      BIGINT      NOT NULL DEFAULT 0,
  two_zones     BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'ordonnance bizone',
  replaces_id   BIGINT      NULL COMMENT 'the signed one it corrects',
  replaced_by   BIGINT      NULL COMMENT 'the signed one that took its place',
  started_at    DATETIME(6) NOT NULL,
  saved_at      DATETIME(6) NOT NULL,
  signed_at     DATETIME(6) NULL,
  printed_at    DATETIME(6) NULL COMMENT 'first time its sheet was opened',
  base_dated    DATE        NULL COMMENT 'day of the base of drugs when it was signed',
  pdf           CHAR(64)    NULL COMMENT 'in the vault',
  CONSTRAINT prescriptions_signed_whole CHECK (status <> 'SIGNED' OR (signed_at IS NOT NULL AND pdf IS NOT NULL)),
  CONSTRAINT prescriptions_prescription_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT prescriptions_prescription_prescriber FOREIGN KEY (prescriber_id) REFERENCES platform_user (id),
  CONSTRAINT prescriptions_prescription_replaces FOREIGN KEY (replaces_id) REFERENCES prescriptions_prescription (id),
  KEY of_patient (patient_id, status, signed_at)
);

CREATE TABLE prescriptions_line (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  prescription_id BIGINT        NOT NULL,
  place           INT           NOT NULL,
  cis             VARCHAR(8)    NOT NULL DEFAULT '' COMMENT 'empty for a free line',
  label           VARCHAR(1000) NOT NULL COMMENT 'denomination as the base had it, or the free text',
  dci             VARCHAR(4000) NOT NULL DEFAULT '',
  form            VARCHAR(200)  NOT NULL DEFAULT '',
  substances      VARCHAR(2000) NOT NULL DEFAULT '',
  typed           VARCHAR(300)  NOT NULL DEFAULT '' COMMENT 'posology as typed',
  as_written      BOOLEAN       NOT NULL DEFAULT FALSE COMMENT 'printed as typed, although it was not read',
  posology        VARCHAR(600)  NOT NULL DEFAULT '' COMMENT 'written out, as it is printed',
  days            INT           NOT NULL DEFAULT 0 COMMENT 'renewals included',
  ald             BOOLEAN       NOT NULL DEFAULT FALSE,
  secured         BOOLEAN       NOT NULL DEFAULT FALSE,
  overlap         BOOLEAN       NOT NULL DEFAULT FALSE COMMENT 'overlapping was decided and is printed',
  fixed_reason    VARCHAR(3)    NOT NULL DEFAULT '' COMMENT 'non substituable', CHECK (fixed_reason IN ('', 'MTE', 'EFG', 'CIF')),
  kind            VARCHAR(14)   NOT NULL DEFAULT 'DRUG' COMMENT 'each is printed on a sheet of its own'
    CHECK (kind IN ('DRUG', 'BIOLOGY', 'IMAGING', 'NURSING', 'PHYSIOTHERAPY', 'DEVICE')),
  UNIQUE (prescription_id, place),
  CONSTRAINT prescriptions_line_prescription FOREIGN KEY (prescription_id) REFERENCES prescriptions_prescription (id)
);

CREATE TABLE prescriptions_favourite (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  owner_id BIGINT       NOT NULL,
  name     VARCHAR(120) NOT NULL,
  content  TEXT         NOT NULL COMMENT 'lines as JSON, without anything of a patient',
  UNIQUE (owner_id, name),
  CONSTRAINT prescriptions_favourite_owner FOREIGN KEY (owner_id) REFERENCES platform_user (id)
);

-- Durations the law sets. A row holds from its day on; the source says where it is from and how sure that is.
CREATE TABLE prescriptions_limit (
  kind       VARCHAR(10)  NOT NULL CHECK (kind IN ('ANY', 'SECURED')),
  valid_from DATE         NOT NULL,
  days       INT          NOT NULL,
  source     VARCHAR(300) NOT NULL,
  PRIMARY KEY (kind, valid_from)
);
INSERT INTO prescriptions_limit VALUES
  ('ANY', '2000-01-01', 366, 'CSP, art. R. 5123-2 : douze mois ; à vérifier'),
  ('SECURED', '2000-01-01', 28, 'CSP, art. R. 5132-30 : vingt-huit jours pour les stupéfiants, moins quand la base le dit ; à vérifier');

CREATE TRIGGER prescriptions_prescription_no_delete BEFORE DELETE ON prescriptions_prescription
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A prescription is never deleted';

DELIMITER //
CREATE TRIGGER prescriptions_prescription_kept BEFORE UPDATE ON prescriptions_prescription FOR EACH ROW
BEGIN
  IF OLD.status = 'SIGNED' AND NOT (NEW.status = 'SIGNED' AND NEW.prescriber_id = OLD.prescriber_id AND NEW.revision = OLD.revision
      AND NEW.two_zones = OLD.two_zones AND NEW.signed_at = OLD.signed_at AND NEW.pdf = OLD.pdf AND NEW.replaces_id <=> OLD.replaces_id
      AND NEW.base_dated <=> OLD.base_dated AND (OLD.printed_at IS NULL OR NEW.printed_at = OLD.printed_at)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A signed prescription is never changed';
  END IF;
END//
CREATE TRIGGER prescriptions_line_no_insert BEFORE INSERT ON prescriptions_line FOR EACH ROW
BEGIN
  IF (SELECT status FROM prescriptions_prescription WHERE id = NEW.prescription_id) <> 'DRAFT' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A signed prescription is never changed';
  END IF;
END//
CREATE TRIGGER prescriptions_line_no_update BEFORE UPDATE ON prescriptions_line FOR EACH ROW
BEGIN
  IF (SELECT status FROM prescriptions_prescription WHERE id = OLD.prescription_id) <> 'DRAFT' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A signed prescription is never changed';
  END IF;
END//
CREATE TRIGGER prescriptions_line_no_delete BEFORE DELETE ON prescriptions_line FOR EACH ROW
BEGIN
  IF (SELECT status FROM prescriptions_prescription WHERE id = OLD.prescription_id) <> 'DRAFT' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A signed prescription is never changed';
  END IF;
END//
DELIMITER ;

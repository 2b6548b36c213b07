-- Quotes for what the insurance does not pay, with VAT; reminders; printers of pre-printed sheets.
CREATE TABLE billing_quote (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year            INT         NOT NULL,
  number          INT         NOT NULL,
  token           VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE COMMENT 'of who asked: asked again, it is the same quote',
  patient_id      BIGINT      NOT NULL,
  practitioner_id BIGINT      NOT NULL,
  made_at         DATETIME(6) NOT NULL COMMENT 'UTC',
  made_by         BIGINT      NOT NULL,
  valid_until     DATE        NOT NULL,
  net             INT         NOT NULL COMMENT 'cents',
  vat             INT         NOT NULL,
  accepted_at     DATETIME(6) NULL COMMENT 'UTC',
  accepted_name   VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'who signed, as typed',
  strokes         MEDIUMTEXT  NULL COMMENT 'the signature: x,y in tenths of a millimetre, strokes parted by blanks',
  accepted_before BIGINT      NULL COMMENT 'who was there',
  seal            CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of what was signed and of the signature',
  dropped_at      DATETIME(6) NULL COMMENT 'UTC; the patient does not want it',
  invoice_id      BIGINT      NULL UNIQUE,
  UNIQUE (year, number),
  CONSTRAINT billing_quote_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT billing_quote_practitioner FOREIGN KEY (practitioner_id) REFERENCES platform_user (id),
  CONSTRAINT billing_quote_by FOREIGN KEY (made_by) REFERENCES platform_user (id),
  CONSTRAINT billing_quote_before FOREIGN KEY (accepted_before) REFERENCES platform_user (id),
  CONSTRAINT billing_quote_invoice FOREIGN KEY (invoice_id) REFERENCES billing_invoice (id),
  KEY of_patient (patient_id)
);

CREATE TABLE billing_quote_line (
  quote_id BIGINT       NOT NULL,
  place    INT          NOT NULL,
  label    VARCHAR(300) NOT NULL,
  count    INT          NOT NULL,
  unit     INT          NOT NULL COMMENT 'cents, VAT included',
  care     BOOLEAN      NOT NULL COMMENT 'treats something: no VAT',
  rate     INT          NOT NULL COMMENT 'percent of VAT',
  net      INT          NOT NULL,
  vat      INT          NOT NULL,
  PRIMARY KEY (quote_id, place),
  CONSTRAINT billing_quote_line_quote FOREIGN KEY (quote_id) REFERENCES billing_quote (id)
);

CREATE TABLE billing_quote_number (
  year INT NOT NULL PRIMARY KEY,
  last INT NOT NULL
);

CREATE TABLE billing_vat (
  invoice_id BIGINT NOT NULL,
  rate       INT    NOT NULL COMMENT 'percent',
  net        INT    NOT NULL COMMENT 'cents; below nothing in a contra-entry',
  vat        INT    NOT NULL,
  PRIMARY KEY (invoice_id, rate),
  CONSTRAINT billing_vat_invoice FOREIGN KEY (invoice_id) REFERENCES billing_invoice (id)
);

CREATE TABLE billing_reminder (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  invoice_id BIGINT      NOT NULL,
  level      TINYINT     NOT NULL CHECK (level BETWEEN 1 AND 3),
  way        VARCHAR(8)  NOT NULL CHECK (way IN ('LETTER', 'EMAIL')),
  cents      INT         NOT NULL COMMENT 'what was owed then',
  at         DATETIME(6) NOT NULL COMMENT 'UTC',
  by_id      BIGINT      NOT NULL,
  UNIQUE (invoice_id, level),
  CONSTRAINT billing_reminder_invoice FOREIGN KEY (invoice_id) REFERENCES billing_invoice (id),
  CONSTRAINT billing_reminder_by FOREIGN KEY (by_id) REFERENCES platform_user (id)
);

CREATE TABLE billing_printer (
  name       VARCHAR(60) NOT NULL PRIMARY KEY COMMENT 'as people call it',
  right_by   INT         NOT NULL COMMENT 'tenths of a millimetre that everything goes to the right',
  down_by    INT         NOT NULL
);

CREATE TRIGGER billing_quote_no_delete BEFORE DELETE ON billing_quote
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A quote is never deleted';
CREATE TRIGGER billing_quote_line_no_update BEFORE UPDATE ON billing_quote_line
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A quote is never changed';
CREATE TRIGGER billing_quote_line_no_delete BEFORE DELETE ON billing_quote_line
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A quote is never changed';
CREATE TRIGGER billing_vat_no_update BEFORE UPDATE ON billing_vat
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An invoice is never changed';
CREATE TRIGGER billing_vat_no_delete BEFORE DELETE ON billing_vat
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An invoice is never changed';
CREATE TRIGGER billing_reminder_no_delete BEFORE DELETE ON billing_reminder
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A reminder is never deleted';

DELIMITER //
CREATE TRIGGER billing_quote_kept BEFORE UPDATE ON billing_quote FOR EACH ROW
BEGIN
  -- Accepted once, billed once; what was quoted stays.
  IF NOT (NEW.year = OLD.year AND NEW.number = OLD.number AND NEW.net = OLD.net AND NEW.vat = OLD.vat AND NEW.valid_until = OLD.valid_until
      AND (OLD.accepted_at IS NULL OR (NEW.accepted_at = OLD.accepted_at AND NEW.strokes <=> OLD.strokes AND NEW.seal <=> OLD.seal))
      AND (OLD.invoice_id IS NULL OR NEW.invoice_id = OLD.invoice_id)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A quote is never changed';
  END IF;
END//
DELIMITER ;

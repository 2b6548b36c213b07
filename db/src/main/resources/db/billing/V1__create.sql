-- Tariffs by date, invoices with gapless numbers, money. What was billed or paid is never changed nor deleted: contra-entries undo it.
CREATE TABLE billing_tariff (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'of one kind and day the highest holds',
  kind        VARCHAR(4)   NOT NULL CHECK (kind IN ('NGAP', 'CCAM')),
  valid_from  DATE         NOT NULL COMMENT 'holds until the next one of its kind begins',
  source      VARCHAR(200) NOT NULL COMMENT 'name of the file',
  sha256      CHAR(64)     NOT NULL,
  entries     INT          NOT NULL,
  imported_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  imported_by VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'display name; empty for the command line',
  content     MEDIUMBLOB   NOT NULL COMMENT 'the file, gzip',
  KEY in_use (kind, valid_from, id)
);

CREATE TABLE billing_practitioner (
  user_id    BIGINT  NOT NULL,
  valid_from DATE    NOT NULL,
  sector     TINYINT NOT NULL CHECK (sector IN (1, 2)),
  optam      BOOLEAN NOT NULL,
  PRIMARY KEY (user_id, valid_from),
  CONSTRAINT billing_practitioner_user FOREIGN KEY (user_id) REFERENCES platform_user (id)
);

CREATE TABLE billing_number (
  year INT NOT NULL PRIMARY KEY,
  last INT NOT NULL COMMENT 'taken and given back with the transaction that needs it: no gap'
);

CREATE TABLE billing_invoice (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  year            INT          NOT NULL,
  number          INT          NOT NULL,
  token           VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of who asked: asked again, it is the same invoice',
  patient_id      BIGINT       NOT NULL,
  practitioner_id BIGINT       NOT NULL,
  act_day         DATE         NOT NULL,
  issued_at       DATETIME(6)  NOT NULL COMMENT 'UTC',
  issued_by       BIGINT       NOT NULL,
  cancels_id      BIGINT       NULL UNIQUE COMMENT 'the invoice this one undoes, its amounts below nothing',
  reason          VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'why it is undone',
  asked           TEXT         NOT NULL COMMENT 'the visit as JSON, as it was priced',
  total           INT          NOT NULL COMMENT 'cents, as all sums here',
  base            INT          NOT NULL,
  excess          INT          NOT NULL,
  insurance       INT          NOT NULL COMMENT 'AMO, participation included',
  participation   INT          NOT NULL,
  complementary   INT          NOT NULL COMMENT 'AMC',
  from_insurance  INT          NOT NULL COMMENT 'billed to it (tiers payant)',
  from_complement INT          NOT NULL COMMENT 'billed to it as well',
  from_patient    INT          NOT NULL COMMENT 'to be paid at the desk',
  UNIQUE (year, number),
  UNIQUE (token),
  CONSTRAINT billing_invoice_sums CHECK (total = base + excess AND total = from_insurance + from_complement + from_patient),
  CONSTRAINT billing_invoice_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT billing_invoice_practitioner FOREIGN KEY (practitioner_id) REFERENCES platform_user (id),
  CONSTRAINT billing_invoice_issuer FOREIGN KEY (issued_by) REFERENCES platform_user (id),
  CONSTRAINT billing_invoice_cancels FOREIGN KEY (cancels_id) REFERENCES billing_invoice (id),
  KEY of_patient (patient_id, act_day),
  KEY of_day (issued_at)
);

CREATE TABLE billing_line (
  invoice_id    BIGINT       NOT NULL,
  place         INT          NOT NULL,
  code          VARCHAR(12)  NOT NULL,
  label         VARCHAR(800) NOT NULL,
  association   TINYINT      NULL,
  base          INT          NOT NULL,
  thousandths   INT          NOT NULL,
  amount        INT          NOT NULL,
  rate          INT          NOT NULL COMMENT 'percent; -1 for a flat sum',
  insurance     INT          NOT NULL,
  participation INT          NOT NULL,
  complementary INT          NOT NULL,
  why           TEXT         NOT NULL COMMENT 'in words, a sentence a line',
  PRIMARY KEY (invoice_id, place),
  CONSTRAINT billing_line_invoice FOREIGN KEY (invoice_id) REFERENCES billing_invoice (id)
);

CREATE TABLE billing_closing (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at       DATETIME(6) NOT NULL COMMENT 'UTC',
  by_id    BIGINT      NOT NULL,
  opening  INT         NOT NULL COMMENT 'what lay in the drawer before',
  cash     INT         NOT NULL COMMENT 'taken in cash since',
  counted  INT         NOT NULL,
  kept     INT         NOT NULL COMMENT 'left in the drawer; the rest goes to the bank',
  note     VARCHAR(200) NOT NULL DEFAULT '',
  CONSTRAINT billing_closing_by FOREIGN KEY (by_id) REFERENCES platform_user (id)
);

CREATE TABLE billing_slip (
  id    BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at    DATETIME(6) NOT NULL COMMENT 'UTC',
  by_id BIGINT      NOT NULL,
  CONSTRAINT billing_slip_by FOREIGN KEY (by_id) REFERENCES platform_user (id)
);

CREATE TABLE billing_payment (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  invoice_id BIGINT       NULL COMMENT 'null: on account',
  patient_id BIGINT       NOT NULL,
  payer      VARCHAR(10)  NOT NULL CHECK (payer IN ('PATIENT', 'INSURANCE', 'COMPLEMENT')),
  mode       VARCHAR(8)   NOT NULL CHECK (mode IN ('CARD', 'CASH', 'CHEQUE', 'TRANSFER', 'ACCOUNT')),
  cents      INT          NOT NULL COMMENT 'below nothing: given back' CHECK (cents <> 0),
  at         DATETIME(6)  NOT NULL COMMENT 'UTC',
  by_id      BIGINT       NOT NULL,
  reference  VARCHAR(60)  NOT NULL DEFAULT '' COMMENT 'bank and number of a cheque, label of a transfer',
  closing_id BIGINT       NULL,
  slip_id    BIGINT       NULL,
  CONSTRAINT billing_payment_invoice FOREIGN KEY (invoice_id) REFERENCES billing_invoice (id),
  CONSTRAINT billing_payment_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT billing_payment_by FOREIGN KEY (by_id) REFERENCES platform_user (id),
  CONSTRAINT billing_payment_closing FOREIGN KEY (closing_id) REFERENCES billing_closing (id),
  CONSTRAINT billing_payment_slip FOREIGN KEY (slip_id) REFERENCES billing_slip (id),
  KEY of_patient (patient_id),
  KEY open_ones (closing_id, mode)
);

CREATE TABLE billing_favourite (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  owner_id BIGINT      NOT NULL COMMENT 'the practitioner who bills so',
  codes    VARCHAR(80) NOT NULL COMMENT 'parted by blanks',
  UNIQUE (owner_id, codes),
  CONSTRAINT billing_favourite_owner FOREIGN KEY (owner_id) REFERENCES platform_user (id)
);

CREATE TRIGGER billing_tariff_no_delete BEFORE DELETE ON billing_tariff
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A tariff is never deleted';
CREATE TRIGGER billing_invoice_no_delete BEFORE DELETE ON billing_invoice
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An invoice is never deleted';
CREATE TRIGGER billing_line_no_delete BEFORE DELETE ON billing_line
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An invoice is never deleted';
CREATE TRIGGER billing_line_no_update BEFORE UPDATE ON billing_line
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An invoice is never changed';
CREATE TRIGGER billing_payment_no_delete BEFORE DELETE ON billing_payment
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A payment is never deleted';
CREATE TRIGGER billing_closing_no_delete BEFORE DELETE ON billing_closing
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A closing is never deleted';
CREATE TRIGGER billing_closing_no_update BEFORE UPDATE ON billing_closing
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A closing is never changed';

DELIMITER //
CREATE TRIGGER billing_invoice_kept BEFORE UPDATE ON billing_invoice FOR EACH ROW
BEGIN
  -- Only the chart it lies in may become another, when charts are merged.
  IF NOT (NEW.year = OLD.year AND NEW.number = OLD.number AND NEW.asked = OLD.asked AND NEW.total = OLD.total AND NEW.base = OLD.base
      AND NEW.insurance = OLD.insurance AND NEW.participation = OLD.participation AND NEW.complementary = OLD.complementary
      AND NEW.from_insurance = OLD.from_insurance AND NEW.from_complement = OLD.from_complement AND NEW.from_patient = OLD.from_patient
      AND NEW.act_day = OLD.act_day AND NEW.practitioner_id = OLD.practitioner_id AND NEW.cancels_id <=> OLD.cancels_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An invoice is never changed';
  END IF;
END//
CREATE TRIGGER billing_payment_kept BEFORE UPDATE ON billing_payment FOR EACH ROW
BEGIN
  IF NOT (NEW.cents = OLD.cents AND NEW.mode = OLD.mode AND NEW.payer = OLD.payer AND NEW.invoice_id <=> OLD.invoice_id AND NEW.at = OLD.at
      AND (OLD.closing_id IS NULL OR NEW.closing_id = OLD.closing_id) AND (OLD.slip_id IS NULL OR NEW.slip_id = OLD.slip_id)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A payment is never changed';
  END IF;
END//
DELIMITER ;

-- Accounts on a cash basis: one book for each practitioner. What is entered is never changed nor deleted: a contra-entry undoes it.
CREATE TABLE billing_book (
  id              BIGINT  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  practitioner_id BIGINT  NOT NULL UNIQUE,
  siren           CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'empty: not said yet',
  CONSTRAINT billing_book_practitioner FOREIGN KEY (practitioner_id) REFERENCES platform_user (id)
);

CREATE TABLE billing_posting (
  id     TINYINT  NOT NULL PRIMARY KEY COMMENT 'one row: who enters payments waits for who does',
  secret CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'makes names of payers unreadable, hexadecimal'
);
INSERT INTO billing_posting (id, secret) VALUES (1, SHA2(CONCAT(UUID(), RAND(), NOW(6), RAND(), UUID()), 256));

CREATE TABLE billing_category (
  code       VARCHAR(12)  NOT NULL,
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL COMMENT 'its last day; null: still holds',
  kind       VARCHAR(8)   NOT NULL CHECK (kind IN ('RECEIPT', 'EXPENSE', 'MOVE')),
  form_line  VARCHAR(6)   NOT NULL COMMENT 'of form 2035-A; empty: stands on none',
  account    VARCHAR(12)  NOT NULL,
  label      VARCHAR(200) NOT NULL,
  PRIMARY KEY (code, valid_from)
);

CREATE TABLE billing_entry_number (
  book_id BIGINT NOT NULL,
  year    INT    NOT NULL,
  last    INT    NOT NULL COMMENT 'taken and given back with the transaction that needs it: no gap',
  PRIMARY KEY (book_id, year),
  CONSTRAINT billing_entry_number_book FOREIGN KEY (book_id) REFERENCES billing_book (id)
);

CREATE TABLE billing_rule (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  label      VARCHAR(100) NOT NULL,
  kind       VARCHAR(8)   NOT NULL COMMENT 'by weights, or by the receipts of the month' CHECK (kind IN ('WEIGHTS', 'RECEIPTS')),
  valid_from DATE         NOT NULL,
  valid_to   DATE         NULL COMMENT 'its last day'
);
CREATE TABLE billing_rule_part (
  rule_id BIGINT NOT NULL,
  book_id BIGINT NOT NULL,
  weight  INT    NOT NULL CHECK (weight >= 0),
  PRIMARY KEY (rule_id, book_id),
  CONSTRAINT billing_rule_part_rule FOREIGN KEY (rule_id) REFERENCES billing_rule (id),
  CONSTRAINT billing_rule_part_book FOREIGN KEY (book_id) REFERENCES billing_book (id)
);

CREATE TABLE billing_contract (
  id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  book_id       BIGINT NOT NULL COMMENT 'of who is replaced, who takes the money',
  substitute_id BIGINT NOT NULL,
  hundredths    INT    NOT NULL COMMENT 'of a percent, given on to the substitute' CHECK (hundredths BETWEEN 1 AND 10000),
  valid_from    DATE   NOT NULL,
  valid_to      DATE   NOT NULL COMMENT 'its last day',
  CONSTRAINT billing_contract_days CHECK (valid_from <= valid_to),
  CONSTRAINT billing_contract_book FOREIGN KEY (book_id) REFERENCES billing_book (id),
  CONSTRAINT billing_contract_substitute FOREIGN KEY (substitute_id) REFERENCES platform_user (id)
);

CREATE TABLE billing_entry (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  book_id     BIGINT       NOT NULL,
  year        INT          NOT NULL,
  number      INT          NOT NULL,
  journal     CHAR(2)      NOT NULL CHECK (journal IN ('RE', 'DE', 'OD')),
  day         DATE         NOT NULL COMMENT 'when the money came or went',
  entered_at  DATETIME(6)  NOT NULL COMMENT 'UTC',
  by_id       BIGINT       NULL COMMENT 'null: the system',
  label       VARCHAR(200) NOT NULL,
  piece       VARCHAR(60)  NOT NULL,
  piece_day   DATE         NOT NULL,
  mode        VARCHAR(8)   NOT NULL CHECK (mode IN ('CARD', 'CASH', 'CHEQUE', 'TRANSFER', 'DEBIT', 'NONE')),
  bank        INT          NOT NULL COMMENT 'cents that the bank account gains; below nothing: loses',
  source      VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what it was made of: asked again, it is the same entry',
  payment_id  BIGINT       NULL UNIQUE,
  client      VARCHAR(12)  NOT NULL DEFAULT '' COMMENT 'who paid, unreadable',
  receipt     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'SHA-256 of the proof in the vault',
  receipt_name VARCHAR(200) NOT NULL DEFAULT '',
  rule_id     BIGINT       NULL COMMENT 'to be shared by it',
  contract_id BIGINT       NULL COMMENT 'given on by it',
  undoes_id   BIGINT       NULL UNIQUE,
  UNIQUE (book_id, year, number),
  UNIQUE (book_id, source),
  CONSTRAINT billing_entry_book FOREIGN KEY (book_id) REFERENCES billing_book (id),
  CONSTRAINT billing_entry_by FOREIGN KEY (by_id) REFERENCES platform_user (id),
  CONSTRAINT billing_entry_payment FOREIGN KEY (payment_id) REFERENCES billing_payment (id),
  CONSTRAINT billing_entry_rule FOREIGN KEY (rule_id) REFERENCES billing_rule (id),
  CONSTRAINT billing_entry_contract FOREIGN KEY (contract_id) REFERENCES billing_contract (id),
  CONSTRAINT billing_entry_undoes FOREIGN KEY (undoes_id) REFERENCES billing_entry (id),
  KEY of_day (book_id, day)
);

CREATE TABLE billing_entry_line (
  entry_id BIGINT       NOT NULL,
  place    INT          NOT NULL,
  account  VARCHAR(12)  NOT NULL,
  label    VARCHAR(200) NOT NULL COMMENT 'of the account',
  category VARCHAR(12)  NOT NULL DEFAULT '' COMMENT 'empty: treasury, VAT, what is owed',
  form_line VARCHAR(6)  NOT NULL DEFAULT '',
  debit    INT          NOT NULL COMMENT 'cents' CHECK (debit >= 0),
  credit   INT          NOT NULL CHECK (credit >= 0),
  PRIMARY KEY (entry_id, place),
  CONSTRAINT billing_entry_line_side CHECK (debit = 0 OR credit = 0),
  CONSTRAINT billing_entry_line_entry FOREIGN KEY (entry_id) REFERENCES billing_entry (id)
);

CREATE TABLE billing_advance (
  payment_id BIGINT      NOT NULL PRIMARY KEY,
  book_id    BIGINT      NOT NULL COMMENT 'of whom money on account is a receipt',
  at         DATETIME(6) NOT NULL COMMENT 'UTC',
  by_id      BIGINT      NOT NULL,
  CONSTRAINT billing_advance_payment FOREIGN KEY (payment_id) REFERENCES billing_payment (id),
  CONSTRAINT billing_advance_book FOREIGN KEY (book_id) REFERENCES billing_book (id),
  CONSTRAINT billing_advance_by FOREIGN KEY (by_id) REFERENCES platform_user (id)
);

CREATE TABLE billing_split (
  entry_id BIGINT NOT NULL,
  book_id  BIGINT NOT NULL,
  cents    INT    NOT NULL COMMENT 'the share of this book',
  PRIMARY KEY (entry_id, book_id),
  CONSTRAINT billing_split_entry FOREIGN KEY (entry_id) REFERENCES billing_entry (id),
  CONSTRAINT billing_split_book FOREIGN KEY (book_id) REFERENCES billing_book (id)
);

CREATE TABLE billing_closed_year (
  book_id   BIGINT      NOT NULL,
  year      INT         NOT NULL,
  at        DATETIME(6) NOT NULL COMMENT 'UTC',
  by_id     BIGINT      NOT NULL,
  entries   INT         NOT NULL,
  receipts  INT         NOT NULL,
  expenses  INT         NOT NULL,
  PRIMARY KEY (book_id, year),
  CONSTRAINT billing_closed_year_book FOREIGN KEY (book_id) REFERENCES billing_book (id),
  CONSTRAINT billing_closed_year_by FOREIGN KEY (by_id) REFERENCES platform_user (id)
);

CREATE TRIGGER billing_entry_no_delete BEFORE DELETE ON billing_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An entry is never deleted';
CREATE TRIGGER billing_entry_line_no_delete BEFORE DELETE ON billing_entry_line
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An entry is never deleted';
CREATE TRIGGER billing_entry_line_no_update BEFORE UPDATE ON billing_entry_line
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An entry is never changed';
CREATE TRIGGER billing_closed_year_no_delete BEFORE DELETE ON billing_closed_year
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A closed year stays closed';
CREATE TRIGGER billing_split_no_update BEFORE UPDATE ON billing_split
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A share is never changed';
CREATE TRIGGER billing_split_no_delete BEFORE DELETE ON billing_split
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A share is never taken out';

DELIMITER //
CREATE TRIGGER billing_entry_open_year BEFORE INSERT ON billing_entry FOR EACH ROW
BEGIN
  IF NEW.year <> YEAR(NEW.day) OR EXISTS (SELECT 1 FROM billing_closed_year c WHERE c.book_id = NEW.book_id AND c.year = NEW.year) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The year is closed';
  END IF;
END//
CREATE TRIGGER billing_entry_kept BEFORE UPDATE ON billing_entry FOR EACH ROW
BEGIN
  -- Only a proof may be added where none was.
  IF NOT (NEW.book_id = OLD.book_id AND NEW.year = OLD.year AND NEW.number = OLD.number AND NEW.journal = OLD.journal AND NEW.day = OLD.day
      AND NEW.entered_at = OLD.entered_at AND NEW.by_id <=> OLD.by_id AND NEW.label = OLD.label AND NEW.piece = OLD.piece
      AND NEW.piece_day = OLD.piece_day AND NEW.mode = OLD.mode AND NEW.bank = OLD.bank AND NEW.source = OLD.source
      AND NEW.payment_id <=> OLD.payment_id AND NEW.client = OLD.client AND NEW.rule_id <=> OLD.rule_id
      AND NEW.contract_id <=> OLD.contract_id AND NEW.undoes_id <=> OLD.undoes_id
      AND (OLD.receipt IS NULL OR NEW.receipt = OLD.receipt)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An entry is never changed';
  END IF;
END//
DELIMITER ;

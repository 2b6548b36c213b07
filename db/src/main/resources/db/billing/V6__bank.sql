-- What the bank says, line by line, and which entries a person found in it.
CREATE TABLE billing_bank_account (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  book_id BIGINT       NOT NULL,
  label   VARCHAR(100) NOT NULL,
  mapping VARCHAR(400) NOT NULL DEFAULT '' COMMENT 'which columns of its CSV files mean what; empty: by their heads',
  CONSTRAINT billing_bank_account_book FOREIGN KEY (book_id) REFERENCES billing_book (id)
);

CREATE TABLE billing_statement (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT       NOT NULL,
  name       VARCHAR(200) NOT NULL,
  kind       VARCHAR(4)   NOT NULL CHECK (kind IN ('CSV', 'OFX', 'CAMT')),
  sha256     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  read_lines INT          NOT NULL,
  new_lines  INT          NOT NULL COMMENT 'that no earlier file had',
  at         DATETIME(6)  NOT NULL COMMENT 'UTC',
  by_id      BIGINT       NOT NULL,
  UNIQUE (account_id, sha256),
  CONSTRAINT billing_statement_account FOREIGN KEY (account_id) REFERENCES billing_bank_account (id),
  CONSTRAINT billing_statement_by FOREIGN KEY (by_id) REFERENCES platform_user (id)
);

CREATE TABLE billing_bank_line (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id   BIGINT       NOT NULL,
  statement_id BIGINT       NOT NULL,
  line_key     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'tells movements apart in overlapping files',
  day          DATE         NOT NULL,
  cents        INT          NOT NULL,
  label        VARCHAR(300) NOT NULL,
  UNIQUE (account_id, line_key),
  CONSTRAINT billing_bank_line_account FOREIGN KEY (account_id) REFERENCES billing_bank_account (id),
  CONSTRAINT billing_bank_line_statement FOREIGN KEY (statement_id) REFERENCES billing_statement (id),
  KEY of_day (account_id, day)
);

CREATE TABLE billing_match (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  line_id   BIGINT      NOT NULL,
  entry_id  BIGINT      NOT NULL,
  at        DATETIME(6) NOT NULL COMMENT 'UTC',
  by_id     BIGINT      NOT NULL COMMENT 'the person who said so',
  undone_at DATETIME(6) NULL,
  undone_by BIGINT      NULL,
  live      TINYINT     AS (IF(undone_at IS NULL, 1, NULL)) STORED,
  UNIQUE (entry_id, live),
  KEY of_line (line_id, live),
  CONSTRAINT billing_match_line FOREIGN KEY (line_id) REFERENCES billing_bank_line (id),
  CONSTRAINT billing_match_entry FOREIGN KEY (entry_id) REFERENCES billing_entry (id),
  CONSTRAINT billing_match_by FOREIGN KEY (by_id) REFERENCES platform_user (id),
  CONSTRAINT billing_match_undone FOREIGN KEY (undone_by) REFERENCES platform_user (id)
);
CREATE TRIGGER billing_bank_line_no_delete BEFORE DELETE ON billing_bank_line
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A line of the bank is never deleted';
CREATE TRIGGER billing_bank_line_no_update BEFORE UPDATE ON billing_bank_line
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A line of the bank is never changed';

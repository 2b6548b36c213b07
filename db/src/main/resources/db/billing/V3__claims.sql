-- Claims, one an invoice that an insurance has a part in: given to an approved module by files, answered by files.
CREATE TABLE billing_batch (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'number of the batch, named in its files',
  made_at    DATETIME(6)  NOT NULL COMMENT 'UTC',
  claims     INT          NOT NULL,
  json       MEDIUMTEXT   NOT NULL COMMENT 'the file as it is laid: after a power cut it is the same again',
  csv        MEDIUMTEXT   NOT NULL,
  laid_at    DATETIME(6)  NULL COMMENT 'UTC; null until both files lie in the folder'
);

CREATE TABLE billing_claim (
  id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  invoice_id          BIGINT       NOT NULL UNIQUE,
  state               VARCHAR(10)  NOT NULL CHECK (state IN ('TO_SEND', 'PAPER', 'EXPECTED', 'PAID', 'PARTIAL', 'REJECTED', 'FORCED', 'CORRECTED', 'CANCELLED')),
  expected_insurance  INT          NOT NULL COMMENT 'cents that the insurance owes the practice; 0 where the patient advances them',
  expected_complement INT          NOT NULL,
  batch_id            BIGINT       NULL,
  undone_batch_id     BIGINT       NULL COMMENT 'in which the module was told that it is undone',
  nir                 VARCHAR(15)  NOT NULL DEFAULT '' COMMENT 'as it was sent',
  replaces_id         BIGINT       NULL UNIQUE COMMENT 'the claim this one corrects',
  reject_payer        VARCHAR(10)  NOT NULL DEFAULT '',
  reject_code         VARCHAR(20)  NOT NULL DEFAULT '',
  reject_words        VARCHAR(300) NOT NULL DEFAULT '',
  forced_why          VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'why a person says that nothing more is awaited',
  changed_at          DATETIME(6)  NOT NULL COMMENT 'UTC',
  changed_by          VARCHAR(200) NOT NULL,
  CONSTRAINT billing_claim_invoice FOREIGN KEY (invoice_id) REFERENCES billing_invoice (id),
  CONSTRAINT billing_claim_batch FOREIGN KEY (batch_id) REFERENCES billing_batch (id),
  CONSTRAINT billing_claim_undone FOREIGN KEY (undone_batch_id) REFERENCES billing_batch (id),
  CONSTRAINT billing_claim_replaces FOREIGN KEY (replaces_id) REFERENCES billing_claim (id),
  KEY of_state (state, id)
);

CREATE TABLE billing_return (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name    VARCHAR(200) NOT NULL,
  sha256  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE COMMENT 'the same file again changes nothing',
  read_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  entries INT          NOT NULL COMMENT '0 for one that was refused whole',
  fresh   INT          NOT NULL COMMENT 'of them those that no earlier file had',
  line    INT          NOT NULL DEFAULT 0 COMMENT 'where it could not be read',
  problem VARCHAR(60)  NOT NULL DEFAULT '' COMMENT 'key of the reason; empty for one that was read',
  detail  VARCHAR(200) NOT NULL DEFAULT ''
);

CREATE TABLE billing_return_entry (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  return_id    BIGINT       NOT NULL,
  line         INT          NOT NULL,
  mark         VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE COMMENT 'the module''s own name of this movement',
  fingerprint  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  batch_number BIGINT       NULL,
  invoice_name VARCHAR(20)  NOT NULL DEFAULT '',
  payer        VARCHAR(10)  NOT NULL CHECK (payer IN ('INSURANCE', 'COMPLEMENT')),
  nir          VARCHAR(15)  NOT NULL DEFAULT '',
  act_day      DATE         NULL,
  asked        INT          NULL COMMENT 'cents that the payer read as asked for',
  paid         INT          NOT NULL COMMENT 'cents; below nothing: taken back',
  rejected     BOOLEAN      NOT NULL,
  reject_code  VARCHAR(20)  NOT NULL DEFAULT '',
  reject_words VARCHAR(300) NOT NULL DEFAULT '',
  transfer     VARCHAR(60)  NOT NULL DEFAULT '',
  transfer_day DATE         NULL,
  claim_id     BIGINT       NULL COMMENT 'which it answers',
  state        VARCHAR(10)  NOT NULL CHECK (state IN ('APPLIED', 'OPEN', 'DISMISSED')),
  why          VARCHAR(60)  NOT NULL DEFAULT '' COMMENT 'key of the reason why nobody but a person can say to which claim it belongs',
  handled_by   VARCHAR(200) NOT NULL DEFAULT '',
  handled_why  VARCHAR(200) NOT NULL DEFAULT '',
  CONSTRAINT billing_return_entry_return FOREIGN KEY (return_id) REFERENCES billing_return (id),
  CONSTRAINT billing_return_entry_claim FOREIGN KEY (claim_id) REFERENCES billing_claim (id),
  KEY of_claim (claim_id),
  KEY of_state (state)
);

-- What comes from an insurance was read from a file: nobody took it.
ALTER TABLE billing_payment MODIFY by_id BIGINT NULL COMMENT 'null: read from a file of the bridge';

-- Invoices that were issued before claims were kept went another way; a person may still send them by this one.
INSERT INTO billing_claim (invoice_id, state, expected_insurance, expected_complement, changed_at, changed_by)
  SELECT i.id, 'PAPER', i.from_insurance, i.from_complement, i.issued_at, '' FROM billing_invoice i
  WHERE i.cancels_id IS NULL AND i.insurance > 0 AND NOT EXISTS (SELECT 1 FROM billing_invoice c WHERE c.cancels_id = i.id);

CREATE TRIGGER billing_claim_no_delete BEFORE DELETE ON billing_claim
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A claim is never deleted';
CREATE TRIGGER billing_return_no_delete BEFORE DELETE ON billing_return
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A return is never deleted';
CREATE TRIGGER billing_return_entry_no_delete BEFORE DELETE ON billing_return_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A return is never deleted';

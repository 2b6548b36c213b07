-- Letters and certificates. A draft is saved while it is typed; what is signed is never changed, another takes its place.
CREATE TABLE letters_template (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code       VARCHAR(40)  NULL COMMENT 'the shipped text it takes the place of; null: the practice''s own',
  name       VARCHAR(120) NULL COMMENT 'null: the shipped text is in force',
  kind       VARCHAR(12)  NOT NULL CHECK (kind IN ('CERTIFICATE', 'LETTER', 'REPORT', 'CONSENT', 'SHEET')),
  content    MEDIUMTEXT   NULL COMMENT 'XHTML of few elements, with fields in double braces',
  active     BOOLEAN      NOT NULL DEFAULT TRUE COMMENT 'offered where letters are written',
  version    BIGINT       NOT NULL,
  changed_at DATETIME(6)  NOT NULL COMMENT 'UTC',
  changed_by BIGINT       NOT NULL,
  CONSTRAINT letters_template_code UNIQUE (code),
  CONSTRAINT letters_template_name CHECK (name <> '' AND (name IS NOT NULL OR code IS NOT NULL)),
  CONSTRAINT letters_template_whole CHECK ((name IS NULL) = (content IS NULL)),
  CONSTRAINT letters_template_changer FOREIGN KEY (changed_by) REFERENCES platform_user (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE letters_letter (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id       BIGINT       NOT NULL,
  template         VARCHAR(40)  NOT NULL COMMENT 'code or number of the text it began with',
  kind             VARCHAR(12)  NOT NULL CHECK (kind IN ('CERTIFICATE', 'LETTER', 'REPORT', 'CONSENT', 'SHEET')),
  title            VARCHAR(200) NOT NULL,
  content          MEDIUMTEXT   NOT NULL COMMENT 'XHTML of few elements',
  correspondent_id BIGINT       NULL,
  addressee        VARCHAR(600) NOT NULL DEFAULT '' COMMENT 'as it stands on the letter, line by line',
  status           VARCHAR(10)  NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'SIGNED', 'DISCARDED')),
  clinical         BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'something of the chart may stand in it: not for reception',
  revision         BIGINT       NOT NULL DEFAULT 0,
  author_id        BIGINT       NOT NULL COMMENT 'who began it',
  signer_id        BIGINT       NOT NULL COMMENT 'who shall sign it, and did',
  replaces_id      BIGINT       NULL COMMENT 'the signed one it corrects',
  replaced_by      BIGINT       NULL COMMENT 'the signed one that took its place',
  started_at       DATETIME(6)  NOT NULL,
  saved_at         DATETIME(6)  NOT NULL,
  saved_by         BIGINT       NOT NULL,
  signed_at        DATETIME(6)  NULL,
  printed_at       DATETIME(6)  NULL COMMENT 'first time its sheet was opened',
  pdf              CHAR(64)     NULL COMMENT 'in the vault',
  CONSTRAINT letters_signed_whole CHECK (status <> 'SIGNED' OR (signed_at IS NOT NULL AND pdf IS NOT NULL)),
  CONSTRAINT letters_letter_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT letters_letter_correspondent FOREIGN KEY (correspondent_id) REFERENCES patients_correspondent (id),
  CONSTRAINT letters_letter_author FOREIGN KEY (author_id) REFERENCES platform_user (id),
  CONSTRAINT letters_letter_signer FOREIGN KEY (signer_id) REFERENCES platform_user (id),
  CONSTRAINT letters_letter_saver FOREIGN KEY (saved_by) REFERENCES platform_user (id),
  CONSTRAINT letters_letter_replaces FOREIGN KEY (replaces_id) REFERENCES letters_letter (id),
  KEY of_patient (patient_id, status, signed_at),
  KEY to_sign (signer_id, status)
);

-- What somebody typed while somebody else saved: beside the draft, never lost.
CREATE TABLE letters_aside (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  letter_id BIGINT      NOT NULL,
  content   MEDIUMTEXT  NOT NULL,
  kept_at   DATETIME(6) NOT NULL,
  kept_by   BIGINT      NOT NULL,
  CONSTRAINT letters_aside_letter FOREIGN KEY (letter_id) REFERENCES letters_letter (id),
  CONSTRAINT letters_aside_keeper FOREIGN KEY (kept_by) REFERENCES platform_user (id)
);

CREATE TABLE letters_dispatch (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  letter_id        BIGINT       NOT NULL,
  way              VARCHAR(10)  NOT NULL CHECK (way IN ('FOLDER', 'EMAIL')),
  recipient        VARCHAR(200) NOT NULL,
  address          VARCHAR(200) NOT NULL,
  state            VARCHAR(10)  NOT NULL CHECK (state IN ('PENDING', 'LAID', 'FAILED', 'GIVEN', 'DROPPED')),
  attempts         INT          NOT NULL DEFAULT 0 COMMENT 'how often somebody asked for it',
  problem          VARCHAR(40)  NULL COMMENT 'of the sentence letters.dispatch.problem.…',
  file_name        VARCHAR(80)  NULL COMMENT 'in the outgoing folder',
  message_id       BIGINT       NULL COMMENT 'of what leaves by e-mail',
  ordered_at       DATETIME(6)  NOT NULL,
  ordered_by       BIGINT       NOT NULL,
  changed_at       DATETIME(6)  NOT NULL,
  CONSTRAINT letters_dispatch_letter FOREIGN KEY (letter_id) REFERENCES letters_letter (id),
  CONSTRAINT letters_dispatch_message FOREIGN KEY (message_id) REFERENCES platform_outgoing (id),
  CONSTRAINT letters_dispatch_orderer FOREIGN KEY (ordered_by) REFERENCES platform_user (id),
  KEY in_state (state, id)
);

CREATE TRIGGER letters_letter_no_delete BEFORE DELETE ON letters_letter
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A letter is never deleted';

DELIMITER //
CREATE TRIGGER letters_letter_kept BEFORE UPDATE ON letters_letter FOR EACH ROW
BEGIN
  IF OLD.status = 'SIGNED' AND NOT (NEW.status = 'SIGNED' AND NEW.title = OLD.title AND BINARY NEW.content = BINARY OLD.content
      AND NEW.addressee = OLD.addressee AND NEW.correspondent_id <=> OLD.correspondent_id AND NEW.kind = OLD.kind
      AND NEW.signer_id = OLD.signer_id AND NEW.revision = OLD.revision AND NEW.signed_at = OLD.signed_at AND NEW.pdf = OLD.pdf
      AND NEW.replaces_id <=> OLD.replaces_id AND (OLD.printed_at IS NULL OR NEW.printed_at = OLD.printed_at)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A signed letter is never changed';
  END IF;
END//
DELIMITER ;

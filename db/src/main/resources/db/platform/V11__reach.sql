-- Forms of SMS providers, the word by which one is left in peace, the language one is written to in, mail that comes in.

SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE platform_sending_setup
  ADD COLUMN sms_form     VARCHAR(10)  NOT NULL DEFAULT 'NONE' CHECK (sms_form IN ('NONE', 'GENERAL', 'OVH', 'BREVO')),
  ADD COLUMN sms_account  VARCHAR(100) NOT NULL DEFAULT '' COMMENT 'OVH: name of the service',
  ADD COLUMN sms_user     VARCHAR(100) NOT NULL DEFAULT '' COMMENT 'OVH: key of the application',
  ADD COLUMN sms_sender   VARCHAR(20)  NOT NULL DEFAULT '',
  ADD COLUMN sms_consent  CHAR(64)     NULL COMMENT 'OVH: consumer key, as sms_secret',
  ADD COLUMN opt_out_word VARCHAR(20)  NOT NULL DEFAULT 'STOP';
UPDATE platform_sending_setup SET sms_form = 'GENERAL' WHERE sms_url <> '';

ALTER TABLE platform_outgoing
  MODIFY COLUMN state VARCHAR(10) NOT NULL
    CHECK (state IN ('HELD', 'PENDING', 'SENDING', 'SENT', 'FAILED', 'UNSURE', 'HANDLED'));

-- In which language a patient is written to; no row: the practice's.
CREATE TABLE platform_written_to (
  patient_id BIGINT  NOT NULL PRIMARY KEY,
  language   CHAR(2) NOT NULL
) WITH SYSTEM VERSIONING;

-- The mailbox that is read: one row, whose password is a file of the vault.
CREATE TABLE platform_mailbox (
  id        TINYINT      NOT NULL PRIMARY KEY CHECK (id = 1),
  host      VARCHAR(200) NOT NULL DEFAULT '',
  port      INT          NOT NULL DEFAULT 993 CHECK (port BETWEEN 1 AND 65535),
  security  VARCHAR(10)  NOT NULL DEFAULT 'TLS' CHECK (security IN ('NONE', 'STARTTLS', 'TLS')),
  login     VARCHAR(200) NOT NULL DEFAULT '',
  secret    CHAR(64)     NULL,
  folder    VARCHAR(200) NOT NULL DEFAULT 'INBOX',
  since_day DATE         NULL COMMENT 'what came before stays unread'
) WITH SYSTEM VERSIONING;
INSERT INTO platform_mailbox (id) VALUES (1);

CREATE TABLE platform_mailbox_state (
  id            TINYINT     NOT NULL PRIMARY KEY CHECK (id = 1),
  answered_at   DATETIME(6) NULL,
  trouble_since DATETIME(6) NULL,
  problem       VARCHAR(40) NULL
);
INSERT INTO platform_mailbox_state (id) VALUES (1);

CREATE TABLE platform_mail_taken (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  box        CHAR(64)    NOT NULL COMMENT 'hash of server, account and folder',
  validity   BIGINT      NOT NULL COMMENT 'UIDVALIDITY of the folder',
  uid        BIGINT      NOT NULL,
  state      VARCHAR(10) NOT NULL CHECK (state IN ('TAKEN', 'FAILING', 'LEFT')),
  tries      INT         NOT NULL DEFAULT 0,
  changed_at DATETIME(6) NOT NULL,
  UNIQUE KEY once (box, validity, uid)
);

-- An alert for one person, whatever their role.
ALTER TABLE platform_alert ADD COLUMN first_user BIGINT NULL REFERENCES platform_user (id);

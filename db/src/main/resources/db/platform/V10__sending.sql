-- How messages leave the practice: one row, whose secrets are files of the vault.
CREATE TABLE platform_sending_setup (
  id            TINYINT      NOT NULL PRIMARY KEY CHECK (id = 1),
  mail_host     VARCHAR(200) NOT NULL DEFAULT '',
  mail_port     INT          NOT NULL DEFAULT 587 CHECK (mail_port BETWEEN 1 AND 65535),
  mail_security VARCHAR(10)  NOT NULL DEFAULT 'STARTTLS' CHECK (mail_security IN ('NONE', 'STARTTLS', 'TLS')),
  mail_user     VARCHAR(200) NOT NULL DEFAULT '',
  mail_secret   CHAR(64)     NULL,
  mail_from     VARCHAR(200) NOT NULL DEFAULT '',
  sms_url       VARCHAR(500) NOT NULL DEFAULT '',
  sms_secret    CHAR(64)     NULL,
  sms_once      BOOLEAN      NOT NULL DEFAULT FALSE,
  quiet_from    TIME         NOT NULL DEFAULT '20:00',
  quiet_to      TIME         NOT NULL DEFAULT '08:00'
) WITH SYSTEM VERSIONING;
INSERT INTO platform_sending_setup (id) VALUES (1);

-- What leaves. A row is never deleted: nobody gets the same twice, and what could not leave is somebody's to call.
CREATE TABLE platform_outgoing (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  once_key      VARCHAR(120)  NOT NULL UNIQUE,
  gateway_key   CHAR(36)      NOT NULL UNIQUE,
  template      VARCHAR(80)   NOT NULL,
  channel       VARCHAR(10)   NOT NULL CHECK (channel IN ('EMAIL', 'SMS', 'LIST')),
  recipient     VARCHAR(200)  NOT NULL,
  address       VARCHAR(200)  NOT NULL,
  phone         VARCHAR(40)   NOT NULL,
  patient_id    BIGINT        NULL,
  title         VARCHAR(200)  NOT NULL,
  words         VARCHAR(2000) NOT NULL,
  state         VARCHAR(10)   NOT NULL CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'FAILED', 'UNSURE', 'HANDLED')),
  attempts      INT           NOT NULL DEFAULT 0,
  begun_at_try  INT           NOT NULL DEFAULT 0,
  due_at        DATETIME(6)   NOT NULL,
  latest_at     DATETIME(6)   NOT NULL,
  problem       VARCHAR(40)   NULL,
  reference     VARCHAR(200)  NULL,
  created_at    DATETIME(6)   NOT NULL,
  changed_at    DATETIME(6)   NOT NULL,
  changed_by    VARCHAR(120)  NOT NULL,
  KEY due (state, due_at)
);

-- Who wants no messages: an address, or a patient whatever the address.
CREATE TABLE platform_opt_out (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  who      VARCHAR(200) NOT NULL UNIQUE,
  asked_at DATETIME(6)  NOT NULL
);

-- What people answered to short messages, and how reading it goes.
CREATE TABLE platform_sms_reply (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  once_key   CHAR(64)      NOT NULL UNIQUE COMMENT 'hash of the gateway and of what it calls the answer',
  sender     VARCHAR(40)   NOT NULL,
  words      VARCHAR(2000) NOT NULL,
  opted_out  BOOLEAN       NOT NULL,
  came_at    DATETIME(6)   NOT NULL,
  handled_at DATETIME(6)   NULL,
  handled_by VARCHAR(120)  NULL,
  KEY open (handled_at, id),
  KEY latest (came_at)
);

CREATE TABLE platform_sms_reply_state (
  id            TINYINT     NOT NULL PRIMARY KEY CHECK (id = 1),
  read_at       DATETIME(6) NULL,
  trouble_since DATETIME(6) NULL,
  problem       VARCHAR(40) NULL
);
INSERT INTO platform_sms_reply_state (id) VALUES (1);

-- The same message in the practice's language, for who has to judge words they cannot read; null when it is in that.
ALTER TABLE platform_outgoing
  ADD COLUMN meaning VARCHAR(2000) NULL,
  ADD KEY address (address, id);

-- What has to be seen by somebody soon. A row holds no patient content: a kind, of which the sentence is made, and where it leads.
CREATE TABLE platform_alert (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind              VARCHAR(60)  NOT NULL,
  subject           VARCHAR(120) NOT NULL,
  level             VARCHAR(10)  NOT NULL CHECK (level IN ('NOTICE', 'URGENT', 'EMERGENCY')),
  address           VARCHAR(200) NOT NULL,
  first_roles       VARCHAR(120) NOT NULL,
  later_roles       VARCHAR(120) NOT NULL,
  raised_at         DATETIME(6)  NOT NULL,
  escalates_at      DATETIME(6)  NULL,
  escalated_at      DATETIME(6)  NULL,
  acknowledged_at   DATETIME(6)  NULL,
  acknowledged_by   BIGINT       NULL REFERENCES platform_user (id),
  acknowledged_name VARCHAR(120) NULL,
  UNIQUE KEY once (kind, subject),
  KEY open (acknowledged_at, id),
  CONSTRAINT platform_alert_seen CHECK ((acknowledged_at IS NULL) = (acknowledged_name IS NULL))
);

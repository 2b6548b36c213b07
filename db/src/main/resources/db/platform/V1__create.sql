CREATE TABLE platform_user (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  login         VARCHAR(60)  NOT NULL UNIQUE,
  display_name  VARCHAR(120) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  specialty     VARCHAR(80)  NULL,
  room          VARCHAR(40)  NULL,
  rpps          VARCHAR(11)  NULL,
  active        BOOLEAN      NOT NULL DEFAULT TRUE,
  created_at    DATETIME(6)  NOT NULL,
  CONSTRAINT platform_user_login CHECK (login <> '' AND login = LOWER(login))
) WITH SYSTEM VERSIONING;

CREATE TABLE platform_user_role (
  user_id BIGINT      NOT NULL REFERENCES platform_user (id),
  role    VARCHAR(20) NOT NULL CHECK (role IN ('SECRETARY', 'PHYSICIAN', 'NURSE', 'SUBSTITUTE', 'ADMINISTRATOR')),
  PRIMARY KEY (user_id, role)
) WITH SYSTEM VERSIONING;

CREATE TABLE platform_sign_in_attempt (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  login        VARCHAR(60) NOT NULL,
  address      VARCHAR(60) NOT NULL,
  attempted_at DATETIME(6) NOT NULL,
  KEY by_login (login, attempted_at),
  KEY by_address (address, attempted_at)
);

-- The trail: no foreign keys, it must outlive what it tells of.
CREATE TABLE platform_audit_entry (
  sequence     BIGINT       NOT NULL PRIMARY KEY,
  recorded_at  DATETIME(6)  NOT NULL,
  actor_id     BIGINT       NULL,
  actor_name   VARCHAR(120) NOT NULL,
  action       VARCHAR(60)  NOT NULL,
  subject_kind VARCHAR(40)  NOT NULL,
  subject_id   BIGINT       NOT NULL,
  patient_id   BIGINT       NULL,
  detail       VARCHAR(500) NULL,
  hash         CHAR(64)     NOT NULL,
  KEY by_patient (patient_id, sequence),
  KEY by_actor (actor_id, action, sequence)
);

CREATE TABLE platform_audit_head (
  id       TINYINT  NOT NULL PRIMARY KEY CHECK (id = 1),
  sequence BIGINT   NOT NULL,
  hash     CHAR(64) NOT NULL
);
INSERT INTO platform_audit_head (id, sequence, hash) VALUES (1, 0, REPEAT('0', 64));

CREATE TRIGGER platform_audit_entry_no_update BEFORE UPDATE ON platform_audit_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is append-only';
CREATE TRIGGER platform_audit_entry_no_delete BEFORE DELETE ON platform_audit_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is append-only';

CREATE TABLE platform_task (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind         VARCHAR(60)  NOT NULL,
  subject      VARCHAR(120) NOT NULL,
  revision     BIGINT       NOT NULL,
  state        VARCHAR(10)  NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  attempts     INT          NOT NULL DEFAULT 0,
  progress     TINYINT      NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
  progress_key VARCHAR(120) NULL,
  problem      VARCHAR(500) NULL,
  created_at   DATETIME(6)  NOT NULL,
  due_at       DATETIME(6)  NOT NULL,
  started_at   DATETIME(6)  NULL,
  finished_at  DATETIME(6)  NULL,
  UNIQUE KEY once (kind, subject, revision),
  KEY due (state, due_at)
);

-- Exports of whole charts: who asked for which, and its file while it is kept.
CREATE TABLE platform_record (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id BIGINT       NOT NULL,
  asked_by   BIGINT       NOT NULL,
  asked_name VARCHAR(120) NOT NULL,
  asked_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  made_at    DATETIME(6)  NULL COMMENT 'UTC',
  vault_key  CHAR(64)     NULL,
  size_bytes BIGINT       NOT NULL DEFAULT 0,
  removed_at DATETIME(6)  NULL COMMENT 'UTC, when its file was removed',
  KEY of_patient (patient_id),
  KEY made (made_at, removed_at),
  CONSTRAINT platform_record_person FOREIGN KEY (asked_by) REFERENCES platform_user (id),
  CONSTRAINT platform_record_made CHECK ((made_at IS NULL) = (vault_key IS NULL))
);
CREATE TRIGGER platform_record_no_delete BEFORE DELETE ON platform_record
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'That a chart was handed out is never deleted';

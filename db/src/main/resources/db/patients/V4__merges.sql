-- Two charts of one person: one goes on, the other leads to it. Nothing is deleted; what was moved is written down row by row, so that exactly
-- that moves back.

SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE patients_patient
  ADD COLUMN merged_into BIGINT NULL COMMENT 'the chart that goes on in the place of this one',
  ADD CONSTRAINT patients_patient_merged FOREIGN KEY (merged_into) REFERENCES patients_patient (id);

CREATE TABLE patients_merge (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  survivor_id   BIGINT       NOT NULL,
  retired_id    BIGINT       NOT NULL,
  merged_at     DATETIME(6)  NOT NULL COMMENT 'UTC',
  merged_by     BIGINT       NOT NULL,
  merged_name   VARCHAR(120) NOT NULL,
  traits_before TEXT         NOT NULL COMMENT 'JSON: traits of the chart that goes on, before anything was chosen',
  traits_after  TEXT         NOT NULL COMMENT 'JSON: as chosen; what was corrected since is not taken back',
  parted_at     DATETIME(6)  NULL COMMENT 'UTC',
  parted_by     BIGINT       NULL,
  parted_name   VARCHAR(120) NULL,
  standing      BIGINT       AS (IF(parted_at IS NULL, retired_id, NULL)) PERSISTENT,
  CONSTRAINT patients_merge_once UNIQUE (standing),
  KEY by_survivor (survivor_id),
  CONSTRAINT patients_merge_survivor FOREIGN KEY (survivor_id) REFERENCES patients_patient (id),
  CONSTRAINT patients_merge_retired FOREIGN KEY (retired_id) REFERENCES patients_patient (id),
  CONSTRAINT patients_merge_by FOREIGN KEY (merged_by) REFERENCES platform_user (id),
  CONSTRAINT patients_merge_parted_by FOREIGN KEY (parted_by) REFERENCES platform_user (id),
  CONSTRAINT patients_merge_two CHECK (survivor_id <> retired_id),
  CONSTRAINT patients_merge_parted CHECK ((parted_at IS NULL) = (parted_name IS NULL))
);

CREATE TABLE patients_merge_row (
  merge_id BIGINT      NOT NULL,
  kind     VARCHAR(60) NOT NULL COMMENT 'of a ChartHolder',
  row_id   BIGINT      NOT NULL,
  PRIMARY KEY (merge_id, kind, row_id),
  KEY of_row (kind, row_id),
  CONSTRAINT patients_merge_row_of FOREIGN KEY (merge_id) REFERENCES patients_merge (id)
);

CREATE TRIGGER patients_merge_no_delete BEFORE DELETE ON patients_merge
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A merge is never deleted';
CREATE TRIGGER patients_merge_row_no_update BEFORE UPDATE ON patients_merge_row
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What a merge moved is never overwritten';
CREATE TRIGGER patients_merge_row_no_delete BEFORE DELETE ON patients_merge_row
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What a merge moved is never deleted';

-- Charts whose time in use is over: a person takes them out of the search. Nothing is deleted.

SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE patients_patient
  ADD COLUMN archived_at    DATETIME(6)  NULL COMMENT 'UTC, when it was taken out of the search',
  ADD COLUMN archived_by    VARCHAR(120) NULL,
  ADD COLUMN archive_reason VARCHAR(300) NULL,
  ADD CONSTRAINT patients_patient_archived CHECK ((archived_at IS NULL) = (archive_reason IS NULL));

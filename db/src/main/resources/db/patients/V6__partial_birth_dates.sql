-- A birth date of which only the month or the year is known is kept as the référentiel national d'identitovigilance has it written, and says so.

SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE patients_patient
  ADD COLUMN birth_day_unknown   BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the first of the month stands for it',
  ADD COLUMN birth_month_unknown BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the 31st of December stands for day and month',
  ADD CONSTRAINT patients_patient_partial CHECK (NOT (birth_day_unknown AND birth_month_unknown));

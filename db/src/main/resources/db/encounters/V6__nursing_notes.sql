-- Nurses write and sign notes of their own kind.

SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE encounters_encounter
  ADD COLUMN kind VARCHAR(16) NOT NULL DEFAULT 'CONSULTATION' COMMENT 'who writes and signs its note',
  ADD CONSTRAINT encounters_encounter_kind CHECK (kind IN ('CONSULTATION', 'NURSING'));

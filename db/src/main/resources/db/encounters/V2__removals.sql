-- Why an allergy or a condition left the lists. The rows written before stay as they are: nobody was asked then.

SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE encounters_allergy
  ADD COLUMN removal_reason VARCHAR(16)  NULL COMMENT 'null: in force, replaced by a statement, or removed before reasons were asked for',
  ADD COLUMN removal_words  VARCHAR(300) NOT NULL DEFAULT '',
  ADD CONSTRAINT encounters_allergy_removed CHECK (removal_reason IS NULL OR superseded_at IS NOT NULL),
  ADD CONSTRAINT encounters_allergy_removal CHECK (removal_reason IN ('ENDED', 'ENTERED_IN_ERROR', 'OTHER')),
  ADD CONSTRAINT encounters_allergy_other CHECK (removal_reason <> 'OTHER' OR removal_words <> '');

ALTER TABLE encounters_condition
  ADD COLUMN removal_reason VARCHAR(16)  NULL COMMENT 'null: active, or closed before reasons were asked for',
  ADD COLUMN removal_words  VARCHAR(300) NOT NULL DEFAULT '',
  DROP CONSTRAINT encounters_condition_status,
  ADD CONSTRAINT encounters_condition_status CHECK (status IN ('ACTIVE', 'RESOLVED', 'INACTIVE', 'ENTERED_IN_ERROR')),
  ADD CONSTRAINT encounters_condition_removed CHECK (removal_reason IS NULL OR status <> 'ACTIVE'),
  ADD CONSTRAINT encounters_condition_removal CHECK (removal_reason IN ('ENDED', 'ENTERED_IN_ERROR', 'OTHER')),
  ADD CONSTRAINT encounters_condition_other CHECK (removal_reason <> 'OTHER' OR removal_words <> '');

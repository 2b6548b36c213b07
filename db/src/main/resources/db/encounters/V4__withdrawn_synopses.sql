-- A summary that somebody accepted by mistake is in force no longer, and none takes its place.

SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE encounters_synopsis
  ADD COLUMN withdrawn_at      DATETIME(6)  NULL COMMENT 'UTC',
  ADD COLUMN withdrawn_by      BIGINT       NULL,
  ADD COLUMN withdrawal_reason VARCHAR(300) NULL,
  ADD CONSTRAINT encounters_synopsis_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)
    AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
  ADD CONSTRAINT encounters_synopsis_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES platform_user (id);

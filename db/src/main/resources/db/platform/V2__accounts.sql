-- Every past version of an account stays; those from before had chosen their password themselves.
SET system_versioning_alter_history = KEEP;
ALTER TABLE platform_user
  ADD COLUMN version INT NOT NULL DEFAULT 0,
  ADD COLUMN passwords INT NOT NULL DEFAULT 0,
  ADD COLUMN must_change_password BOOLEAN NOT NULL DEFAULT FALSE;
SET system_versioning_alter_history = DEFAULT;

-- Somebody who keeps money and statistics and learns nothing of who the patients are.
SET system_versioning_alter_history = KEEP;
ALTER TABLE platform_user_role
  MODIFY role VARCHAR(20) NOT NULL
  CHECK (role IN ('SECRETARY', 'PHYSICIAN', 'NURSE', 'SUBSTITUTE', 'ADMINISTRATOR', 'MANAGER'));
SET system_versioning_alter_history = DEFAULT;

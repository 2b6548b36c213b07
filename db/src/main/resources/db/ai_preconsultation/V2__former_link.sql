-- A device that holds the link before can no longer answer, but what it still says of a sign is heard.
ALTER TABLE ai_preconsultation_interview
  ADD COLUMN former_hash CHAR(64) NULL COMMENT 'SHA-256 of the link before' AFTER token_hash,
  ADD KEY of_former_link (former_hash);

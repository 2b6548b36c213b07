-- What was read, to be shown beside what was decided. Empty until the pass over the inbox that follows every start.
ALTER TABLE ai_triage_proposal
  ADD COLUMN people TEXT         NOT NULL DEFAULT '[]' COMMENT 'JSON: names and birth dates, in the order of the text',
  ADD COLUMN sender VARCHAR(200) NULL COMMENT 'letterhead';

-- A misfiled document is moved: the filing that was wrong is withdrawn, says why and by whom, and names the one that took its place.
ALTER TABLE documents_filing
  ADD COLUMN withdrawn_by_name VARCHAR(120) NULL,
  ADD COLUMN moved_to          BIGINT       NULL COMMENT 'the filing in another chart that took its place; null: back to the inbox',
  ADD COLUMN move_reason       VARCHAR(200) NULL COMMENT 'as typed; null with moved_to: a move was undone',
  ADD CONSTRAINT documents_filing_moved FOREIGN KEY (moved_to) REFERENCES documents_filing (id),
  ADD CONSTRAINT documents_filing_once UNIQUE (moved_to),
  ADD CONSTRAINT documents_filing_left CHECK (moved_to IS NULL OR withdrawn_at IS NOT NULL);

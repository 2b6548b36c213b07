-- Why a note is corrected is kept while it is typed, as the correction itself is.
ALTER TABLE encounters_note_draft
  ADD COLUMN amendment_reason VARCHAR(500) NOT NULL DEFAULT '';

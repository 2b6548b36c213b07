-- A gist that somebody accepted by mistake is superseded by none; who took it back, and why.
ALTER TABLE documents_description
  ADD COLUMN withdrawn_by      BIGINT       NULL,
  ADD COLUMN withdrawal_reason VARCHAR(300) NULL,
  ADD CONSTRAINT documents_description_withdrawn CHECK ((withdrawn_by IS NULL) = (withdrawal_reason IS NULL)),
  ADD CONSTRAINT documents_description_superseded CHECK (withdrawn_by IS NULL OR superseded_at IS NOT NULL),
  ADD CONSTRAINT documents_description_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES platform_user (id);

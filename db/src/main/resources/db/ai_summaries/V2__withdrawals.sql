-- An acceptance can be taken back, with a reason: the summary stays on record and is in force no longer.
ALTER TABLE ai_summaries_summary
  MODIFY COLUMN state VARCHAR(10) NOT NULL DEFAULT 'PROPOSED'
    CHECK (state IN ('PROPOSED', 'ACCEPTED', 'CORRECTED', 'REJECTED', 'SUPERSEDED', 'WITHDRAWN')),
  DROP CONSTRAINT ai_summaries_summary_judged,
  ADD COLUMN withdrawn_at      DATETIME(6)  NULL COMMENT 'UTC',
  ADD COLUMN withdrawn_by      BIGINT       NULL REFERENCES platform_user (id),
  ADD COLUMN withdrawn_name    VARCHAR(120) NULL,
  ADD COLUMN withdrawal_reason VARCHAR(300) NULL,
  ADD CONSTRAINT ai_summaries_summary_judged
    CHECK ((state IN ('ACCEPTED', 'CORRECTED', 'REJECTED', 'WITHDRAWN')) = (judged_by IS NOT NULL)),
  ADD CONSTRAINT ai_summaries_summary_withdrawn
    CHECK ((state = 'WITHDRAWN') = (withdrawn_by IS NOT NULL) AND (state = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL));

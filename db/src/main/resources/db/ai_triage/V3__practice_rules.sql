-- The practice's own rules, as rows of a form: « if the title contains … then … ». One list stands, former ones are kept.
CREATE TABLE ai_triage_practice (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  rules         MEDIUMTEXT   NOT NULL COMMENT 'JSON, in their order',
  saved_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  saved_by      BIGINT       NOT NULL,
  saved_name    VARCHAR(120) NOT NULL,
  superseded_at DATETIME(6)  NULL COMMENT 'UTC; null: stands',
  standing      TINYINT      AS (IF(superseded_at IS NULL, 1, NULL)) PERSISTENT,
  CONSTRAINT ai_triage_practice_one_stands UNIQUE (standing),
  CONSTRAINT ai_triage_practice_author FOREIGN KEY (saved_by) REFERENCES platform_user (id)
);

ALTER TABLE ai_triage_proposal
  ADD COLUMN recipient_id BIGINT NULL COMMENT 'whom it is for, as a rule of the practice says',
  ADD CONSTRAINT ai_triage_proposal_recipient FOREIGN KEY (recipient_id) REFERENCES platform_user (id);

-- What models and engines put out. No text: numbers, versions and hashes of what they read.
CREATE TABLE ai_runtime_journal (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  task          VARCHAR(60)  NOT NULL,
  engine        VARCHAR(120) NOT NULL,
  digest        VARCHAR(80)  NULL,
  version       VARCHAR(80)  NOT NULL,
  started_at    DATETIME(6)  NOT NULL,
  duration_ms   BIGINT       NOT NULL CHECK (duration_ms >= 0),
  input_tokens  INT          NOT NULL DEFAULT 0,
  output_tokens INT          NOT NULL DEFAULT 0,
  outcome       VARCHAR(20)  NOT NULL CHECK (outcome IN ('ANSWERED', 'ABSTAINED', 'ADDRESS_REFUSED', 'CONTEXT_EXCEEDED', 'UNREACHABLE', 'TIMED_OUT', 'CANCELLED', 'INVALID_ANSWER')),
  verdict       VARCHAR(10)  NULL CHECK (verdict IN ('ACCEPTED', 'CORRECTED', 'REJECTED')),
  verdict_by    BIGINT       NULL REFERENCES platform_user (id),
  verdict_at    DATETIME(6)  NULL,
  KEY by_task (task, id),
  CONSTRAINT ai_runtime_journal_verdict CHECK ((verdict IS NULL) = (verdict_by IS NULL) AND (verdict IS NULL) = (verdict_at IS NULL))
) WITH SYSTEM VERSIONING;

-- Numbers of core rows without foreign keys: the journal outlives what it tells of.
CREATE TABLE ai_runtime_journal_input (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  journal_id BIGINT      NOT NULL REFERENCES ai_runtime_journal (id),
  input_kind VARCHAR(30) NOT NULL,
  input_id   BIGINT      NOT NULL,
  revision   BIGINT      NOT NULL,
  sha256     CHAR(64)    NOT NULL,
  KEY by_input (input_kind, input_id)
);

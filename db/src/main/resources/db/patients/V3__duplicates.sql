-- Pairs of charts that may be of one person: what the rules found, and what a person said of it. Each pair once, the lower number first.
CREATE TABLE patients_duplicate (
  low_id       BIGINT       NOT NULL,
  high_id      BIGINT       NOT NULL,
  verdict      VARCHAR(12)  NOT NULL,
  bits         SMALLINT     NOT NULL COMMENT 'how much the traits speak for one person; orders the list',
  reasons      VARCHAR(400) NOT NULL COMMENT 'names of DuplicateReason, parted by commas',
  state        VARCHAR(10)  NOT NULL DEFAULT 'OPEN',
  found_at     DATETIME(6)  NOT NULL COMMENT 'UTC',
  decided_at   DATETIME(6)  NULL COMMENT 'UTC',
  decided_by   BIGINT       NULL,
  decided_name VARCHAR(120) NULL,
  PRIMARY KEY (low_id, high_id),
  KEY by_high (high_id),
  KEY to_review (state, bits),
  CONSTRAINT patients_duplicate_low FOREIGN KEY (low_id) REFERENCES patients_patient (id),
  CONSTRAINT patients_duplicate_high FOREIGN KEY (high_id) REFERENCES patients_patient (id),
  CONSTRAINT patients_duplicate_user FOREIGN KEY (decided_by) REFERENCES platform_user (id),
  CONSTRAINT patients_duplicate_pair CHECK (low_id < high_id),
  CONSTRAINT patients_duplicate_verdict CHECK (verdict IN ('SAME_LIKELY', 'UNCERTAIN')),
  -- FADED: found once, and the traits were corrected since.
  CONSTRAINT patients_duplicate_state CHECK (state IN ('OPEN', 'DIFFERENT', 'MERGED', 'FADED')),
  CONSTRAINT patients_duplicate_said CHECK ((state = 'DIFFERENT') <= (decided_name IS NOT NULL))
) WITH SYSTEM VERSIONING;

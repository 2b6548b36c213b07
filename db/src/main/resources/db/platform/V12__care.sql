-- Who stands in for a colleague, and when: his patients' charts then open as one's own.
CREATE TABLE platform_replacement (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  covering_id BIGINT      NOT NULL,
  covered_id  BIGINT      NOT NULL,
  starts_on   DATE        NOT NULL,
  ends_on     DATE        NOT NULL COMMENT 'last day',
  noted_by    BIGINT      NULL COMMENT 'null: the system',
  noted_at    DATETIME(6) NOT NULL COMMENT 'UTC',
  ended_at    DATETIME(6) NULL COMMENT 'UTC, when it was taken back',
  KEY coming (ends_on),
  CONSTRAINT platform_replacement_covering FOREIGN KEY (covering_id) REFERENCES platform_user (id),
  CONSTRAINT platform_replacement_covered FOREIGN KEY (covered_id) REFERENCES platform_user (id),
  CONSTRAINT platform_replacement_order CHECK (ends_on >= starts_on),
  CONSTRAINT platform_replacement_two CHECK (covering_id <> covered_id)
);
-- For the question whether somebody acted on a chart, and for one kind of act on it.
ALTER TABLE platform_audit_entry ADD KEY by_patient_action (patient_id, action, sequence);

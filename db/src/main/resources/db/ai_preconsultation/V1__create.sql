-- Interviews before a visit: what a patient answered, which signs were found in it, and what a
-- clinician did with each piece. Nothing here writes into a chart.
CREATE TABLE ai_preconsultation_script (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  text          MEDIUMTEXT   NOT NULL,
  saved_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
  saved_by      BIGINT       NOT NULL REFERENCES platform_user (id),
  saved_name    VARCHAR(120) NOT NULL,
  superseded_at DATETIME(6)  NULL COMMENT 'UTC; null: stands',
  standing      TINYINT      AS (IF(superseded_at IS NULL, 1, NULL)) PERSISTENT,
  CONSTRAINT ai_preconsultation_script_one UNIQUE (standing)
);

CREATE TABLE ai_preconsultation_interview (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version        INT          NOT NULL DEFAULT 0,
  appointment_id BIGINT       NOT NULL REFERENCES scheduling_appointment (id),
  patient_id     BIGINT       NOT NULL REFERENCES patients_patient (id),
  at_practice    BOOLEAN      NOT NULL COMMENT 'on a tablet of the practice; else wherever the patient is',
  state          VARCHAR(10)  NOT NULL CHECK (state IN ('INVITED', 'STARTED', 'STOPPED', 'FINISHED', 'REFUSED', 'CLOSED')),
  token_hash     CHAR(64)     NOT NULL UNIQUE COMMENT 'SHA-256; the link itself is kept nowhere',
  key_hash       CHAR(64)     NULL COMMENT 'SHA-256 of what an identified patient holds',
  failures       INT          NOT NULL DEFAULT 0 COMMENT 'birth dates that were not the patient''s',
  expires_at     DATETIME(6)  NOT NULL COMMENT 'UTC',
  invited_at     DATETIME(6)  NOT NULL COMMENT 'UTC',
  invited_by     BIGINT       NOT NULL REFERENCES platform_user (id),
  consented_at   DATETIME(6)  NULL COMMENT 'UTC',
  language       VARCHAR(5)   NULL,
  sitting        INT          NOT NULL DEFAULT 0 COMMENT 'how often it was begun or resumed',
  ended_at       DATETIME(6)  NULL COMMENT 'UTC',
  journal_id     BIGINT       NULL REFERENCES ai_runtime_journal (id),
  UNIQUE KEY one_a_visit (appointment_id),
  KEY of_patient (patient_id, id)
);

-- As given, never changed: who answers a question again adds an answer.
CREATE TABLE ai_preconsultation_answer (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  interview_id BIGINT       NOT NULL REFERENCES ai_preconsultation_interview (id),
  sitting      INT          NOT NULL,
  sequence     VARCHAR(40)  NOT NULL COMMENT 'the device''s name for this answer: sent twice, kept once',
  question     VARCHAR(60)  NOT NULL,
  asked        VARCHAR(400) NOT NULL COMMENT 'the words that were shown, in French',
  choice       VARCHAR(20)  NULL,
  text         TEXT         NULL,
  answered_at  DATETIME(6)  NOT NULL COMMENT 'UTC',
  UNIQUE KEY once (interview_id, sequence)
);

CREATE TABLE ai_preconsultation_flag (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  interview_id    BIGINT       NOT NULL REFERENCES ai_preconsultation_interview (id),
  answer_id       BIGINT       NOT NULL REFERENCES ai_preconsultation_answer (id),
  sign            VARCHAR(20)  NOT NULL,
  action          VARCHAR(10)  NOT NULL CHECK (action IN ('CALL_15', 'CALL_3114', 'EMERGENCY', 'ASK')),
  rule            VARCHAR(300) NOT NULL,
  rules_version   VARCHAR(40)  NOT NULL,
  raised_at       DATETIME(6)  NOT NULL COMMENT 'UTC',
  taken_at        DATETIME(6)  NULL COMMENT 'UTC',
  taken_by        BIGINT       NULL REFERENCES platform_user (id),
  taken_name      VARCHAR(120) NULL,
  KEY open_ones (taken_at, id),
  CONSTRAINT ai_preconsultation_flag_taken CHECK ((taken_at IS NULL) = (taken_by IS NULL))
);

-- What a clinician did with a piece of the proposal; the last word counts.
CREATE TABLE ai_preconsultation_piece (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  interview_id BIGINT       NOT NULL REFERENCES ai_preconsultation_interview (id),
  piece        VARCHAR(80)  NOT NULL,
  verdict      VARCHAR(10)  NOT NULL CHECK (verdict IN ('ACCEPTED', 'CORRECTED', 'REJECTED')),
  text         TEXT         NULL COMMENT 'as it went into the note',
  judged_at    DATETIME(6)  NOT NULL COMMENT 'UTC',
  judged_by    BIGINT       NOT NULL REFERENCES platform_user (id),
  judged_name  VARCHAR(120) NOT NULL,
  KEY of_interview (interview_id, id)
);

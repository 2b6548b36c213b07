-- What patients ask of their chart by law, and what was answered.
CREATE TABLE patients_request (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id   BIGINT        NOT NULL,
  kind         VARCHAR(12)   NOT NULL,
  asked_on     DATE          NOT NULL,
  asked_by     VARCHAR(120)  NOT NULL COMMENT 'who asked, as said',
  words        VARCHAR(1000) NOT NULL COMMENT 'what exactly',
  noted_at     DATETIME(6)   NOT NULL COMMENT 'UTC',
  noted_by     VARCHAR(120)  NOT NULL,
  answer       VARCHAR(10)   NULL,
  answer_words VARCHAR(1000) NULL,
  answered_on  DATE          NULL,
  answered_by  VARCHAR(120)  NULL,
  lifted_on    DATE          NULL COMMENT 'when a restriction ended',
  KEY of_patient (patient_id, kind),
  CONSTRAINT patients_request_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT patients_request_kind CHECK (kind IN ('ACCESS', 'CORRECTION', 'RESTRICTION')),
  CONSTRAINT patients_request_answer CHECK (answer IN ('GRANTED', 'PARTLY', 'REFUSED')),
  CONSTRAINT patients_request_answered CHECK ((answer IS NULL) = (answered_on IS NULL)),
  CONSTRAINT patients_request_said CHECK (asked_by <> '' AND words <> ''),
  CONSTRAINT patients_request_lifted CHECK (lifted_on IS NULL OR kind = 'RESTRICTION')
) WITH SYSTEM VERSIONING;
CREATE TRIGGER patients_request_no_delete BEFORE DELETE ON patients_request
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A request is never deleted';

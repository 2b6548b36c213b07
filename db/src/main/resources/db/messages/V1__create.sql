-- Telephone notes and tasks between desk, nurses and doctors. Nothing is deleted; every step is a row of its own.
CREATE TABLE messages_message (
  id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version       INT           NOT NULL DEFAULT 1,
  kind          VARCHAR(10)   NOT NULL CHECK (kind IN ('CALL', 'TASK')),
  caller        VARCHAR(120)  NOT NULL DEFAULT '' COMMENT 'who calls, as said; may be empty for a task',
  call_back     VARCHAR(40)   NOT NULL DEFAULT '',
  patient_id    BIGINT        NULL COMMENT 'null: without a patient, and that was said',
  content       VARCHAR(2000) NOT NULL,
  urgency       VARCHAR(10)   NOT NULL CHECK (urgency IN ('URGENT', 'TODAY', 'CALM')),
  due_on        DATE          NULL,
  due_by        TIME          NULL,
  state         VARCHAR(10)   NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ANSWERED', 'DONE')),
  to_user_id    BIGINT        NULL,
  to_role       VARCHAR(20)   NULL,
  noted_by      BIGINT        NOT NULL,
  noted_at      DATETIME(6)   NOT NULL,
  changed_at    DATETIME(6)   NOT NULL,
  CONSTRAINT messages_message_to_somebody CHECK ((to_user_id IS NULL) <> (to_role IS NULL)),
  CONSTRAINT messages_message_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT messages_message_to FOREIGN KEY (to_user_id) REFERENCES platform_user (id),
  CONSTRAINT messages_message_by FOREIGN KEY (noted_by) REFERENCES platform_user (id),
  KEY open (state, changed_at),
  KEY of_patient (patient_id, noted_at)
);

CREATE TRIGGER messages_message_no_delete BEFORE DELETE ON messages_message
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A message is never deleted';

CREATE TABLE messages_step (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message_id BIGINT        NOT NULL,
  kind       VARCHAR(12)   NOT NULL CHECK (kind IN ('NOTED', 'HANDED_ON', 'ANSWERED', 'DONE', 'REOPENED')),
  by_user_id BIGINT        NOT NULL,
  at         DATETIME(6)   NOT NULL,
  content    VARCHAR(2000) NOT NULL DEFAULT '',
  to_user_id BIGINT        NULL,
  to_role    VARCHAR(20)   NULL,
  CONSTRAINT messages_step_message FOREIGN KEY (message_id) REFERENCES messages_message (id),
  CONSTRAINT messages_step_by FOREIGN KEY (by_user_id) REFERENCES platform_user (id),
  CONSTRAINT messages_step_to FOREIGN KEY (to_user_id) REFERENCES platform_user (id)
);

CREATE TRIGGER messages_step_no_update BEFORE UPDATE ON messages_step
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A step is never overwritten';

CREATE TRIGGER messages_step_no_delete BEFORE DELETE ON messages_step
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A step is never deleted';

-- What the staff knows. Nothing is deleted; what a contributor withdraws is blanked wherever it stood.
CREATE TABLE knowledge_source (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version        INT          NOT NULL DEFAULT 1,
  kind           VARCHAR(12)  NOT NULL CHECK (kind IN ('INTERVIEW', 'TRANSCRIPT', 'NOTE', 'PROCEDURE', 'ANSWER')),
  area           VARCHAR(16)  NOT NULL,
  title          VARCHAR(200) NOT NULL,
  contributor_id BIGINT       NULL COMMENT 'null: somebody without an account',
  contributor    VARCHAR(120) NOT NULL,
  consent        VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'who agreed to being recorded, how',
  state          VARCHAR(10)  NOT NULL CHECK (state IN ('DRAFT', 'KEPT', 'WITHDRAWN')),
  draft_key      CHAR(64)     NULL COMMENT 'unmasked, in the vault, until a person has checked the masking',
  begun_by       BIGINT       NOT NULL,
  begun_at       DATETIME(6)  NOT NULL,
  checked_by     BIGINT       NULL COMMENT 'who checked the masking',
  checked_at     DATETIME(6)  NULL,
  withdrawn_by   BIGINT       NULL,
  withdrawn_at   DATETIME(6)  NULL,
  CONSTRAINT knowledge_source_draft CHECK (state = 'DRAFT' OR draft_key IS NULL),
  CONSTRAINT knowledge_source_recorded CHECK (kind <> 'TRANSCRIPT' OR consent <> '' OR state = 'WITHDRAWN'),
  CONSTRAINT knowledge_source_checked CHECK (state <> 'KEPT' OR checked_by IS NOT NULL),
  CONSTRAINT knowledge_source_contributor FOREIGN KEY (contributor_id) REFERENCES platform_user (id),
  CONSTRAINT knowledge_source_begun FOREIGN KEY (begun_by) REFERENCES platform_user (id)
);

CREATE TABLE knowledge_passage (
  id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  source_id BIGINT        NOT NULL,
  position  INT           NOT NULL,
  prompt    VARCHAR(40)   NULL COMMENT 'the question of the plan it replies to',
  speaker   VARCHAR(120)  NOT NULL DEFAULT '',
  at_second INT           NULL,
  asked     VARCHAR(2000) NOT NULL DEFAULT '',
  content   MEDIUMTEXT    NOT NULL COMMENT 'masked; empty once withdrawn',
  UNIQUE KEY place (source_id, position),
  CONSTRAINT knowledge_passage_source FOREIGN KEY (source_id) REFERENCES knowledge_source (id)
);

CREATE TABLE knowledge_entry (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version         INT           NOT NULL DEFAULT 1,
  kind            VARCHAR(10)   NOT NULL CHECK (kind IN ('RULE', 'PHRASE', 'PROCEDURE', 'CONTACT', 'PRIORITY')),
  area            VARCHAR(16)   NOT NULL,
  state           VARCHAR(10)   NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED', 'MERGED', 'CONTESTED', 'OUTDATED', 'WITHDRAWN')),
  subject         VARCHAR(400)  NOT NULL DEFAULT '' COMMENT 'if, what it is about; may be empty',
  content         VARCHAR(2000) NOT NULL COMMENT 'then; empty once withdrawn',
  exception_text  VARCHAR(600)  NOT NULL DEFAULT '' COMMENT 'except',
  practitioner_id BIGINT        NULL COMMENT 'whose rule it is; null: the practice''s',
  medical         BOOLEAN       NOT NULL DEFAULT FALSE COMMENT 'only a doctor confirms and owns it',
  passage_id      BIGINT        NULL,
  contributor_id  BIGINT        NULL,
  contributor     VARCHAR(120)  NOT NULL,
  owner_id        BIGINT        NULL,
  confirmed_by    BIGINT        NULL,
  confirmed_at    DATETIME(6)   NULL,
  valid_from      DATE          NULL,
  valid_until     DATE          NULL,
  review_on       DATE          NULL,
  merged_into     BIGINT        NULL,
  changed_at      DATETIME(6)   NOT NULL,
  CONSTRAINT knowledge_entry_confirmed CHECK (state <> 'CONFIRMED' OR (confirmed_by IS NOT NULL AND owner_id IS NOT NULL)),
  CONSTRAINT knowledge_entry_merged CHECK ((state = 'MERGED') = (merged_into IS NOT NULL) OR state = 'WITHDRAWN'),
  CONSTRAINT knowledge_entry_said CHECK (content <> '' OR state = 'WITHDRAWN'),
  CONSTRAINT knowledge_entry_passage FOREIGN KEY (passage_id) REFERENCES knowledge_passage (id),
  CONSTRAINT knowledge_entry_into FOREIGN KEY (merged_into) REFERENCES knowledge_entry (id),
  CONSTRAINT knowledge_entry_contributor FOREIGN KEY (contributor_id) REFERENCES platform_user (id),
  CONSTRAINT knowledge_entry_owner FOREIGN KEY (owner_id) REFERENCES platform_user (id),
  CONSTRAINT knowledge_entry_practitioner FOREIGN KEY (practitioner_id) REFERENCES platform_user (id),
  KEY of_state (state, area)
);

CREATE TABLE knowledge_step (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id   BIGINT        NOT NULL,
  kind       VARCHAR(12)   NOT NULL,
  by_user_id BIGINT        NULL COMMENT 'null: a part of the suite',
  at         DATETIME(6)   NOT NULL,
  note       VARCHAR(500)  NOT NULL DEFAULT '',
  subject    VARCHAR(400)  NOT NULL DEFAULT '',
  content    VARCHAR(2000) NOT NULL DEFAULT '',
  exception_text VARCHAR(600) NOT NULL DEFAULT '',
  CONSTRAINT knowledge_step_entry FOREIGN KEY (entry_id) REFERENCES knowledge_entry (id)
);

CREATE TABLE knowledge_contradiction (
  entry_id   BIGINT      NOT NULL,
  other_id   BIGINT      NOT NULL,
  by_user_id BIGINT      NULL,
  at         DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  PRIMARY KEY (entry_id, other_id),
  CONSTRAINT knowledge_contradiction_order CHECK (entry_id < other_id),
  CONSTRAINT knowledge_contradiction_entry FOREIGN KEY (entry_id) REFERENCES knowledge_entry (id),
  CONSTRAINT knowledge_contradiction_other FOREIGN KEY (other_id) REFERENCES knowledge_entry (id)
);

CREATE TABLE knowledge_question (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT          NOT NULL DEFAULT 1,
  content     VARCHAR(500) NOT NULL,
  folded      VARCHAR(500) NOT NULL,
  area        VARCHAR(16)  NULL,
  times       INT          NOT NULL DEFAULT 1,
  asked_by    BIGINT       NOT NULL,
  asked_at    DATETIME(6)  NOT NULL,
  to_user_id  BIGINT       NULL,
  state       VARCHAR(10)  NOT NULL CHECK (state IN ('OPEN', 'ANSWERED', 'WITHDRAWN')),
  answered_by BIGINT       NULL,
  answered_at DATETIME(6)  NULL,
  entry_id    BIGINT       NULL,
  CONSTRAINT knowledge_question_by FOREIGN KEY (asked_by) REFERENCES platform_user (id),
  CONSTRAINT knowledge_question_to FOREIGN KEY (to_user_id) REFERENCES platform_user (id),
  CONSTRAINT knowledge_question_entry FOREIGN KEY (entry_id) REFERENCES knowledge_entry (id),
  KEY open (state, folded(100))
);

CREATE TABLE knowledge_feedback (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id   BIGINT       NOT NULL,
  kind       VARCHAR(10)  NOT NULL CHECK (kind IN ('USEFUL', 'WRONG', 'OUTDATED')),
  by_user_id BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  question   VARCHAR(500) NOT NULL DEFAULT '',
  settled_by BIGINT       NULL,
  settled_at DATETIME(6)  NULL,
  CONSTRAINT knowledge_feedback_entry FOREIGN KEY (entry_id) REFERENCES knowledge_entry (id),
  CONSTRAINT knowledge_feedback_by FOREIGN KEY (by_user_id) REFERENCES platform_user (id)
);

CREATE TABLE knowledge_departure (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version  INT          NOT NULL DEFAULT 1,
  user_id  BIGINT       NOT NULL,
  last_day DATE         NOT NULL,
  noted_by BIGINT       NOT NULL,
  noted_at DATETIME(6)  NOT NULL,
  UNIQUE KEY of_person (user_id),
  CONSTRAINT knowledge_departure_user FOREIGN KEY (user_id) REFERENCES platform_user (id)
);

CREATE TABLE knowledge_confirmer (
  area    VARCHAR(16) NOT NULL PRIMARY KEY,
  user_id BIGINT      NOT NULL,
  CONSTRAINT knowledge_confirmer_user FOREIGN KEY (user_id) REFERENCES platform_user (id)
);

CREATE TRIGGER knowledge_entry_no_delete BEFORE DELETE ON knowledge_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Knowledge is never deleted';

CREATE TRIGGER knowledge_source_no_delete BEFORE DELETE ON knowledge_source
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A source is never deleted';

CREATE TRIGGER knowledge_step_no_delete BEFORE DELETE ON knowledge_step
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A step is never deleted';

-- A step is written once; its words go when the contribution is withdrawn.
CREATE TRIGGER knowledge_step_no_update BEFORE UPDATE ON knowledge_step
  FOR EACH ROW
  BEGIN
    IF NOT (NEW.id = OLD.id AND NEW.entry_id = OLD.entry_id AND NEW.kind = OLD.kind AND NEW.at = OLD.at
        AND NEW.by_user_id <=> OLD.by_user_id AND NEW.content = '' AND NEW.subject = '' AND NEW.exception_text = '' AND NEW.note = '') THEN
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A step is never overwritten';
    END IF;
  END;

-- Whether photographs of lesions are looked at by a model. The latest row holds; without one it is off.
CREATE TABLE ai_melanoma_switch (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  is_on    BOOLEAN     NOT NULL,
  licence  CHAR(64)    NOT NULL COMMENT 'SHA-256 of the licence of the weights, as it was read',
  model    CHAR(64)    NOT NULL COMMENT 'SHA-256 of the networks; of others it has to be said again',
  said_at  DATETIME(6) NOT NULL,
  said_by  BIGINT      NOT NULL,
  CONSTRAINT ai_melanoma_switch_by FOREIGN KEY (said_by) REFERENCES platform_user (id)
);

-- What came of looking at a photograph: refused with the reason, or a proposal that a doctor judges.
CREATE TABLE ai_melanoma_look (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  photo_id    BIGINT       NOT NULL,
  journal_id  BIGINT       NOT NULL,
  refusal     VARCHAR(20)  NULL COMMENT 'why there is no score',
  measured    DOUBLE       NULL COMMENT 'what was measured for the refusal',
  probability DOUBLE       NULL,
  low         DOUBLE       NULL,
  high        DOUBLE       NULL,
  zone        VARCHAR(6)   NULL CHECK (zone IN ('LOW', 'MIDDLE', 'HIGH')),
  card        VARCHAR(120) NOT NULL COMMENT 'name and version of what looked',
  falls       TEXT         NULL COMMENT 'what counted, row by row, once somebody asked',
  looked_at   DATETIME(6)  NOT NULL,
  asked_by    BIGINT       NOT NULL,
  verdict     VARCHAR(10)  NULL CHECK (verdict IN ('ACCEPTED', 'REJECTED')),
  words       VARCHAR(500) NOT NULL DEFAULT '',
  judged_at   DATETIME(6)  NULL,
  judged_by   BIGINT       NULL,
  CONSTRAINT ai_melanoma_look_one CHECK ((refusal IS NULL) <> (probability IS NULL) AND (probability IS NULL) = (zone IS NULL)),
  CONSTRAINT ai_melanoma_look_judged CHECK ((verdict IS NULL) = (judged_by IS NULL) AND (verdict IS NULL) = (judged_at IS NULL)),
  CONSTRAINT ai_melanoma_look_photo FOREIGN KEY (photo_id) REFERENCES lesions_photo (id),
  CONSTRAINT ai_melanoma_look_journal FOREIGN KEY (journal_id) REFERENCES ai_runtime_journal (id),
  CONSTRAINT ai_melanoma_look_by FOREIGN KEY (asked_by) REFERENCES platform_user (id),
  KEY of_photo (photo_id, id)
) WITH SYSTEM VERSIONING;
CREATE TRIGGER ai_melanoma_look_no_delete BEFORE DELETE ON ai_melanoma_look
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What a model said is never deleted';

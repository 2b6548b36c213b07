-- What a doctor noted after having read the thesaurus of interactions. Nothing else of a consultation is kept, and nothing of it is ever changed.
CREATE TABLE prescriptions_consultation (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  prescription_id BIGINT       NOT NULL,
  noted_by        BIGINT       NOT NULL,
  noted_at        DATETIME(6)  NOT NULL,
  edition         CHAR(7)      NOT NULL COMMENT 'of the thesaurus, as in 2020-10',
  about           VARCHAR(420) NOT NULL COMMENT 'the two substances',
  entry           VARCHAR(420) NOT NULL COMMENT 'the heading in the thesaurus that was read',
  level           VARCHAR(16)  NOT NULL CHECK (level IN ('CONTRAINDICATED', 'DISCOURAGED', 'PRECAUTION', 'CONSIDER')),
  words           VARCHAR(500) NOT NULL COMMENT 'what the doctor does with it',
  CONSTRAINT prescriptions_consultation_prescription FOREIGN KEY (prescription_id) REFERENCES prescriptions_prescription (id),
  CONSTRAINT prescriptions_consultation_person FOREIGN KEY (noted_by) REFERENCES platform_user (id)
);
CREATE TRIGGER prescriptions_consultation_no_update BEFORE UPDATE ON prescriptions_consultation
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was noted is never changed';
CREATE TRIGGER prescriptions_consultation_no_delete BEFORE DELETE ON prescriptions_consultation
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was noted is never deleted';

-- Lesions of the skin: where they lie, their photographs over time, what doctors say of them, and when they are looked at again.
CREATE TABLE lesions_lesion (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id BIGINT       NOT NULL,
  version    INT          NOT NULL DEFAULT 0,
  site       VARCHAR(30)  NOT NULL COMMENT 'region of the body map',
  map_x      SMALLINT     NOT NULL COMMENT 'on the map, in units of its drawing',
  map_y      SMALLINT     NOT NULL,
  label      VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'what it is, in the words of who looked',
  note       TEXT         NOT NULL,
  status     VARCHAR(10)  NOT NULL DEFAULT 'FOLLOWED' CHECK (status IN ('FOLLOWED', 'AWAITING', 'CLOSED')),
  due_on     DATE         NULL COMMENT 'looked at again by then',
  closed_why VARCHAR(300) NOT NULL DEFAULT '',
  found_at   DATETIME(6)  NOT NULL,
  found_by   BIGINT       NOT NULL,
  -- Nobody falls out of the list: a lesion is due one day, or somebody said why it is not.
  CONSTRAINT lesions_lesion_due CHECK ((status = 'CLOSED' AND due_on IS NULL AND closed_why <> '') OR (status <> 'CLOSED' AND due_on IS NOT NULL)),
  CONSTRAINT lesions_lesion_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT lesions_lesion_by FOREIGN KEY (found_by) REFERENCES platform_user (id),
  KEY by_due (due_on)
) WITH SYSTEM VERSIONING;

CREATE TABLE lesions_photo (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lesion_id     BIGINT       NOT NULL,
  kind          VARCHAR(10)  NOT NULL CHECK (kind IN ('DERMOSCOPY', 'PLAIN')),
  taken_on      DATE         NOT NULL,
  original      CHAR(64)     NOT NULL COMMENT 'in the vault, as it came',
  shown         CHAR(64)     NOT NULL COMMENT 'in the vault: upright, without what the camera wrote',
  media_type    VARCHAR(40)  NOT NULL,
  width         INT          NOT NULL COMMENT 'of the original, upright',
  height        INT          NOT NULL,
  axis_x1       SMALLINT     NULL COMMENT 'ends of the greatest diameter, in thousandths of width and height',
  axis_y1       SMALLINT     NULL,
  axis_x2       SMALLINT     NULL,
  axis_y2       SMALLINT     NULL,
  axis_tenths   INT          NULL COMMENT 'its length, tenths of a millimetre' CHECK (axis_tenths BETWEEN 1 AND 5000),
  added_at      DATETIME(6)  NOT NULL,
  added_by      BIGINT       NOT NULL,
  withdrawn_at  DATETIME(6)  NULL,
  withdrawn_by  BIGINT       NULL,
  withdrawn_why VARCHAR(300) NOT NULL DEFAULT '',
  CONSTRAINT lesions_photo_axis CHECK ((axis_tenths IS NULL) = (axis_x1 IS NULL) AND (axis_x1 IS NULL) = (axis_x2 IS NULL)),
  CONSTRAINT lesions_photo_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
  CONSTRAINT lesions_photo_lesion FOREIGN KEY (lesion_id) REFERENCES lesions_lesion (id),
  CONSTRAINT lesions_photo_by FOREIGN KEY (added_by) REFERENCES platform_user (id),
  KEY of_lesion (lesion_id, taken_on)
) WITH SYSTEM VERSIONING;

-- Each filling is a row; the latest one holds.
CREATE TABLE lesions_checklist (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id BIGINT       NOT NULL,
  lesion_id  BIGINT       NULL COMMENT 'none for a score of the patient',
  kind       VARCHAR(10)  NOT NULL CHECK (kind IN ('ABCDE', 'SEVEN', 'SAM')),
  answers    VARCHAR(300) NOT NULL COMMENT 'item=yes or item=no; what was not looked for is not there',
  filled_at  DATETIME(6)  NOT NULL,
  filled_by  BIGINT       NOT NULL,
  CONSTRAINT lesions_checklist_subject CHECK ((kind = 'SAM') = (lesion_id IS NULL)),
  CONSTRAINT lesions_checklist_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT lesions_checklist_lesion FOREIGN KEY (lesion_id) REFERENCES lesions_lesion (id),
  CONSTRAINT lesions_checklist_by FOREIGN KEY (filled_by) REFERENCES platform_user (id)
);

-- What a doctor thinks and does, said before any score is shown.
CREATE TABLE lesions_opinion (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lesion_id BIGINT       NOT NULL,
  opinion   VARCHAR(10)  NOT NULL CHECK (opinion IN ('SUSPECT', 'UNSURE', 'BENIGN')),
  words     VARCHAR(500) NOT NULL DEFAULT '',
  said_at   DATETIME(6)  NOT NULL,
  said_by   BIGINT       NOT NULL,
  CONSTRAINT lesions_opinion_lesion FOREIGN KEY (lesion_id) REFERENCES lesions_lesion (id),
  CONSTRAINT lesions_opinion_by FOREIGN KEY (said_by) REFERENCES platform_user (id)
);

CREATE TABLE lesions_histology (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lesion_id     BIGINT       NOT NULL,
  finding       VARCHAR(20)  NOT NULL CHECK (finding IN ('MELANOMA', 'MELANOMA_IN_SITU', 'CARCINOMA', 'NEVUS', 'OTHER_BENIGN', 'OTHER')),
  words         VARCHAR(500) NOT NULL COMMENT 'conclusion as the report gives it',
  reported_on   DATE         NOT NULL,
  noted_at      DATETIME(6)  NOT NULL,
  noted_by      BIGINT       NOT NULL,
  withdrawn_at  DATETIME(6)  NULL,
  withdrawn_by  BIGINT       NULL,
  withdrawn_why VARCHAR(300) NOT NULL DEFAULT '',
  CONSTRAINT lesions_histology_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
  CONSTRAINT lesions_histology_lesion FOREIGN KEY (lesion_id) REFERENCES lesions_lesion (id),
  CONSTRAINT lesions_histology_by FOREIGN KEY (noted_by) REFERENCES platform_user (id)
) WITH SYSTEM VERSIONING;

-- Whether the patient agrees to photographs kept for care; the latest answer holds.
CREATE TABLE lesions_agreement (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id BIGINT      NOT NULL,
  given      BOOLEAN     NOT NULL,
  said_on    DATE        NOT NULL,
  noted_at   DATETIME(6) NOT NULL,
  noted_by   BIGINT      NOT NULL,
  CONSTRAINT lesions_agreement_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT lesions_agreement_by FOREIGN KEY (noted_by) REFERENCES platform_user (id)
);

CREATE TRIGGER lesions_lesion_no_delete BEFORE DELETE ON lesions_lesion
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A lesion is closed, never deleted';
CREATE TRIGGER lesions_photo_no_delete BEFORE DELETE ON lesions_photo
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A photograph is withdrawn, never deleted';
CREATE TRIGGER lesions_checklist_no_delete BEFORE DELETE ON lesions_checklist
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A checklist is never deleted';
CREATE TRIGGER lesions_opinion_no_delete BEFORE DELETE ON lesions_opinion
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An opinion is never deleted';
CREATE TRIGGER lesions_opinion_no_update BEFORE UPDATE ON lesions_opinion
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An opinion is never changed';
CREATE TRIGGER lesions_histology_no_delete BEFORE DELETE ON lesions_histology
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A result is withdrawn, never deleted';

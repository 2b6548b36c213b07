-- Problems, history, risk factors and treatments: changed and ended by who may, with every former version readable.

SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE encounters_allergy
  CHANGE COLUMN onset_year onset VARCHAR(10) NULL COMMENT 'ISO, as far as known: 2014, 2014-06, 2014-06-12',
  ADD COLUMN ended_on   VARCHAR(10) NULL COMMENT 'as onset: since when it is no longer so',
  ADD COLUMN edited_at  DATETIME(6) NULL COMMENT 'UTC, last change of its words',
  ADD COLUMN changed_by BIGINT      NULL COMMENT 'who made this version; null: who recorded or removed it',
  ADD COLUMN version    INT         NOT NULL DEFAULT 0,
  ADD CONSTRAINT encounters_allergy_changer FOREIGN KEY (changed_by) REFERENCES platform_user (id);

ALTER TABLE encounters_condition
  CHANGE COLUMN onset_year onset VARCHAR(10) NULL COMMENT 'ISO, as far as known: 2014, 2014-06, 2014-06-12',
  ADD COLUMN category   VARCHAR(16) NOT NULL DEFAULT 'PROBLEM',
  ADD COLUMN relative   VARCHAR(60) NOT NULL DEFAULT '' COMMENT 'of a family history: whose',
  ADD COLUMN ended_on   VARCHAR(10) NULL COMMENT 'as onset: since when it is no longer so',
  ADD COLUMN edited_at  DATETIME(6) NULL COMMENT 'UTC, last change of its words',
  ADD COLUMN changed_by BIGINT      NULL COMMENT 'who made this version; null: who recorded or removed it',
  ADD COLUMN version    INT         NOT NULL DEFAULT 0,
  ADD CONSTRAINT encounters_condition_category CHECK (category IN ('PROBLEM', 'MEDICAL', 'SURGICAL', 'OBSTETRIC', 'FAMILY', 'RISK')),
  -- What a relative has is never taken for the patient's.
  ADD CONSTRAINT encounters_condition_relative CHECK (relative = '' OR category = 'FAMILY'),
  ADD CONSTRAINT encounters_condition_own_ald CHECK (ald_number IS NULL OR category = 'PROBLEM'),
  ADD CONSTRAINT encounters_condition_changer FOREIGN KEY (changed_by) REFERENCES platform_user (id);

CREATE TABLE encounters_treatment (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id     BIGINT       NOT NULL,
  drug           VARCHAR(200) NOT NULL,
  dosage         VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'in words: how much, when',
  reason         VARCHAR(200) NOT NULL DEFAULT '',
  declared       BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'told by the patient, prescribed elsewhere or not at all',
  onset          VARCHAR(10)  NULL COMMENT 'ISO, as far as known: 2014, 2014-06, 2014-06-12',
  ended_on       VARCHAR(10)  NULL COMMENT 'as onset: since when it is no longer taken',
  recorded_at    DATETIME(6)  NOT NULL COMMENT 'UTC',
  recorded_by    BIGINT       NULL COMMENT 'null: imported by the system',
  edited_at      DATETIME(6)  NULL COMMENT 'UTC, last change of its words',
  changed_by     BIGINT       NULL COMMENT 'who made this version; null: who recorded it',
  removed_at     DATETIME(6)  NULL COMMENT 'UTC',
  removed_by     BIGINT       NULL,
  removal_reason VARCHAR(16)  NULL COMMENT 'null: in force',
  removal_words  VARCHAR(300) NOT NULL DEFAULT '',
  version        INT          NOT NULL DEFAULT 0,
  CONSTRAINT encounters_treatment_drug CHECK (drug <> ''),
  CONSTRAINT encounters_treatment_removed CHECK ((removal_reason IS NULL) = (removed_at IS NULL)),
  CONSTRAINT encounters_treatment_removal CHECK (removal_reason IN ('ENDED', 'ENTERED_IN_ERROR', 'OTHER')),
  CONSTRAINT encounters_treatment_other CHECK (removal_reason <> 'OTHER' OR removal_words <> ''),
  CONSTRAINT encounters_treatment_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id),
  CONSTRAINT encounters_treatment_recorder FOREIGN KEY (recorded_by) REFERENCES platform_user (id),
  CONSTRAINT encounters_treatment_changer FOREIGN KEY (changed_by) REFERENCES platform_user (id),
  CONSTRAINT encounters_treatment_remover FOREIGN KEY (removed_by) REFERENCES platform_user (id),
  INDEX encounters_treatment_current (patient_id, removed_at)
) WITH SYSTEM VERSIONING;

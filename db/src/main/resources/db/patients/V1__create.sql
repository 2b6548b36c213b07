CREATE TABLE patients_patient (
  id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version             INT          NOT NULL,
  birth_name          VARCHAR(100) NOT NULL,
  used_name           VARCHAR(100) NULL,
  birth_first_names   VARCHAR(120) NOT NULL,  -- parted by commas
  used_first_name     VARCHAR(100) NULL,
  birth_date          DATE         NOT NULL,
  sex                 CHAR(1)      NOT NULL,
  birth_place         CHAR(5)      NULL,      -- INSEE code
  nir                 CHAR(15)     NULL,      -- with its key, with letters for Corsica
  ins_status          VARCHAR(11)  NOT NULL DEFAULT 'PROVISIONAL',
  homonym             BOOLEAN      NOT NULL DEFAULT FALSE,
  doubtful            BOOLEAN      NOT NULL DEFAULT FALSE,
  fictitious          BOOLEAN      NOT NULL DEFAULT FALSE,
  phone               VARCHAR(16)  NULL,
  other_phone         VARCHAR(16)  NULL,
  email               VARCHAR(200) NULL,
  address_line        VARCHAR(200) NULL,
  postal_code         CHAR(5)      NULL,
  town                VARCHAR(100) NULL,
  referring_physician VARCHAR(200) NULL,
  KEY by_birth_date (birth_date),
  KEY by_nir (nir),  -- not unique: two charts of one person exist until somebody merges them
  CONSTRAINT patients_patient_names CHECK (birth_name <> '' AND birth_first_names <> '' AND used_name <> '' AND used_first_name <> ''),
  CONSTRAINT patients_patient_sex CHECK (sex IN ('F', 'M', 'I')),
  CONSTRAINT patients_patient_nir CHECK (nir REGEXP '^[123478][0-9]{4}([0-9]{2}|2[AB])[0-9]{8}$'),
  CONSTRAINT patients_patient_ins CHECK (ins_status IN ('PROVISIONAL', 'RETRIEVED', 'VALIDATED', 'QUALIFIED')),
  -- RNIV: a doubtful or fictitious identity stays provisional.
  CONSTRAINT patients_patient_trust CHECK (ins_status = 'PROVISIONAL' OR NOT (doubtful OR fictitious)),
  CONSTRAINT patients_patient_qualified CHECK (ins_status <> 'QUALIFIED' OR (nir IS NOT NULL AND nir REGEXP '^[12]')),
  CONSTRAINT patients_patient_contact CHECK (phone <> '' AND other_phone <> '' AND email <> '')
) WITH SYSTEM VERSIONING;

-- Derived from patients_patient, rebuilt by Patients.reindex(): every word one can type to find a
-- patient. The first character tells the kind: a letter or digit for names, @yyyymmdd and &ddmmyyyy
-- for the birth date, #phone and <phone-backwards, !nir, ~sound for likely duplicates.
-- One range of the primary key answers a search without reading another row: sort_name orders what
-- it finds, and words, all that can be typed for the patient, tells whether the other terms fit.
CREATE TABLE patients_patient_word (
  word       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  patient_id BIGINT      NOT NULL,
  kind       TINYINT     NOT NULL,  -- 0 family name, 1 first name, 2 anything else
  sort_name  VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words      VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,  -- ' dupre martin … @19711027 …'
  PRIMARY KEY (word, patient_id),
  KEY by_patient (patient_id),
  CONSTRAINT patients_word_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id)
);

-- The words of a patient changed their shape: the text in patients_patient_word.words begins with the
-- whole birth name and ends with a space, so that beginnings and whole names are told without another
-- row. The index is derived; the server writes it anew when it starts (PatientReindexing).
DELETE FROM patients_patient_word;

-- How names may come out when typed with a slip: what is left of their first letters when one is lost,
-- and, after ~, how they sound. A row a spelling of a name, not a patient: a name nobody bears any more
-- finds nobody.
CREATE TABLE patients_name_slip (
  slip VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (slip, name)
);

CREATE TABLE toy_loan (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  patient_id BIGINT       NOT NULL,
  item       VARCHAR(120) NOT NULL,
  lent_on    DATE         NOT NULL,
  CONSTRAINT toy_loan_patient FOREIGN KEY (patient_id) REFERENCES patients_patient (id)
);

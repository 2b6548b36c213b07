-- Codes of diagnoses and references of growth, as practices import them.

ALTER TABLE terminology_table
  ADD COLUMN edition VARCHAR(40) NOT NULL DEFAULT '' COMMENT 'which version of the table it is, as its publisher says',
  ADD COLUMN imported_by VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'display name; empty for the command line';

CREATE TABLE terminology_cim10 (
  code   VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'with its point: E11.9',
  label  VARCHAR(400) NOT NULL
);

CREATE TABLE terminology_growth (
  measure  VARCHAR(8) NOT NULL,
  sex      CHAR(1)    NOT NULL,
  age_days INT        NOT NULL,
  l        DOUBLE     NOT NULL COMMENT 'Box-Cox power',
  m        DOUBLE     NOT NULL COMMENT 'median, kg, cm or kg/m²',
  s        DOUBLE     NOT NULL COMMENT 'coefficient of variation',
  PRIMARY KEY (measure, sex, age_days),
  CONSTRAINT terminology_growth_measure CHECK (measure IN ('WEIGHT', 'HEIGHT', 'BMI', 'HEAD')),
  CONSTRAINT terminology_growth_sex CHECK (sex IN ('F', 'M')),
  CONSTRAINT terminology_growth_values CHECK (m > 0 AND s > 0)
);

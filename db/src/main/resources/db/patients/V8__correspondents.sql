-- Those outside the practice whom it writes to: doctors, nurses, laboratories.
CREATE TABLE patients_correspondent (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      INT          NOT NULL DEFAULT 0,
  name         VARCHAR(100) NOT NULL COMMENT 'family name, or that of a house',
  first_name   VARCHAR(100) NOT NULL DEFAULT '',
  specialty    VARCHAR(100) NOT NULL DEFAULT '',
  rpps         CHAR(11)     NULL,
  phone        VARCHAR(16)  NULL,
  fax          VARCHAR(16)  NULL,
  email        VARCHAR(200) NULL,
  secure_email VARCHAR(200) NULL COMMENT 'MSSanté',
  address_line VARCHAR(200) NULL,
  postal_code  CHAR(5)      NULL,
  town         VARCHAR(100) NULL,
  removed_at   DATETIME(6)  NULL COMMENT 'UTC',
  KEY by_name (name, first_name),
  KEY by_rpps (rpps),
  CONSTRAINT patients_correspondent_named CHECK (name <> ''),
  CONSTRAINT patients_correspondent_rpps CHECK (rpps REGEXP '^[0-9]{11}$')
) WITH SYSTEM VERSIONING;

-- Official tables that a practice imports; what is shipped is nothing, so that nothing here is out of date unseen.
CREATE TABLE terminology_table (
  name        VARCHAR(40)  NOT NULL PRIMARY KEY,
  source      VARCHAR(200) NOT NULL COMMENT 'name of the file that was imported',
  sha256      CHAR(64)     NOT NULL,
  entries     INT          NOT NULL,
  imported_at DATETIME(6)  NOT NULL COMMENT 'UTC'
);

CREATE TABLE terminology_commune (
  code         CHAR(5)      NOT NULL PRIMARY KEY COMMENT 'INSEE',
  name         VARCHAR(100) NOT NULL,
  folded       VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'without accents and separators',
  postal_codes VARCHAR(400) NOT NULL COMMENT 'parted by blanks',
  population   INT          NOT NULL DEFAULT 0 COMMENT 'the larger comes first',
  KEY by_name (folded)
);

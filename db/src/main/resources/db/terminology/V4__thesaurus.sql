-- The thesaurus of interactions (ANSM) as a practice imported it: replaced whole, consulted by substances, never with a patient's data.
CREATE TABLE terminology_thesaurus (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'the highest is in use',
  edition     CHAR(7)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'year and month, as in 2020-10',
  source      VARCHAR(200) NOT NULL COMMENT 'name of the folder',
  sha256      CHAR(64)     NOT NULL,
  substances  INT          NOT NULL,
  entries     INT          NOT NULL,
  imported_at DATETIME(6)  NOT NULL COMMENT 'UTC'
);

CREATE TABLE terminology_thesaurus_member (
  substance VARCHAR(200) NOT NULL COLLATE utf8mb4_bin COMMENT 'as the thesaurus spells it',
  class     VARCHAR(200) NOT NULL COLLATE utf8mb4_bin COMMENT 'it belongs to; empty for the substance itself',
  PRIMARY KEY (substance, class)
);

CREATE TABLE terminology_thesaurus_entry (
  place     INT           NOT NULL PRIMARY KEY COMMENT 'in the file, from 1',
  main      VARCHAR(200)  NOT NULL COMMENT 'substance or class',
  note      TEXT          NOT NULL COMMENT 'what stands below it',
  other     VARCHAR(200)  NOT NULL COMMENT 'substance or class',
  mechanism TEXT          NOT NULL
);

CREATE TABLE terminology_thesaurus_level (
  entry INT          NOT NULL,
  place INT          NOT NULL,
  level VARCHAR(16)  NOT NULL CHECK (level IN ('CONTRAINDICATED', 'DISCOURAGED', 'PRECAUTION', 'CONSIDER')),
  said  VARCHAR(100) NOT NULL COMMENT 'as the thesaurus says it',
  info  TEXT         NOT NULL COMMENT 'what to do, or when it holds; may be empty',
  PRIMARY KEY (entry, place),
  CONSTRAINT terminology_thesaurus_level_entry FOREIGN KEY (entry) REFERENCES terminology_thesaurus_entry (place)
);

ALTER TABLE terminology_drug
  ADD COLUMN components TEXT NOT NULL DEFAULT '' COMMENT 'a line each: what acts, a tab, the salt; empty when imported before';

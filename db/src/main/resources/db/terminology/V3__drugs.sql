-- The public base of drugs (BDPM) as a practice imported it. Tables are replaced whole; what was prescribed keeps its own words.
CREATE TABLE terminology_drug_base (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'the highest is in use',
  dated       DATE         NOT NULL COMMENT 'day of the files',
  source      VARCHAR(200) NOT NULL COMMENT 'name of the folder',
  sha256      CHAR(64)     NOT NULL,
  drugs       INT          NOT NULL,
  substances  INT          NOT NULL,
  packs       INT          NOT NULL,
  conditions  INT          NOT NULL COMMENT '0: the file of prescription conditions was not there',
  imported_at DATETIME(6)  NOT NULL COMMENT 'UTC'
);

CREATE TABLE terminology_drug (
  cis         CHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name        VARCHAR(400)  NOT NULL,
  folded      VARCHAR(400)  NOT NULL COLLATE utf8mb4_bin COMMENT 'without accents, lower case',
  dci         VARCHAR(4000) NOT NULL COMMENT 'substances with their dosage, parted by +',
  form        VARCHAR(200)  NOT NULL,
  routes      VARCHAR(200)  NOT NULL,
  status      VARCHAR(60)   NOT NULL COMMENT 'of the authorisation',
  marketed    BOOLEAN       NOT NULL,
  holder      VARCHAR(200)  NOT NULL,
  rate        VARCHAR(20)   NOT NULL COMMENT 'reimbursement of its packs, may be empty',
  generics    VARCHAR(20)   NOT NULL COMMENT 'REFERENCE, GENERIC or empty',
  substances  VARCHAR(2000) NOT NULL COMMENT 'codes, parted by blanks',
  conditions  TEXT          NOT NULL COMMENT 'of prescription, a line each',
  place       INT           NOT NULL UNIQUE COMMENT 'in lists: by name; a million and more when it is not marketed'
);

-- What somebody may begin to type: words of name and substances, codes.
CREATE TABLE terminology_drug_word (
  word  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT     NOT NULL COMMENT 'of the drug',
  first BOOLEAN NOT NULL COMMENT 'the name begins with it',
  PRIMARY KEY (word, place, first),
  KEY of_drug (place, word)
);

-- What helps to write: texts a note starts from, and abbreviations. Each stands for a shipped text until the practice writes its own.

CREATE TABLE encounters_note_template (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code        VARCHAR(40) NULL COMMENT 'the shipped text it takes the place of; null: the practice''s own',
  name        VARCHAR(80) NULL COMMENT 'null: the shipped text is in force',
  reason      MEDIUMTEXT  NULL,
  examination MEDIUMTEXT  NULL,
  conclusion  MEDIUMTEXT  NULL,
  active      BOOLEAN     NOT NULL DEFAULT TRUE COMMENT 'offered where notes are written',
  version     BIGINT      NOT NULL,
  changed_at  DATETIME(6) NOT NULL COMMENT 'UTC',
  changed_by  BIGINT      NOT NULL,
  CONSTRAINT encounters_note_template_code UNIQUE (code),
  CONSTRAINT encounters_note_template_name CHECK (name <> '' AND (name IS NOT NULL OR code IS NOT NULL)),
  CONSTRAINT encounters_note_template_whole CHECK ((name IS NULL) = (reason IS NULL)
    AND (name IS NULL) = (examination IS NULL) AND (name IS NULL) = (conclusion IS NULL)),
  CONSTRAINT encounters_note_template_changer FOREIGN KEY (changed_by) REFERENCES platform_user (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE encounters_abbreviations (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  owner      BIGINT      NOT NULL COMMENT 'account whose list it is; 0: the practice''s',
  entries    MEDIUMTEXT  NOT NULL COMMENT 'one a line: ras = rien à signaler',
  version    BIGINT      NOT NULL,
  changed_at DATETIME(6) NOT NULL COMMENT 'UTC',
  changed_by BIGINT      NOT NULL,
  CONSTRAINT encounters_abbreviations_owner UNIQUE (owner),
  CONSTRAINT encounters_abbreviations_changer FOREIGN KEY (changed_by) REFERENCES platform_user (id)
) WITH SYSTEM VERSIONING;

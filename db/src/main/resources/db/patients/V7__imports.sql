-- What comes from other software: files, how their columns are understood, what a try found, and what was made, row by row, so that it is
-- made once and can be undone as a whole.

CREATE TABLE patients_import (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT          NOT NULL,
  source      VARCHAR(60)  NOT NULL COMMENT 'the other software, as the practice calls it: its numbers are its own',
  folder      VARCHAR(500) NULL COMMENT 'where documents lie',
  naming      VARCHAR(20)  NOT NULL DEFAULT 'NONE' COMMENT 'how names of files tell whose they are',
  state       VARCHAR(10)  NOT NULL DEFAULT 'OPEN',
  created_at  DATETIME(6)  NOT NULL COMMENT 'UTC',
  created_by  BIGINT       NULL,
  created_name VARCHAR(120) NOT NULL,
  tried_at    DATETIME(6)  NULL COMMENT 'UTC; null: changed since',
  tried_millis BIGINT      NULL,
  refused     VARCHAR(60)  NULL COMMENT 'why the last try or run gave nothing',
  refused_file VARCHAR(200) NULL,
  refused_line BIGINT      NULL,
  refused_column BIGINT    NULL,
  done_at     DATETIME(6)  NULL COMMENT 'UTC',
  done_by     BIGINT       NULL,
  done_name   VARCHAR(120) NULL,
  undone_at   DATETIME(6)  NULL COMMENT 'UTC',
  undone_name VARCHAR(120) NULL,
  runs        BIGINT       NOT NULL DEFAULT 0,
  CONSTRAINT patients_import_source CHECK (source <> ''),
  CONSTRAINT patients_import_state CHECK (state IN ('OPEN', 'DONE', 'UNDONE')),
  CONSTRAINT patients_import_done CHECK ((state = 'OPEN') = (done_at IS NULL)),
  CONSTRAINT patients_import_undone CHECK ((state = 'UNDONE') = (undone_at IS NOT NULL)),
  CONSTRAINT patients_import_by FOREIGN KEY (created_by) REFERENCES platform_user (id),
  CONSTRAINT patients_import_done_by FOREIGN KEY (done_by) REFERENCES platform_user (id)
);

CREATE TABLE patients_import_file (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  import_id BIGINT       NOT NULL,
  name      VARCHAR(200) NOT NULL,
  sha256    CHAR(64)     NOT NULL COMMENT 'vault key',
  kind      VARCHAR(40)  NOT NULL COMMENT 'of an ImportTarget',
  form      VARCHAR(80)  NOT NULL COMMENT 'encoding and separator, for people',
  row_count BIGINT       NOT NULL,
  mapping   MEDIUMTEXT   NOT NULL COMMENT 'JSON',
  CONSTRAINT patients_import_file_of FOREIGN KEY (import_id) REFERENCES patients_import (id)
);

-- A mapping that proved right, under the name of the software.
CREATE TABLE patients_import_mapping (
  source  VARCHAR(60) NOT NULL,
  kind    VARCHAR(40) NOT NULL,
  mapping MEDIUMTEXT  NOT NULL COMMENT 'JSON',
  PRIMARY KEY (source, kind)
);

CREATE TABLE patients_import_count (
  import_id  BIGINT      NOT NULL,
  kind       VARCHAR(40) NOT NULL,
  row_count  BIGINT      NOT NULL,
  made       BIGINT      NOT NULL,
  known      BIGINT      NOT NULL COMMENT 'made by an earlier import of the same software',
  doubtful   BIGINT      NOT NULL,
  unassigned BIGINT      NOT NULL,
  unreadable BIGINT      NOT NULL,
  PRIMARY KEY (import_id, kind),
  CONSTRAINT patients_import_count_of FOREIGN KEY (import_id) REFERENCES patients_import (id)
);

CREATE TABLE patients_import_issue (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  import_id   BIGINT       NOT NULL,
  kind        VARCHAR(40)  NOT NULL,
  file        VARCHAR(200) NOT NULL,
  line        BIGINT       NOT NULL,
  column_name VARCHAR(200) NOT NULL,
  value       VARCHAR(200) NOT NULL,
  reason      VARCHAR(80)  NOT NULL COMMENT 'message key',
  unassigned  BOOLEAN      NOT NULL,
  KEY of_import (import_id, unassigned, id),
  CONSTRAINT patients_import_issue_of FOREIGN KEY (import_id) REFERENCES patients_import (id)
);

CREATE TABLE patients_import_doubt (
  import_id   BIGINT       NOT NULL,
  foreign_key VARCHAR(120) NOT NULL,
  candidate   BIGINT       NOT NULL COMMENT 'patient; 0: another row of the file',
  file        VARCHAR(200) NOT NULL,
  line        BIGINT       NOT NULL,
  person      VARCHAR(400) NOT NULL,
  other       VARCHAR(400) NOT NULL,
  likely      BOOLEAN      NOT NULL,
  decision    VARCHAR(10)  NULL,
  decided_name VARCHAR(120) NULL,
  PRIMARY KEY (import_id, foreign_key, candidate),
  CONSTRAINT patients_import_doubt_said CHECK (decision IN ('SAME', 'OTHER')),
  CONSTRAINT patients_import_doubt_of FOREIGN KEY (import_id) REFERENCES patients_import (id)
);

-- What stands for a row of the other software; a row is made once.
CREATE TABLE patients_import_row (
  source      VARCHAR(60)  NOT NULL,
  kind        VARCHAR(40)  NOT NULL,
  foreign_key VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  import_id   BIGINT       NOT NULL,
  row_id      BIGINT       NOT NULL,
  made        BOOLEAN      NOT NULL COMMENT 'else it was here before, and somebody said so',
  PRIMARY KEY (source, kind, foreign_key),
  KEY of_import (import_id, kind, row_id),
  CONSTRAINT patients_import_row_of FOREIGN KEY (import_id) REFERENCES patients_import (id)
);

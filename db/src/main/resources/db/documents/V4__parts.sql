-- A file that holds several letters is separated: the original is set aside as it is, each part is a document of its own.
CREATE TABLE documents_split (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  original_id    BIGINT       NOT NULL,
  split_at       DATETIME(6)  NOT NULL COMMENT 'UTC',
  split_by       BIGINT       NOT NULL,
  split_by_name  VARCHAR(120) NOT NULL,
  undone_at      DATETIME(6)  NULL COMMENT 'UTC',
  undone_by      BIGINT       NULL,
  standing       BOOLEAN AS (IF(undone_at IS NULL, TRUE, NULL)) PERSISTENT,
  CONSTRAINT documents_split_one UNIQUE (original_id, standing),
  CONSTRAINT documents_split_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
  CONSTRAINT documents_split_original FOREIGN KEY (original_id) REFERENCES documents_document (id),
  CONSTRAINT documents_split_person FOREIGN KEY (split_by) REFERENCES platform_user (id),
  CONSTRAINT documents_split_undoer FOREIGN KEY (undone_by) REFERENCES platform_user (id)
);

CREATE TABLE documents_part (
  split_id    BIGINT NOT NULL,
  number      INT    NOT NULL COMMENT 'from 1, in the order of the original',
  first_page  INT    NOT NULL COMMENT 'of the original, from 1',
  last_page   INT    NOT NULL,
  document_id BIGINT NOT NULL,
  PRIMARY KEY (split_id, number),
  CONSTRAINT documents_part_pages CHECK (first_page >= 1 AND last_page >= first_page),
  CONSTRAINT documents_part_once UNIQUE (split_id, document_id),
  CONSTRAINT documents_part_split FOREIGN KEY (split_id) REFERENCES documents_split (id),
  CONSTRAINT documents_part_document FOREIGN KEY (document_id) REFERENCES documents_document (id)
);

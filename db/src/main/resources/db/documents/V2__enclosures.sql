-- Files inside files: attached to a PDF, enclosed with a mail. Each can be taken out as a document of its own.
CREATE TABLE documents_enclosure (
  document_id BIGINT       NOT NULL,
  number      INT          NOT NULL COMMENT 'from 1, in the order of the file',
  name        VARCHAR(200) NOT NULL,
  size_bytes  BIGINT       NOT NULL,
  kind        VARCHAR(10)  NOT NULL COMMENT 'by content, not by name',
  imported_id BIGINT       NULL COMMENT 'the document it became',
  PRIMARY KEY (document_id, number),
  CONSTRAINT documents_enclosure_document FOREIGN KEY (document_id) REFERENCES documents_document (id),
  CONSTRAINT documents_enclosure_imported FOREIGN KEY (imported_id) REFERENCES documents_document (id)
);

ALTER TABLE documents_document ADD COLUMN enclosure_count INT NOT NULL DEFAULT 0;

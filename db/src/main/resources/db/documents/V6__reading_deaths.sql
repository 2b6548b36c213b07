-- How often the process that read this revision died at it: a restart of the server is no fault of the file.
ALTER TABLE documents_document
  ADD COLUMN reading_deaths INT NOT NULL DEFAULT 0;

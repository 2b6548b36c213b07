-- Up to where a feature has found again what happened while nobody listened.
CREATE TABLE ai_runtime_cursor (
  source   VARCHAR(60)  NOT NULL PRIMARY KEY,
  position VARCHAR(120) NOT NULL COMMENT 'as the source understands it',
  moved_at DATETIME(6)  NOT NULL COMMENT 'UTC'
);

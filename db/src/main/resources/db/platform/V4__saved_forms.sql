-- What each rendered form saved: one row a form, so that a form sent twice saves once. A row
-- without an answer belongs to a form that was refused, or is being saved.
CREATE TABLE platform_saved_form (
  id       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  content  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  address  VARCHAR(1000) NULL,
  said     VARCHAR(200)  NULL,
  begun_at DATETIME(6)   NOT NULL,
  KEY platform_saved_form_begun (begun_at)
) ENGINE = InnoDB;

-- The head of what the practice prints, once somebody set it on the screen; before that the settings of the server say it.
CREATE TABLE platform_letterhead (
  id         TINYINT      NOT NULL PRIMARY KEY CHECK (id = 1),
  street     VARCHAR(120) NOT NULL,
  town       VARCHAR(120) NOT NULL,
  phone      VARCHAR(40)  NOT NULL,
  email      VARCHAR(200) NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  changed_by BIGINT       NULL,
  CONSTRAINT platform_letterhead_user FOREIGN KEY (changed_by) REFERENCES platform_user (id)
);

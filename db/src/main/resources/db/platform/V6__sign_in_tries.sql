-- Wrong passwords of an account from a place, '*' for all of them: they are slowed down and nobody
-- is shut out. A place that an account was opened from (known_at) is slowed by its own tries only.
CREATE TABLE platform_sign_in_try (
  login    VARCHAR(60) NOT NULL,
  place    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wrong    INT         NOT NULL,
  tried_at DATETIME(6) NOT NULL,
  next_at  DATETIME(6) NOT NULL,
  known_at DATETIME(6) NULL,
  PRIMARY KEY (login, place),
  KEY platform_sign_in_try_tried (tried_at)
) ENGINE = InnoDB;

DROP TABLE platform_sign_in_attempt;

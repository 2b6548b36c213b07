-- The second factor of an account: a secret that a telephone shares with the vault, whose key stands here,
-- and codes on paper that open once each, of which only hashes are kept.
CREATE TABLE platform_second_factor (
  user_id BIGINT      NOT NULL PRIMARY KEY,
  secret  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since   DATETIME(6) NOT NULL,
  CONSTRAINT platform_second_factor_user FOREIGN KEY (user_id) REFERENCES platform_user (id)
) ENGINE = InnoDB WITH SYSTEM VERSIONING;

-- No code of the telephone is taken twice (last_step counts half minutes); wrong ones are slowed down.
CREATE TABLE platform_second_factor_try (
  user_id   BIGINT      NOT NULL PRIMARY KEY,
  last_step BIGINT      NOT NULL,
  wrong     INT         NOT NULL,
  next_at   DATETIME(6) NOT NULL,
  CONSTRAINT platform_second_factor_try_user FOREIGN KEY (user_id) REFERENCES platform_user (id)
) ENGINE = InnoDB;

CREATE TABLE platform_recovery_code (
  user_id BIGINT      NOT NULL,
  hash    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used_at DATETIME(6) NULL,
  PRIMARY KEY (user_id, hash),
  CONSTRAINT platform_recovery_code_user FOREIGN KEY (user_id) REFERENCES platform_user (id)
) ENGINE = InnoDB;

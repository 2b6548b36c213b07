-- Work by the clock: when each is due next. Its runs are tasks, whose subject begins with @.
CREATE TABLE platform_schedule (
  kind     VARCHAR(60)  NOT NULL PRIMARY KEY,
  due_at   DATETIME(6)  NOT NULL,
  runs     BIGINT       NOT NULL DEFAULT 0,
  last_run VARCHAR(120) NULL,
  left_at  DATETIME(6)  NULL
);

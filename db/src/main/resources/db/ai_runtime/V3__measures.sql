-- What people did with outputs can be measured, doctors report errors, and each task has a model of its own.
SET SESSION system_versioning_alter_history = KEEP;

ALTER TABLE ai_runtime_journal
  MODIFY outcome VARCHAR(20) NOT NULL CHECK (outcome IN ('ANSWERED', 'ABSTAINED', 'ADDRESS_REFUSED', 'CONTEXT_EXCEEDED', 'UNREACHABLE', 'TIMED_OUT', 'BUSY', 'CANCELLED', 'INVALID_ANSWER')),
  ADD COLUMN words INT NULL COMMENT 'of the output, where it was judged as text' CHECK (words >= 0),
  ADD COLUMN changed_words INT NULL COMMENT 'how many a person put in, took out or put in place of another' CHECK (changed_words >= 0),
  ADD KEY by_start (started_at);

CREATE TABLE ai_runtime_report (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  journal_id  BIGINT       NOT NULL REFERENCES ai_runtime_journal (id),
  words       VARCHAR(500) NOT NULL CHECK (words <> ''),
  reported_by BIGINT       NOT NULL REFERENCES platform_user (id),
  reported_name VARCHAR(120) NOT NULL,
  reported_at DATETIME(6)  NOT NULL COMMENT 'UTC'
) COMMENT 'errors in outputs, as doctors told them';

CREATE TABLE ai_runtime_choice (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  task        VARCHAR(60)  NOT NULL,
  server      VARCHAR(10)  NOT NULL COMMENT 'empty: no model',
  model       VARCHAR(120) NOT NULL,
  reason      VARCHAR(300) NOT NULL DEFAULT '',
  chosen_at   DATETIME(6)  NOT NULL COMMENT 'UTC',
  chosen_by   BIGINT       NOT NULL REFERENCES platform_user (id),
  chosen_name VARCHAR(120) NOT NULL,
  KEY by_task (task, id)
) COMMENT 'the newest of a task is in force';

CREATE TABLE ai_runtime_score (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  task        VARCHAR(60)  NOT NULL,
  engine      VARCHAR(120) NOT NULL COMMENT 'digest of a model, or name and version of rules',
  gold_set    VARCHAR(120) NOT NULL,
  score       DOUBLE       NOT NULL CHECK (score BETWEEN 0 AND 1),
  cases       INT          NOT NULL CHECK (cases > 0),
  forbidden   INT          NOT NULL DEFAULT 0,
  measured_on DATE         NOT NULL,
  KEY by_engine (task, engine, id)
);

CREATE TABLE ai_runtime_trial (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  server         VARCHAR(10)  NOT NULL,
  model          VARCHAR(120) NOT NULL,
  digest         VARCHAR(80)  NOT NULL,
  billions       DOUBLE       NOT NULL COMMENT 'of parameters, 0 where the server does not say',
  read_rate      DOUBLE       NOT NULL COMMENT 'tokens of a question a second',
  written_rate   DOUBLE       NOT NULL COMMENT 'tokens of an answer a second, 0 where none came in time',
  cores          INT          NOT NULL,
  tried_at       DATETIME(6)  NOT NULL COMMENT 'UTC'
) COMMENT 'what this machine was seen to do';

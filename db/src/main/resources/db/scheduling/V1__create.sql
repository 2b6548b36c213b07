-- When a practitioner usually works. Two rows for one weekday leave a pause between them.
CREATE TABLE scheduling_schedule (
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  practitioner_id BIGINT      NOT NULL REFERENCES platform_user (id),
  weekday         TINYINT     NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- ISO 8601: 1 is Monday
  from_time       TIME        NOT NULL,
  to_time         TIME        NOT NULL,
  room            VARCHAR(40) NULL,
  valid_from      DATE        NOT NULL,
  valid_to        DATE        NULL,
  CONSTRAINT scheduling_schedule_hours CHECK (to_time > from_time),
  CONSTRAINT scheduling_schedule_validity CHECK (valid_to IS NULL OR valid_to >= valid_from),
  KEY by_practitioner (practitioner_id, weekday, valid_from)
) WITH SYSTEM VERSIONING;

-- When a practitioner is not there although the schedule says so.
CREATE TABLE scheduling_absence (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  practitioner_id BIGINT       NOT NULL REFERENCES platform_user (id),
  starts_at       DATETIME     NOT NULL,
  ends_at         DATETIME     NOT NULL,
  kind            VARCHAR(10)  NOT NULL CHECK (kind IN ('PAUSE', 'ABSENCE', 'MEETING')),
  label           VARCHAR(80)  NULL,
  cancelled_at    DATETIME(6)  NULL,
  CONSTRAINT scheduling_absence_hours CHECK (ends_at > starts_at),
  KEY by_practitioner (practitioner_id, starts_at)
) WITH SYSTEM VERSIONING;

-- One row a practitioner, locked by whoever books or moves: people racing for a slot then queue
-- instead of deadlocking inside the index below. Nothing depends on it for being right.
CREATE TABLE scheduling_agenda (
  practitioner_id BIGINT NOT NULL PRIMARY KEY REFERENCES platform_user (id)
);

CREATE TABLE scheduling_appointment (
  id                      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  practitioner_id         BIGINT       NOT NULL REFERENCES platform_user (id),
  patient_id              BIGINT       NOT NULL REFERENCES patients_patient (id),
  -- Wall-clock time of the practice: a clock change moves no appointment.
  starts_at               DATETIME     NOT NULL,
  ends_at                 DATETIME     NOT NULL,
  lane                    TINYINT      NOT NULL DEFAULT 0, -- 0 ordinary, 1 and more squeezed in on purpose
  status                  VARCHAR(15)  NOT NULL DEFAULT 'BOOKED',
  -- Who is kept busy: nobody once cancelled or missed, which sets the slot free.
  holding_practitioner_id BIGINT       AS (IF(status IN ('CANCELLED', 'NO_SHOW'), NULL, practitioner_id)) STORED,
  previous_status         VARCHAR(15)  NULL,
  visit_type              VARCHAR(10)  NOT NULL,
  reason                  VARCHAR(120) NULL,
  note                    VARCHAR(300) NULL,
  booked_at               DATETIME(6)  NOT NULL,
  booked_by               BIGINT       NULL REFERENCES platform_user (id),
  arrived_at              DATETIME(6)  NULL,
  started_at              DATETIME(6)  NULL,
  finished_at             DATETIME(6)  NULL,
  cancelled_at            DATETIME(6)  NULL,
  cancelled_by            BIGINT       NULL REFERENCES platform_user (id),
  cancel_reason           VARCHAR(200) NULL,
  version                 INT          NOT NULL DEFAULT 0,
  PERIOD FOR booked (starts_at, ends_at),
  UNIQUE KEY no_double_booking (holding_practitioner_id, lane, booked WITHOUT OVERLAPS),
  CONSTRAINT scheduling_appointment_ends_later CHECK (ends_at > starts_at),
  -- Twelve hours bound the search for what overlaps a slot.
  CONSTRAINT scheduling_appointment_length CHECK (TIMESTAMPDIFF(MINUTE, starts_at, ends_at) <= 720),
  CONSTRAINT scheduling_appointment_lane CHECK (lane BETWEEN 0 AND 3),
  CONSTRAINT scheduling_appointment_status CHECK (status IN ('BOOKED', 'CONFIRMED', 'ARRIVED', 'IN_CONSULTATION', 'FINISHED', 'NO_SHOW', 'CANCELLED')),
  CONSTRAINT scheduling_appointment_type CHECK (visit_type IN ('CONSULT', 'SUIVI', 'ENFANT', 'TELE', 'ACTE', 'DOMICILE', 'URGENCE')),
  KEY by_practitioner (practitioner_id, starts_at),
  KEY by_day (starts_at),
  KEY by_patient (patient_id, starts_at)
) WITH SYSTEM VERSIONING;

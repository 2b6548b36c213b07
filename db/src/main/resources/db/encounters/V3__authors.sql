-- Each draft has one author; a signed note names who wrote it beside who signed.

ALTER TABLE encounters_note_draft
  ADD COLUMN author BIGINT NULL COMMENT 'whose note it is: nobody else writes in it';

UPDATE encounters_note_draft d JOIN encounters_encounter e ON e.id = d.encounter_id
  SET d.author = IF(d.amends = 0, e.practitioner_id, d.saved_by);

ALTER TABLE encounters_note_draft
  MODIFY COLUMN author BIGINT NOT NULL COMMENT 'whose note it is: nobody else writes in it',
  ADD CONSTRAINT encounters_note_draft_writer FOREIGN KEY (author) REFERENCES platform_user (id);

ALTER TABLE encounters_note_version
  ADD COLUMN written_by BIGINT NULL COMMENT 'null: signed before this was kept',
  ADD CONSTRAINT encounters_note_version_writer FOREIGN KEY (written_by) REFERENCES platform_user (id);

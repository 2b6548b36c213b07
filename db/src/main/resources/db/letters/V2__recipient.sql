-- To whom a letter is to leave, so that it is known when an address is no longer theirs.
ALTER TABLE letters_dispatch ADD correspondent_id BIGINT NULL COMMENT 'null: the patient, or ordered before this was kept';
ALTER TABLE letters_dispatch ADD CONSTRAINT letters_dispatch_correspondent FOREIGN KEY (correspondent_id) REFERENCES patients_correspondent (id);

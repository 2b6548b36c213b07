-- Two more sheets: orthophonie and orthoptie.
ALTER TABLE prescriptions_line
  MODIFY COLUMN kind VARCHAR(14) NOT NULL DEFAULT 'DRUG' COMMENT 'each is printed on a sheet of its own'
    CHECK (kind IN ('DRUG', 'BIOLOGY', 'IMAGING', 'NURSING', 'PHYSIOTHERAPY', 'SPEECH', 'ORTHOPTICS', 'DEVICE'));

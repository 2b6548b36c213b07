-- A line of the list of treatments may be cited, and what a model wrote in vain is counted.
ALTER TABLE ai_summaries_citation
  MODIFY source_kind VARCHAR(10) NOT NULL CHECK (source_kind IN ('DOCUMENT', 'ENCOUNTER', 'ALLERGY', 'CONDITION', 'TREATMENT'));
ALTER TABLE ai_summaries_summary
  ADD COLUMN dropped INT NOT NULL DEFAULT 0 AFTER sources_total;

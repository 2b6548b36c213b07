package org.galien.ai.preconsultation;

import org.galien.ai.runtime.journal.Verdict;

/**
 * A piece of the proposal, as it can go into a note.
 *
 * @param id names it among the pieces of its interview
 * @param asked the question, in French
 * @param said the patient's words, whole or the part that names one thing
 * @param note what would be written
 * @param novelty against the record
 * @param recorded what the record says, or empty
 * @param verdict what a clinician did with it, or null
 * @param judgedBy who, or null
 */
public record Piece(
    String id,
    long answer,
    String asked,
    String said,
    String note,
    Novelty novelty,
    String recorded,
    Verdict verdict,
    String judgedBy) {

  /** True for what can go into a note and has not been decided. */
  public boolean open() {
    return verdict == null && novelty != Novelty.UNSAID;
  }
}

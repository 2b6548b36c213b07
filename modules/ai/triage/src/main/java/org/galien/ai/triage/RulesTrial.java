package org.galien.ai.triage;

import java.util.List;
import org.galien.documents.DocumentId;

/**
 * What rules would change of how documents are sorted.
 *
 * @param tried how many documents, the latest ones
 * @param changes of those that would be sorted otherwise, latest first
 */
public record RulesTrial(int tried, List<Change> changes) {
  public RulesTrial {
    changes = List.copyOf(changes);
  }

  /**
   * One document that would be sorted otherwise.
   *
   * @param name of its file
   */
  public record Change(DocumentId document, String name, Outcome before, Outcome after) {}

  /**
   * How a document is sorted.
   *
   * @param type as named in the rules
   * @param recipient number of a practitioner, or null
   */
  public record Outcome(String type, boolean urgent, Long recipient) {}
}

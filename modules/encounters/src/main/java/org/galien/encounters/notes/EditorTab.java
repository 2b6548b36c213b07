package org.galien.encounters.notes;

/**
 * Which browser tab sends a draft. A tab never conflicts with itself: when the answer to a save was
 * lost, its next save starts from a revision that is older than its own.
 *
 * @param id chosen at random by the tab, at most 40 characters; empty when unknown
 * @param sequence how many saves the tab has sent: a late one with a lower number changes nothing
 */
public record EditorTab(String id, long sequence) {

  private static final int ID_LENGTH = 40;

  public EditorTab {
    id = id == null ? "" : id.length() <= ID_LENGTH ? id : id.substring(0, ID_LENGTH);
  }

  boolean isUnknown() {
    return id.isEmpty();
  }
}

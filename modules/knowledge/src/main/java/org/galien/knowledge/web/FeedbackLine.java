package org.galien.knowledge.web;

/** What a reader found wrong, in words. */
public record FeedbackLine(
    long id, long entry, String judgement, String by, String owner, String text) {

  public long getId() {
    return id;
  }

  public long getEntry() {
    return entry;
  }

  public String getJudgement() {
    return judgement;
  }

  public String getBy() {
    return by;
  }

  public String getOwner() {
    return owner;
  }

  public String getText() {
    return text;
  }
}

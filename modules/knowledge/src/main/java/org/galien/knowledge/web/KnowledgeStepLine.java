package org.galien.knowledge.web;

/** A step of an entry in words. */
public record KnowledgeStepLine(String kind, String by, String at, String note) {

  public String getKind() {
    return kind;
  }

  public String getBy() {
    return by;
  }

  public String getAt() {
    return at;
  }

  public String getNote() {
    return note;
  }
}

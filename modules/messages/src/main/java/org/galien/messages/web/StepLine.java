package org.galien.messages.web;

import org.galien.messages.StepKind;

/**
 * What somebody did, in words.
 *
 * @param said « Passé par Mme X à Infirmiers »
 * @param text may be empty
 */
public record StepLine(StepKind kind, String said, String at, String text) {

  /** EL reads properties. */
  public String getIcon() {
    return switch (kind) {
      case NOTED -> "phone";
      case HANDED_ON -> "repeat";
      case ANSWERED -> "check";
      case DONE -> "checks";
      case REOPENED -> "undo";
    };
  }

  public String getSaid() {
    return said;
  }

  public String getAt() {
    return at;
  }

  public String getText() {
    return text;
  }
}

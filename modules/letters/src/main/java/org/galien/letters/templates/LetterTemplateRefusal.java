package org.galien.letters.templates;

import org.galien.platform.Refusal;

/** What cannot be done with a template, by the last part of its message key. */
public final class LetterTemplateRefusal extends Refusal {

  private final String field;

  private LetterTemplateRefusal(String field, String key, Object... arguments) {
    super("letters.templates." + key, arguments);
    this.field = field;
  }

  /** Which part of the form it is about; empty for none. */
  public String field() {
    return field;
  }

  static LetterTemplateRefusal unknown() {
    return new LetterTemplateRefusal("", "unknown");
  }

  static LetterTemplateRefusal needsADoctor() {
    return new LetterTemplateRefusal("", "need-a-doctor");
  }

  static LetterTemplateRefusal changedMeanwhile(String by) {
    return new LetterTemplateRefusal("", "changed-meanwhile", by);
  }

  static LetterTemplateRefusal nameMissing() {
    return new LetterTemplateRefusal("name", "name-missing");
  }

  static LetterTemplateRefusal nameTaken() {
    return new LetterTemplateRefusal("name", "name-taken");
  }

  static LetterTemplateRefusal empty() {
    return new LetterTemplateRefusal("content", "empty");
  }

  static LetterTemplateRefusal unknownField(String field) {
    return new LetterTemplateRefusal("content", "unknown-field", field);
  }
}

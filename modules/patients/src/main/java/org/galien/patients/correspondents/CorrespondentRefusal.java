package org.galien.patients.correspondents;

import org.galien.platform.Refusal;

/** What is wrong with a field of a correspondent. */
public final class CorrespondentRefusal extends Refusal {

  private final CorrespondentField field;

  CorrespondentRefusal(CorrespondentField field, String reason) {
    super("patients.correspondents.refused." + reason);
    this.field = field;
  }

  public CorrespondentField field() {
    return field;
  }
}

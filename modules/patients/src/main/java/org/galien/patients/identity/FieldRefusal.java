package org.galien.patients.identity;

import org.galien.platform.Refusal;

/** A refusal that one field of the form is about, so that the form can say it beside the field. */
public abstract class FieldRefusal extends Refusal {

  private final PatientField field;

  FieldRefusal(PatientField field, String key, Object... arguments) {
    super(key, arguments);
    this.field = field;
  }

  public PatientField field() {
    return field;
  }
}

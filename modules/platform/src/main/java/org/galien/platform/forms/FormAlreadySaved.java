package org.galien.platform.forms;

import org.galien.platform.Refusal;

/**
 * A form that was saved is sent again with something else in it, which would be lost in silence.
 */
public final class FormAlreadySaved extends Refusal {

  FormAlreadySaved() {
    super("platform.form-already-saved");
  }
}

package org.galien.platform.web.setup;

import org.galien.platform.text.Folding;
import org.galien.platform.web.forms.FormState;

/** One practitioner of the form; a row left empty is nobody. */
public record PractitionerRow(String id, FormState form) {

  public String getId() {
    return id;
  }

  String text(String field) {
    return form.text(id + "-" + field).strip();
  }

  boolean isFilled() {
    return !(text("name") + text("rpps") + text("specialty")).isEmpty();
  }

  /** "Hélène Castaing" signs in as h.castaing. */
  String login() {
    String plain = Folding.fold(text("name")).replaceFirst("^(dr|docteur)\\.? ", "");
    String[] words = plain.replaceAll("[^a-z -]", "").strip().split(" +");
    String last = words[words.length - 1];
    return words.length > 1 ? words[0].charAt(0) + "." + last : last;
  }
}

package org.galien.platform.web.letterhead;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.paper.LetterheadRefusal;
import org.galien.platform.paper.Letterheads;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/** The letterhead, as an administrator types it. */
@Named("letterheadForm")
@RequestScoped
public class LetterheadForm {

  @Inject Letterheads letterheads;
  @Inject FormOnce once;

  private final FormState form = new FormState();

  @PostConstruct
  void read() {
    Letterhead head = letterheads.current();
    form.put("street", head.street());
    form.put("town", head.town());
    form.put("phone", head.phone());
    form.put("email", head.email());
  }

  public void save() {
    try {
      once.save(
          () -> {
            letterheads.set(
                new Letterhead(
                    form.text("street"),
                    form.text("town"),
                    form.text("phone"),
                    form.text("email")));
            read();
            return FormAnswer.saying("platform.letterhead.saved");
          });
    } catch (LetterheadRefusal refusal) {
      form.refuse(refusal.field(), refusal);
    }
  }

  public FormState getForm() {
    return form;
  }
}

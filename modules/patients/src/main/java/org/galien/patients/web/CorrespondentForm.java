package org.galien.patients.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.galien.patients.correspondents.Correspondent;
import org.galien.patients.correspondents.CorrespondentField;
import org.galien.patients.correspondents.Correspondents;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/** One correspondent being typed; {@code ?fiche=} says which, {@code nouveau} for a new one. */
@Named("correspondentForm")
@RequestScoped
public class CorrespondentForm {

  private static final String NEW = "nouveau";
  private static final String LIST = "/correspondants.xhtml";

  @Inject Correspondents correspondents;
  @Inject FormOnce once;
  @Inject HttpServletRequest request;

  private final FormState form = new FormState();
  private int version;

  @PostConstruct
  void read() {
    if (!isChosen() || getCard().equals(NEW)) {
      return;
    }
    Correspondent one = correspondents.view(id());
    version = one.version();
    put(CorrespondentField.NAME, one.name());
    put(CorrespondentField.FIRST_NAME, one.firstName());
    put(CorrespondentField.SPECIALTY, one.specialty());
    put(CorrespondentField.RPPS, one.rpps());
    put(CorrespondentField.PHONE, one.phone());
    put(CorrespondentField.FAX, one.fax());
    put(CorrespondentField.EMAIL, one.email());
    put(CorrespondentField.SECURE_EMAIL, one.secureEmail());
    put(CorrespondentField.ADDRESS, one.address());
    put(CorrespondentField.POSTAL_CODE, one.postalCode());
    put(CorrespondentField.TOWN, one.town());
  }

  public void save() {
    once.save(
        () -> {
          Correspondent typed = typed();
          correspondents.refusals(typed).forEach(r -> form.refuse(r.field().key(), r));
          if (form.isRefused()) {
            return null;
          }
          correspondents.save(typed);
          return FormAnswer.at(LIST).andSay("patients.correspondents.saved");
        });
  }

  public void remove() {
    once.save(
        () -> {
          correspondents.remove(id());
          return FormAnswer.at(LIST).andSay("patients.correspondents.removed");
        });
  }

  public boolean isChosen() {
    return getCard().equals(NEW) || id() > 0;
  }

  public String getCard() {
    String card = request.getParameter("fiche");
    return card == null ? "" : card;
  }

  public FormState getForm() {
    return form;
  }

  /** Of what is shown, to be sent back with it. */
  public int getVersion() {
    String sent = request.getParameter("version");
    return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : version;
  }

  private Correspondent typed() {
    return new Correspondent(
        id(),
        getVersion(),
        text(CorrespondentField.NAME),
        text(CorrespondentField.FIRST_NAME),
        text(CorrespondentField.SPECIALTY),
        text(CorrespondentField.RPPS),
        text(CorrespondentField.PHONE),
        text(CorrespondentField.FAX),
        text(CorrespondentField.EMAIL),
        text(CorrespondentField.SECURE_EMAIL),
        text(CorrespondentField.ADDRESS),
        text(CorrespondentField.POSTAL_CODE),
        text(CorrespondentField.TOWN));
  }

  private String text(CorrespondentField field) {
    return form.text(field.key());
  }

  private void put(CorrespondentField field, String text) {
    form.put(field.key(), text);
  }

  private long id() {
    String card = getCard();
    return card.matches("\\d{1,18}") ? Long.parseLong(card) : 0;
  }
}

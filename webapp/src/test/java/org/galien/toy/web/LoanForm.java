package org.galien.toy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.galien.patients.PatientId;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;
import org.galien.toy.LoanDraft;
import org.galien.toy.Loans;

/** A loan being written down. */
@Named("loanForm")
@RequestScoped
public class LoanForm {

  @Inject Loans loans;
  @Inject FormOnce once;

  private final FormState form = new FormState();

  public void lend() {
    once.save(
        () -> {
          LoanDraft draft = draft();
          draft.refusals().forEach(refusal -> form.refuse(refusal.field(), refusal));
          if (form.isRefused()) {
            return null;
          }
          loans.lend(draft);
          return FormAnswer.at("/prets.xhtml").andSay("toy.lent");
        });
  }

  public FormState getForm() {
    return form;
  }

  private LoanDraft draft() {
    String patient = form.text("patient");
    return new LoanDraft(
        form.text("item"),
        patient.matches("\\d{1,18}") ? new PatientId(Long.parseLong(patient)) : null);
  }
}

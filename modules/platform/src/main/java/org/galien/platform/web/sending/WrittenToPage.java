package org.galien.platform.web.sending;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.sending.Correspondence;
import org.galien.platform.sending.OptOuts;
import org.galien.platform.web.NamedPatients;
import org.galien.platform.web.Texts;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/** How one patient is written to: in which language, or not at all. */
@Named("writtenTo")
@RequestScoped
public class WrittenToPage {

  @Inject Correspondence correspondence;
  @Inject OptOuts optOuts;
  @Inject NamedPatients patients;
  @Inject FormOnce once;
  @Inject HttpServletRequest request;

  private final FormState form = new FormState();
  private long patient;
  private boolean silent;

  @PostConstruct
  void read() {
    String asked = request.getParameter("patient");
    patient = asked != null && asked.matches("[1-9]\\d{0,17}") ? Long.parseLong(asked) : 0;
    form.put("language", language(patient).getLanguage());
    silent = isSilent(patient);
  }

  public void save() {
    once.save(
        () -> {
          correspondence.write(patient, Locale.forLanguageTag(form.text("language")));
          if (silent != optOuts.patient(patient)) {
            optOuts.patient(patient, silent);
          }
          return FormAnswer.at("/ecrire.xhtml?patient=" + patient).andSay("platform.written.saved");
        });
  }

  public FormState getForm() {
    return form;
  }

  public long getPatient() {
    return patient;
  }

  public String getName() {
    return patients.of(List.of(patient)).get(patient);
  }

  public boolean isSilent() {
    return silent;
  }

  public void setSilent(boolean silent) {
    this.silent = silent;
  }

  public boolean isSilent(long number) {
    return optOuts.patient(number);
  }

  public List<Locale> getLanguages() {
    return correspondence.languages();
  }

  /** As its name is in the language of who reads. */
  public String name(Locale language) {
    return language.getDisplayLanguage(Texts.locale());
  }

  public Locale language(long number) {
    return correspondence.language(number).orElse(Locale.FRENCH);
  }
}

package org.galien.encounters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.galien.encounters.writing.AbbreviationList;
import org.galien.encounters.writing.AbbreviationTwice;
import org.galien.encounters.writing.AbbreviationUnreadable;
import org.galien.encounters.writing.Abbreviations;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/** Two lists of abbreviations: the practice's and the own one, each saved by itself. */
@Named("abbreviationsForm")
@RequestScoped
public class AbbreviationsForm {

  private static final FormAnswer SAVED =
      FormAnswer.at("/modeles.xhtml?modele=abreviations").andSay("encounters.abbreviations.saved");

  @Inject Abbreviations abbreviations;
  @Inject FormOnce once;

  private final FormState form = new FormState();
  private AbbreviationList practice;
  private AbbreviationList personal;
  private long practiceVersion;
  private long personalVersion;

  /** Both lists as they stand; what a form sends comes over it. */
  @PostConstruct
  void read() {
    practice = abbreviations.practice();
    personal = abbreviations.personal();
    practiceVersion = practice.version();
    personalVersion = personal.version();
    form.put("practice", practice.lines());
    form.put("personal", personal.lines());
  }

  public void savePractice() {
    save("practice", () -> abbreviations.changePractice(form.text("practice"), practiceVersion));
  }

  public void savePersonal() {
    save("personal", () -> abbreviations.changePersonal(form.text("personal"), personalVersion));
  }

  private void save(String list, Runnable work) {
    try {
      once.save(
          () -> {
            work.run();
            return SAVED;
          });
    } catch (AbbreviationUnreadable | AbbreviationTwice refusal) {
      form.refuse(list, refusal);
    }
  }

  public AbbreviationList getPractice() {
    return practice;
  }

  public AbbreviationList getPersonal() {
    return personal;
  }

  public FormState getForm() {
    return form;
  }

  public long getPracticeVersion() {
    return practiceVersion;
  }

  public void setPracticeVersion(long version) {
    practiceVersion = version;
  }

  public long getPersonalVersion() {
    return personalVersion;
  }

  public void setPersonalVersion(long version) {
    personalVersion = version;
  }
}

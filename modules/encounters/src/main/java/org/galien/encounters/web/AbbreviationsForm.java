package org.galien.encounters.web;

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

  /** Fills both forms when the page is opened. */
  public void open() {
    practiceVersion = getPractice().version();
    personalVersion = getPersonal().version();
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
    practice = practice == null ? abbreviations.practice() : practice;
    return practice;
  }

  public AbbreviationList getPersonal() {
    personal = personal == null ? abbreviations.personal() : personal;
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

package org.galien.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.galien.letters.templates.LetterTemplate;
import org.galien.letters.templates.LetterTemplateRefusal;
import org.galien.letters.templates.LetterTemplates;
import org.galien.letters.text.LetterField;
import org.galien.letters.text.LetterKind;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/** The texts letters begin with: chosen on the left, changed in the middle, fields on the right. */
@Named("letterTemplatesPage")
@RequestScoped
public class LetterTemplatesPage {

  private static final String PARAMETER = "modele";
  private static final String ADDRESS = "/modeles-courriers.xhtml?" + PARAMETER + "=";
  private static final String NEW = "nouveau";

  @Inject LetterTemplates templates;
  @Inject FormOnce once;

  private final FormState form = new FormState();
  private List<LetterTemplate> all;
  private LetterTemplate chosen;
  private long version;

  /** Fills the form when the page is opened. */
  public void open() {
    LetterTemplate template = getChosen();
    if (template == null) {
      form.put("kind", LetterKind.LETTER.name());
      form.put(
          "content", "<p>Cher confrère, chère consœur,</p><p>{{civilite}} {{patient}}, […]</p>");
      return;
    }
    version = template.version();
    form.put("kind", template.kind().name());
    form.put("name", template.name());
    form.put("content", template.content());
  }

  public void save() {
    change(
        () -> {
          String reference = asked();
          if (isFresh()) {
            LetterKind kind = LetterKind.valueOf(form.text("kind"));
            reference = templates.add(kind, form.text("name"), form.text("content"));
          } else {
            templates.change(reference, form.text("name"), form.text("content"), version);
          }
          return FormAnswer.at(ADDRESS + reference).andSay("letters.templates.saved");
        });
  }

  public void restore() {
    change(
        () -> {
          templates.restore(asked(), version);
          return FormAnswer.at(ADDRESS + asked()).andSay("letters.templates.restored");
        });
  }

  /** Switches it off, or on again. */
  public void offer(boolean active) {
    change(
        () -> {
          templates.offer(asked(), active, version);
          return FormAnswer.at(ADDRESS + asked())
              .andSay(active ? "letters.templates.offered" : "letters.templates.off-now");
        });
  }

  private void change(Supplier<FormAnswer> work) {
    try {
      once.save(work);
    } catch (LetterTemplateRefusal refusal) {
      if (refusal.field().isEmpty()) {
        throw refusal;
      }
      form.refuse(refusal.field(), refusal);
    }
  }

  public List<LetterTemplate> getAll() {
    all = all == null ? templates.all() : all;
    return all;
  }

  /** Null on a page for a new one. */
  public LetterTemplate getChosen() {
    if (chosen == null && !isFresh()) {
      chosen = asked().isEmpty() ? getAll().getFirst() : templates.view(asked());
    }
    return chosen;
  }

  public List<LetterTemplate> getEarlier() {
    return getChosen() == null ? List.of() : templates.earlier(getChosen());
  }

  public List<LetterField> getFields() {
    return List.of(LetterField.values());
  }

  public List<LetterKind> getKinds() {
    return List.of(LetterKind.values());
  }

  public boolean isOwner() {
    return templates.mayChange();
  }

  /** True when it is a new text that is written. */
  public boolean isFresh() {
    return NEW.equals(asked());
  }

  public FormState getForm() {
    return form;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  /** What the address, or the form that was sent, names; empty for nothing. */
  private static String asked() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(PARAMETER, "");
  }
}

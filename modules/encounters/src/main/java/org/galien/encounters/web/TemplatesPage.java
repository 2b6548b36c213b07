package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.galien.encounters.notes.NoteContent;
import org.galien.encounters.writing.NoteTemplate;
import org.galien.encounters.writing.NoteTemplates;
import org.galien.encounters.writing.TemplateNameMissing;
import org.galien.encounters.writing.TemplateNameTaken;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/**
 * The texts notes start from: chosen on the left, changed in the middle, looked at on the right.
 */
@Named("templatesPage")
@RequestScoped
public class TemplatesPage {

  static final String PARAMETER = "modele";
  private static final String ADDRESS = "/modeles.xhtml?" + PARAMETER + "=";
  private static final String NEW = "nouveau";
  private static final String ABBREVIATIONS = "abreviations";

  @Inject NoteTemplates templates;
  @Inject FormOnce once;

  private final FormState form = new FormState();
  private List<NoteTemplate> all;
  private NoteTemplate chosen;
  private long version;

  /** Fills the form when the page is opened. */
  public void open() {
    NoteTemplate template = getChosen();
    if (template == null) {
      return;
    }
    version = template.version();
    form.put("name", template.name());
    form.put("reason", template.content().reason());
    form.put("examination", template.content().examination());
    form.put("conclusion", template.content().conclusion());
  }

  public void save() {
    change(
        () -> {
          NoteContent content =
              new NoteContent(
                  form.text("reason"), form.text("examination"), form.text("conclusion"));
          String reference = asked();
          if (isFresh()) {
            reference = templates.add(form.text("name"), content);
          } else {
            templates.change(reference, form.text("name"), content, version);
          }
          return FormAnswer.at(ADDRESS + reference).andSay("encounters.templates.saved");
        });
  }

  public void restore() {
    change(
        () -> {
          templates.restore(asked(), version);
          return FormAnswer.at(ADDRESS + asked()).andSay("encounters.templates.restored");
        });
  }

  /** Switches it off, or on again. */
  public void offer(boolean active) {
    change(
        () -> {
          templates.offer(asked(), active, version);
          return FormAnswer.at(ADDRESS + asked())
              .andSay(active ? "encounters.templates.offered" : "encounters.templates.off-now");
        });
  }

  private void change(Supplier<FormAnswer> work) {
    try {
      once.save(work);
    } catch (TemplateNameMissing | TemplateNameTaken refusal) {
      form.refuse("name", refusal);
    }
  }

  public List<NoteTemplate> getAll() {
    all = all == null ? templates.all() : all;
    return all;
  }

  /** Null on a page for a new one, and on that of abbreviations. */
  public NoteTemplate getChosen() {
    if (chosen == null && !isFresh() && !isAbbreviating()) {
      chosen = asked().isEmpty() ? getAll().getFirst() : templates.view(asked());
    }
    return chosen;
  }

  public List<NoteTemplate> getEarlier() {
    return getChosen() == null ? List.of() : templates.earlier(getChosen());
  }

  public boolean isOwner() {
    return templates.mayChange();
  }

  /** True when it is a new text that is written. */
  public boolean isFresh() {
    return NEW.equals(asked());
  }

  /** True when it is abbreviations that are looked at. */
  public boolean isAbbreviating() {
    return ABBREVIATIONS.equals(asked());
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

package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.galien.patients.ChartMerges;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.around.Relative;
import org.galien.patients.around.Relatives;
import org.galien.patients.consents.Consent;
import org.galien.patients.consents.ConsentKind;
import org.galien.patients.consents.Consents;
import org.galien.patients.cover.Cover;
import org.galien.patients.cover.Covers;
import org.galien.patients.cover.RightKind;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.voice.TypedDate;
import org.galien.platform.web.To;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/**
 * What a patient is covered by, who is around them, what they agreed to. It lives for one request
 * and the page holds everything.
 */
@Named("rightsForm")
@RequestScoped
public class RightsForm {

  /** Lines for people; one more than there are, when these are many. */
  private static final int LINES = 3;

  @Inject Patients patients;
  @Inject ChartMerges merges;
  @Inject Covers covers;
  @Inject Relatives relatives;
  @Inject Consents consents;
  @Inject FormOnce once;
  @Inject Clock clock;
  @Inject To to;

  private final FormState form = new FormState();
  private final RightsFields fields = new RightsFields(form);
  private PatientView patient;
  private int version;

  /** Fills the form when the page is opened. */
  public void open() {
    Cover cover = covers.of(id());
    version = cover.version();
    fields.show(cover);
    List<Relative> people = relatives.of(id());
    IntStream.range(0, people.size()).forEach(i -> fields.show(i, people.get(i)));
    for (ConsentKind kind : ConsentKind.values()) {
      consents.current(id(), kind).ifPresent(fields::show);
    }
  }

  public void save() {
    once.save(
        () -> {
          LocalDate today = LocalDate.now(clock);
          fields.unreadableDates(today);
          Cover cover = fields.cover(version, today);
          List<Relative> people = fields.people(getLines().size());
          covers.refusals(id(), cover).forEach(refusal -> form.refuse(refusal.field(), refusal));
          relatives.refusals(people).forEach(r -> form.refuse("person-" + r.index() + "-name", r));
          if (form.isRefused()) {
            return null;
          }
          covers.save(id(), cover);
          relatives.save(id(), people);
          for (ConsentKind kind : ConsentKind.values()) {
            note(kind, today);
          }
          return FormAnswer.at(to.patient(id().value())).andSay("patients.rights.saved");
        });
  }

  private void note(ConsentKind kind, LocalDate today) {
    String said = form.text("consent-" + kind.getKey());
    if (!said.isEmpty()) {
      String day = form.text("consent-" + kind.getKey() + "-on");
      LocalDate on = TypedDate.past(day, today).orElse(today);
      boolean changed =
          consents
              .current(id(), kind)
              .filter(c -> c.given() == said.equals("yes") && (day.isEmpty() || c.on().equals(on)))
              .isEmpty();
      if (changed) {
        consents.note(id(), kind, said.equals("yes"), on);
      }
    }
  }

  public PatientView getPatient() {
    patient = patient == null ? patients.view(id()) : patient;
    return patient;
  }

  public List<RightKind> getRights() {
    return List.of(RightKind.values());
  }

  public List<ConsentKind> getKinds() {
    return List.of(ConsentKind.values());
  }

  public List<Consent> getHistory() {
    return consents.history(id());
  }

  public List<Integer> getLines() {
    return IntStream.range(0, lines()).boxed().toList();
  }

  private int lines() {
    return Math.max(LINES, relatives.of(id()).size() + 1);
  }

  public FormState getForm() {
    return form;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  private PatientId id() {
    String number =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("patient", "");
    long id = number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    return merges.standing(new PatientId(id));
  }
}

package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.galien.patients.PatientId;
import org.galien.patients.around.Relative;
import org.galien.patients.around.Relatives;
import org.galien.patients.consents.ConsentKind;
import org.galien.patients.consents.Consents;
import org.galien.patients.cover.Cover;
import org.galien.patients.cover.Covers;
import org.galien.patients.cover.RightKind;
import org.galien.patients.cover.Span;
import org.galien.patients.identity.PhoneNumber;
import org.galien.platform.messages.Messages;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** Beside a chart, in a few lines: rights of today, who is around the patient, answers given. */
@Named("rightsOfChart")
@RequestScoped
public class RightsOfChart {

  @Inject Covers covers;
  @Inject Relatives relatives;
  @Inject Consents consents;
  @Inject Clock clock;

  private List<String> lines;

  public List<String> lines(long patient) {
    if (lines == null) {
      PatientId id = new PatientId(patient);
      lines = new ArrayList<>();
      cover(covers.of(id));
      relatives.of(id).forEach(this::person);
      for (ConsentKind kind : ConsentKind.values()) {
        consents.current(id, kind).ifPresent(c -> consent(kind, c.given(), c.on(), c.notedBy()));
      }
    }
    return lines;
  }

  private void cover(Cover cover) {
    LocalDate today = LocalDate.now(clock);
    new TreeMap<RightKind, Span>(cover.rights())
        .entrySet().stream().filter(right -> right.getValue().covers(today)).forEach(this::right);
    if (cover.billingNir() != null) {
      String bearer = cover.billingBearer() == null ? "" : cover.billingBearer();
      add("patients.rights.billed-under", bearer);
    }
    if (cover.insurer() != null) {
      add("patients.rights.insured-by", cover.insurer());
    }
  }

  private void right(Map.Entry<RightKind, Span> right) {
    LocalDate until = right.getValue().until();
    String name = Messages.text(Texts.locale(), "patients.right." + right.getKey().key());
    if (until == null) {
      lines.add(name);
    } else {
      add("patients.rights.until", name, Dates.date(until));
    }
  }

  private void person(Relative person) {
    String phone = person.phone() == null ? "" : PhoneNumber.spaced(person.phone());
    String key = person.trusted() ? "patients.around.line-trusted" : "patients.around.line";
    add(key, person.name(), person.relation(), phone);
  }

  private void consent(ConsentKind kind, boolean given, LocalDate on, String by) {
    String what = Messages.text(Texts.locale(), "patients.rights.field.consent-" + kind.getKey());
    String key = given ? "patients.consent.was-given" : "patients.consent.was-refused";
    add(key, what, Dates.date(on), by);
  }

  private void add(String key, Object... arguments) {
    lines.add(Messages.text(Texts.locale(), key, arguments).strip());
  }
}

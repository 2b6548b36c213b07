package org.galien.patients.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.galien.patients.around.Relative;
import org.galien.patients.consents.Consent;
import org.galien.patients.cover.Cover;
import org.galien.patients.cover.RightKind;
import org.galien.patients.cover.Span;
import org.galien.patients.identity.FieldRefusal;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PhoneNumber;
import org.galien.patients.names.PatientNames;
import org.galien.platform.voice.Dates;
import org.galien.platform.voice.TypedDate;
import org.galien.platform.web.forms.FormState;

/** Between what the form holds, by field, and what is saved. */
final class RightsFields {

  private final FormState form;

  RightsFields(FormState form) {
    this.form = form;
  }

  void show(Cover cover) {
    form.put("scheme", cover.scheme());
    form.put("fund", cover.fund());
    form.put("billing-nir", cover.billingNir() == null ? null : cover.billingNir().spaced());
    form.put("billing-bearer", cover.billingBearer());
    form.put("birth-rank", cover.birthRank() == null ? null : cover.birthRank().toString());
    form.put("physician-since", day(cover.physicianSince()));
    form.put("insurer", cover.insurer());
    form.put("insurer-number", cover.insurerNumber());
    form.put("insurer-until", day(cover.insurerUntil()));
    cover
        .rights()
        .forEach(
            (kind, span) -> {
              form.put(kind.key() + "-from", day(span.from()));
              form.put(kind.key() + "-until", day(span.until()));
            });
  }

  void show(int line, Relative person) {
    String field = "person-" + line;
    form.put(field + "-id", String.valueOf(person.id()));
    form.put(field + "-name", person.name());
    form.put(field + "-relation", person.relation());
    form.put(field + "-phone", PhoneNumber.spaced(person.phone()));
    form.put(field + "-trusted", person.trusted() ? "yes" : "");
  }

  void show(Consent consent) {
    form.put("consent-" + consent.kind().getKey(), consent.given() ? "yes" : "no");
    form.put("consent-" + consent.kind().getKey() + "-on", day(consent.on()));
  }

  /** Says beside each field that it holds no date, or no NIR. */
  void unreadableDates(LocalDate today) {
    List<String> dates = new ArrayList<>(List.of("physician-since", "insurer-until"));
    for (RightKind kind : RightKind.values()) {
      dates.add(kind.key() + "-from");
      dates.add(kind.key() + "-until");
    }
    dates.stream()
        .filter(field -> form.filled(field) && date(field, today) == null)
        .forEach(field -> form.refuse(field, "patients.birth-date-unreadable"));
    FieldRefusal nir = NirCheck.refusal(form.text("billing-nir"));
    if (nir != null) {
      form.refuse("billing-nir", nir);
    }
    if (form.filled("birth-rank") && rank().isEmpty()) {
      form.refuse("birth-rank", "patients.cover.rank-unreadable");
    }
    for (String kind : List.of("ai", "images")) {
      String field = "consent-" + kind + "-on";
      if (form.filled(field) && TypedDate.past(form.text(field), today).isEmpty()) {
        form.refuse(field, "patients.consent.date-impossible");
      }
    }
  }

  Cover cover(int version, LocalDate today) {
    Map<RightKind, Span> rights = new EnumMap<>(RightKind.class);
    for (RightKind kind : RightKind.values()) {
      Span span = new Span(date(kind.key() + "-from", today), date(kind.key() + "-until", today));
      if (span.from() != null || span.until() != null) {
        rights.put(kind, span);
      }
    }
    return new Cover(
        version,
        text("scheme"),
        text("fund"),
        Nir.find(form.text("billing-nir")).orElse(null),
        text("billing-bearer"),
        rank().orElse(null),
        date("physician-since", today),
        text("insurer"),
        text("insurer-number"),
        date("insurer-until", today),
        rights);
  }

  /** The lines that hold somebody, or held one when the page was made. */
  List<Relative> people(int lines) {
    List<Relative> people = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      String field = "person-" + i;
      if (id(field + "-id") > 0
          || form.filled(field + "-name")
          || form.filled(field + "-relation")
          || form.filled(field + "-phone")) {
        people.add(
            new Relative(
                id(field + "-id"),
                form.text(field + "-name"),
                form.text(field + "-relation"),
                form.text(field + "-phone"),
                form.text(field + "-trusted").equals("yes")));
      }
    }
    return people;
  }

  private long id(String field) {
    String text = form.text(field);
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  private Optional<Integer> rank() {
    return form.text("birth-rank").matches("[1-9]")
        ? Optional.of(Integer.valueOf(form.text("birth-rank")))
        : Optional.empty();
  }

  private LocalDate date(String field, LocalDate today) {
    return TypedDate.coming(form.text(field), today).orElse(null);
  }

  private String text(String field) {
    return PatientNames.tidy(form.text(field));
  }

  private static String day(LocalDate date) {
    return date == null ? null : Dates.date(date);
  }
}

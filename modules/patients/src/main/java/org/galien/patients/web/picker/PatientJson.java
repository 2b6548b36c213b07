package org.galien.patients.web.picker;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.galien.patients.IdentityLine;
import org.galien.patients.PatientHit;
import org.galien.patients.PatientIdentity;
import org.galien.patients.PatientsFound;
import org.galien.platform.text.TextPart;
import org.galien.platform.voice.Age;
import org.galien.platform.web.Texts;

/** Patients as {@code picker.js} shows them. */
public final class PatientJson {

  private PatientJson() {}

  /**
   * {@code {"hits": […], "total": how many fit, "more": whether there are more than were counted}}.
   */
  public static JsonObjectBuilder found(PatientsFound found, LocalDate today) {
    JsonArrayBuilder hits = Json.createArrayBuilder();
    found.hits().forEach(hit -> hits.add(hit(hit, today)));
    return answer(hits, found.total(), found.more());
  }

  public static JsonObjectBuilder answer(JsonArrayBuilder hits, int total, boolean more) {
    return Json.createObjectBuilder().add("hits", hits).add("total", total).add("more", more);
  }

  /**
   * Texts of names, date and telephone come in parts {@code {"t": text, "m": matched}}; {@code
   * details} says in one line who it is, {@code seen} what a decision about them sends back.
   */
  public static JsonObjectBuilder hit(PatientHit hit, LocalDate today) {
    String bornAs = hit.birthName() == null ? null : plain(hit.birthName());
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", hit.id().value())
            .add("label", hit.display())
            .add("details", details(bornAs, hit, today))
            .add("seen", hit.seen().traits())
            .add("name", parts(hit.name()))
            .add("firstName", parts(hit.firstName()))
            .add("date", parts(hit.dateParts()))
            .add("age", Age.between(hit.birthDate(), today).text(Texts.locale()))
            .add("sex", hit.sex().code().toLowerCase(Locale.ROOT))
            .add("ins", hit.insStatus().name().toLowerCase(Locale.ROOT))
            .add("close", hit.close());
    addParts(json, "birthName", hit.birthName());
    addParts(json, "others", hit.otherFirstNames());
    addParts(json, "phone", hit.phone());
    if (hit.town() != null) {
      json.add("town", hit.town());
    }
    return json;
  }

  /** {@code id}, {@code label}, {@code details}, {@code seen}, for who was chosen elsewhere. */
  public static JsonObjectBuilder chosen(PatientIdentity patient, LocalDate today) {
    boolean born = patient.usedName() != null && !patient.usedName().equals(patient.birthName());
    String bornAs = born ? patient.birthName() : null;
    return Json.createObjectBuilder()
        .add("id", patient.id().value())
        .add("label", patient.display())
        .add(
            "details",
            IdentityLine.of(bornAs, patient.birthDate(), patient.sex(), today, Texts.locale()))
        .add("seen", patient.seen().traits());
  }

  private static String details(String bornAs, PatientHit hit, LocalDate today) {
    return IdentityLine.of(bornAs, hit.birthDate(), hit.sex(), today, Texts.locale());
  }

  private static void addParts(JsonObjectBuilder json, String name, List<TextPart> parts) {
    if (parts != null) {
      json.add(name, parts(parts));
    }
  }

  private static JsonArrayBuilder parts(List<TextPart> parts) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (TextPart part : parts) {
      array.add(Json.createObjectBuilder().add("t", part.text()).add("m", part.matched()));
    }
    return array;
  }

  private static String plain(List<TextPart> parts) {
    return String.join("", parts.stream().map(TextPart::text).toList());
  }
}

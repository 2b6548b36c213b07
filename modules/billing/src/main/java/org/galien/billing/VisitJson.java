package org.galien.billing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.galien.billing.pricing.ActRequest;
import org.galien.billing.pricing.Insured;
import org.galien.billing.pricing.Visit;

/** A visit as it is kept beside its invoice: all that the rules were told. */
final class VisitJson {

  private VisitJson() {}

  static String text(Visit visit) {
    JsonArrayBuilder acts = Json.createArrayBuilder();
    for (ActRequest one : visit.acts()) {
      acts.add(
          Json.createObjectBuilder()
              .add("code", one.code())
              .add("association", one.association() == null ? 0 : one.association())
              .add("site", one.site())
              .add("at", one.at() == null ? "" : one.at().toString())
              .add("reason", one.reason())
              .add("modifiers", String.join("", one.modifiers().stream().sorted().toList())));
    }
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("day", visit.day().toString())
            .add("time", visit.time() == null ? "" : visit.time().toString())
            .add("place", visit.place().name())
            .add("specialty", visit.practitioner().specialty())
            .add("sector", visit.practitioner().sector())
            .add("optam", visit.practitioner().optam())
            .add("insured", insured(visit.insured()))
            .add("acts", acts)
            .add("regulated", visit.regulated())
            .add("emergency", visit.emergency())
            .add("metres", visit.metres() == null ? -1 : visit.metres())
            .add("mountain", visit.mountain())
            .add("excess", visit.excess());
    return json.build().toString();
  }

  private static JsonObjectBuilder insured(Insured insured) {
    return Json.createObjectBuilder()
        .add("years", insured.years())
        .add("ald", insured.ald())
        .add("aldRelated", insured.aldRelated())
        .add("c2s", insured.c2s())
        .add("ame", insured.ame())
        .add("workAccident", insured.workAccident())
        .add("maternity", insured.maternity())
        .add("pathway", insured.pathway().name())
        .add("complementary", insured.complementary());
  }
}

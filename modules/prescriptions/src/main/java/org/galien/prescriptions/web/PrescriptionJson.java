package org.galien.prescriptions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;
import org.galien.prescriptions.Favourite;
import org.galien.prescriptions.Line;
import org.galien.prescriptions.LineDraft;
import org.galien.prescriptions.PrescriptionView;
import org.galien.prescriptions.Remark;
import org.galien.terminology.drugs.Drug;

/** What the editor's script gets. */
@ApplicationScoped
class PrescriptionJson {

  @Inject Texts texts;
  @Inject Clock clock;

  /** {@code id}, {@code revision}, {@code at}, {@code twoZones}, {@code lines}. */
  JsonObject draft(PrescriptionView view) {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    view.lines().forEach(line -> lines.add(line(line)));
    return Json.createObjectBuilder()
        .add("id", view.id().value())
        .add("revision", view.revision())
        .add("at", Dates.time(LocalTime.ofInstant(view.savedAt(), clock.getZone())))
        .add("twoZones", view.twoZones())
        .add("lines", lines)
        .build();
  }

  /** {@code drugs}: each with {@code cis}, {@code name}, {@code dci}, {@code marketed} and more. */
  JsonObject drugs(List<Drug> found) {
    JsonArrayBuilder drugs = Json.createArrayBuilder();
    for (Drug drug : found) {
      drugs.add(
          Json.createObjectBuilder()
              .add("cis", drug.cis())
              .add("name", drug.name())
              .add("dci", drug.dci())
              .add("marketed", drug.marketed())
              .add("rate", drug.rate())
              .add("secured", drug.conditions().secured())
              .add(
                  "kind",
                  drug.generics().isEmpty()
                      ? ""
                      : texts.text("prescriptions.kind." + drug.generics())));
    }
    return Json.createObjectBuilder().add("drugs", drugs).build();
  }

  /** {@code favourites}: each with {@code id}, {@code name}, {@code lines}. */
  JsonObject favourites(List<Favourite> own) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Favourite one : own) {
      JsonArrayBuilder lines = Json.createArrayBuilder();
      one.lines().forEach(line -> lines.add(typed(line)));
      all.add(
          Json.createObjectBuilder()
              .add("id", one.id().value())
              .add("name", one.name())
              .add("lines", lines));
    }
    return Json.createObjectBuilder().add("favourites", all).build();
  }

  private JsonObjectBuilder line(Line line) {
    JsonArrayBuilder remarks = Json.createArrayBuilder();
    for (Remark remark : line.remarks()) {
      remarks.add(
          Json.createObjectBuilder()
              .add("stops", remark.stops())
              .add("key", remark.key())
              .add("text", texts.text(remark.key(), remark.arguments())));
    }
    return typed(line.draft())
        .add("label", line.label())
        .add("dci", line.dci())
        .add("posology", line.posology())
        .add("secured", line.secured())
        .add("inWords", line.inWords())
        .add("remarks", remarks);
  }

  private static JsonObjectBuilder typed(LineDraft line) {
    return Json.createObjectBuilder()
        .add("cis", line.cis())
        .add("label", line.label())
        .add("typed", line.typed())
        .add("asWritten", line.asWritten())
        .add("ald", line.ald())
        .add("secured", line.secured())
        .add("overlap", line.overlap())
        .add("fixed", line.fixed().code())
        .add("kind", line.kind().name());
  }
}

package org.galien.billing.claims;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.galien.billing.InvoiceView;
import org.galien.patients.cover.Cover;

/**
 * What is to be transmitted, as {@code docs/passerelle-sesam-vitale.md} says; all sums in cents.
 */
final class BatchFile {

  static final int VERSION = 1;

  private BatchFile() {}

  /** A claim that was undone after it had left. */
  record Undone(String invoice, long batch) {}

  static String json(long batch, Instant at, List<ClaimSheet> claims, List<Undone> undone) {
    JsonArrayBuilder invoices = Json.createArrayBuilder();
    claims.forEach(one -> invoices.add(claim(one)));
    JsonArrayBuilder cancelled = Json.createArrayBuilder();
    undone.forEach(
        one ->
            cancelled.add(
                Json.createObjectBuilder().add("facture", one.invoice).add("lot", one.batch)));
    JsonObject file =
        Json.createObjectBuilder()
            .add("format", "galien-lot")
            .add("version", VERSION)
            .add("lot", batch)
            .add("cree_le", at.toString())
            .add("factures", invoices)
            .add("annulations", cancelled)
            .add("fin", claims.size() + undone.size())
            .build();
    StringWriter text = new StringWriter();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.write(file);
    }
    return text.toString().strip() + "\n";
  }

  private static JsonObjectBuilder claim(ClaimSheet sheet) {
    InvoiceView invoice = sheet.invoice();
    return Json.createObjectBuilder()
        .add("facture", invoice.named())
        .add("remplace", sheet.replaces())
        .add("date_acte", invoice.actDay().toString())
        .add("praticien", practitioner(sheet))
        .add("patient", patient(sheet))
        .add("assure", insured(sheet))
        .add("contexte", context(sheet))
        .add("actes", acts(sheet))
        .add("depassement_cents", invoice.excess())
        .add("total_cents", invoice.total())
        .add("part_amo_cents", invoice.insurance())
        .add("participation_cents", invoice.participation())
        .add("part_amc_cents", invoice.complementary())
        .add("demande_amo_cents", invoice.fromInsurance())
        .add("demande_amc_cents", invoice.fromComplement());
  }

  private static JsonObjectBuilder practitioner(ClaimSheet sheet) {
    return Json.createObjectBuilder()
        .add("rpps", sheet.practitioner().rpps())
        .add("nom", sheet.practitioner().displayName())
        .add("specialite", sheet.visit().getString("specialty", ""))
        .add("secteur", sheet.visit().getInt("sector", 1))
        .add("optam", sheet.visit().getBoolean("optam", false));
  }

  private static JsonObjectBuilder patient(ClaimSheet sheet) {
    var traits = sheet.patient().traits();
    return Json.createObjectBuilder()
        .add("nom_naissance", traits.birthName())
        .add("nom_utilise", said(traits.usedName()))
        .add("prenoms", String.join(" ", traits.birthFirstNames()))
        .add("date_naissance", traits.birthDate().toString())
        .add("sexe", traits.sex() == null ? "" : traits.sex().name());
  }

  private static JsonObjectBuilder insured(ClaimSheet sheet) {
    Cover cover = sheet.cover();
    return Json.createObjectBuilder()
        .add("nir", sheet.nir().number())
        .add("cle", sheet.nir().key())
        .add("porteur", said(cover.billingBearer()))
        .add("rang", cover.birthRank() == null ? 1 : cover.birthRank())
        .add("regime", said(cover.scheme()))
        .add("caisse", said(cover.fund()))
        .add("amc_nom", said(cover.insurer()))
        .add("amc_numero", said(cover.insurerNumber()));
  }

  private static JsonObjectBuilder context(ClaimSheet sheet) {
    JsonObject insured = sheet.insured();
    JsonObject visit = sheet.visit();
    JsonObjectBuilder context =
        Json.createObjectBuilder()
            .add("heure", visit.getString("time", ""))
            .add("lieu", Words.place(visit.getString("place", "")))
            .add("parcours", Words.pathway(insured.getString("pathway", "")))
            .add("medecin_traitant", said(sheet.patient().referringPhysician()));
    for (Map.Entry<String, String> one : Words.RIGHTS.entrySet()) {
      context.add(one.getValue(), insured.getBoolean(one.getKey(), false));
    }
    int metres = visit.getInt("metres", -1);
    return context.add("distance_metres", metres < 0 ? 0 : metres);
  }

  private static JsonArrayBuilder acts(ClaimSheet sheet) {
    JsonArrayBuilder acts = Json.createArrayBuilder();
    int place = 1;
    for (InvoiceView.Line line : sheet.invoice().lines()) {
      acts.add(
          Json.createObjectBuilder()
              .add("rang", place++)
              .add("code", line.code())
              .add("association", line.association() == null ? 0 : line.association())
              .add("modificateurs", sheet.modifiers(line))
              .add("prix_unitaire_cents", line.base())
              .add("coefficient_milliemes", line.thousandths())
              .add("montant_cents", line.amount())
              .add("taux", line.rate())
              .add("part_amo_cents", line.insurance())
              .add("participation_cents", line.participation())
              .add("part_amc_cents", line.complementary()));
    }
    return acts;
  }

  static String said(String text) {
    return text == null ? "" : text;
  }
}

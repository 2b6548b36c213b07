package org.galien.billing.claims;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A batch as a table, made of its JSON so that both say the same: one line an act. */
final class BatchCsv {

  private static final List<String> OF_INVOICE =
      List.of(
          "facture",
          "remplace",
          "date_acte",
          "praticien.rpps",
          "praticien.nom",
          "praticien.specialite",
          "praticien.secteur",
          "praticien.optam",
          "patient.nom_naissance",
          "patient.nom_utilise",
          "patient.prenoms",
          "patient.date_naissance",
          "patient.sexe",
          "assure.nir",
          "assure.cle",
          "assure.porteur",
          "assure.rang",
          "assure.regime",
          "assure.caisse",
          "assure.amc_nom",
          "assure.amc_numero",
          "contexte.heure",
          "contexte.lieu",
          "contexte.parcours",
          "contexte.medecin_traitant",
          "contexte.ald",
          "contexte.rapport_ald",
          "contexte.maternite",
          "contexte.at_mp",
          "contexte.c2s",
          "contexte.ame",
          "contexte.distance_metres",
          "depassement_cents",
          "total_cents",
          "part_amo_cents",
          "participation_cents",
          "part_amc_cents",
          "demande_amo_cents",
          "demande_amc_cents");
  private static final List<String> OF_ACT =
      List.of(
          "rang",
          "code",
          "association",
          "modificateurs",
          "prix_unitaire_cents",
          "coefficient_milliemes",
          "montant_cents",
          "taux",
          "part_amo_cents",
          "participation_cents",
          "part_amc_cents");

  private BatchCsv() {}

  /** UTF-8 with its mark, {@code ;}, CRLF; the last line is {@code FIN;} and how many there are. */
  static String of(String batch) {
    JsonObject file;
    try (JsonReader reader = Json.createReader(new StringReader(batch))) {
      file = reader.readObject();
    }
    String begin = file.getInt("version") + ";" + file.getInt("lot") + ";";
    List<String> lines = new ArrayList<>();
    lines.add(
        "version;lot;nature;"
            + String.join(";", OF_INVOICE)
            + OF_ACT.stream().map(name -> ";acte." + name).collect(Collectors.joining()));
    for (JsonObject invoice : file.getJsonArray("factures").getValuesAs(JsonObject.class)) {
      String head = begin + "facture;" + cells(invoice, OF_INVOICE);
      for (JsonObject act : invoice.getJsonArray("actes").getValuesAs(JsonObject.class)) {
        lines.add(head + ";" + cells(act, OF_ACT));
      }
    }
    for (JsonObject undone : file.getJsonArray("annulations").getValuesAs(JsonObject.class)) {
      String empty = ";".repeat(OF_INVOICE.size() + OF_ACT.size() - 1);
      lines.add(begin + "annulation;" + cell(undone.getString("facture")) + empty);
    }
    lines.add("FIN;" + (lines.size() - 1));
    return "\ufeff" + String.join("\r\n", lines) + "\r\n";
  }

  private static String cells(JsonObject from, List<String> names) {
    return names.stream().map(name -> cell(value(from, name))).collect(Collectors.joining(";"));
  }

  private static String value(JsonObject from, String path) {
    int dot = path.indexOf('.');
    if (dot > 0) {
      return value(from.getJsonObject(path.substring(0, dot)), path.substring(dot + 1));
    }
    JsonValue value = from.get(path);
    return value instanceof JsonString text ? text.getString() : value.toString();
  }

  /** Nothing in it begins a formula where somebody opens it as a table. */
  private static String cell(String value) {
    String text = value.matches("[=+\\-@].*\\D.*") ? "'" + value : value;
    return text.matches("(?s).*[;\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}

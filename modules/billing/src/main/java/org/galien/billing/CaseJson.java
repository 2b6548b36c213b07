package org.galien.billing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.galien.billing.pricing.ActRequest;
import org.galien.billing.pricing.Insured;
import org.galien.billing.pricing.Invoice;
import org.galien.billing.pricing.Line;
import org.galien.billing.pricing.Pathway;
import org.galien.billing.pricing.Place;
import org.galien.billing.pricing.Practitioner;
import org.galien.billing.pricing.Pricer;
import org.galien.billing.pricing.Visit;
import org.galien.platform.Refusal;
import org.galien.platform.messages.Messages;

/** Cases of visits as files of JSON lines hold them, and their answers in the same form. */
final class CaseJson {

  private static final List<String> SUMS =
      List.of(
          "total_cents",
          "base_remboursement_cents",
          "amo_cents",
          "participation_forfaitaire_cents",
          "reste_cents",
          "depassement_cents");
  private static final double METRES = 1000;

  private final Pricer pricer;

  CaseJson(Pricer pricer) {
    this.pricer = pricer;
  }

  /** {@code id}, {@code lignes}, the sums, and {@code refus}: null or why. */
  JsonObject answer(JsonObject one) {
    JsonObjectBuilder answer = Json.createObjectBuilder().add("id", one.getString("id"));
    try {
      return accepted(answer, pricer.price(visit(one.getJsonObject("visite")))).build();
    } catch (Refusal refusal) {
      SUMS.forEach(sum -> answer.add(sum, 0));
      return answer
          .add("lignes", Json.createArrayBuilder())
          .add("refus", Messages.text(Locale.FRENCH, refusal))
          .build();
    }
  }

  private static JsonObjectBuilder accepted(JsonObjectBuilder answer, Invoice invoice) {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    for (Line line : invoice.lines()) {
      lines.add(
          Json.createObjectBuilder()
              .add("code", line.code())
              .add("base_cents", line.base())
              .add("coefficient", line.thousandths() / METRES)
              .add("montant_cents", line.amount()));
    }
    return answer
        .add("lignes", lines)
        .add("total_cents", invoice.total())
        .add("base_remboursement_cents", invoice.base())
        .add("amo_cents", invoice.insurance())
        .add("participation_forfaitaire_cents", invoice.participation())
        .add("reste_cents", invoice.base() - invoice.insurance())
        .add("depassement_cents", invoice.excess())
        .addNull("refus");
  }

  /** What of an answer is not what was expected; the words of a refusal are free. */
  static List<String> deviations(JsonObject expected, JsonObject found) {
    boolean refused = !expected.isNull("refus");
    if (refused == found.isNull("refus")) {
      return List.of("refus attendu " + expected.get("refus") + ", trouvé " + found.get("refus"));
    }
    List<String> wrong = new ArrayList<>();
    for (String sum : SUMS) {
      if (!Objects.equals(expected.get(sum), found.get(sum))) {
        wrong.add(sum + " attendu " + expected.get(sum) + ", trouvé " + found.get(sum));
      }
    }
    return wrong;
  }

  static Visit visit(JsonObject visit) {
    JsonObject practitioner = visit.getJsonObject("praticien");
    List<ActRequest> acts =
        visit.getJsonArray("actes").getValuesAs(JsonObject.class).stream()
            .map(CaseJson::act)
            .toList();
    return new Visit(
        LocalDate.parse(visit.getString("date")),
        time(visit),
        place(visit.getString("lieu", "cabinet")),
        new Practitioner(
            practitioner.getString("specialite"),
            practitioner.getInt("secteur"),
            practitioner.getBoolean("optam", false)),
        insured(visit.getJsonObject("patient")),
        acts,
        visit.getBoolean("regule", false),
        visit.getBoolean("urgence_vitale", false),
        has(visit, "distance_km")
            ? visit.getJsonNumber("distance_km").bigDecimalValue().movePointRight(3).intValue()
            : null,
        visit.getBoolean("montagne", false),
        visit.getInt("depassement_cents", 0),
        List.of());
  }

  private static Insured insured(JsonObject patient) {
    return new Insured(
        patient.getInt("age"),
        has(patient, "age_mois") ? patient.getInt("age_mois") : null,
        patient.getBoolean("ald", false),
        patient.getBoolean("acte_lie_ald", false),
        patient.getBoolean("c2s", false),
        patient.getBoolean("ame", false),
        patient.getBoolean("at_mp", false),
        patient.getBoolean("maternite_6e_mois", false),
        switch (patient.getString("parcours", "medecin_traitant")) {
          case "hors_parcours" -> Pathway.OUT;
          case "acces_direct" -> Pathway.DIRECT;
          case "urgence" -> Pathway.EMERGENCY;
          default -> Pathway.IN;
        },
        true);
  }

  private static ActRequest act(JsonObject act) {
    return new ActRequest(
        act.getString("code"),
        has(act, "association") ? act.getInt("association") : null,
        act.getString("localisation", ""),
        time(act),
        act.getString("justification", ""),
        Set.of());
  }

  private static LocalTime time(JsonObject from) {
    return has(from, "heure") ? LocalTime.parse(from.getString("heure")) : null;
  }

  private static boolean has(JsonObject from, String name) {
    return from.containsKey(name) && !from.isNull(name);
  }

  private static Place place(String word) {
    return switch (word) {
      case "cabinet" -> Place.OFFICE;
      case "distance", "teleconsultation", "teleexpertise" -> Place.REMOTE;
      default -> Place.HOME;
    };
  }
}

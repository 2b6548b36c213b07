package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.galien.patients.duplicates.DuplicateRules;
import org.galien.patients.duplicates.DuplicateTraits;
import org.galien.patients.duplicates.DuplicateVerdict;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.evaluation.Evaluation;
import org.galien.platform.evaluation.EvaluationRequest;
import org.galien.platform.evaluation.Predictions;
import org.galien.platform.messages.Messages;

/**
 * {@code eval matching}: every pair of {@code DIR/matching/pairs.jsonl} is judged as two charts
 * are; {@code same} is true, false or {@code "uncertain"}.
 */
@ApplicationScoped
class MatchingEvaluation implements Evaluation {

  private static final String SAME = "true";
  private static final String DIFFERENT = "false";
  private static final String UNCERTAIN = "uncertain";

  @Override
  public String task() {
    return "matching";
  }

  @Override
  public Set<Engine> engines() {
    return Set.of(Engine.DETERMINISTIC);
  }

  @Override
  public void run(EvaluationRequest request, Predictions predictions, PrintStream report)
      throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonObject pair : request.lines(task(), "pairs.jsonl")) {
      String found = judge(pair);
      predictions.write(
          Json.createObjectBuilder()
              .add("id", pair.getString("id"))
              .add("same", found.equals(UNCERTAIN) ? Json.createValue(found) : truth(found))
              .build());
      if (pair.containsKey("same")) {
        counts.merge(label(pair) + " → " + found, 1, Integer::sum);
      }
    }
    if (!counts.isEmpty()) {
      report(counts, report);
    }
  }

  private static void report(Map<String, Integer> counts, PrintStream report) {
    counts.forEach((pair, count) -> report.println(pair + " : " + count));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int right = 0;
    int told = 0;
    int due = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      String[] pair = count.getKey().split(" → ");
      right += pair[0].equals(pair[1]) ? count.getValue() : 0;
      told += pair[1].equals(SAME) ? count.getValue() : 0;
      due += pair[0].equals(SAME) ? count.getValue() : 0;
    }
    int hits = counts.getOrDefault(SAME + " → " + SAME, 0);
    report.println(
        Messages.text(
            Locale.FRENCH,
            "patients.eval.matching",
            right,
            all,
            counts.getOrDefault(DIFFERENT + " → " + SAME, 0),
            counts.getOrDefault(UNCERTAIN + " → " + SAME, 0),
            String.format(Locale.FRENCH, "%.3f", 2.0 * hits / Math.max(1, told + due))));
  }

  private static String judge(JsonObject pair) {
    return DuplicateRules.judge(traits(pair.getJsonObject("a")), traits(pair.getJsonObject("b")))
        .map(j -> j.verdict() == DuplicateVerdict.SAME_LIKELY ? SAME : UNCERTAIN)
        .orElse(DIFFERENT);
  }

  private static DuplicateTraits traits(JsonObject person) {
    List<String> firstNames =
        person.containsKey("prenoms") && !person.isNull("prenoms")
            ? person.getJsonArray("prenoms").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList()
            : List.of();
    Traits traits =
        new Traits(
            text(person, "nom_naissance").orElse(text(person, "nom_utilise").orElse(null)),
            text(person, "nom_utilise").orElse(null),
            firstNames,
            text(person, "prenom_utilise").orElse(null),
            date(text(person, "date_naissance").orElse("")),
            text(person, "sexe").map(MatchingEvaluation::sex).orElse(null),
            null);
    Contact contact =
        new Contact(
            text(person, "telephone").orElse(null),
            null,
            text(person, "email").orElse(null),
            text(person, "adresse").orElse(null),
            text(person, "code_postal").orElse(null),
            text(person, "ville").orElse(null));
    String nir = text(person, "nir").orElse("") + text(person, "cle").orElse("");
    return DuplicateFinder.traits(
        PatientDraft.of(traits, Nir.find(nir).orElse(null), contact).tidied());
  }

  private static AdministrativeSex sex(String code) {
    return switch (code) {
      case "F" -> AdministrativeSex.FEMALE;
      case "M" -> AdministrativeSex.MALE;
      default -> AdministrativeSex.UNKNOWN;
    };
  }

  /** A day that does not exist is not known. */
  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Optional<String> text(JsonObject person, String key) {
    return Optional.ofNullable(person.get(key))
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).getString());
  }

  private static JsonValue truth(String found) {
    return found.equals(SAME) ? JsonValue.TRUE : JsonValue.FALSE;
  }

  private static String label(JsonObject pair) {
    return pair.get("same") instanceof JsonString text
        ? text.getString()
        : pair.get("same").toString();
  }
}

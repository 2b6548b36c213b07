package org.galien.documents.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.galien.documents.laboratory.LabFile;
import org.galien.documents.laboratory.LabFiles;
import org.galien.documents.laboratory.LabReport;
import org.galien.documents.laboratory.LabResult;
import org.galien.documents.laboratory.Quantity;
import org.galien.documents.opening.PlainText;
import org.galien.documents.opening.Unreadable;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.evaluation.Evaluation;
import org.galien.platform.evaluation.EvaluationRequest;
import org.galien.platform.evaluation.Predictions;
import org.galien.platform.messages.Messages;

/**
 * {@code eval hprim}: every file of {@code DIR/hprim} that no label stands for is read as the inbox
 * reads it. Where {@code DIR/triage/patients.jsonl} is, whom a file names must be registered there,
 * by family name, first name and birth date.
 */
@ApplicationScoped
class HprimEvaluation implements Evaluation {

  /** What has no more lines than a header may be the beginning of one. */
  private static final int HEADER = 12;

  private static final String LABELS = ".expected.json";

  @Override
  public String task() {
    return "hprim";
  }

  @Override
  public Set<Engine> engines() {
    return Set.of(Engine.DETERMINISTIC);
  }

  @Override
  public void run(EvaluationRequest request, Predictions predictions, PrintStream report)
      throws Exception {
    List<PatientIdentity> register = register(request);
    Path folder = request.folder(task());
    Set<String> seen = new HashSet<>();
    int all = 0;
    int right = 0;
    for (Path file : files(folder)) {
      JsonObject found = found(file, register, seen);
      predictions.write(found);
      Path labels =
          folder.resolve(file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + LABELS);
      if (Files.exists(labels)) {
        List<String> deviations = HprimDeviations.of(found, labels);
        all++;
        right += deviations.isEmpty() ? 1 : 0;
        deviations.forEach(told -> report.println("  " + file.getFileName() + " : " + told));
      }
    }
    report.println(Messages.text(Locale.FRENCH, "documents.results.eval", right, all));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.toString().matches(".*\\.(json|jsonl|md)"))
          .sorted()
          .toList();
    }
  }

  private static JsonObject found(Path file, List<PatientIdentity> register, Set<String> seen)
      throws IOException {
    JsonObjectBuilder line = Json.createObjectBuilder().add("file", file.getFileName().toString());
    Optional<String> text = text(Files.readAllBytes(file));
    Optional<LabFile> read = text.flatMap(LabFiles::read);
    if (read.isEmpty()) {
      boolean beginning = text.isPresent() && text.get().lines().count() <= HEADER;
      String status = beginning ? "quarantaine_format" : "rejete";
      return line.add("status", status).add("comptes_rendus", JsonValue.EMPTY_JSON_ARRAY).build();
    }
    boolean known = !seen.add(text.get().replaceAll("\\R", "\n").strip());
    line.add("status", known ? "doublon" : status(read.get(), register));
    return line.add("comptes_rendus", reports(read.get())).build();
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      return PlainText.of(bytes);
    } catch (Unreadable binary) {
      return Optional.empty();
    }
  }

  private static String status(LabFile file, List<PatientIdentity> register) {
    if (!file.whole()) {
      return "quarantaine_format";
    }
    boolean named = file.reports().stream().allMatch(r -> registered(r, register));
    return register.isEmpty() || named ? "importe" : "quarantaine_patient";
  }

  private static boolean registered(LabReport report, List<PatientIdentity> register) {
    return register.stream().filter(p -> Fit.of(report.patient(), p) == Fit.AGREES).count() == 1;
  }

  private static JsonArray reports(LabFile file) {
    JsonArrayBuilder reports = Json.createArrayBuilder();
    for (LabReport report : file.reports()) {
      JsonArrayBuilder results = Json.createArrayBuilder();
      JsonArrayBuilder alerts = Json.createArrayBuilder();
      for (LabResult result : report.results()) {
        results.add(result(result));
        if (result.critical() && result.code() != null) {
          alerts.add(result.code());
        }
      }
      reports.add(
          Json.createObjectBuilder().add("results", results).add("alertes_critiques", alerts));
    }
    return reports.build();
  }

  private static JsonObject result(LabResult result) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    Quantity value = result.value();
    add(json, "label", result.label());
    add(json, "code", result.code());
    add(json, "type", result.type());
    add(json, "value", value.written());
    add(json, "operator", value.operator());
    add(json, "value_num", value.number());
    add(json, "unit", value.unit());
    add(json, "low", value.low());
    add(json, "high", value.high());
    add(json, "flag", result.flag());
    add(json, "status", result.status());
    Quantity second = result.second();
    add(json, "value2", second == null ? null : second.written());
    add(json, "unit2", second == null ? null : second.unit());
    add(json, "low2", second == null ? null : second.low());
    add(json, "high2", second == null ? null : second.high());
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String name, String text) {
    if (text == null) {
      json.addNull(name);
    } else {
      json.add(name, text);
    }
  }

  private static void add(JsonObjectBuilder json, String name, BigDecimal number) {
    if (number == null) {
      json.addNull(name);
    } else {
      json.add(name, number);
    }
  }

  private static List<PatientIdentity> register(EvaluationRequest request) throws IOException {
    if (!Files.exists(request.folder("triage").resolve("patients.jsonl"))) {
      return List.of();
    }
    List<PatientIdentity> register = new ArrayList<>();
    for (JsonObject person : request.lines("triage", "patients.jsonl")) {
      register.add(
          new PatientIdentity(
              new PatientId(register.size() + 1L),
              person.getString("nom_naissance"),
              person.getString("nom_utilise", null),
              person
                  .getJsonArray("prenoms")
                  .getValuesAs(v -> ((jakarta.json.JsonString) v).getString()),
              person.getString("prenom_utilise", null),
              LocalDate.parse(person.getString("date_naissance")),
              AdministrativeSex.UNKNOWN,
              null));
    }
    return register;
  }
}

package org.galien.ai.melanoma.eval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.galien.ai.melanoma.Weights;
import org.galien.ai.melanoma.skin.Finding;
import org.galien.ai.melanoma.skin.Screener;
import org.galien.ai.runtime.ModelFailure;
import org.galien.lesions.pictures.PictureReader;
import org.galien.lesions.pictures.PictureRefused;
import org.galien.platform.evaluation.Engine;
import org.galien.platform.evaluation.Evaluation;
import org.galien.platform.evaluation.EvaluationImpossible;
import org.galien.platform.evaluation.EvaluationRequest;
import org.galien.platform.evaluation.Predictions;

/**
 * {@code eval melanoma --images DIR [--labels CSV] [--out FILE]}: every picture below the folder
 * goes the way a doctor's photograph goes; with labels, only those that have one.
 */
@ApplicationScoped
class MelanomaEvaluation implements Evaluation {

  private static final List<String> GROUPS = List.of("source", "sex", "age", "localization");

  @Inject Weights weights;

  @Override
  public String task() {
    return "melanoma";
  }

  @Override
  public Set<Engine> engines() {
    return Set.of(Engine.MODEL);
  }

  @Override
  public void run(EvaluationRequest request, Predictions predictions, PrintStream report)
      throws Exception {
    Screener screener =
        weights.screener().orElseThrow(() -> new EvaluationImpossible("ai-models/melanoma"));
    Labels labels = Labels.read(request.labels());
    List<Looked> looked = new ArrayList<>();
    for (Path picture : pictures(request.gold())) {
      if (labels.isEmpty() || labels.knows(picture)) {
        Looked one = look(screener, picture, labels);
        looked.add(one);
        predictions.write(prediction(request.gold().relativize(picture), one));
      }
    }
    if (looked.isEmpty()) {
      throw new EvaluationImpossible(request.gold().toString());
    }
    new Report(report, looked).print();
  }

  private static List<Path> pictures(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(MelanomaEvaluation::picture)
          .sorted()
          .toList();
    }
  }

  /** Whatever else lies in a folder of data: tables and licences. */
  private static boolean picture(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.matches(".*\\.(csv|txt|md|json|jsonl|tsv)");
  }

  private static Looked look(Screener screener, Path picture, Labels labels) throws IOException {
    Map<String, String> groups = new HashMap<>();
    GROUPS.forEach(name -> groups.put(name, labels.of(picture, name)));
    Boolean right = labels.melanoma(picture).orElse(null);
    long start = System.nanoTime();
    String refusal;
    Finding finding = null;
    try {
      finding =
          screener
              .look(PictureReader.read(Files.readAllBytes(picture)).image(), List.of())
              .finding();
      refusal = finding.scored() ? null : finding.refusal().key();
    } catch (PictureRefused e) {
      refusal = e.fault().key();
    } catch (ModelFailure e) {
      refusal = "unable";
    }
    double millis = (System.nanoTime() - start) / 1e6;
    return refusal == null
        ? new Looked(null, finding.probability(), finding.zone(), right, groups, millis)
        : new Looked(refusal, Double.NaN, null, right, groups, millis);
  }

  private static JsonObject prediction(Path path, Looked one) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("path", path.toString());
    if (one.scored()) {
      return json.add("score", one.score())
          .add("zone", one.zone().key())
          .addNull("refused")
          .build();
    }
    return json.addNull("score").addNull("zone").add("refused", one.refusal()).build();
  }
}

package org.galien.ai.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.galien.ai.runtime.journal.AiJournal;
import org.galien.ai.runtime.journal.JournalId;
import org.galien.ai.runtime.journal.Outcome;

/**
 * Networks in ONNX that look at the same crops of a picture. Their log-probabilities are averaged;
 * where they tell how far a picture lies from those they learned on, that is the label {@link
 * #UNFAMILIAR}: d / (1 + d) of the mean distance.
 */
final class OnnxImageModel implements ImageModel, AutoCloseable {

  static final String UNFAMILIAR = "unfamiliar";
  private static final String HANDED_OVER = "crops-1";

  private final OnnxFolder folder;
  private final List<OnnxNetwork> networks;
  private final AiJournal journal;
  private final Clock clock;
  private final boolean distances;

  private OnnxImageModel(
      OnnxFolder folder, List<OnnxNetwork> networks, AiJournal journal, Clock clock)
      throws ModelFailure {
    this.folder = folder;
    this.networks = networks;
    this.journal = journal;
    this.clock = clock;
    float[] grey = new float[3 * folder.side() * folder.side()];
    this.distances = networks.getFirst().run(grey, 1, folder.side()).distances().length > 0;
  }

  static OnnxImageModel open(Path place, AiJournal journal, Clock clock)
      throws IOException, ModelFailure {
    OnnxFolder folder = OnnxFolder.read(place);
    List<OnnxNetwork> networks = new ArrayList<>();
    for (Path file : folder.networks()) {
      networks.add(OnnxNetwork.open(file));
    }
    return new OnnxImageModel(folder, networks, journal, clock);
  }

  @Override
  public ModelIdentity identity() {
    return new ModelIdentity(folder.name(), folder.digest(), 0);
  }

  @Override
  public List<String> labels() {
    List<String> labels = new ArrayList<>(folder.labels());
    if (distances) {
      labels.add(UNFAMILIAR);
    }
    return labels;
  }

  @Override
  public ImageAnswer look(ImageQuestion question, BooleanSupplier cancelled) throws ModelFailure {
    Attempt attempt = attempt(question);
    try {
      Map<String, Double> scores = scores(question, cancelled);
      return new ImageAnswer(scores, attempt.journalled(Outcome.ANSWERED));
    } catch (ModelFailure failure) {
      attempt.journalled(failure.outcome());
      throw failure;
    }
  }

  private Map<String, Double> scores(ImageQuestion question, BooleanSupplier cancelled)
      throws ModelFailure {
    int one = 3 * folder.side() * folder.side();
    int n = folder.crops().size();
    float[] planes = new float[n * one];
    Planes picture = new Planes(question.picture());
    for (int i = 0; i < n; i++) {
      picture.middle(folder.crops().get(i), folder.side(), planes, i * one);
    }
    double[] logs = new double[folder.labels().size()];
    double far = 0;
    for (OnnxNetwork network : networks) {
      stopWhen(cancelled);
      OnnxNetwork.Output output = network.run(planes, n, folder.side());
      Softmax.addLogs(output.logits(), n, logs);
      far += distances ? output.distances()[0] : 0;
    }
    double[] probabilities = Softmax.ofLogs(logs, n * networks.size());
    Map<String, Double> scores = new LinkedHashMap<>();
    for (int i = 0; i < probabilities.length; i++) {
      scores.put(folder.labels().get(i), probabilities[i]);
    }
    if (distances) {
      double mean = far / networks.size();
      scores.put(UNFAMILIAR, mean / (1 + mean));
    }
    return scores;
  }

  @Override
  public ImageWeights weigh(
      ImageQuestion question, String label, int cells, BooleanSupplier cancelled)
      throws ModelFailure {
    Attempt attempt = attempt(question);
    try {
      List<List<Double>> falls = falls(question, folder.labels().indexOf(label), cells, cancelled);
      JournalId entry = attempt.journalled(Outcome.ANSWERED);
      return new ImageWeights(falls, entry);
    } catch (ModelFailure failure) {
      attempt.journalled(failure.outcome());
      throw failure;
    }
  }

  private List<List<Double>> falls(
      ImageQuestion question, int label, int cells, BooleanSupplier cancelled) throws ModelFailure {
    int side = folder.side();
    float[] whole = new float[3 * side * side];
    new Planes(question.picture()).middle(1, side, whole, 0);
    double before = log(whole, label);
    List<List<Double>> falls = new ArrayList<>();
    for (int row = 0; row < cells; row++) {
      List<Double> line = new ArrayList<>();
      for (int column = 0; column < cells; column++) {
        stopWhen(cancelled);
        line.add(before - log(Cover.cell(whole, side, cells, row, column), label));
      }
      falls.add(line);
    }
    return falls;
  }

  /** Of one label, by all networks, for the whole picture. */
  private double log(float[] planes, int label) throws ModelFailure {
    double[] logs = new double[folder.labels().size()];
    for (OnnxNetwork network : networks) {
      Softmax.addLogs(network.run(planes, 1, folder.side()).logits(), 1, logs);
    }
    return Math.log(Softmax.ofLogs(logs, networks.size())[label]);
  }

  private Attempt attempt(ImageQuestion question) {
    return new Attempt(journal, clock, identity(), question.task(), HANDED_OVER, question.inputs());
  }

  private static void stopWhen(BooleanSupplier cancelled) throws ModelFailure {
    if (cancelled.getAsBoolean()) {
      throw new ModelFailure(ModelFailure.Reason.CANCELLED, "called off");
    }
  }

  @Override
  public void close() {
    networks.forEach(OnnxNetwork::close);
  }
}

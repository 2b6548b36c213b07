package org.galien.ai.melanoma.skin;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.galien.ai.runtime.ImageAnswer;
import org.galien.ai.runtime.ImageModel;
import org.galien.ai.runtime.ImageQuestion;
import org.galien.ai.runtime.ModelFailure;
import org.galien.ai.runtime.journal.InputRef;
import org.galien.ai.runtime.journal.JournalId;

/** Looks at pictures of skin: first whether they can be judged at all, then by the networks. */
public final class Screener {

  /** Under which looks stand in the journal. */
  public static final String TASK = "melanoma.look";

  private static final double NAEVUS_SHARE = 0.1;

  private final ImageModel model;
  private final Calibration calibration;

  /**
   * What came of it.
   *
   * @param journal null when the picture was refused before any network saw it
   */
  public record Look(Finding finding, JournalId journal) {}

  private Screener(ImageModel model, Calibration calibration) {
    this.model = model;
    this.calibration = calibration;
  }

  /**
   * @param folder with the weights and their calibration
   */
  public static Screener of(ImageModel model, Path folder) throws IOException {
    return new Screener(model, Calibration.read(folder));
  }

  /** Below it the zone is low, from the second on it is high. */
  public List<Double> thresholds() {
    return List.of(calibration.low(), calibration.high());
  }

  public ImageModel model() {
    return model;
  }

  /**
   * @param picture upright, of any size
   * @throws ModelFailure when the networks cannot be asked
   */
  public Look look(BufferedImage picture, List<InputRef> inputs) throws ModelFailure {
    Optional<Finding> refused = Quality.of(picture).refusal();
    if (refused.isPresent()) {
      return new Look(refused.get(), null);
    }
    ImageAnswer answer = model.look(new ImageQuestion(TASK, picture, inputs), () -> false);
    return new Look(finding(answer.scores()), answer.journal());
  }

  private Finding finding(Map<String, Double> scores) {
    double unfamiliar = scores.getOrDefault("unfamiliar", 0.0);
    if (unfamiliar > calibration.familiar()) {
      return Finding.refused(Reason.UNFAMILIAR, unfamiliar);
    }
    return calibration.finding(
        Math.log(scores.get("melanoma")) - NAEVUS_SHARE * Math.log(scores.get("naevus")));
  }
}

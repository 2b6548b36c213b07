package org.galien.ai.melanoma.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.galien.ai.melanoma.Weights;
import org.galien.ai.melanoma.skin.Screener;
import org.galien.lesions.pictures.PictureReader;
import org.galien.platform.bench.Benchmark;
import org.galien.platform.bench.Figure;
import org.galien.platform.bench.Timing;

/** One photograph from its file to the score, on one core; nothing where the weights are not. */
@ApplicationScoped
class ScreeningBenchmark implements Benchmark {

  private static final int SIDE = 1200;
  private static final int WARM_UP = 5;
  private static final int COUNTED = 30;
  private static final int LIMIT_MS = 150;

  @Inject Weights weights;

  @Override
  public int order() {
    return 700;
  }

  @Override
  public List<Figure> measure() throws Exception {
    if (weights.screener().isEmpty()) {
      return List.of();
    }
    Screener screener = weights.screener().get();
    byte[] file = PictureReader.jpeg(spot());
    Timing timing = new Timing();
    for (int i = 0; i < WARM_UP + COUNTED; i++) {
      (i < WARM_UP ? new Timing() : timing)
          .measure(() -> screener.look(PictureReader.read(file).image(), List.of()));
    }
    return List.of(
        Figure.alone("photograph screened for melanoma", timing.percentile(95), LIMIT_MS));
  }

  /** A dark spot on skin with some grain, so that the quality gate lets it pass. */
  private static BufferedImage spot() {
    Random random = new Random(3);
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double far = Math.hypot(x - SIDE / 2.0, (y - SIDE / 2.0) * 1.2) / SIDE;
        int dark = far < 0.25 ? 110 : 0;
        int grain = random.nextInt(24);
        image.setRGB(x, y, 225 - dark - grain << 16 | 175 - dark - grain << 8 | 155 - dark - grain);
      }
    }
    return image;
  }
}

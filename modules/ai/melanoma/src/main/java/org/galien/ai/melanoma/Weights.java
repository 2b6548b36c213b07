package org.galien.ai.melanoma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.galien.ai.melanoma.skin.Screener;
import org.galien.ai.runtime.ImageModel;
import org.galien.ai.runtime.ImageModels;
import org.galien.platform.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The weights, under a licence of their own; Galien works without them. */
@ApplicationScoped
public class Weights {

  private static final Logger LOG = LoggerFactory.getLogger(Weights.class);

  @Inject ImageModels models;
  @Inject Settings settings;

  private Screener screener;

  public boolean areThere() {
    return models.isThere(folder()) && Files.isReadable(folder().resolve("LICENCE.md"));
  }

  /** What the licence of the weights says. */
  public String licence() {
    return text("LICENCE.md");
  }

  /** What was measured, and on what. */
  public Properties card() {
    Properties card = new Properties();
    try (var reader = Files.newBufferedReader(folder().resolve("card.properties"))) {
      card.load(reader);
    } catch (IOException e) {
      LOG.warn("The card of the weights cannot be read", e);
    }
    return card;
  }

  /** Reads them when first asked for; empty when there are none, or they cannot be run here. */
  public synchronized Optional<Screener> screener() {
    if (screener == null && areThere()) {
      Optional<ImageModel> model = models.at(folder());
      try {
        screener = model.isPresent() ? Screener.of(model.get(), folder()) : null;
      } catch (IOException | RuntimeException e) {
        LOG.warn("The calibration of the weights cannot be read", e);
      }
    }
    return Optional.ofNullable(screener);
  }

  private String text(String file) {
    try {
      return Files.readString(folder().resolve(file));
    } catch (IOException e) {
      return "";
    }
  }

  private Path folder() {
    return settings.read(MelanomaSettings.class).path();
  }
}

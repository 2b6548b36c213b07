package org.galien.ai.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.galien.ai.runtime.journal.AiJournal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gateway to image models that lie in a folder. They run within this process and ask no
 * machine; each is read when it is first wanted, and then stays.
 */
@ApplicationScoped
public class ImageModels {

  private static final Logger LOG = LoggerFactory.getLogger(ImageModels.class);

  @Inject AiJournal journal;
  @Inject Clock clock;

  private final Map<Path, ImageModel> open = new HashMap<>();

  /** Whether there is one, without reading it. */
  public boolean isThere(Path folder) {
    return OnnxFolder.isThere(folder);
  }

  /**
   * The model of a folder; empty when there is none, or this machine cannot run it, which the log
   * tells.
   */
  public synchronized Optional<ImageModel> at(Path folder) {
    Path place = folder.toAbsolutePath();
    if (!open.containsKey(place) && isThere(place)) {
      try {
        open.put(place, OnnxImageModel.open(place, journal, clock));
      } catch (IOException | ModelFailure | RuntimeException e) {
        LOG.warn("The image model in {} cannot be used", place, e);
      }
    }
    return Optional.ofNullable(open.get(place));
  }
}

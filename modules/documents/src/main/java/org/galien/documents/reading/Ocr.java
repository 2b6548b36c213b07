package org.galien.documents.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.galien.documents.opening.ReadingLimits;
import org.galien.platform.settings.Settings;

/** Whether this server can read scans and photos. Asked anew each minute: it may be installed. */
@ApplicationScoped
public class Ocr {
  private static final Duration TRUSTED = Duration.ofMinutes(1);

  @Inject Settings settings;
  @Inject Clock clock;

  private Instant asked;
  private boolean available;

  public synchronized boolean available() {
    Instant now = clock.instant();
    if (asked == null || Duration.between(asked, now).abs().compareTo(TRUSTED) > 0) {
      available = new DocumentReader(settings.read(ReadingLimits.class)).ocrAvailable();
      asked = now;
    }
    return available;
  }
}

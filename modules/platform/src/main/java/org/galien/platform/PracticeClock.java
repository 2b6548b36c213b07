package org.galien.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.galien.platform.settings.Settings;

/** The practice's clock: its zone decides what "today" is. Replaced in tests by an alternative. */
@ApplicationScoped
class PracticeClock {

  @Produces
  Clock clock(Settings settings) {
    return Clock.system(ZoneId.of(settings.read(PracticeSettings.class).timeZone()));
  }
}

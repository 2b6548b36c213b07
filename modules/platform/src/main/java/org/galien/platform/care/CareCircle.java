package org.galien.platform.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.places.StandingChart;
import org.galien.platform.rules.Rules;
import org.galien.platform.rules.SwitchableRule;
import org.galien.platform.settings.Settings;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserId;

/**
 * Asks why, before a chart opens for a clinician who has no part in the patient's care. Everybody
 * else sees no clinical data anyway, and is asked nothing; nor is background work.
 */
@ApplicationScoped
@Transactional
public class CareCircle {

  public static final SwitchableRule ASKS =
      new SwitchableRule("platform.care-asks", "platform.care.asks", true);
  public static final SwitchableRule SHARED =
      new SwitchableRule("platform.care-shared", "platform.care.shared", true);

  /** In the trail: a chart was opened for a reason. */
  public static final String OPENED = "chart.glass-broken";

  /** How many characters a reason in words has at most; the trail keeps no more. */
  public static final int WORDS = 300;

  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Circles circles;
  @Inject Rules rules;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject @Any Instance<StandingChart> charts;

  /** Until when a chart asks nothing again; what was open stays so while somebody works in it. */
  private final Map<Key, Instant> open = new ConcurrentHashMap<>();

  private record Key(UserId who, long patient) {}

  /** Whether the chart is open to who acts. */
  public boolean isOpen(long patient) {
    Actor who = acting.current();
    if (!who.person() || !who.clinical()) {
      return true;
    }
    Key key = new Key(who.user(), patient);
    Instant now = clock.instant();
    if (now.isBefore(open.getOrDefault(key, Instant.MIN)) || !rules.isOn(ASKS)) {
      return true;
    }
    Duration hours = Duration.ofHours(settings.read(CareSettings.class).openHours());
    Optional<Instant> since =
        circles.ties(patient, who)
            ? Optional.of(now)
            : audit.last(who.user().value(), OPENED, patient);
    Instant until = since.map(at -> at.plus(hours)).orElse(Instant.MIN);
    if (now.isBefore(until)) {
      open.values().removeIf(now::isAfter);
      open.put(key, until);
      return true;
    }
    return false;
  }

  /**
   * @throws ReasonWanted while the chart is not open to who acts
   */
  public void require(long patient) {
    if (!isOpen(patient)) {
      throw new ReasonWanted();
    }
  }

  /**
   * Opens a chart; the reason stands in the audit trail.
   *
   * @param words wanted with {@link OpeningReason#OTHER}, else ignored
   * @throws ReasonMissing when they are wanted and missing
   */
  public void open(long patient, OpeningReason reason, String words) {
    boolean other = reason == OpeningReason.OTHER;
    if (other && (words == null || words.isBlank())) {
      throw new ReasonMissing();
    }
    String said = other ? ";words=" + TextLimit.checked(words.strip(), WORDS) : "";
    audit.record(OPENED, Subject.of("patient", patient), "reason=" + reason.getKey() + said);
  }

  /** That somebody came to a chart and was asked. */
  public void asked(long patient) {
    audit.record("chart.reason-asked", Subject.of("patient", patient));
  }

  /** The chart that goes on in the place of one that was merged. */
  public long standing(long patient) {
    long standing = patient;
    for (StandingChart one : charts) {
      standing = one.standing(standing);
    }
    return standing;
  }

  /** Patients in the care of who acts, colleagues aside unless they are replaced today. */
  public Set<Long> followed() {
    return circles.patients(acting.current());
  }
}

package org.galien.platform.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/** Raises alerts, widens their audience when nobody answers, and writes down who has seen them. */
@ApplicationScoped
@Transactional
public class Alerts {

  /** How many {@link #latest} gives at most. */
  public static final int LATEST = 200;

  /** Other people's among them. */
  private static final int LOOKED_THROUGH = 1_000;

  @Inject AlertStore store;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject AuditTrail audit;
  @Inject Event<AlertsChanged> changed;

  /** Raises it in the caller's transaction; the same kind and subject again changes nothing. */
  public void raise(AlertDraft draft) {
    if (store.insert(draft, now())) {
      changed.fire(new AlertsChanged());
      record("alert.raised", store.id(draft.kind(), draft.subject()), draft.kind());
    }
  }

  /**
   * Says that who acts has seen the alerts of a kind that concern them.
   *
   * @param upTo number of the last one they were shown: what came since still waits
   * @return how many nobody had seen before
   */
  public int acknowledge(String kind, long upTo) {
    Actor who = acting.current();
    List<Long> seen =
        store.open().stream()
            .map(AlertEntity::view)
            .filter(a -> a.kind().equals(kind) && a.id() <= upTo && a.concerns(who))
            .map(AlertView::id)
            .toList();
    return acknowledge(kind, seen, who);
  }

  /**
   * Says that what alerts are about was dealt with: nobody has to acknowledge them any more. Done
   * in the name of who acts.
   */
  public void settle(String kind, Collection<String> subjects) {
    if (!subjects.isEmpty()) {
      acknowledge(kind, store.openOf(kind, subjects), acting.current());
    }
  }

  /** What alerts of a kind are about that nobody has dealt with, for who raises them. */
  public List<String> open(String kind) {
    return store.subjects(kind);
  }

  private int acknowledge(String kind, List<Long> ids, Actor who) {
    Long user = who.person() ? who.user().value() : null;
    Instant now = now();
    List<Long> first =
        ids.stream().filter(id -> store.acknowledge(id, user, who.name(), now)).toList();
    if (!first.isEmpty()) {
      changed.fire(new AlertsChanged());
      String which = first.size() == 1 ? kind : kind + " " + first.size();
      record("alert.acknowledged", first.get(first.size() - 1), which);
    }
    return first.size();
  }

  /** Tells more people of what nobody has acknowledged in time. */
  public void escalate() {
    Instant now = now();
    List<Long> overdue = store.overdue(now);
    if (overdue.isEmpty()) {
      return;
    }
    overdue.forEach(id -> store.escalate(id, now));
    changed.fire(new AlertsChanged());
    record("alert.escalated", overdue.get(overdue.size() - 1), String.valueOf(overdue.size()));
  }

  /** What was raised lately and concerns who acts, newest first: the journal of the house. */
  public List<AlertView> latest() {
    Actor who = acting.current();
    return store.latest(LOOKED_THROUGH).stream()
        .map(AlertEntity::view)
        .filter(alert -> alert.concerns(who))
        .limit(LATEST)
        .toList();
  }

  private void record(String action, long id, String detail) {
    audit.record(action, Subject.of("alert", id), detail);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

package org.galien.platform.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.tasks.BackgroundThreads;
import org.galien.platform.users.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open alerts, in memory, so that thirty screens that ask cost no query. Read again after each
 * change; changes that come close together are read once.
 */
@ApplicationScoped
public class AlertBoard {

  private static final Logger LOG = LoggerFactory.getLogger(AlertBoard.class);
  private static final Duration TOGETHER = Duration.ofMillis(100);
  private static final Duration AGAIN = Duration.ofSeconds(2);

  /**
   * Between two readings while a thousand come. Each costs every open screen a request, and what is
   * heard is still heard within two seconds.
   */
  private static final Duration CALM = Duration.ofMillis(1_400);

  @Inject AlertStore store;
  @Inject BackgroundThreads threads;
  @Inject Event<BoardChanged> changed;

  private final AtomicBoolean due = new AtomicBoolean();
  private volatile Instant readAt = Instant.EPOCH;
  private volatile Shown shown = new Shown(0, List.of());

  private record Shown(long revision, List<AlertView> alerts) {}

  /** Another one after each change, also over a restart of the server. */
  public long revision() {
    return shown.revision();
  }

  /** Open alerts that concern somebody, loudest and then oldest first. */
  public List<AlertView> of(Actor actor) {
    return shown.alerts().stream().filter(alert -> alert.concerns(actor)).toList();
  }

  void begin(@Observes ApplicationStarted started) {
    soon(Duration.ZERO);
  }

  void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) AlertsChanged event) {
    Duration since = Duration.between(readAt, Instant.now());
    soon(since.compareTo(CALM) < 0 && !since.isNegative() ? CALM : TOGETHER);
  }

  private void soon(Duration delay) {
    if (due.compareAndSet(false, true)) {
      threads.after(delay, () -> threads.submit(this::read));
    }
  }

  private void read() {
    due.set(false);
    readAt = Instant.now();
    try {
      List<AlertView> open =
          store.open().stream()
              .map(AlertEntity::view)
              .sorted(Comparator.comparing(AlertView::level).reversed())
              .toList();
      show(open);
    } catch (RuntimeException e) {
      LOG.warn("The open alerts could not be read; trying again", e);
      soon(AGAIN);
    }
  }

  private void show(List<AlertView> open) {
    long revision;
    synchronized (this) {
      revision = Math.max(shown.revision() + 1, Instant.now().toEpochMilli());
      shown = new Shown(revision, open);
    }
    changed.fire(new BoardChanged(revision));
  }
}

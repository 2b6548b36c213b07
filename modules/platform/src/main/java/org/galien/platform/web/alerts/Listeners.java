package org.galien.platform.web.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.alerts.BoardChanged;
import org.galien.platform.tasks.BackgroundThreads;
import org.galien.platform.users.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The screens that wait to be told; none of them holds a thread. */
@ApplicationScoped
class Listeners {

  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

  /** Short enough for what stands between: proxies cut after thirty seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  /** A practice has thirty screens; each page that was left stays until its time is over. */
  private static final int MOST = 1_000;

  /** Between two screens that are told, and for all of them together. */
  private static final Duration TURN = Duration.ofMillis(15);

  private static final Duration ROUND = Duration.ofMillis(500);

  @Inject AlertBoard board;
  @Inject Rings rings;
  @Inject BackgroundThreads threads;

  private final Map<AsyncContext, Actor> waiting = new ConcurrentHashMap<>();

  /**
   * @return false when too many wait already, and the request has to be answered at once
   */
  boolean wait(HttpServletRequest request, Actor actor) {
    if (waiting.size() >= MOST) {
      return false;
    }
    long seen = board.revision();
    AsyncContext screen = request.startAsync();
    screen.setTimeout(PATIENCE.toMillis());
    screen.addListener(new End(screen));
    waiting.put(screen, actor);
    // What came between the question and this line rang before the screen was here.
    if (board.revision() != seen) {
      tell(screen);
    }
    return true;
  }

  void ring(@Observes BoardChanged changed) {
    threads.submit(this::tellAll);
  }

  /** One after the other over half a second, so that who works meanwhile does not feel it. */
  private void tellAll() {
    List<AsyncContext> screens = List.copyOf(waiting.keySet());
    long pause = Math.min(TURN.toNanos(), ROUND.toNanos() / Math.max(1, screens.size()));
    for (AsyncContext screen : screens) {
      tell(screen);
      LockSupport.parkNanos(pause);
    }
  }

  /** Answers a screen once. */
  private void tell(AsyncContext screen) {
    Actor actor = waiting.remove(screen);
    if (actor == null) {
      return;
    }
    try {
      rings.answer((HttpServletResponse) screen.getResponse(), actor);
    } catch (IOException | RuntimeException gone) {
      LOG.debug("A screen that waited has left", gone);
    } finally {
      end(screen);
    }
  }

  private static void end(AsyncContext screen) {
    try {
      screen.complete();
    } catch (IllegalStateException over) {
      LOG.debug("A screen that waited was over already", over);
    }
  }

  private final class End implements AsyncListener {

    private final AsyncContext screen;

    End(AsyncContext screen) {
      this.screen = screen;
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      tell(screen);
    }

    @Override
    public void onError(AsyncEvent event) {
      waiting.remove(screen);
      end(screen);
    }

    @Override
    public void onComplete(AsyncEvent event) {
      waiting.remove(screen);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // It is started once.
    }
  }
}

package org.galien.platform.web.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.users.Actor;

/** What the bell says to each person, made once for all their screens while nothing changes. */
@ApplicationScoped
class Rings {

  @Inject AlertBoard board;

  private volatile Made made = new Made(-1, Map.of());

  private record Made(long revision, Map<Actor, byte[]> rings) {}

  void answer(HttpServletResponse response, Actor actor) throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(of(actor));
  }

  private byte[] of(Actor actor) {
    long revision = board.revision();
    Made now = made;
    if (now.revision() != revision) {
      now = new Made(revision, new ConcurrentHashMap<>());
      made = now;
    }
    return now.rings().computeIfAbsent(actor, a -> ring(revision, a));
  }

  /** Never says a newer board than it was read from: then it rings once more. */
  private byte[] ring(long revision, Actor actor) {
    return Ring.json(revision, board.of(actor)).getBytes(StandardCharsets.UTF_8);
  }
}

package org.galien.ai.runtime.catchup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.OptionalInt;
import org.galien.platform.ApplicationStarted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves the tasks that were missed, page by page until there is nothing more. Nothing else runs
 * yet, so that no row can still appear before a cursor.
 */
@ApplicationScoped
class CatchUp {

  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

  @Inject @Any Instance<Missed> sources;
  @Inject Cursors cursors;

  /** After what others load at start. */
  void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 900) ApplicationStarted event) {
    sources.forEach(this::run);
  }

  /** A source that fails keeps nobody from starting; its cursor stays, for the next start. */
  void run(Missed source) {
    try {
      int left = 0;
      OptionalInt page = cursors.advance(source);
      while (page.isPresent()) {
        left += page.getAsInt();
        page = cursors.advance(source);
      }
      LOG.info("{}: {} found to be looked at", source.source(), left);
    } catch (RuntimeException e) {
      LOG.warn("{} could not be caught up with; the next start tries again", source.source(), e);
    }
  }
}

package org.galien.ai.runtime.catchup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalInt;
import org.galien.platform.tasks.TaskQueue;

/** Keeps how far each source was caught up with; never ahead of the tasks that were left. */
@ApplicationScoped
@Transactional
class Cursors {

  private static final int PAGE = 500;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject TaskQueue tasks;

  /**
   * Leaves the next page's tasks and moves the cursor behind it, both or neither.
   *
   * @return how many tasks, or empty when there is nothing more
   */
  OptionalInt advance(Missed source) {
    CursorEntity cursor =
        em.find(CursorEntity.class, source.source(), LockModeType.PESSIMISTIC_WRITE);
    if (cursor == null) {
      cursor = new CursorEntity();
      cursor.source = source.source();
      cursor.position = "";
    }
    MissedPage page = source.after(cursor.position, PAGE);
    if (page.end().equals(cursor.position)) {
      return OptionalInt.empty();
    }
    tasks.enqueueAll(page.tasks());
    cursor.position = page.end();
    cursor.movedAt = clock.instant();
    em.persist(cursor);
    return OptionalInt.of(page.tasks().size());
  }
}

package org.galien.platform.users;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/**
 * Tells services for whom the current thread acts. The web's filter sets it for a request, the task
 * worker for a task; a thread that nobody spoke for acts as the system.
 */
@ApplicationScoped
public class Acting {

  private static final Actor SYSTEM = Actor.system("galien");
  private final ThreadLocal<Actor> actor = ThreadLocal.withInitial(() -> SYSTEM);

  public Actor current() {
    return actor.get();
  }

  /** Runs {@code work} for {@code who}, and then is again for whom it was before. */
  public <T> T as(Actor who, Callable<T> work) throws Exception {
    Actor before = actor.get();
    actor.set(who);
    try {
      return work.call();
    } finally {
      actor.set(before);
    }
  }

  /** As {@link #as}, for work that returns nothing and throws nothing checked. */
  public void runAs(Actor who, Runnable work) {
    Actor before = actor.get();
    actor.set(who);
    try {
      work.run();
    } finally {
      actor.set(before);
    }
  }
}

package org.galien.patients;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.tasks.BackgroundThreads;

/** Writes the words that a migration emptied; what a crash leaves is done at the next start. */
@ApplicationScoped
class PatientReindexing {

  @Inject PatientIndexing indexing;
  @Inject BackgroundThreads threads;

  void start(
      @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 900) ApplicationStarted event) {
    indexing.missingAfter().ifPresent(after -> threads.submit(() -> rebuild(after)));
  }

  private void rebuild(long after) {
    Optional<PatientId> done = indexing.rebuildAfter(after);
    while (done.isPresent()) {
      done = indexing.rebuildAfter(done.get().value());
    }
  }
}

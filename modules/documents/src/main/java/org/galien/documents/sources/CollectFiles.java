package org.galien.documents.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.galien.documents.archive.Documents;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.FileSource;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskRun;

/**
 * Asks every source at the start, and then every minute, as its room declares. One that fails is
 * tried again with the task and keeps none of the others waiting.
 */
@ApplicationScoped
public class CollectFiles implements TaskHandler {

  private static final String KIND = "documents.collect";

  @Inject @Any Instance<FileSource> sources;
  @Inject Documents documents;
  @Inject TaskQueue queue;
  @Inject Clock clock;

  void atStart(@Observes ApplicationStarted started) {
    soon();
  }

  /** Sees to it that the sources are asked, once within a minute however often it is called. */
  public void soon() {
    long minute = clock.instant().getEpochSecond() / 60;
    for (FileSource source : sources) {
      queue.enqueue(new TaskRequest(KIND, source.label(), minute));
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) throws IOException {
    for (FileSource source : sources) {
      if (source.label().equals(run.subject())) {
        String shown = Messages.text(Locale.FRENCH, source.label());
        source.collect((name, content) -> documents.accept(name, content, shown));
      }
    }
  }
}

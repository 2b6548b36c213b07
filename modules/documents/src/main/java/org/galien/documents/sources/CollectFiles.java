package org.galien.documents.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.galien.platform.places.FileSource;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskRun;
import org.galien.platform.tasks.TaskView;

/**
 * Sees to it, by the clock, that every source is asked: each by a task of its own, so that one that
 * fails keeps none of the others waiting. One that is still being asked is not asked again.
 */
@ApplicationScoped
public class CollectFiles implements TaskHandler {

  public static final String KIND = "documents.collect";

  @Inject @Any Instance<FileSource> sources;
  @Inject TaskQueue queue;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(TaskRun run) {
    long minute = clock.instant().getEpochSecond() / 60;
    for (FileSource source : sources) {
      String label = source.label();
      if (!queue.find(AskSource.KIND, label).map(TaskView::pending).orElse(false)) {
        queue.forgetFinished(AskSource.KIND, label, 1);
        queue.enqueue(new TaskRequest(AskSource.KIND, label, minute));
      }
    }
  }
}

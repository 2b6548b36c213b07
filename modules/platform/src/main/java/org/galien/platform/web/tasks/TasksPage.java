package org.galien.platform.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.galien.platform.tasks.TaskId;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskState;
import org.galien.platform.tasks.TaskView;

/** Lists tasks and lets an administrator try again or call off. */
@Named("tasksPage")
@RequestScoped
public class TasksPage {

  @Inject TaskQueue tasks;

  public List<TaskView> getPending() {
    return Stream.concat(tasks.in(TaskState.RUNNING).stream(), tasks.in(TaskState.QUEUED).stream())
        .toList();
  }

  public List<TaskView> getFailed() {
    return tasks.failed();
  }

  public void retry(long id) {
    tasks.retry(new TaskId(id));
  }

  public void retryAll() {
    tasks.failed().forEach(t -> tasks.retry(t.id()));
  }

  public void cancel(long id) {
    tasks.cancel(new TaskId(id));
  }
}

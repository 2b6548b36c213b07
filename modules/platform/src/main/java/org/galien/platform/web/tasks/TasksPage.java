package org.galien.platform.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.tasks.TaskId;
import org.galien.platform.tasks.TaskListing;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskState;

/** Lets an administrator try again or call off. */
@Named("tasksPage")
@RequestScoped
public class TasksPage {

  @Inject TaskQueue tasks;
  @Inject TaskListing listing;

  /** How many failed. */
  public long getFailed() {
    return listing.count(PageQuery.first(0).filteredBy(Map.of("state", TaskState.FAILED.name())));
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

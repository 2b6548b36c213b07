package org.galien.platform.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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
  @Inject HttpServletRequest request;

  /** How many failed. */
  public long getFailed() {
    return listing.count(PageQuery.first(0).filteredBy(Map.of("state", TaskState.FAILED.name())));
  }

  public void retry() {
    tasks.retry(chosen());
  }

  public void retryAll() {
    tasks.failed().forEach(t -> tasks.retry(t.id()));
  }

  public void cancel() {
    tasks.cancel(chosen());
  }

  /** The task whose button was pressed, wherever its row stands by now. */
  private TaskId chosen() {
    return new TaskId(Long.parseLong(request.getParameter("row")));
  }
}

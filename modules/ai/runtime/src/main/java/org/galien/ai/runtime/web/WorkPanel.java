package org.galien.ai.runtime.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.galien.ai.runtime.CallView;
import org.galien.ai.runtime.ModelCalls;
import org.galien.ai.runtime.PullModel;
import org.galien.ai.runtime.TextTasks;
import org.galien.ai.runtime.TryModel;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.tasks.TaskListing;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskState;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Right;

/** What models are asked for now, what waits, and what failed. */
@Named("iaWork")
@RequestScoped
public class WorkPanel {

  private static final int FAILURES = 5;
  private static final int RECENT = 6;

  @Inject ModelCalls calls;
  @Inject TaskListing listing;
  @Inject TaskQueue tasks;
  @Inject Acting acting;
  @Inject HttpServletRequest request;
  @Inject @Any Instance<TextTasks> features;

  public List<CallView> getNow() {
    return calls.now();
  }

  public List<CallView> getLatest() {
    return calls.latest().stream().limit(RECENT).toList();
  }

  public long getRunning() {
    return count(TaskState.RUNNING);
  }

  public long getQueued() {
    return count(TaskState.QUEUED);
  }

  public long getFailed() {
    return count(TaskState.FAILED);
  }

  /** Those that run, wait for another try, or gave up. */
  public List<TaskView> getTroubled() {
    return kinds()
        .flatMap(
            kind ->
                Stream.of(TaskState.RUNNING, TaskState.FAILED, TaskState.QUEUED)
                    .flatMap(state -> listing.list(query(kind, state, FAILURES)).stream()))
        .filter(t -> t.state() != TaskState.QUEUED || t.attempts() > 0)
        .toList();
  }

  public String name(String kind) {
    return TaskNames.of(kind);
  }

  /** True for one that failed and is tried again by itself. */
  public boolean again(TaskView task) {
    return task.state() == TaskState.QUEUED && task.attempts() > 0;
  }

  public void retry() {
    Right.ADMINISTRATION.require(acting.current());
    chosen().forEach(task -> tasks.retry(task.id()));
  }

  public void stop() {
    Right.ADMINISTRATION.require(acting.current());
    chosen().forEach(task -> tasks.cancel(task.id()));
  }

  /** The task whose button was pressed, as long as it is one of these. */
  private Stream<TaskView> chosen() {
    String id = request.getParameter("task");
    return getTroubled().stream().filter(t -> Long.toString(t.id().value()).equals(id));
  }

  private long count(TaskState state) {
    return kinds().mapToLong(kind -> listing.count(query(kind, state, 0))).sum();
  }

  private Stream<String> kinds() {
    return Stream.concat(
        features.stream().flatMap(f -> f.tasks().stream()).map(TextTasks.Task::name),
        Stream.of(PullModel.KIND, TryModel.KIND));
  }

  private static PageQuery query(String kind, TaskState state, int size) {
    return PageQuery.first(size).filteredBy(Map.of("kind", kind, "state", state.name()));
  }
}

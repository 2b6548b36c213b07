package org.galien.ai.runtime.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.ai.runtime.CallView;
import org.galien.ai.runtime.ModelCalls;
import org.galien.ai.runtime.PullModel;
import org.galien.ai.runtime.TextTasks;
import org.galien.ai.runtime.TryModel;
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

  /** Shown of each kind and state. */
  private static final int FAILURES = 5;

  private static final int LOOKED_AT = 300;
  private static final int RECENT = 6;

  private static final List<TaskState> SHOWN =
      List.of(TaskState.RUNNING, TaskState.FAILED, TaskState.QUEUED);

  private static final Comparator<TaskView> ORDER =
      Comparator.comparing(TaskView::kind)
          .thenComparing(t -> SHOWN.indexOf(t.state()))
          .thenComparing(t -> -t.id().value());

  @Inject ModelCalls calls;
  @Inject TaskListing listing;
  @Inject TaskQueue tasks;
  @Inject Acting acting;
  @Inject HttpServletRequest request;
  @Inject @Any Instance<TextTasks> features;

  private List<TaskView> troubled;
  private Map<TaskState, Long> counts;

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
    if (troubled == null) {
      Map<List<Object>, List<TaskView>> alike =
          listing.troubled(kinds(), LOOKED_AT).stream()
              .collect(Collectors.groupingBy(t -> List.of(t.kind(), t.state())));
      troubled =
          alike.values().stream()
              .flatMap(some -> some.stream().limit(FAILURES))
              .sorted(ORDER)
              .toList();
    }
    return troubled;
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
    forget();
  }

  public void stop() {
    Right.ADMINISTRATION.require(acting.current());
    chosen().forEach(task -> tasks.cancel(task.id()));
    forget();
  }

  private void forget() {
    troubled = null;
    counts = null;
  }

  /** The task whose button was pressed, as long as it is one of these. */
  private Stream<TaskView> chosen() {
    String id = request.getParameter("task");
    return getTroubled().stream().filter(t -> Long.toString(t.id().value()).equals(id));
  }

  private long count(TaskState state) {
    if (counts == null) {
      counts = listing.counts(kinds());
    }
    return counts.getOrDefault(state, 0L);
  }

  private Set<String> kinds() {
    return Stream.concat(
            features.stream().flatMap(f -> f.tasks().stream()).map(TextTasks.Task::name),
            Stream.of(PullModel.KIND, TryModel.KIND))
        .collect(Collectors.toSet());
  }
}

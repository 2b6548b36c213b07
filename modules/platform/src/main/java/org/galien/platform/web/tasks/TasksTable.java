package org.galien.platform.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.galien.platform.messages.Messages;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.places.Tone;
import org.galien.platform.tasks.TaskHandler;
import org.galien.platform.tasks.TaskListing;
import org.galien.platform.tasks.TaskState;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;
import org.galien.platform.web.tables.PagedTable;
import org.galien.platform.web.tables.TableColumn;
import org.galien.platform.web.tables.TableColumn.Choice;

/** Background work, whatever became of it. */
@Named("tasksTable")
@RequestScoped
public class TasksTable extends PagedTable<TaskView> {

  @Inject TaskListing tasks;
  @Inject @Any Instance<TaskHandler> handlers;
  @Inject Say say;

  @Override
  public String getName() {
    return "tasks";
  }

  @Override
  public String getNothing() {
    return "platform.tasks.none";
  }

  @Override
  protected List<TableColumn<TaskView>> columns() {
    return List.of(
        column("kind", task -> TaskWords.name(task.kind())).sorted().filtered(kinds()).always(),
        column("subject", TaskView::subject).sorted().filtered().always(),
        column("state", task -> text(TaskWords.label(task.state())))
            .toned(task -> tone(task.state()))
            .sorted()
            .filtered(
                Arrays.stream(TaskState.values())
                    .map(state -> new Choice(state.name(), TaskWords.label(state)))
                    .toList()),
        column("problem", TaskView::problem).sorted().filtered(),
        column("attempts", task -> String.valueOf(task.attempts())).sorted().number(),
        column("progress", task -> text("platform.tasks.percent", task.progress()))
            .sorted()
            .number(),
        column("due", task -> say.momentOf(task.dueAt())).sorted().hidden());
  }

  @Override
  protected long count(PageQuery query) {
    return tasks.count(query);
  }

  @Override
  protected List<TaskView> rows(PageQuery query) {
    return tasks.list(query);
  }

  @Override
  protected String key(TaskView row) {
    return String.valueOf(row.id().value());
  }

  private List<Choice> kinds() {
    return handlers.stream()
        .map(TaskHandler::kind)
        .sorted()
        .map(kind -> new Choice(kind, TaskWords.sentence(kind)))
        .filter(choice -> Messages.has(Texts.locale(), choice.label()))
        .toList();
  }

  /** None while there is nothing to say: what waits and what runs is as it should be. */
  private static Tone tone(TaskState state) {
    return switch (state) {
      case FAILED -> Tone.CRITICAL;
      case CANCELLED -> Tone.WARNING;
      case DONE -> Tone.GOOD;
      case QUEUED, RUNNING -> null;
    };
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Texts.locale(), key, arguments);
  }

  private static TableColumn<TaskView> column(String key, Function<TaskView, String> text) {
    return TableColumn.of(key, "platform.tasks." + key, text);
  }
}

package org.galien.platform.web.tasks;

import java.util.Locale;
import org.galien.platform.messages.Messages;
import org.galien.platform.tasks.TaskState;
import org.galien.platform.web.Texts;

/** Tasks in the words of people. */
public final class TaskWords {

  private TaskWords() {}

  /** The kind itself where its module has left. */
  public static String name(String kind) {
    String sentence = sentence(kind);
    return Messages.has(Texts.locale(), sentence) ? Messages.text(Texts.locale(), sentence) : kind;
  }

  /** Of {@code documents.read} it is {@code documents.task.read}. */
  static String sentence(String kind) {
    return kind.replaceFirst("\\.", ".task.");
  }

  static String label(TaskState state) {
    return "platform.tasks.state." + state.name().toLowerCase(Locale.ROOT);
  }
}

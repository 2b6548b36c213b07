package org.galien.ai.runtime.web;

import org.galien.platform.messages.Messages;
import org.galien.platform.web.Texts;

/** Tasks in the words of people, as their modules name them. */
final class TaskNames {

  private TaskNames() {}

  /** Of {@code summaries.chart} the sentence {@code summaries.task.chart}; else the task itself. */
  static String of(String task) {
    String sentence = task.contains(".") ? task.replaceFirst("\\.", ".task.") : task + ".task";
    return Messages.has(Texts.locale(), sentence) ? Messages.text(Texts.locale(), sentence) : task;
  }
}

package org.galien.ai.runtime;

import java.util.List;

/** A CDI bean of a feature: what it asks text models for, so that each may have its own. */
public interface TextTasks {

  List<Task> tasks();

  /**
   * One thing that models are asked for.
   *
   * @param name as {@link Question#task} has it; the sentence {@code module.task.verb} names it
   * @param deterministic what does it without a model, as its scores name it
   */
  record Task(String name, String deterministic) {}
}

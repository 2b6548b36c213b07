package org.galien.ai.preconsultation;

import java.util.List;

/**
 * Where a patient's interview stands.
 *
 * @param key what the device has to show from now on, or null when it has it
 * @param atPractice whether it is a tablet that others use after, and somebody can come
 * @param questions all that are still to be asked, in their order, so that a device without a
 *     connection goes on
 * @param asked how many there are in this sitting
 * @param stop why nothing more is asked, or null
 */
public record Progress(
    InterviewState state,
    String key,
    String language,
    boolean resumed,
    boolean atPractice,
    List<AskedQuestion> questions,
    int asked,
    Stop stop) {

  /**
   * What a patient with a sign is shown.
   *
   * @param question what was answered, in the patient's language
   * @param sign name of it in lower case
   * @param at when the team was told, {@code HH:mm}
   * @param coming who takes care of it, or null
   */
  public record Stop(FlagAction action, String sign, String question, String at, String coming) {}
}

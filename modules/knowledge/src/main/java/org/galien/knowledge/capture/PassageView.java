package org.galien.knowledge.capture;

/**
 * Something said, masked.
 *
 * @param atSecond null when the source has no times
 * @param prompt code of the plan's question it replies to, or null
 */
public record PassageView(
    long id,
    SourceId source,
    int position,
    String prompt,
    String speaker,
    Integer atSecond,
    String asked,
    String text) {

  /** {@code 12:04}, empty without a time. */
  public String getMinute() {
    return atSecond == null ? "" : "%d:%02d".formatted(atSecond / 60, atSecond % 60);
  }
}

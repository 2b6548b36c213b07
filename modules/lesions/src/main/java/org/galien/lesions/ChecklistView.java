package org.galien.lesions;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.galien.platform.users.UserId;

/**
 * A checklist as somebody filled it in.
 *
 * @param answers only what was looked for
 */
public record ChecklistView(
    ChecklistKind kind, Map<ChecklistItem, Boolean> answers, Instant at, UserId by) {

  /** Beginning of the older age in the SAMScore. */
  private static final int SAM_AGE = 60;

  private static final int SUSPICIOUS = 3;

  public ChecklistView {
    Map<ChecklistItem, Boolean> ordered = new EnumMap<>(ChecklistItem.class);
    ordered.putAll(answers);
    answers = ordered;
  }

  public int getPoints() {
    return answers.entrySet().stream()
        .filter(Map.Entry::getValue)
        .mapToInt(answer -> answer.getKey().getPoints())
        .sum();
  }

  /** Highest sum there can be. */
  public int getOutOf() {
    return kind.getItems().stream().mapToInt(ChecklistItem::getPoints).sum();
  }

  /** {@code yes}, {@code no}, or empty for what was not looked for. */
  public String answer(ChecklistItem item) {
    Boolean said = answers.get(item);
    return said == null ? "" : said ? "yes" : "no";
  }

  /**
   * Whether the list's own rule is met. ABCDE has none: it only lists signs.
   *
   * @param age of the patient, in years
   */
  public boolean raised(int age) {
    return switch (kind) {
      case ABCDE -> false;
      case SEVEN -> getPoints() >= SUSPICIOUS;
      case SAM ->
          getPoints() >= SUSPICIOUS
              || yes(age < SAM_AGE ? ChecklistItem.MANY_NAEVI : ChecklistItem.FRECKLES);
    };
  }

  private boolean yes(ChecklistItem item) {
    return answers.getOrDefault(item, false);
  }
}

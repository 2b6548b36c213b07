package org.galien.terminology.interactions;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An interaction as the thesaurus words it; nothing of its text is mended.
 *
 * @param main substance or class under which it stands
 * @param note what stands below that name, may be empty
 * @param other substance or class it is with
 * @param levels at least one
 * @param mechanism may be empty
 */
public record ThesaurusEntry(
    String main, String note, String other, List<Level> levels, String mechanism) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * @param said the level in the thesaurus's words
   * @param info what to do, or when it holds; may be empty
   */
  public record Level(InteractionLevel level, String said, String info) {}

  public ThesaurusEntry {
    levels = List.copyOf(levels);
  }

  /** The gravest of its levels. */
  public InteractionLevel level() {
    return levels.stream().map(Level::level).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The same for the entry that says the same of the two the other way round. */
  String wording(String mainKey, String otherKey) {
    boolean first = mainKey.compareTo(otherKey) < 0;
    String names = first ? mainKey + "|" + otherKey : otherKey + "|" + mainKey;
    return BLANKS.matcher(names + " " + levels + " " + mechanism).replaceAll(" ");
  }
}

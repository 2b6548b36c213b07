package org.galien.patients.web.imports;

import java.util.List;
import org.galien.patients.imports.ColumnMapping;

/**
 * A column of a file, as the page shows it.
 *
 * @param key of what it is, {@link ColumnMapping#LEAVE} or {@link ColumnMapping#OPEN}
 * @param choices what it may be
 */
public record MapLine(
    int number,
    String column,
    String example,
    String key,
    boolean monthFirst,
    List<Choice> choices) {

  /** Something a column may be; {@code label} is a sentence. */
  public record Choice(String key, String label) {

    public String getKey() {
      return key;
    }

    public String getLabel() {
      return label;
    }
  }

  /** Class of the row and end of the message key of its state. */
  public String getState() {
    return switch (key) {
      case ColumnMapping.OPEN -> "todo";
      case ColumnMapping.LEAVE -> "off";
      default -> "ok";
    };
  }

  public int getNumber() {
    return number;
  }

  public String getColumn() {
    return column;
  }

  public String getExample() {
    return example;
  }

  public String getKey() {
    return key;
  }

  public boolean isMonthFirst() {
    return monthFirst;
  }

  public List<Choice> getChoices() {
    return choices;
  }
}

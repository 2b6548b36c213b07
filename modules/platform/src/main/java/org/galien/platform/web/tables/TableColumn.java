package org.galien.platform.web.tables;

import java.util.List;
import java.util.function.Function;
import org.galien.platform.places.Tone;
import org.galien.platform.text.TextPart;

/**
 * A column: what it says of a row, on the screen and in an export, and what one may do with it.
 *
 * @param <T> a row
 */
public final class TableColumn<T> {

  /** What a filter offers to choose from: a value, and the key of its sentence. */
  public record Choice(String value, String label) {

    /** EL reads properties. */
    public String getValue() {
      return value;
    }

    public String getLabel() {
      return label;
    }
  }

  private final String key;
  private final String header;
  private final Function<T, String> text;
  private Function<T, String> address = row -> null;
  private Function<T, Tone> tone = row -> null;
  private Function<T, List<TextPart>> parts = row -> null;
  private boolean sorted;
  private boolean filtered;
  private boolean always;
  private boolean hidden;
  private boolean whole;
  private boolean number;
  private List<Choice> choices = List.of();

  private TableColumn(String key, String header, Function<T, String> text) {
    this.key = key;
    this.header = header;
    this.text = text;
  }

  /**
   * @param key letters only; also the name by which the query sorts and filters
   * @param header key of the sentence that heads it
   * @param text what a row says here, null or empty for nothing
   */
  public static <T> TableColumn<T> of(String key, String header, Function<T, String> text) {
    return new TableColumn<>(key, header, text);
  }

  /** May be sorted by. */
  public TableColumn<T> sorted() {
    sorted = true;
    return this;
  }

  /** May be filtered by what is typed. */
  public TableColumn<T> filtered() {
    filtered = true;
    return this;
  }

  /** May be filtered by one of these. */
  public TableColumn<T> filtered(List<Choice> by) {
    choices = List.copyOf(by);
    return filtered();
  }

  /** Nobody hides it: whose row it is must stay in sight. */
  public TableColumn<T> always() {
    always = true;
    return this;
  }

  /** Not shown until somebody wants it. */
  public TableColumn<T> hidden() {
    hidden = true;
    return this;
  }

  /** Never broken into two lines. */
  public TableColumn<T> whole() {
    whole = true;
    return this;
  }

  /** Aligned at the right. */
  public TableColumn<T> number() {
    number = true;
    return this;
  }

  /**
   * Opens the row, by click and by Enter.
   *
   * @param by address below the application, beginning with a slash
   */
  public TableColumn<T> opens(Function<T, String> by) {
    address = by;
    return this;
  }

  /** Shown as a badge where there is a tone. */
  public TableColumn<T> toned(Function<T, Tone> by) {
    tone = by;
    return this;
  }

  /**
   * Shown with what of it was typed underlined.
   *
   * @param by its pieces, or null where nothing was typed
   */
  public TableColumn<T> underlined(Function<T, List<TextPart>> by) {
    parts = by;
    return this;
  }

  public String text(T row) {
    String said = text.apply(row);
    return said == null ? "" : said;
  }

  /** Below the application; null for what cannot be opened. */
  public String address(T row) {
    return address.apply(row);
  }

  /** Null for plain text. */
  public Tone tone(T row) {
    return text(row).isEmpty() ? null : tone.apply(row);
  }

  public List<TextPart> parts(T row) {
    return parts.apply(row);
  }

  public String getKey() {
    return key;
  }

  public String getHeader() {
    return header;
  }

  public boolean isSorted() {
    return sorted;
  }

  public boolean isFiltered() {
    return filtered;
  }

  public List<Choice> getChoices() {
    return choices;
  }

  public boolean isAlways() {
    return always;
  }

  public boolean isHidden() {
    return hidden;
  }

  /** Classes of its cells; {@code tables.js} hides by the first. */
  public String getStyle() {
    return "c-" + key + (number ? " num" : "") + (always || whole ? " whole" : "");
  }
}

package org.galien.ai.triage.text;

/**
 * One word or number of a page.
 *
 * @param raw as written
 * @param key as compared, see {@link Fold#scanned}
 * @param line number of its line, from 0, empty lines not counted
 * @param start offset of its first character in the text
 * @param end offset after its last character
 */
public record Word(String raw, String key, int line, int start, int end) {

  public boolean isNumber() {
    return Character.isDigit(raw.charAt(0)) && raw.chars().noneMatch(Character::isLetter);
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(raw.charAt(0)) || raw.matches("[015]\\p{L}{2,}");
  }

  public boolean isUpperCase() {
    return raw.length() > 1 && raw.chars().noneMatch(Character::isLowerCase) && !isNumber();
  }
}

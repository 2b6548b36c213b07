package org.galien.knowledge.web;

/**
 * Somebody who leaves, in words.
 *
 * @param days until the last one; below 0 once they are gone
 */
public record DepartureLine(String name, String day, long days) {

  public String getName() {
    return name;
  }

  public String getDay() {
    return day;
  }

  public long getDays() {
    return days;
  }
}

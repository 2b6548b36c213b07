package org.galien.launcher.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program's version as far as it decides anything: 10.11.19 is at least 10.11. */
record Version(int major, int minor) implements Comparable<Version> {
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)");

  /** Reads the first "N.N" of what {@code --version} printed; 0.0 where there is none. */
  static Version parse(String printed) {
    Matcher numbers = NUMBERS.matcher(printed == null ? "" : printed);
    if (!numbers.find()) {
      return new Version(0, 0);
    }
    return new Version(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
  }

  boolean atLeast(Version other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Version other) {
    return major != other.major
        ? Integer.compare(major, other.major)
        : Integer.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}

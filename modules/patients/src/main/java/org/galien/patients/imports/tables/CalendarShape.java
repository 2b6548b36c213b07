package org.galien.patients.imports.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Whether everything that begins in a calendar ends, in its order; readers are more lenient. */
final class CalendarShape {

  private CalendarShape() {}

  /**
   * @return the lines at which events begin
   * @throws FileRefused where something does not end
   */
  static List<Long> events(String text) {
    Deque<String> open = new ArrayDeque<>();
    List<Long> events = new ArrayList<>();
    long number = 0;
    boolean calendar = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      String upper = line.stripTrailing().toUpperCase(Locale.ROOT);
      if (upper.startsWith("BEGIN:")) {
        String name = upper.substring(6);
        if (open.isEmpty() != name.equals("VCALENDAR")) {
          throw new FileRefused("calendar", number, 0);
        }
        if (name.equals("VEVENT")) {
          events.add(number);
        }
        calendar = true;
        open.push(name);
      } else if (upper.startsWith("END:")) {
        if (!upper.substring(4).equals(open.poll())) {
          throw new FileRefused("calendar", number, 0);
        }
      }
    }
    if (!open.isEmpty() || !calendar) {
      throw new FileRefused("cut", Math.max(number, 1), 0);
    }
    return events;
  }
}

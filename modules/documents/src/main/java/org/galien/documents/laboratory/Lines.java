package org.galien.documents.laboratory;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a text, whatever ends them; what follows the last line end is one when it is not empty.
 */
final class Lines {

  private Lines() {}

  static List<String> of(String text) {
    String[] parts = text.split("\r\n|\n|\r", -1);
    List<String> lines = new ArrayList<>(List.of(parts));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }
}

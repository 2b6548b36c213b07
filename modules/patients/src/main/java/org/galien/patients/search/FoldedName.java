package org.galien.patients.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.galien.patients.names.PatientNames;

/** A name's folded letters without separators, each knowing where it stood in the name. */
final class FoldedName {

  private final StringBuilder letters = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();
  private final List<Integer> wordStarts = new ArrayList<>();

  FoldedName(String name) {
    boolean wordStarting = true;
    for (int i = 0; i < name.length(); i++) {
      String folded = PatientNames.foldLetter(name.charAt(i));
      if (folded.equals(" ")) {
        wordStarting = true;
      } else if (!folded.isEmpty()) {
        if (wordStarting) {
          wordStarts.add(letters.length());
        }
        wordStarting = false;
        append(folded, i);
      }
    }
  }

  /** Marks where a word, or words written without what parts them, begin like this. */
  void mark(String prefix, boolean[] marked) {
    for (int start : wordStarts) {
      if (letters.indexOf(prefix, start) == start) {
        int last = places.get(start + prefix.length() - 1);
        Arrays.fill(marked, places.get(start), last + 1, true);
      }
    }
  }

  private void append(String folded, int place) {
    letters.append(folded);
    for (int i = 0; i < folded.length(); i++) {
      places.add(place);
    }
  }
}

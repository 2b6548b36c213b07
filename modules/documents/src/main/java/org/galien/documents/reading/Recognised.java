package org.galien.documents.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.galien.documents.opening.WrittenLine;

/**
 * Text of one page as tesseract saw it.
 *
 * @param lines with their places on the picture it was given
 * @param confidence mean over its words, 0 to 100
 */
record Recognised(String text, List<WrittenLine> lines, int confidence) {

  /** Letters and digits, weighed by confidence: how much of the page was really read. */
  long weight() {
    return text.chars().filter(Character::isLetterOrDigit).count() * confidence;
  }

  /**
   * @param tsv tesseract's table: one row a word, with its block, paragraph, line and place
   */
  static Recognised parse(String tsv) {
    Map<String, RecognisedLine> lines = new LinkedHashMap<>();
    double sum = 0;
    int words = 0;
    int height = 1;
    for (String row : tsv.split("\\R")) {
      String[] cells = row.split("\t", -1);
      if (RecognisedWord.isPage(cells)) {
        height = Integer.parseInt(cells[9]);
      } else if (RecognisedWord.isWord(cells)) {
        RecognisedWord word = RecognisedWord.of(cells);
        lines.computeIfAbsent(word.line(), key -> new RecognisedLine(word.block())).add(word);
        sum += word.confidence();
        words++;
      }
    }
    List<RecognisedLine> mended =
        TableRows.joined(RecognisedLine.mended(new ArrayList<>(lines.values())));
    List<WrittenLine> placed = new ArrayList<>();
    for (RecognisedLine line : mended) {
      placed.add(line.placed(height));
    }
    int confidence = words == 0 ? 0 : (int) Math.round(sum / words);
    return new Recognised(join(mended), placed, confidence);
  }

  private static String join(List<RecognisedLine> lines) {
    StringBuilder text = new StringBuilder();
    String block = null;
    for (RecognisedLine line : lines) {
      if (block != null) {
        text.append(block.equals(line.block()) ? "\n" : "\n\n");
      }
      text.append(line.text());
      block = line.block();
    }
    return text.toString();
  }
}

package org.galien.documents.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Judges text by how often one letter follows another: in French, which its neighbours share well
 * enough and no shifted or shuffled alphabet does.
 */
final class LetterPairs {
  static final LetterPairs FRENCH = read();

  private static final int LETTERS = 26;

  /** Fewer pairs tell nothing. */
  private static final int ENOUGH = 40;

  /** Mean bits a pair: French medical texts need 3.3, their oddest lines 4.0, shifted ones 5. */
  private static final double MOST_BITS = 4.2;

  /** Names, units and abbreviations have pairs of their own: a tenth is theirs. */
  private static final double OTHERS = 0.1;

  private final double[][] bits = new double[LETTERS][LETTERS];

  private LetterPairs() {}

  private static LetterPairs read() {
    LetterPairs pairs = new LetterPairs();
    try (InputStream in = LetterPairs.class.getResourceAsStream("letter-pairs.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int row = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          pairs.learn(row++, line.split(" "));
        }
      }
      return pairs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learn(int row, String[] counts) {
    double all = 0;
    for (String count : counts) {
      all += Integer.parseInt(count) + 0.5;
    }
    for (int column = 0; column < LETTERS; column++) {
      double share = (Integer.parseInt(counts[column]) + 0.5) / all;
      bits[row][column] = -Math.log((1 - OTHERS) * share + OTHERS / LETTERS) / Math.log(2);
    }
  }

  /**
   * @param plain small letters without accents; others part words
   */
  boolean plausible(String plain) {
    double sum = 0;
    int pairs = 0;
    for (int i = 1; i < plain.length(); i++) {
      int first = plain.charAt(i - 1) - 'a';
      int second = plain.charAt(i) - 'a';
      if (first >= 0 && first < LETTERS && second >= 0 && second < LETTERS) {
        sum += bits[first][second];
        pairs++;
      }
    }
    return pairs < ENOUGH || sum / pairs < MOST_BITS;
  }
}

package org.galien.patients.imports.tables;

/** Counts what tells encodings apart, byte by byte. */
final class ByteCount {

  private static final String UNDEFINED = "\u0081\u008D\u008F\u0090\u009D";

  private long bytes;
  private int beginning;
  private long line = 1;
  private long column;
  private long zerosAtEven;
  private long zerosAtOdd;
  private long zeroLine;
  private long binaryLine;
  private long binaryColumn;
  private int wanted;
  private int lowest;
  private int highest;
  private long utf8Letters;
  private long utf8Faults;
  private long faultLine;
  private long faultColumn;
  private long undefinedLine;
  private long undefinedColumn;
  private long lowLetters;
  private long highLetters;
  private long dosLetters;
  private long macLetters;
  private boolean afterLetter;
  private int waiting = -1;

  void take(int next) {
    if (bytes < 3) {
      beginning |= next << (16 - 8 * (int) bytes);
    }
    column++;
    control(next);
    utf8(next);
    oneByte(next);
    bytes++;
    if (next == '\n') {
      line++;
      column = 0;
    }
  }

  private void control(int next) {
    if (next == 0) {
      zeroLine = zeroLine == 0 ? line : zeroLine;
      zerosAtEven += bytes % 2 == 0 ? 1 : 0;
      zerosAtOdd += bytes % 2;
    } else if (next < 0x20 && "\t\n\r\f\u000B\u001A".indexOf(next) < 0 && binaryLine == 0) {
      binaryLine = line;
      binaryColumn = column;
    }
  }

  private void utf8(int next) {
    if (wanted > 0) {
      if (next >= lowest && next <= highest) {
        wanted--;
        lowest = 0x80;
        highest = 0xBF;
        utf8Letters += wanted == 0 ? 1 : 0;
        return;
      }
      fault();
    }
    wanted = next < 0xC2 ? 0 : next < 0xE0 ? 1 : next < 0xF0 ? 2 : next < 0xF5 ? 3 : 0;
    lowest = next == 0xE0 ? 0xA0 : next == 0xF0 ? 0x90 : 0x80;
    highest = next == 0xED ? 0x9F : next == 0xF4 ? 0x8F : 0xBF;
    if (next >= 0x80 && wanted == 0) {
      fault();
    }
  }

  private void fault() {
    wanted = 0;
    utf8Faults++;
    if (faultLine == 0) {
      faultLine = line;
      faultColumn = column;
    }
  }

  /** A byte counts as a letter when it stands between two. */
  private void oneByte(int next) {
    boolean letter = next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    if (waiting >= 0 && (letter || next < 0x30)) {
      judge(waiting);
    }
    waiting = next >= 0x80 && afterLetter ? next : -1;
    afterLetter = letter || next >= 0x80 && afterLetter;
    if (UNDEFINED.indexOf(next) >= 0 && undefinedLine == 0) {
      undefinedLine = line;
      undefinedColumn = column;
    }
  }

  private void judge(int between) {
    if (between >= 0xC0) {
      highLetters++;
    } else if (between < 0xA0 && between != 0x92 && between != 0x9C) {
      lowLetters++;
      dosLetters += between == 0x82 || between == 0x8A ? 1 : 0;
      macLetters += between == 0x8E || between == 0x8F ? 1 : 0;
    }
  }

  long bytes() {
    return bytes;
  }

  int beginning() {
    return beginning;
  }

  long zeros() {
    return zerosAtEven + zerosAtOdd;
  }

  long zerosAtEven() {
    return zerosAtEven;
  }

  long zerosAtOdd() {
    return zerosAtOdd;
  }

  long zeroLine() {
    return zeroLine;
  }

  long binaryLine() {
    return binaryLine;
  }

  long binaryColumn() {
    return binaryColumn;
  }

  /** What the file ends in the middle of counts as broken, too. */
  boolean utf8Broken() {
    if (wanted > 0) {
      fault();
    }
    return utf8Faults > 0;
  }

  long utf8Letters() {
    return utf8Letters;
  }

  long utf8Faults() {
    return utf8Faults;
  }

  long faultLine() {
    return faultLine;
  }

  long faultColumn() {
    return faultColumn;
  }

  long undefinedLine() {
    return undefinedLine;
  }

  long undefinedColumn() {
    return undefinedColumn;
  }

  long lowLetters() {
    return lowLetters;
  }

  long highLetters() {
    return highLetters;
  }

  long dosLetters() {
    return dosLetters;
  }

  long macLetters() {
    return macLetters;
  }
}

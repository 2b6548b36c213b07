package org.galien.ai.assistant.answers;

/** Numbers as French writes and says them, for patterns over folded text. */
final class Numerals {

  private static final String WORD =
      "(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
          + "|vingts?|trente|quarante|cinquante|soixante|septante|nonante|cents?|mille)";

  /** A number in digits or in letters, « quatre-vingts », « deux cent vingt ». */
  static final String ANY = "(?:\\d+(?:[.,]\\d+)?|" + WORD + "(?:(?:[- ]et)?[- ]" + WORD + ")*)";

  /** An hour of the day in letters. */
  static final String HOUR =
      "\\b(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
          + "|dix-sept|dix-huit|dix-neuf|vingt|vingt et une|vingt-deux|vingt-trois)";

  private Numerals() {}
}

package org.galien.documents.opening;

/** How well the accents of a text stand where French has them: the wrong code page shows there. */
final class AccentFit {
  private static final String FREQUENT = "éèàêç";
  private static final String FRENCH = "âäëîïôöùûüÿœæñ";
  private static final String SIGNS = "’‘“”«»–—…•°µ€²³½¼±·×®©™\u00A0";

  private AccentFit() {}

  /** Above nought when most stand well, 0 without any, below nought when most cannot be. */
  static double of(String text) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        sum += fit(text, i);
      }
    }
    return sum;
  }

  private static double fit(String text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (c == 0xFFFD || Character.isISOControl(c)) {
      return -2;
    }
    if (Character.isLetter(c) && c != 'µ' && c != 'ª' && c != 'º') {
      return letter(c, before, after);
    }
    boolean inWord = Character.isLetter(before) && Character.isLetter(after);
    if (inWord) {
      return c == '’' ? 1 : -1;
    }
    if (c == 'µ' && Character.isLetter(after)) {
      return 1;
    }
    return SIGNS.indexOf(c) >= 0 ? 0.3 : -0.3;
  }

  private static double letter(char c, char before, char after) {
    char small = Character.toLowerCase(c);
    double worth = FREQUENT.indexOf(small) >= 0 ? 1 : FRENCH.indexOf(small) >= 0 ? 0.5 : -0.5;
    if (c == small) {
      // Small accents among capitals are as strange as the other way round.
      boolean shouted = Character.isUpperCase(before) && Character.isUpperCase(after);
      return shouted ? -1 : lone(before, after) && c != 'à' ? -0.5 : worth;
    }
    boolean whispered = Character.isLowerCase(before) || lone(before, after) && c != 'À';
    return whispered ? -1 : worth;
  }

  private static boolean lone(char before, char after) {
    return !Character.isLetter(before) && !Character.isLetter(after);
  }
}

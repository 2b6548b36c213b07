package org.galien.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.galien.letters.text.LetterKind;
import org.galien.letters.text.LetterText;
import org.galien.platform.text.Folding;

/**
 * What a doctor may want to mend before he signs, and need not.
 *
 * @param key of the sentence
 */
public record LetterRemark(String key, Object... arguments) {

  /** Certificates say to whom they were given, and when the patient was seen. */
  static List<LetterRemark> of(LetterKind kind, String content, String day) {
    List<LetterRemark> remarks = new ArrayList<>();
    int blanks = LetterText.blanks(content);
    if (blanks > 0) {
      remarks.add(new LetterRemark("letters.remark.blanks", blanks));
    }
    if (kind == LetterKind.CERTIFICATE) {
      String words = Folding.fold(LetterText.plain(content)).toLowerCase(Locale.ROOT);
      if (!words.contains("remis")) {
        remarks.add(new LetterRemark("letters.remark.given"));
      }
      if (!words.matches("(?s).*\\d{4}.*")) {
        remarks.add(new LetterRemark("letters.remark.day", day));
      }
    }
    return remarks;
  }
}

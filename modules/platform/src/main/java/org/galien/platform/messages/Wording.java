package org.galien.platform.messages;

import java.util.Locale;

/** Words that a sentence mentions, known only in the language that the sentence is read in. */
@FunctionalInterface
public interface Wording {
  String in(Locale locale);
}

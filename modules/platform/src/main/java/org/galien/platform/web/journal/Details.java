package org.galien.platform.web.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.galien.platform.audit.Subject;
import org.galien.platform.messages.Messages;

/**
 * The details of entries as people read them: {@code key=value} or {@code words 12}, joined by
 * semicolons or commas. What has no sentence here is said as it is written.
 */
final class Details {

  private static final Pattern PARTS = Pattern.compile(";\\s*|,\\s+|\\s+(?=roles=)");
  private static final Pattern PAIR = Pattern.compile("([a-z][a-z0-9 -]*?)\\s*[= ]\\s*(\\S.*)");
  private static final Pattern NUMBERED = Pattern.compile("\\d.*");
  private static final String WORDS = "words=";

  private Details() {}

  /** What somebody typed comes last, and is not taken apart. */
  static String said(String detail, Locale locale) {
    if (detail == null || detail.isBlank()) {
      return "";
    }
    int typed = detail.indexOf(WORDS);
    String coded = typed < 0 ? detail : detail.substring(0, typed);
    String said =
        Arrays.stream(PARTS.split(coded))
            .filter(part -> !part.isBlank())
            .map(part -> part(part.strip(), locale))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return typed < 0
        ? said
        : Messages.text(
            locale, "platform.detail.words", said, detail.substring(typed + WORDS.length()));
  }

  /** What an entry is about: « Document n° 12 ». */
  static String said(Subject subject, Locale locale) {
    String kind = value("platform.subject." + subject.kind(), subject.kind(), locale);
    return subject.id() == 0
        ? kind
        : Messages.text(locale, "platform.subject", kind, String.valueOf(subject.id()));
  }

  private static String part(String part, Locale locale) {
    Matcher pair = PAIR.matcher(part);
    if (pair.matches() && (part.contains("=") || known(pair.group(1), locale))) {
      String key = key(pair.group(1));
      if (Messages.has(locale, key)) {
        return Messages.text(locale, key, values(pair.group(2), locale));
      }
    }
    return word(part, locale);
  }

  private static boolean known(String key, Locale locale) {
    return Messages.has(locale, key(key));
  }

  private static String values(String value, Locale locale) {
    String bare = value.replaceAll("[\\[\\]]", "");
    return NUMBERED.matcher(bare).matches()
        ? bare
        : Arrays.stream(bare.split(",\\s*"))
            .map(one -> word(one, locale))
            .collect(Collectors.joining(", "));
  }

  private static String word(String word, Locale locale) {
    String key = "platform.detail.value." + word.toLowerCase(Locale.ROOT).replace(' ', '-');
    return value(key, word, locale);
  }

  private static String key(String key) {
    return "platform.detail." + key.strip().replace(' ', '-');
  }

  private static String value(String key, String otherwise, Locale locale) {
    return Messages.has(locale, key) ? Messages.text(locale, key) : otherwise;
  }
}

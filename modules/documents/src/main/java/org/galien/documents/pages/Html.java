package org.galien.documents.pages;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of an HTML mail, where it has no plain text beside it. */
final class Html {
  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(script|style|head|title)\\b.*?</\\1\\s*>|<!--.*?-->");
  private static final Pattern BREAK =
      Pattern.compile("(?i)<\\s*(br|/p|/div|/tr|/li|/h[1-6]|/table)\\b[^>]*>");
  private static final Pattern CELL = Pattern.compile("(?i)<\\s*/t[dh]\\b[^>]*>");
  private static final Pattern NUMBER =
      Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");
  private static final String[][] NAMED = {
    {"&nbsp;", " "}, {"&eacute;", "é"}, {"&egrave;", "è"}, {"&ecirc;", "ê"}, {"&agrave;", "à"},
    {"&ccedil;", "ç"}, {"&acirc;", "â"}, {"&ocirc;", "ô"}, {"&icirc;", "î"}, {"&iuml;", "ï"},
    {"&ucirc;", "û"}, {"&ugrave;", "ù"}, {"&Eacute;", "É"}, {"&Egrave;", "È"}, {"&Agrave;", "À"},
    {"&rsquo;", "’"}, {"&laquo;", "«"}, {"&raquo;", "»"}, {"&micro;", "µ"}, {"&deg;", "°"},
    {"&euro;", "€"}, {"&oelig;", "œ"}, {"&quot;", "\""}, {"&lt;", "<"}, {"&gt;", ">"},
    {"&amp;", "&"}
  };

  private Html() {}

  static String text(String html) {
    String text = UNSEEN.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
    text = BREAK.matcher(text).replaceAll("\n");
    text = CELL.matcher(text).replaceAll("  ").replaceAll("<[^>]*>", "");
    text = NUMBER.matcher(text).replaceAll(Html::character);
    for (String[] name : NAMED) {
      text = text.replace(name[0], name[1]);
    }
    return text.replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n").strip();
  }

  private static String character(MatchResult number) {
    String hex = number.group(1);
    int code = hex == null ? Integer.parseInt(number.group(2)) : Integer.parseInt(hex, 16);
    boolean valid = Character.isValidCodePoint(code) && code >= 0x20;
    return valid ? java.util.regex.Matcher.quoteReplacement(Character.toString(code)) : " ";
  }
}

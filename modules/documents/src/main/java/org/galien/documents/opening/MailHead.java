package org.galien.documents.opening;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a saved mail from a text that merely begins with "Objet :" (RFC 5322, section 2.2). */
final class MailHead {
  private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]*):.*");
  private static final Set<String> SENT =
      Set.of("from", "date", "to", "subject", "cc", "reply-to", "sender", "delivered-to");
  private static final Set<String> CARRIED =
      Set.of("received", "return-path", "message-id", "mime-version", "content-type", "x-mailer");

  private MailHead() {}

  static boolean starts(String latin) {
    Set<String> seen = new HashSet<>();
    for (String line : latin.stripLeading().split("\\r?\\n|\\r")) {
      if (line.isEmpty()) {
        break;
      }
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        seen.add(header.group(1).toLowerCase(Locale.ROOT));
      } else if (!line.startsWith(" ") && !line.startsWith("\t") && !line.startsWith("From ")) {
        return false;
      }
    }
    return seen.stream().anyMatch(SENT::contains) && seen.stream().anyMatch(CARRIED::contains);
  }
}

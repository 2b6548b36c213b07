package org.galien.platform.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fingerprint of something that must never change, as an entry of the chain holds it: whoever
 * changes the thing has to write the chain anew as well.
 *
 * @param version of the subject, from 1
 * @param sha256 hexadecimal, over all that is sealed; null in entries from before there were seals
 */
public record Seal(int version, String sha256) {

  private static final Pattern TEXT =
      Pattern.compile("version (\\d{1,9})(?:, sha256 ([0-9a-f]{64}))?");

  /** Empty for a detail that names no version. */
  static Optional<Seal> of(String detail) {
    Matcher found = TEXT.matcher(detail == null ? "" : detail);
    return found.matches()
        ? Optional.of(new Seal(Integer.parseInt(found.group(1)), found.group(2)))
        : Optional.empty();
  }

  /** Whether what is stored now is what was sealed. */
  boolean holds(Seal stored) {
    return version == stored.version && (sha256 == null || sha256.equals(stored.sha256));
  }

  String text() {
    return "version " + version + ", sha256 " + sha256;
  }
}

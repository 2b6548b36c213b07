package org.galien.ai.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.galien.ai.triage.reading.DocumentReader;
import org.galien.ai.triage.rules.PracticeRule;
import org.galien.ai.triage.rules.PracticeRules;
import org.galien.ai.triage.rules.RuleParser;
import org.galien.ai.triage.rules.RuleSet;
import org.galien.ai.triage.typing.TypeModel;

/**
 * The rules that sort: a text of them, parsed, and the practice's own rows before it.
 *
 * @param practice the rows' JSON, empty when there are none
 * @param engine as stored with each proposal: what sorted, its version, the beginning of the text's
 *     SHA-256
 */
record CompiledRules(String text, String practice, String engine, DocumentReader reader) {
  /** Grows when reading or matching changes, whatever the rules. */
  static final String VERSION = "2";

  private static final String SHIPPED_TEXT = resource("regles-de-tri.txt");

  private static final RuleSet SHIPPED_RULES = RuleParser.parse(SHIPPED_TEXT).rules();

  static final CompiledRules SHIPPED = of(SHIPPED_TEXT, "");

  static CompiledRules of(String text, String practice) {
    List<PracticeRule> rows = practice.isEmpty() ? List.of() : StoredPracticeRules.rules(practice);
    DocumentReader reader =
        new DocumentReader(
            RuleParser.parse(text).rules(),
            text.equals(SHIPPED_TEXT) ? null : SHIPPED_RULES,
            PracticeRules.of(rows));
    String engine =
        "règles "
            + VERSION
            + " ("
            + digest(text + practice + TypeModel.SHIPPED.fingerprint())
            + ")";
    return new CompiledRules(text, practice, engine, reader);
  }

  /** The same text, after other rows. */
  CompiledRules with(String otherPractice) {
    return of(text, otherPractice);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = CompiledRules.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.galien.ai.triage.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.galien.ai.triage.rules.Phrase;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;
import org.galien.ai.triage.text.Word;

/** The signs of {@code signes-urgents.txt}: words that call for a reading the same day. */
final class UrgentSigns {
  private static final Set<String> NEGATIONS =
      Set.of(
          "pas",
          "sans",
          "absence",
          "aucun",
          "aucune",
          "ni",
          "non",
          "eiiminer",
          "eiimine",
          "exciu",
          "exciure",
          "depistage",
          "risque",
          "jamais",
          "antecedent",
          "antecedents",
          "ancien",
          "ancienne",
          "recherche",
          "negatif",
          "negative",
          "si",
          "prevention",
          "famiiiai",
          "famiiiaie",
          "famiiiaux",
          "information",
          "en cas de",
          "contre",
          "prophyiaxie",
          "recherches");
  private static final int REACH = 5;
  private static final int SENTENCE = 120;
  private static final Pattern EMPTY_BOX = Pattern.compile("(?:\\[ ?]|☐|□)\\s*$");
  private static final Pattern SUSPICION =
      Pattern.compile("(?:suspicion|hypothese|suspecte|crainte|eventualite|diagnostic)[^.;!?]*$");
  private static final Pattern RULED_OUT =
      Pattern.compile(
          "^[^.;:!?\\[]*?\\b(?:(?:n'est|n'a|n'ont|ne sont)(?: \\S+)? pas(?: ete)?"
              + " (?:confirme|retrouve|retenu|mis en evidence)|(?:est|a ete|sont)"
              + " (?:ecarte|infirme|elimine|exclu)|non (?:confirme|retrouve|retenu))");

  /** Findings that a letter tells of relatives as well. */
  private static final Set<String> ALSO_OF_KIN = Set.of("malignant", "acute");

  private static final String PATIENT = "courrier_libre_patient";
  private static final Phrase SAME_DAY = Phrase.of("le jour même");

  private final List<Sign> signs = new ArrayList<>();

  static final UrgentSigns SHIPPED = load();

  /**
   * @param beside of which one has to stand near; empty when the phrase is enough
   */
  private record Sign(
      String reason, Set<String> types, Phrase phrase, boolean evenDenied, List<Phrase> beside) {}

  /** The reason's key and the words found, one entry a reason. */
  List<UrgentReason> find(Page page, String type) {
    List<UrgentReason> reasons = new ArrayList<>();
    for (Sign sign : signs) {
      boolean known = reasons.stream().anyMatch(r -> r.key().endsWith("." + sign.reason));
      if (!known && sign.types.contains(type)) {
        found(sign, page).ifPresent(reasons::add);
      }
    }
    return reasons;
  }

  private static Optional<UrgentReason> found(Sign sign, Page page) {
    int at = sign.phrase.find(page, i -> accepts(page, i, sign));
    return at < 0
        ? Optional.empty()
        : Optional.of(UrgentReason.of(sign.reason, sign.phrase.written()));
  }

  private static boolean accepts(Page page, int index, Sign sign) {
    boolean past = SAME_DAY.end(page.words(), index) >= 0 && Done.before(page, index);
    boolean ofKin = ALSO_OF_KIN.contains(sign.reason) && Kin.bears(page, index);
    boolean advises = !sign.types.contains(PATIENT);
    boolean alone =
        !sign.beside.isEmpty() && !Request.isOne(page, index, sign.phrase, sign.beside, advises);
    return !past
        && !ofKin
        && !alone
        && (sign.evenDenied || !denied(page, index) && !dismissed(page, index));
  }

  /** Whether the form's box before the word is empty, or its sentence rules out a suspicion. */
  private static boolean dismissed(Page page, int index) {
    Word word = page.words().get(index);
    String before = page.text().substring(Math.max(0, word.start() - SENTENCE), word.start());
    int end = Math.min(page.text().length(), word.end() + SENTENCE);
    return EMPTY_BOX.matcher(before).find()
        || SUSPICION.matcher(Fold.plain(before)).find()
            && RULED_OUT.matcher(Fold.plain(page.text().substring(word.end(), end))).find();
  }

  /** Whether a negation stands before the word, in its sentence. */
  static boolean denied(Page page, int index) {
    List<Word> words = page.words();
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      String gap = page.text().substring(words.get(i).end(), words.get(i + 1).start());
      if (gap.matches("(?s).*[.;:!?\n].*")) {
        return false;
      }
      if (NEGATIONS.contains(words.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static UrgentSigns load() {
    try (InputStream in =
        UrgentSigns.class.getResourceAsStream("/org/galien/ai/triage/signes-urgents.txt")) {
      UrgentSigns signs = new UrgentSigns();
      signs.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return signs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void parse(String text) {
    String reason = null;
    Set<String> types = Set.of();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        reason = line.substring(1, line.indexOf(']'));
        types =
            Arrays.stream(line.substring(line.indexOf(']') + 1).strip().split("\\s+"))
                .collect(Collectors.toSet());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        String[] halves = line.split("&");
        List<Phrase> beside =
            halves.length == 1
                ? List.of()
                : Arrays.stream(halves[1].split("\\|")).map(Phrase::of).toList();
        for (String written : halves[0].split("\\|")) {
          boolean evenDenied = written.strip().startsWith("!");
          Phrase phrase = Phrase.of(written.replace("!", ""));
          signs.add(new Sign(reason, types, phrase, evenDenied, beside));
        }
      }
    }
  }
}

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
  private static final Pattern KIN =
      Pattern.compile(
          "\\b(?:mere|pere|soeur|frere|tante|oncle|cousine?|grand[-"
              + " ](?:mere|pere)|maternel(?:le)?|paternel(?:le)?|cas index)\\b[^.;!?]*$");
  private static final Pattern RULED_OUT =
      Pattern.compile(
          "^[^.;:!?\\[]*?\\b(?:(?:n'est|n'a|n'ont|ne sont)(?: \\S+)? pas(?: ete)?"
              + " (?:confirme|retrouve|retenu|mis en evidence)|(?:est|a ete|sont)"
              + " (?:ecarte|infirme|elimine|exclu)|non (?:confirme|retrouve|retenu))");

  /** What is told as done: « sortie le jour même », « fait le jour même ». */
  private static final Pattern DONE =
      Pattern.compile(
          "retour|ambuiatoire|(?!demand|souhait|attend|conseii|recommand)[a-z]{2,}(?:e|i|is|it|u|ue|ie)e?s?");

  private static final Set<String> DUE = Set.of("etre");

  /** Findings that a letter tells of relatives as well. */
  private static final Set<String> ALSO_OF_KIN = Set.of("malignant", "acute");

  private final List<Sign> signs = new ArrayList<>();

  static final UrgentSigns SHIPPED = load();

  private record Sign(String reason, Set<String> types, Phrase phrase, boolean evenDenied) {}

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
    boolean past = Phrase.of("le jour même").end(page.words(), index) >= 0 && isDone(page, index);
    boolean ofKin = ALSO_OF_KIN.contains(sign.reason) && isOfKin(page, index);
    return !past && !ofKin && (sign.evenDenied || !denied(page, index) && !dismissed(page, index));
  }

  /** « Fait le jour même » tells when something was done; « doit être vu le jour même » asks. */
  private static boolean isDone(Page page, int index) {
    boolean due = index > 1 && DUE.contains(page.words().get(index - 2).key());
    return index > 0 && !due && DONE.matcher(page.words().get(index - 1).key()).matches();
  }

  /** « Sa mère, opérée d'un adénocarcinome »: a relative in the sentence before the word. */
  private static boolean isOfKin(Page page, int index) {
    int at = page.words().get(index).start();
    String before = Fold.plain(page.text().substring(Math.max(0, at - SENTENCE), at));
    return KIN.matcher(before).find();
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
        for (String written : line.split("\\|")) {
          boolean evenDenied = written.strip().startsWith("!");
          signs.add(new Sign(reason, types, Phrase.of(written.replace("!", "")), evenDenied));
        }
      }
    }
  }
}

package org.galien.ai.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.galien.ai.summaries.french.Citation;
import org.galien.ai.summaries.french.SourceKind;
import org.galien.ai.summaries.french.SourceRef;
import org.galien.ai.summaries.french.Statement;
import org.galien.ai.summaries.synthesis.Listed;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.background.AllergyView;
import org.galien.encounters.background.ConditionCategory;
import org.galien.encounters.background.ConditionView;
import org.galien.encounters.background.Conditions;
import org.galien.encounters.background.Treatments;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;

/** What the lists of allergies and problems state; no model has a say in it. */
@ApplicationScoped
class ListedFacts {

  private static final int MOST = 6;

  @Inject Allergies allergies;
  @Inject Conditions conditions;
  @Inject Treatments treatments;

  List<Statement> of(PatientId patient) {
    List<Statement> statements = new ArrayList<>();
    List<AllergyView> known = allergies.of(patient).entries();
    List<ConditionView> active =
        conditions.of(patient).stream()
            .filter(c -> c.category() == ConditionCategory.PROBLEM)
            .limit(MOST)
            .toList();
    add(statements, "summaries.listed-allergies", known, ListedFacts::words, ListedFacts::cite);
    add(statements, "summaries.listed-conditions", active, ConditionView::label, ListedFacts::cite);
    return statements;
  }

  List<Listed> allergies(PatientId patient) {
    return allergies.of(patient).entries().stream()
        .map(a -> new Listed(ref(SourceKind.ALLERGY, a.id(), 0), words(a)))
        .toList();
  }

  List<Listed> problems(PatientId patient) {
    return conditions.of(patient).stream()
        .filter(c -> c.category() == ConditionCategory.PROBLEM)
        .map(c -> new Listed(ref(SourceKind.CONDITION, c.id(), 0), c.label()))
        .toList();
  }

  /** A treatment that was changed is another source: what was said of it no longer stands. */
  List<Listed> treatments(PatientId patient) {
    return treatments.of(patient).stream()
        .map(
            t ->
                new Listed(
                    ref(SourceKind.TREATMENT, t.id(), t.version()),
                    (t.drug() + " " + t.dosage()).strip()))
        .toList();
  }

  private static <T> void add(
      List<Statement> into,
      String key,
      List<T> entries,
      Function<T, String> words,
      Function<T, Citation> citation) {
    if (!entries.isEmpty()) {
      String text = entries.stream().map(words).collect(Collectors.joining(", "));
      // The record is in French, whatever the screen's language.
      into.add(
          new Statement(
              Messages.text(Locale.FRENCH, key, text), entries.stream().map(citation).toList()));
    }
  }

  private static String words(AllergyView allergy) {
    String detail =
        allergy.onsetYear() == null
            ? allergy.reaction()
            : (allergy.reaction() + " " + allergy.onsetYear()).strip();
    return detail.isBlank() ? allergy.substance() : allergy.substance() + " (" + detail + ")";
  }

  private static Citation cite(AllergyView allergy) {
    return entry(SourceKind.ALLERGY, allergy.id(), allergy.substance());
  }

  private static Citation cite(ConditionView condition) {
    return entry(SourceKind.CONDITION, condition.id(), condition.label());
  }

  private static Citation entry(SourceKind kind, long id, String quote) {
    return new Citation(ref(kind, id, 0), 0, quote.length(), quote);
  }

  private static SourceRef ref(SourceKind kind, long id, long revision) {
    return new SourceRef(kind, id, revision);
  }
}

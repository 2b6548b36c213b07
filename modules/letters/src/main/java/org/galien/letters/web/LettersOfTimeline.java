package org.galien.letters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.galien.letters.LetterLists;
import org.galien.letters.LetterView;
import org.galien.letters.text.LetterText;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.text.Excerpt;
import org.galien.platform.text.Folding;
import org.galien.platform.web.Texts;

/** What was signed for a patient, in the timeline of the chart; its search reads the words. */
@ApplicationScoped
class LettersOfTimeline implements TimelineSource {

  static final String PARAMETER = "courrier";
  private static final TimelineKind KIND = new TimelineKind("letter", "letters.timeline", 35);

  /** Characters around what was found. */
  private static final int EXCERPT = 160;

  @Inject LetterLists lists;
  @Inject Clock clock;

  @Override
  public String parameter() {
    return PARAMETER;
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    List<LetterView> all = lists.signed(new PatientId(query.patient()));
    return new TimelinePart(
        all.isEmpty() ? Map.of() : Map.of(KIND, (long) all.size()),
        query.wants(KIND)
            ? all.stream()
                .filter(one -> found(one, query.words()))
                .limit(query.limit())
                .map(one -> entry(one, query.words()))
                .toList()
            : List.of());
  }

  /** What was signed, and the drafts that who acts may write on. */
  @Override
  public boolean shows(long patient, long number) {
    PatientId chart = new PatientId(patient);
    return lists.drafts(chart).stream().anyMatch(one -> one.id().value() == number)
        || lists.signed(chart).stream().anyMatch(one -> one.id().value() == number);
  }

  private static boolean found(LetterView one, String words) {
    return words.isBlank() || Folding.contains(line(one) + " " + body(one), words);
  }

  private TimelineEntry entry(LetterView one, String words) {
    String key =
        one.replacedBy() == null
            ? "letters.kind." + one.kind().getCode()
            : "letters.timeline.replaced";
    TimelineEntry entry =
        new TimelineEntry(
            KIND,
            "edit",
            Messages.text(Texts.locale(), key),
            line(one),
            one.signedAt().atZone(clock.getZone()).toLocalDate(),
            PARAMETER,
            one.id().value(),
            false);
    return words.isBlank() ? entry : entry.withExcerpt(Excerpt.of(body(one), words, EXCERPT));
  }

  private static String line(LetterView one) {
    String to = one.addressee().lines().findFirst().orElse("");
    return to.isEmpty() ? one.title() : one.title() + " · " + to;
  }

  private static String body(LetterView one) {
    return LetterText.plain(one.content());
  }
}

package org.galien.letters.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.galien.letters.LetterId;
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
    PatientId patient = new PatientId(query.patient());
    long count = lists.count(patient);
    return new TimelinePart(
        count == 0 ? Map.of() : Map.of(KIND, count),
        count == 0 || !query.wants(KIND) ? List.of() : entries(patient, query));
  }

  private List<TimelineEntry> entries(PatientId patient, TimelineQuery query) {
    if (query.words().isBlank()) {
      return lists.signed(patient, query.limit()).stream().map(this::entry).toList();
    }
    return lists.signed(patient).stream()
        .filter(one -> Folding.contains(line(one) + " " + body(one), query.words()))
        .limit(query.limit())
        .map(one -> entry(one).withExcerpt(Excerpt.of(body(one), query.words(), EXCERPT)))
        .toList();
  }

  /** What was signed, and the drafts that who acts may write on. */
  @Override
  public boolean shows(long patient, long number) {
    PatientId chart = new PatientId(patient);
    return lists.drafts(chart).stream().anyMatch(one -> one.id().value() == number)
        || lists.signed(chart, new LetterId(number)).isPresent();
  }

  private TimelineEntry entry(LetterView one) {
    String key =
        one.replacedBy() == null
            ? "letters.kind." + one.kind().getCode()
            : "letters.timeline.replaced";
    return new TimelineEntry(
        KIND,
        "edit",
        Messages.text(Texts.locale(), key),
        line(one),
        one.signedAt().atZone(clock.getZone()).toLocalDate(),
        PARAMETER,
        one.id().value(),
        false);
  }

  private static String line(LetterView one) {
    String to = one.addressee().lines().findFirst().orElse("");
    return to.isEmpty() ? one.title() : one.title() + " · " + to;
  }

  private static String body(LetterView one) {
    return LetterText.plain(one.content());
  }
}

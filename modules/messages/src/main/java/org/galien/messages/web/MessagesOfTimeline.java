package org.galien.messages.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.galien.messages.MessageKind;
import org.galien.messages.MessageLists;
import org.galien.messages.MessageView;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.text.Folding;
import org.galien.platform.web.Texts;

/** Calls and tasks about a patient, in the timeline of the chart. */
@ApplicationScoped
class MessagesOfTimeline implements TimelineSource {

  static final String PARAMETER = "message";
  private static final TimelineKind KIND = new TimelineKind("message", "messages.timeline", 80);

  @Inject MessageLists lists;
  @Inject Clock clock;

  @Override
  public String parameter() {
    return PARAMETER;
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    List<MessageView> all = lists.of(new PatientId(query.patient()));
    return new TimelinePart(
        all.isEmpty() ? Map.of() : Map.of(KIND, (long) all.size()),
        query.wants(KIND)
            ? all.stream()
                .filter(message -> found(message, query.words()))
                .limit(query.limit())
                .map(this::entry)
                .toList()
            : List.of());
  }

  @Override
  public boolean shows(long patient, long number) {
    return lists.of(new PatientId(patient)).stream().anyMatch(m -> m.id().value() == number);
  }

  private static boolean found(MessageView message, String words) {
    return Folding.containsAll(message.caller() + " " + message.text(), words);
  }

  private TimelineEntry entry(MessageView message) {
    boolean call = message.kind() == MessageKind.CALL;
    String title = Messages.text(Texts.locale(), "messages.timeline." + message.kind().getCode());
    return new TimelineEntry(
        KIND,
        call ? "phone" : "tasks",
        message.caller().isEmpty() ? title : title + " : " + message.caller(),
        message.text(),
        message.notedAt().atZone(clock.getZone()).toLocalDate(),
        PARAMETER,
        message.id().value(),
        false);
  }
}

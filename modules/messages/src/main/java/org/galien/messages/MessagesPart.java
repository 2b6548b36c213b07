package org.galien.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Dates;

/** Calls and tasks about a patient, when the whole chart is handed out. */
@ApplicationScoped
@Transactional
class MessagesPart implements ChartPart {

  @Inject MessageLists lists;
  @Inject Clock clock;

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void write(long patient, ChartWriter out) {
    out.section(Messages.text(Locale.FRENCH, "messages.record.title"));
    for (MessageView one : lists.of(new PatientId(patient))) {
      String at = Dates.moment(LocalDateTime.ofInstant(one.notedAt(), clock.getZone()));
      String[] lines =
          lists.steps(one.id()).stream()
              .map(StepView::text)
              .filter(text -> text != null && !text.isBlank())
              .toArray(String[]::new);
      out.entry((at + " · " + one.caller()).strip(), one.text(), String.join("\n", lines));
      out.resource(
          Fhir.resource("Communication", one.id().value())
              .put("status", one.state() == MessageState.DONE ? "completed" : "in-progress")
              .subject("subject", patient)
              .put("sent", one.notedAt())
              .list("payload", List.of(Fhir.part().put("contentString", one.text())))
              .json());
    }
  }
}

package org.galien.messages.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.galien.messages.MessageId;
import org.galien.messages.MessageView;
import org.galien.messages.SeenMessages;
import org.galien.patients.IdentityLine;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.platform.messages.Messages;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** Puts messages into words: whole identities, names, hours. */
@RequestScoped
class MessageRows {

  @Inject Patients patients;
  @Inject Addressees addressees;
  @Inject Clock clock;
  @Inject SeenMessages seen;

  List<MessageRow> of(List<MessageView> messages) {
    List<PatientId> ids =
        messages.stream().map(MessageView::patient).filter(Objects::nonNull).distinct().toList();
    Map<PatientId, PatientIdentity> known =
        patients.identities(ids).stream()
            .collect(Collectors.toMap(PatientIdentity::id, Function.identity()));
    Set<MessageId> unread = seen.unread(messages);
    return messages.stream()
        .map(m -> row(m, known.get(m.patient()), unread.contains(m.id())))
        .toList();
  }

  String moment(Instant at) {
    return Dates.recent(local(at), LocalDate.now(clock));
  }

  private MessageRow row(MessageView message, PatientIdentity patient, boolean unread) {
    boolean late = message.late(LocalDateTime.now(clock));
    String state = late ? "late" : message.state().getCode();
    return new MessageRow(
        message,
        patient == null ? text("messages.without-patient") : patient.display(),
        patient == null ? "" : identity(patient),
        moment(message.notedAt()),
        addressees.name(message.notedBy()),
        addressees.name(message.to()),
        text("messages.state." + state),
        icon(state),
        tone(state),
        due(message),
        unread);
  }

  private String identity(PatientIdentity patient) {
    boolean born = patient.usedName() != null && !patient.usedName().equals(patient.birthName());
    return IdentityLine.of(
        born ? patient.birthName() : null,
        patient.birthDate(),
        patient.sex(),
        LocalDate.now(clock),
        Texts.locale());
  }

  private String due(MessageView message) {
    if (message.done() || message.dueOn() == null) {
      return "";
    }
    LocalDate today = LocalDate.now(clock);
    String day = message.dueOn().equals(today) ? "" : Dates.near(message.dueOn(), today);
    String hour = message.dueBy() == null ? "" : Dates.time(message.dueBy());
    String when = (day + " " + hour).strip();
    return when.isEmpty() ? "" : text("messages.due-for", when);
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, clock.getZone());
  }

  private static String icon(String state) {
    return switch (state) {
      case "late" -> "clock";
      case "answered", "done" -> "check";
      default -> "circle";
    };
  }

  private static String tone(String state) {
    return switch (state) {
      case "late" -> "crit";
      case "answered" -> "ok";
      default -> "";
    };
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Texts.locale(), key, arguments);
  }
}

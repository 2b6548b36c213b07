package org.galien.ai.preconsultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.galien.ai.preconsultation.FlagView;
import org.galien.ai.preconsultation.Flags;
import org.galien.ai.preconsultation.InterviewDesk;
import org.galien.ai.preconsultation.InterviewView;
import org.galien.ai.preconsultation.Invitation;
import org.galien.patients.Patients;
import org.galien.platform.Refusal;
import org.galien.platform.web.PatientsAddress;
import org.galien.platform.web.Texts;
import org.galien.platform.web.squares.QrCode;
import org.galien.scheduling.AppointmentId;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;

/** Who is asked today, by which link, and who needs somebody now. */
@Named("preconsultationDesk")
@ViewScoped
public class DeskPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject InterviewDesk desk;
  @Inject Flags flags;
  @Inject Agendas agendas;
  @Inject Patients patients;
  @Inject PatientsAddress address;
  @Inject Texts texts;
  @Inject Clock clock;

  private String link;
  private String linkOf;
  private String problem;

  /** The visits of today that are still to come, and those with an interview. */
  public List<DeskLine> getLines() {
    LocalDate today = LocalDate.now(clock);
    List<AppointmentView> visits =
        agendas.between(today, today, agendas.practitioners(today, today)).stream()
            .filter(visit -> visit.status().holdsSlot())
            .toList();
    Map<Long, InterviewView> interviews =
        desk.of(visits.stream().map(visit -> visit.id().value()).toList()).stream()
            .collect(Collectors.toMap(InterviewView::appointment, Function.identity()));
    return visits.stream()
        .map(visit -> new DeskLine(visit, interviews.get(visit.id().value())))
        .filter(line -> line.interview() != null || line.visit().status().movable())
        .sorted((one, other) -> one.visit().start().compareTo(other.visit().start()))
        .toList();
  }

  /** With a sign that nobody takes care of yet. */
  public List<InterviewView> getWaiting() {
    return desk.waiting();
  }

  public String name(InterviewView interview) {
    return patients.view(interview.patient()).display();
  }

  public void invite(long appointment, boolean atPractice, String name) {
    problem = null;
    try {
      Invitation made = desk.invite(new AppointmentId(appointment), atPractice);
      link = address.of(PreconsultationRoom.PATIENTS) + "#" + made.token();
      linkOf = name;
    } catch (Refusal refused) {
      problem = texts.text(refused.key(), refused.arguments());
    }
  }

  public void close(long interview) {
    desk.close(interview);
    hide();
  }

  public void take(FlagView flag) {
    flags.take(flag.id());
  }

  /** The address is shown once, and not again. */
  public void hide() {
    link = null;
    linkOf = null;
  }

  /** A link just made, or null. */
  public String getLink() {
    return link;
  }

  public String getLinkOf() {
    return linkOf;
  }

  /** The link as dark squares: the {@code d} of a path, a unit each, and how wide it is. */
  public QrCode getSquares() {
    return QrCode.of(link);
  }

  /** Why the last thing was refused, or null. */
  public String getProblem() {
    return problem;
  }
}

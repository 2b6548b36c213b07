package org.galien.scheduling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.agenda.Agendas;
import org.galien.scheduling.agenda.WaitingRoom;

/** The side of « Ma journée »: who waits and who comes next, today whatever day is shown. */
@Named("waitingPage")
@RequestScoped
public class WaitingPage {

  @Inject Agendas agendas;
  @Inject Clock clock;

  private LocalDateTime now;
  private WaitingRoom room;

  @PostConstruct
  void read() {
    now = LocalDateTime.now(clock);
    room = agendas.waitingRoom(now.toLocalDate());
  }

  public List<WaitingCard> getWaiting() {
    return room.waiting().stream().map(w -> new WaitingCard(w, now.toLocalDate())).toList();
  }

  public int getAverage() {
    return room.averageMinutes();
  }

  public String getExpectedBefore() {
    return Dates.time(room.expectedBefore());
  }

  public List<ExpectedCard> getExpected() {
    return room.expected().stream().map(a -> new ExpectedCard(a, now)).toList();
  }
}

package org.galien.scheduling.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.scheduling.AppointmentStatus;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.WaitingRoom.Waiting;

/** Works out the waiting room from a day's appointments. */
final class WaitingList {

  /** "Attendus avant" looks some 45 minutes ahead, to the next half hour. */
  private static final int AHEAD_MINUTES = 45;

  private WaitingList() {}

  static WaitingRoom of(List<AppointmentView> day, Map<UserId, UserView> users, ZonedDateTime now) {
    List<Waiting> waiting =
        day.stream()
            .filter(a -> a.status() == AppointmentStatus.ARRIVED && a.type().atPractice())
            .map(a -> waiting(a, users.get(a.practitioner()).displayName(), now))
            .sorted(Comparator.comparingInt(Waiting::minutes).reversed())
            .toList();
    LocalDateTime before = lookAhead(now);
    List<AppointmentView> expected =
        day.stream()
            .filter(a -> a.status().expected() && a.type().atPractice())
            .filter(a -> a.start().isBefore(before))
            .toList();
    double average = waiting.stream().mapToInt(Waiting::minutes).average().orElse(0);
    return new WaitingRoom(waiting, (int) Math.round(average), before.toLocalTime(), expected);
  }

  private static Waiting waiting(
      AppointmentView appointment, String practitioner, ZonedDateTime now) {
    ZonedDateTime since = appointment.arrivedAt().atZone(now.getZone());
    int minutes = (int) Math.max(0, Duration.between(since, now).toMinutes());
    return new Waiting(appointment, since.toLocalTime(), minutes, practitioner);
  }

  static LocalDateTime lookAhead(ZonedDateTime now) {
    LocalDateTime ahead =
        now.plusMinutes(AHEAD_MINUTES).toLocalDateTime().withSecond(0).withNano(0);
    int past = ahead.getMinute() % 30;
    LocalDateTime before = past == 0 ? ahead : ahead.plusMinutes(30L - past);
    return before.toLocalDate().equals(now.toLocalDate())
        ? before
        : now.toLocalDate().atTime(LocalTime.MAX);
  }
}

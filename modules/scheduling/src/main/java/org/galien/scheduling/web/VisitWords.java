package org.galien.scheduling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.Dates;
import org.galien.scheduling.AppointmentView;

/** How a patient's appointments are told in the chart. */
@ApplicationScoped
class VisitWords {

  @Inject Users users;

  /** Of all practitioners, also those who have left. */
  Map<UserId, String> names() {
    return users.all().stream().collect(Collectors.toMap(UserView::id, UserView::displayName));
  }

  static String hour(AppointmentView visit) {
    return Dates.time(visit.start().toLocalTime());
  }

  /** What it is for, in somebody's words, or else its kind. */
  static String about(AppointmentView visit) {
    return visit.reason() == null || visit.reason().isBlank()
        ? Words.text(visit.type().label())
        : visit.reason();
  }
}

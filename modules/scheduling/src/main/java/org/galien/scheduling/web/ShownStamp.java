package org.galien.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.platform.users.Acting;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.scheduling.agenda.Agendas;

/** Tells whether what a page shows is still so. */
@RequestScoped
class ShownStamp {

  @Inject Agendas agendas;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  /** What the request's address asks for; a week is always somebody's. */
  Shown shown(List<UserView> practitioners) {
    Map<String, String> parameters = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    Shown asked = Shown.of(parameters, LocalDate.now(clock));
    boolean known = practitioners.stream().anyMatch(p -> p.id().value() == asked.practitioner());
    return asked.week() && !known ? asked.inWeek(true, ownOrFirst(practitioners)) : asked;
  }

  /** The signed-in practitioner, or the first one for who is none. */
  long ownOrFirst(List<UserView> practitioners) {
    UserId own = acting.current().user();
    return practitioners.stream()
        .map(UserView::id)
        .filter(id -> id.equals(own))
        .findFirst()
        .or(() -> practitioners.stream().map(UserView::id).findFirst())
        .map(UserId::value)
        .orElse(0L);
  }

  /** Covers the grid and today's waiting room. */
  String of(Shown shown) {
    LocalDate today = LocalDate.now(clock);
    return today
        + "/"
        + agendas.stamp(shown.from(), shown.to())
        + "/"
        + agendas.stamp(today, today);
  }
}

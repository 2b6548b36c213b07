package org.galien.platform.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.galien.platform.load.TooBusy;
import org.galien.platform.load.Turns;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserView;
import org.galien.platform.web.SecurityHeaders;
import org.galien.platform.web.errors.Answers;
import org.galien.platform.web.errors.Failure;
import org.galien.platform.web.gate.AnswersToStrangers;
import org.galien.platform.web.gate.Bodies;
import org.galien.platform.web.gate.Crowd;
import org.galien.platform.web.gate.Shares;

/**
 * Around every request: nobody takes more of the server than a share, only declared doors open
 * ({@link Doors}), services act for the signed-in person, and answers may not be kept. What is
 * foreign {@link SessionMechanism} has refused before.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final String API = "/api/";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Inject transient Acting acting;
  @Inject transient Sessions sessions;
  @Inject transient Doors doors;
  @Inject transient Rooms rooms;
  @Inject transient Bodies bodies;
  private final transient Crowd crowd = new Crowd();

  /**
   * Pages and files for who has not signed in cost a processor and not a wait: as many of one
   * address are made at once as a browser asks for.
   */
  private final transient Shares strangers = new Shares(6, 80, Duration.ofSeconds(10));

  private final transient AnswersToStrangers answers = new AnswersToStrangers();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    SecurityHeaders.on(request, response);
    try {
      arrived(request, response, chain);
    } catch (Exception problem) {
      Failure.answer(request, response, problem);
    }
  }

  private void arrived(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws Exception {
    String person = sessions.holder(request).orElse(null);
    Optional<Crowd.Place> place = crowd.enter(person, request.getRemoteAddr());
    if (place.isEmpty()) {
      throw new TooBusy();
    }
    try (Crowd.Place held = place.get()) {
      if (person == null && READING.contains(request.getMethod())) {
        inTurn(request, response, chain);
      } else {
        inside(request, response, chain);
      }
    }
  }

  private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws Exception {
    try (Turns.Turn turn = strangers.begin(request.getRemoteAddr())) {
      inside(request, response, chain);
    }
  }

  private void inside(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws Exception {
    if (Path.isResource(request)) {
      resource(request, response, chain);
    } else {
      SecurityHeaders.notKept(response);
      asPerson(request, response, chain);
    }
  }

  /** What is sent to a file is not read. */
  private static void resource(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!READING.contains(request.getMethod())) {
      Answers.last(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    SecurityHeaders.ofResource(response, Path.of(request));
    chain.doFilter(request, response);
  }

  private void asPerson(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws Exception {
    Optional<UserView> user = sessions.signedIn(request);
    if (user.isEmpty() && request.getUserPrincipal() != null) {
      // The session ended since the container let the request in.
      Answers.refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    Actor actor = user.map(Actor::of).orElseGet(() -> Actor.nobody("sign-in"));
    boolean given = user.map(UserView::mustChangePassword).orElse(false);
    acting.as(actor, () -> answered(request, response, chain, actor, given));
  }

  private Void answered(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      Actor actor,
      boolean given)
      throws Exception {
    if (doors.admit(request, response, actor, given)) {
      String path = Path.of(request);
      if (!path.endsWith(".xhtml")) {
        SecurityHeaders.nothingRuns(response);
      } else if (!READING.contains(request.getMethod())) {
        // The key of the page's state comes with a session; that of the sign-in may be gone.
        request.getSession();
      }
      boolean file = path.startsWith(API) && rooms.upload(path.substring(API.length())).isPresent();
      String person = actor.person() ? String.valueOf(actor.user().value()) : null;
      bodies.read(request, person, file, read -> answer(read, response, chain));
    }
    return null;
  }

  /** Whoever unlocks a session is known by it, and waits for no stranger. */
  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws Exception {
    if (sessions.holder(request).isEmpty() && !READING.contains(request.getMethod())) {
      try (Turns.Turn turn = answers.begin(request.getRemoteAddr())) {
        chain.doFilter(request, response);
      }
    } else {
      chain.doFilter(request, response);
    }
  }
}

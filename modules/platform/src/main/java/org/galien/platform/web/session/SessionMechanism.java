package org.galien.platform.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.users.UserView;
import org.galien.platform.web.SecurityHeaders;
import org.galien.platform.web.errors.Answers;
import org.galien.platform.web.gate.Arrival;

/** Tells the container who a request comes from, and sends nobody's requests to the sign-in. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  static final String SIGN_IN_PAGE = "/connexion.xhtml";
  static final String PASSWORD_PAGE = "/mot-de-passe.xhtml";

  @Inject Sessions sessions;
  @Inject Rooms rooms;
  @Inject Arrival arrival;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    // What is answered here, or refused by the container right after, meets no filter.
    SecurityHeaders.on(request, response);
    OptionalInt refusal = arrival.refusal(request);
    if (refusal.isPresent()) {
      return refused(request, response, refusal.getAsInt());
    }
    if (Path.isResource(request)) {
      return context.doNothing();
    }
    SecurityHeaders.notKept(response);
    Optional<UserView> user = sessions.current(request);
    if (user.isPresent()) {
      if (user.get().mustChangePassword() && opensAPage(request)) {
        return redirected(response, page(request, PASSWORD_PAGE));
      }
      return context.notifyContainerAboutLogin(user.get().login(), roles(user.get()));
    }
    if (isForAnybody(request) && !context.isProtected()) {
      return context.doNothing();
    }
    return fromScript(request)
        ? refused(request, response, HttpServletResponse.SC_UNAUTHORIZED)
        : redirected(response, page(request, SIGN_IN_PAGE));
  }

  private static AuthenticationStatus refused(
      HttpServletRequest request, HttpServletResponse response, int status) {
    SecurityHeaders.notKept(response);
    try {
      Answers.brief(request, response, status);
    } catch (IOException nobodyThere) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  /** Without the server's own page, and without its name, which is what the request says. */
  private static AuthenticationStatus redirected(HttpServletResponse response, String address) {
    SecurityHeaders.nothingRuns(response);
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", address);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    context.cleanClientSubject();
  }

  /** Undeclared paths too are for nobody who has not signed in: what is not there stays unknown. */
  private boolean isForAnybody(HttpServletRequest request) {
    return rooms.audience(Path.of(request)).map(Audience::anybody).orElse(false);
  }

  /** Requests of scripts are answered with a status; only a person's browser can use a form. */
  private static boolean fromScript(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    return request.getHeader("Faces-Request") != null
        || request.getHeader("X-Galien") != null
        || request.getHeader(Sessions.PASSIVE) != null
        || Path.of(request).startsWith("/api/")
        || (mode != null && !"navigate".equals(mode));
  }

  /** Whatever else is asked before a given password is changed, {@link Doors} refuses. */
  private static boolean opensAPage(HttpServletRequest request) {
    return "GET".equals(request.getMethod())
        && !fromScript(request)
        && !Path.of(request).equals(PASSWORD_PAGE);
  }

  /** Where somebody has to go first, and from there to what was wanted. */
  private static String page(HttpServletRequest request, String first) {
    String page = request.getContextPath() + first;
    if (!"GET".equals(request.getMethod()) || "/".equals(Path.of(request))) {
      return page;
    }
    String query = request.getQueryString();
    String wanted = Path.of(request) + (query == null ? "" : "?" + query);
    return page + "?retour=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }

  private static Set<String> roles(UserView user) {
    return user.roles().stream().map(Enum::name).collect(Collectors.toSet());
  }
}

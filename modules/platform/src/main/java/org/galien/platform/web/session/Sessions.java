package org.galien.platform.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.galien.platform.Refusal;
import org.galien.platform.settings.Settings;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.SignIn;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.users.factor.SecondFactorWanted;
import org.galien.platform.users.factor.SecondFactors;
import org.galien.platform.users.signin.Place;

/** Opens, locks and ends sessions. */
@ApplicationScoped
public class Sessions {

  /** Sent with requests that a script makes by itself: they keep no session alive. */
  public static final String PASSIVE = "X-Galien-Passive";

  /** Number of the account whose page a script's request comes from. */
  static final String PAGE_OWNER = "X-Galien-User";

  /** The server forgets the session of who does nothing for so long; anybody's else sooner. */
  private static final Duration SIGNED_IN = Duration.ofHours(12);

  private static final String WORK = WorkSession.class.getName();
  private static final String HALF_WAY = HalfWay.class.getName();

  @Inject Users users;
  @Inject SignIn signIn;
  @Inject SecondFactors factors;
  @Inject Acting acting;
  @Inject Settings settings;
  @Inject Clock clock;

  /**
   * Signs in and gives the session a new id. A session of somebody else, even locked, is ended
   * first, so that nothing of it passes over.
   *
   * @throws Refusal when the password is wrong, or the try comes too early
   * @throws SecondFactorWanted when it is right, and {@link #confirm} has to follow; who unlocks
   *     the own session gave the second factor when it began
   */
  public UserView open(HttpServletRequest request, String login, String password) {
    UserView user = signIn.enter(login, password, place(request, login));
    boolean own = work(request).map(w -> w.user().equals(user.id())).orElse(false);
    if (!own && work(request).isPresent()) {
      end(request);
    }
    if (!own && factors.has(user.id())) {
      request.getSession(true).setAttribute(HALF_WAY, HalfWay.of(user, clock.instant()));
      throw new SecondFactorWanted();
    }
    return begin(request, user);
  }

  /**
   * Signs in whose password {@link #open} found right, within five minutes.
   *
   * @throws Refusal when the code does not fit, or it has been too long
   */
  UserView confirm(HttpServletRequest request, String code) {
    UserView user =
        halfWay(request)
            .flatMap(h -> users.find(h.user()).filter(u -> h.goesOn(u, clock.instant())))
            .orElseThrow(SecondFactorWanted::new);
    acting.runAs(Actor.of(user), () -> factors.check(user.id(), code));
    return begin(request, user);
  }

  /** True while a code is what is still missing. */
  boolean isHalfWay(HttpServletRequest request) {
    return halfWay(request).filter(h -> h.isFresh(clock.instant())).isPresent();
  }

  private static Optional<HalfWay> halfWay(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session).map(s -> (HalfWay) s.getAttribute(HALF_WAY));
  }

  private UserView begin(HttpServletRequest request, UserView user) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setMaxInactiveInterval((int) SIGNED_IN.toSeconds());
    session.removeAttribute(HALF_WAY);
    session.setAttribute(WORK, new WorkSession(user, clock.instant()));
    return user;
  }

  /** Who unlocks the own session is not slowed by what others tried elsewhere. */
  private Place place(HttpServletRequest request, String login) {
    return work(request)
        .filter(
            w ->
                users
                    .find(w.user())
                    .filter(u -> u.login().equalsIgnoreCase(login.strip()))
                    .isPresent())
        .map(WorkSession::place)
        .orElseGet(() -> Place.at(request.getRemoteAddr()));
  }

  /** Where who is signed in types the own password. */
  Place place(HttpServletRequest request) {
    return work(request).map(WorkSession::place).orElseGet(() -> Place.at(request.getRemoteAddr()));
  }

  /** Goes on after who works in it changed the own password; every other session of theirs ends. */
  void renew(HttpServletRequest request) {
    HttpSession session = request.getSession();
    work(session)
        .flatMap(w -> users.find(w.user()))
        .ifPresent(u -> session.setAttribute(WORK, new WorkSession(u, clock.instant())));
  }

  public void lock(HttpServletRequest request) {
    work(request).ifPresent(WorkSession::lock);
  }

  public void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Whose session a request comes with, locked or not, without asking the database. */
  Optional<String> holder(HttpServletRequest request) {
    return work(request).map(w -> String.valueOf(w.user().value()));
  }

  /**
   * Whose session a request comes with, locked or not: for what may be heard on a locked screen,
   * and nothing else.
   */
  public Optional<UserView> hearer(HttpServletRequest request) {
    return work(request).flatMap(this::account).filter(u -> ownsPage(request, u));
  }

  /** Who may work now: nobody when there is no session or it is locked. */
  public Optional<UserView> current(HttpServletRequest request) {
    Optional<UserView> user = signedIn(request);
    if (user.isPresent() && request.getHeader(PASSIVE) == null) {
      work(request).ifPresent(w -> w.touch(clock.instant()));
    }
    return user;
  }

  /** As {@link #current}, but being asked is no activity. */
  Optional<UserView> signedIn(HttpServletRequest request) {
    return work(request)
        .filter(w -> !w.locked(clock.instant(), limit()))
        .flatMap(this::account)
        .filter(u -> ownsPage(request, u));
  }

  /** Where the session stands; asking changes nothing. */
  SessionState state(HttpServletRequest request) {
    return work(request).map(this::state).orElse(SessionState.GONE);
  }

  private SessionState state(WorkSession work) {
    boolean goesOn = account(work).isPresent();
    boolean closed = !goesOn && users.find(work.user()).filter(UserView::active).isEmpty();
    return closed
        ? SessionState.closed(work.user())
        : SessionState.of(work.user(), work.left(clock.instant(), limit()));
  }

  /**
   * The account as it is now: a role given or taken away counts at once, and once closed or given
   * another password it asks for that.
   */
  private Optional<UserView> account(WorkSession work) {
    Optional<UserView> account =
        users.find(work.user()).filter(UserView::active).filter(work::isBy);
    if (account.isEmpty()) {
      work.lock();
    }
    return account;
  }

  /** A page that one person opened must not act for another who signed in since, in another tab. */
  private static boolean ownsPage(HttpServletRequest request, UserView user) {
    String owner = request.getHeader(PAGE_OWNER);
    return owner == null || owner.equals(String.valueOf(user.id().value()));
  }

  Duration limit() {
    return Duration.ofSeconds(settings.read(SessionSettings.class).lockSeconds());
  }

  private static Optional<WorkSession> work(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? Optional.empty() : work(session);
  }

  private static Optional<WorkSession> work(HttpSession session) {
    return Optional.ofNullable((WorkSession) session.getAttribute(WORK));
  }
}

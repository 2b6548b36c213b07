package org.galien.platform.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.galien.platform.load.Turns;

/** How what requests send is read: in time, and as much of it as who sends it may send. */
@ApplicationScoped
public class Bodies {

  /** Twice the longest note, or a page's form with its state. */
  public static final int OF_PERSON = 2 << 20;

  /** Of who has not signed in: a login, a password and the state of that page. */
  public static final int OF_ANYBODY = 64 << 10;

  private static final int LARGE = 256 << 10;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Reading one takes many times its size of memory. */
  private final Turns large = new Turns(4, 40, PATIENCE);

  /** Who sends them slowly takes one of those turns, and leaves the others to others. */
  private final Shares largeOfPerson = new Shares(1, 20, PATIENCE);

  /** A file may come for minutes; a person's others wait, and threads are left for everybody. */
  private final Shares filesOfPerson = new Shares(4, 36, PATIENCE);

  /** Something to do with a request that may be read. */
  public interface Answer {
    void to(HttpServletRequest request) throws Exception;
  }

  /**
   * @param person who is signed in; null for nobody
   * @param file whether it is sent to a door that takes files, which has a limit of its own
   * @throws BodyRefused when it is too slow, too large or unreadable
   * @throws org.galien.platform.load.TooBusy when many large ones, or some of that person, are read
   *     already
   */
  public void read(HttpServletRequest request, String person, boolean file, Answer answer)
      throws Exception {
    int limit = person == null ? OF_ANYBODY : OF_PERSON;
    long length = request.getContentLengthLong();
    if (!file && length > limit) {
      throw new BodyRefused(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
    if (length <= 0 && request.getHeader("Transfer-Encoding") == null) {
      answer.to(request);
    } else if (person == null) {
      answer.to(read(request));
    } else if (isForm(request)) {
      // The server reads it: beans are given its own request, and ask that for what was sent.
      inTurnIfLarge(request, person, answer);
    } else if (!file && length >= 0 && length < LARGE) {
      answer.to(new TimedRequest(request));
    } else if (file) {
      try (Turns.Turn own = filesOfPerson.begin(person)) {
        answer.to(new TimedRequest(request));
      }
    } else {
      inTurn(person, () -> answer.to(new TimedRequest(request)));
    }
  }

  /** A stranger's, as a whole: what answers it waits for no sender. */
  private static HttpServletRequest read(HttpServletRequest request) throws IOException {
    TimedRequest timed = new TimedRequest(request);
    byte[] body = timed.getInputStream().readNBytes(OF_ANYBODY + 1);
    if (body.length > OF_ANYBODY) {
      throw new BodyRefused(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
    return isForm(request) ? new FormRequest(request, body) : new ReadRequest(request, body);
  }

  private void inTurnIfLarge(HttpServletRequest request, String person, Answer answer)
      throws Exception {
    long length = request.getContentLengthLong();
    if (length < 0) {
      // Browsers say how long a form is; without that no limit would hold.
      throw new BodyRefused(HttpServletResponse.SC_LENGTH_REQUIRED);
    }
    if (length < LARGE) {
      answer.to(request);
    } else {
      inTurn(person, () -> answer.to(request));
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private void inTurn(String person, Work work) throws Exception {
    try (Turns.Turn own = largeOfPerson.begin(person);
        Turns.Turn turn = large.begin()) {
      work.run();
    }
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }
}

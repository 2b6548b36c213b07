package org.galien.platform.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.galien.platform.load.TooBusy;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.gate.BodyRefused;

/**
 * What nobody caught, kept from the server, which would trace it once more. That whoever asked is
 * gone is no failure: connections break, and anybody can break them by the thousand.
 */
public final class Failure {

  private Failure() {}

  /** Answers as well as it still can be: nobody may be there, or half an answer sent. */
  public static void answer(
      HttpServletRequest request, HttpServletResponse response, Exception problem) {
    try {
      switch (problem) {
        case BodyRefused refused -> Answers.last(request, response, refused.status());
        case TooBusy busy ->
            Answers.last(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        default -> unexpected(request, response, problem);
      }
    } catch (IOException nobodyThere) {
      // Nor does anybody have to know.
    }
  }

  private static void unexpected(
      HttpServletRequest request, HttpServletResponse response, Exception problem)
      throws IOException {
    if (isOfWhoIsGone(problem)) {
      return;
    }
    String reference = Bug.of(problem).reference();
    if (!response.isCommitted()) {
      String sentence = Messages.text(Locale.FRENCH, "platform.error.unexpected", reference);
      request.setAttribute(ErrorPage.SENTENCE, sentence);
      Answers.refuse(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  /** The server has names of its own for it, and often none. */
  static boolean isOfWhoIsGone(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException gone && isOfTheConnection(gone)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTheConnection(IOException problem) {
    StackTraceElement[] stack = problem.getStackTrace();
    return problem.getClass().getSimpleName().equals("ClientAbortException")
        || (stack.length > 0
            && stack[0]
                .getClassName()
                .matches("(org\\.glassfish\\.grizzly|sun\\.nio\\.ch\\.Socket).*"));
  }
}

package org.galien.platform.web.errors;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.web.SecurityHeaders;

/**
 * The server's own refusals met no filter on their way; their error page does. Scripts get their
 * sentence.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR, asyncSupported = true)
public class ErrorHeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject transient Acting acting;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SecurityHeaders.on(request, response);
    SecurityHeaders.notKept(response);
    try {
      if (Answers.toScript(request)) {
        Answers.json(request, response, response.getStatus());
      } else {
        acting.as(Actor.nobody("error"), () -> page(request, response, chain));
      }
    } catch (IOException | ServletException | RuntimeException e) {
      if (!Failure.isOfWhoIsGone(e)) {
        throw e;
      }
    } catch (Exception impossible) {
      throw new ServletException(impossible);
    }
  }

  private static Void page(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new WithoutBody(request), response);
    return null;
  }
}

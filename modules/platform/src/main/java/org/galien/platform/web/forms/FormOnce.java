package org.galien.platform.web.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.galien.platform.Refusal;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.forms.SavedForms;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.Texts;

/** One rendered form saves once: the page carries a token, and each rendering another one. */
@Named("formOnce")
@RequestScoped
public class FormOnce {

  private static final String TOKEN = "galien.form";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 24;

  @Inject SavedForms saved;
  @Inject HttpServletRequest request;

  private String token;

  /**
   * Saves what was sent, unless this form did so before: then the answer is that of the first time.
   *
   * @param work gives null when nothing was saved, and the page stays as it is
   */
  public void save(Supplier<FormAnswer> work) {
    String sent = request.getParameter(TOKEN);
    boolean known = sent != null && !sent.isBlank();
    FormAnswer answer = known ? saved.save(sent, content(), work) : work.get();
    if (answer != null) {
      answer(answer);
    }
  }

  /**
   * As {@link #save(Supplier)}, with something that waits and must not hold a transaction open.
   *
   * @param before done first, unless the form was saved already; what it refuses ends it
   * @param work is given what {@code before} made
   */
  public <P> void save(Supplier<P> before, Function<P, FormAnswer> work) {
    Optional<FormAnswer> first = answered();
    if (first.isEmpty()) {
      try {
        P made = before.get();
        save(() -> work.apply(made));
        return;
      } catch (Refusal refusal) {
        // Who sends a form twice at once may be refused for what the first time did.
        first = answered();
        if (first.isEmpty()) {
          throw refusal;
        }
      }
    }
    answer(first.get());
  }

  private Optional<FormAnswer> answered() {
    String sent = request.getParameter(TOKEN);
    return sent == null || sent.isBlank() ? Optional.empty() : saved.answered(sent, content());
  }

  /** For the page being rendered. */
  public String getToken() {
    if (token == null) {
      byte[] bytes = new byte[TOKEN_BYTES];
      RANDOM.nextBytes(bytes);
      token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
    return token;
  }

  /**
   * All fields; not what Faces and PrimeFaces add, which may differ from one sending to the next.
   */
  private String content() {
    Map<String, String> fields = new TreeMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.")) {
                fields.put(name, Arrays.toString(values));
              }
            });
    return fields.toString();
  }

  private static void answer(FormAnswer answer) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    if (!answer.said().isEmpty()) {
      faces.addMessage(null, new FacesMessage(Messages.text(Texts.locale(), answer.said())));
      external.getFlash().setKeepMessages(!answer.address().isEmpty());
    }
    if (!answer.address().isEmpty()) {
      try {
        external.redirect(external.getRequestContextPath() + answer.address());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

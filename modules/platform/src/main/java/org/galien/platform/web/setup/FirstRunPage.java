package org.galien.platform.web.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.galien.platform.Refusal;
import org.galien.platform.paper.LetterheadRefusal;
import org.galien.platform.setup.FirstRun;
import org.galien.platform.setup.Neighbours;
import org.galien.platform.users.accounts.AccountRefusal;
import org.galien.platform.users.factor.SecondFactorRefused;
import org.galien.platform.users.factor.SharedSecret;
import org.galien.platform.web.Texts;
import org.galien.platform.web.forms.FormState;
import org.galien.platform.web.squares.QrCode;

/** The first opening of an installation: one form, and then what has to be written down. */
@Named("firstRun")
@RequestScoped
public class FirstRunPage {

  private static final Set<String> HERE = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");
  private static final String WRITTEN = FirstRunResult.class.getName();

  @Inject FirstRun service;
  @Inject Neighbours neighbours;
  @Inject HttpServletRequest request;

  private final FormState form = new FormState();
  private final List<PractitionerRow> rows =
      List.of(
          new PractitionerRow("p1", form),
          new PractitionerRow("p2", form),
          new PractitionerRow("p3", form));
  private String secret;
  private boolean network = true;
  private boolean restarting;

  /** Opens the accounts, unless something is wrong. */
  public void open() {
    if (!service.admits(isLocal(), form.text("setup-code"))) {
      form.refuse("setup-code", "platform.first-run.code-wrong");
      return;
    }
    FirstRunEntry entry = new FirstRunEntry(form, rows);
    if (!entry.check()) {
      return;
    }
    try {
      List<String> codes = service.open(entry.plan(new SharedSecret(secret), network));
      FirstRunResult result = new FirstRunResult(entry.given(), codes, network);
      request.getSession(true).setAttribute(WRITTEN, result);
    } catch (LetterheadRefusal refusal) {
      form.refuse(refusal.field(), refusal);
    } catch (SecondFactorRefused refusal) {
      form.refuse("code", refusal);
    } catch (AccountRefusal refusal) {
      form.refuse(refusal.field().key(), refusal);
    } catch (Refusal refusal) {
      form.refuse("practice", refusal);
    }
  }

  /** What had to be written down is; the server starts anew with what was chosen. */
  public void finish() {
    if (getResult() != null) {
      request.getSession().removeAttribute(WRITTEN);
      service.finish();
      restarting = true;
    }
  }

  public boolean isWanted() {
    return service.isWanted();
  }

  public boolean isLocal() {
    return HERE.contains(request.getRemoteAddr());
  }

  /** Null before, and once it was written down. */
  public FirstRunResult getResult() {
    var session = request.getSession(false);
    return session == null ? null : (FirstRunResult) session.getAttribute(WRITTEN);
  }

  public boolean isRestarting() {
    return restarting;
  }

  public FormState getForm() {
    return form;
  }

  public List<PractitionerRow> getRows() {
    return rows;
  }

  /** The same for as long as the form goes to and fro. */
  public String getSecret() {
    if (secret == null || secret.isBlank()) {
      secret = SharedSecret.random().text();
    }
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public QrCode getSquares() {
    String login = form.filled("login") ? form.text("login").strip() : "cabinet";
    return QrCode.of(new SharedSecret(getSecret()).address(login));
  }

  public List<Neighbours.Neighbour> getNeighbours() {
    return neighbours.all(Texts.locale());
  }

  public boolean isNetwork() {
    return network;
  }

  public void setNetwork(boolean network) {
    this.network = network;
  }
}

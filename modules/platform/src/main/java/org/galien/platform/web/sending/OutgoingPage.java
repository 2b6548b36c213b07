package org.galien.platform.web.sending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.galien.platform.messages.Messages;
import org.galien.platform.sending.Channel;
import org.galien.platform.sending.Outgoing;
import org.galien.platform.sending.OutgoingView;
import org.galien.platform.sending.SendingState;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;

/** What did not leave and is to be called, and what did. */
@Named("outgoingPage")
@RequestScoped
public class OutgoingPage {

  @Inject Outgoing outgoing;
  @Inject Say say;

  private List<Line> open;

  /**
   * A message in words.
   *
   * @param to where one reaches them: the telephone where there is one
   * @param meaning the words in French, or empty when they are
   * @param state what became of it, and why
   * @param unsure it may have left
   */
  public record Line(
      long id,
      String who,
      String to,
      String what,
      String meaning,
      String state,
      String at,
      boolean unsure,
      boolean sendable) {

    public long getId() {
      return id;
    }

    public String getWho() {
      return who;
    }

    public String getTo() {
      return to;
    }

    public String getWhat() {
      return what;
    }

    public String getMeaning() {
      return meaning;
    }

    public String getState() {
      return state;
    }

    public String getAt() {
      return at;
    }

    public boolean isUnsure() {
      return unsure;
    }

    public boolean isSendable() {
      return sendable;
    }
  }

  public long getCount() {
    return outgoing.openCount();
  }

  public long getHeldCount() {
    return outgoing.heldCount();
  }

  public List<Line> getOpen() {
    if (open == null) {
      open = outgoing.open().stream().map(this::line).toList();
    }
    return open;
  }

  /** What somebody has to read before it leaves. */
  public List<Line> getHeld() {
    return outgoing.held().stream().map(this::line).toList();
  }

  public void release(long id) {
    outgoing.release(id);
  }

  public void withhold(long id) {
    outgoing.withhold(id);
  }

  public List<Line> getOthers() {
    return outgoing.others().stream().map(this::line).toList();
  }

  public void handled(long id) {
    outgoing.handled(id);
    open = null;
  }

  public void again(long id) {
    outgoing.again(id);
    open = null;
  }

  private Line line(OutgoingView view) {
    return new Line(
        view.id(),
        view.recipient(),
        view.phone().isEmpty() ? view.address() : view.phone(),
        view.words(),
        view.meaning() == null ? "" : view.meaning(),
        state(view),
        say.momentOf(view.state() == SendingState.PENDING ? view.dueAt() : view.changedAt()),
        view.state() == SendingState.UNSURE,
        view.channel() != Channel.LIST);
  }

  private static String state(OutgoingView view) {
    String key =
        view.problem() == null
            ? "platform.sending.state." + view.state().name().toLowerCase(Locale.ROOT)
            : "platform.sending.problem." + view.problem();
    return Messages.text(Texts.locale(), key);
  }
}

package org.galien.platform.web.sending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.platform.messages.Messages;
import org.galien.platform.sending.Replies;
import org.galien.platform.sending.RepliesState;
import org.galien.platform.sending.ReplyView;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;

/** Answers to short messages that nobody has read yet, and whether they can be had. */
@Named("repliesPage")
@RequestScoped
public class RepliesPage {

  @Inject Replies replies;
  @Inject Say say;

  private List<Line> lines;

  /**
   * An answer in words.
   *
   * @param to whom the last message to that number was for, or empty
   * @param optedOut they want no more messages
   */
  public record Line(long id, String from, String to, String words, boolean optedOut, String at) {

    public long getId() {
      return id;
    }

    public String getFrom() {
      return from;
    }

    public String getTo() {
      return to;
    }

    public String getWords() {
      return words;
    }

    public boolean isOptedOut() {
      return optedOut;
    }

    public String getAt() {
      return at;
    }
  }

  public List<Line> getLines() {
    if (lines == null) {
      lines = replies.open().stream().map(this::line).toList();
    }
    return lines;
  }

  public void handled(long id) {
    replies.handled(id);
    lines = null;
  }

  /** Whether answers can be read; empty before the first try. */
  public String getState() {
    RepliesState state = replies.state();
    if (state.troubleSince() != null) {
      return Messages.text(
          Texts.locale(),
          "platform.replies.troubled",
          say.momentOf(state.troubleSince()),
          Messages.text(Texts.locale(), "platform.sending.problem." + state.problem()));
    }
    return state.readAt() == null
        ? ""
        : Messages.text(Texts.locale(), "platform.replies.read", say.momentOf(state.readAt()));
  }

  private Line line(ReplyView view) {
    return new Line(
        view.id(),
        asDialled(view.sender()),
        view.recipient(),
        view.words(),
        view.optedOut(),
        say.momentOf(view.cameAt()));
  }

  /** A number of France as people here read it; any other as it is. */
  private static String asDialled(String number) {
    return number.matches("\\+33[1-9]\\d{8}")
        ? number.replaceFirst("\\+33(.)(..)(..)(..)(..)", "0$1 $2 $3 $4 $5")
        : number;
  }
}

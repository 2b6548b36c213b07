package org.galien.platform.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.platform.messages.Messages;
import org.galien.platform.schedules.ScheduleView;
import org.galien.platform.schedules.Schedules;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;

/** What goes by the clock. */
@Named("clockWork")
@RequestScoped
public class ClockWork {

  @Inject Schedules schedules;
  @Inject Say say;

  private List<ClockLine> lines;

  public List<ClockLine> getLines() {
    if (lines == null) {
      lines = schedules.list().stream().map(this::line).toList();
    }
    return lines;
  }

  public void run(String kind) {
    schedules.runNow(kind);
    lines = null;
  }

  private ClockLine line(ScheduleView work) {
    boolean running = work.last() != null && work.last().pending();
    return new ClockLine(
        work.kind(),
        TaskWords.name(work.kind()),
        Timetables.say(work.when(), Texts.locale()),
        last(work),
        say.momentOf(work.next()),
        running);
  }

  private String last(ScheduleView work) {
    if (work.last() == null) {
      return Messages.text(Texts.locale(), "platform.clock.never");
    }
    String state = Messages.text(Texts.locale(), TaskWords.label(work.last().state()));
    return say.momentOf(work.lastAt()) + " · " + state;
  }
}

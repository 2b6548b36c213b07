package org.galien.ai.runtime.web;

import com.sun.management.OperatingSystemMXBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.galien.ai.runtime.LocalModels;
import org.galien.ai.runtime.PullModel;
import org.galien.ai.runtime.ServedModel;
import org.galien.ai.runtime.ServerView;
import org.galien.ai.runtime.TryModel;
import org.galien.ai.runtime.machine.TrialView;
import org.galien.ai.runtime.machine.Trials;
import org.galien.platform.tasks.TaskQueue;
import org.galien.platform.tasks.TaskRequest;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Right;

/** What this machine can do, and the models that lie on it. */
@Named("iaMachine")
@RequestScoped
public class MachinePanel {

  private static final double GIGA = 1e9;

  @Inject LocalModels local;
  @Inject Trials trials;
  @Inject TaskQueue tasks;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private String wanted = "";
  private boolean badName;

  public int getCores() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** Of the whole machine, in gigabytes. */
  public String getMemory() {
    return number(system().getTotalMemorySize() / GIGA);
  }

  /** The latest trial, or null. */
  public TrialView getTrial() {
    return trials.latest().orElse(null);
  }

  /** As in « 1,7 »; null where nothing fits. */
  public String getAdvised() {
    return trials
        .latest()
        .map(t -> t.advised(system().getTotalMemorySize() * 3 / 4))
        .filter(size -> size > 0)
        .map(MachinePanel::number)
        .orElse(null);
  }

  /** True while a trial waits or runs. */
  public boolean isTrying() {
    return !tasks.active(TryModel.KIND).isEmpty();
  }

  /** Those being fetched. */
  public List<TaskView> getPulls() {
    return tasks.active(PullModel.KIND);
  }

  public List<ServerView> getServers() {
    return local.servers();
  }

  public boolean isNothing() {
    return getServers().stream().allMatch(s -> s.models().isEmpty());
  }

  /** Size for people: parameters where known, else bytes. */
  public String size(ServedModel model) {
    if (model.bytes() == 0) {
      return model.billions() == 0 ? "" : number(model.billions()) + " Md";
    }
    String bytes = number(model.bytes() / GIGA) + " Go";
    return model.billions() == 0 ? bytes : number(model.billions()) + " Md · " + bytes;
  }

  /** In whole seconds. */
  public String seconds(double value) {
    return Double.isInfinite(value) ? "–" : Long.toString(Math.round(value));
  }

  /** One digit after the comma below ten. */
  public static String number(double value) {
    return String.format(Locale.FRENCH, value < 10 ? "%.1f" : "%.0f", value).replace(",0", "");
  }

  public String rate(double value) {
    return value == 0 ? "–" : number(value);
  }

  public void tryOut() {
    Right.ADMINISTRATION.require(acting.current());
    String named = request.getParameter("model");
    Optional<ServedModel> model =
        named == null || named.isEmpty()
            ? local.preset().or(this::first)
            : all().filter(m -> TryModel.subject(m).equals(named)).findFirst();
    model.ifPresent(
        m -> tasks.enqueue(new TaskRequest(TryModel.KIND, TryModel.subject(m), clock.millis())));
  }

  public void pull() {
    Right.ADMINISTRATION.require(acting.current());
    String name = wanted.strip();
    badName = !PullModel.sound(name);
    if (!badName) {
      tasks.enqueue(new TaskRequest(PullModel.KIND, name, clock.millis()));
      wanted = "";
    }
  }

  /** Calls off one that waits or runs. */
  public void stop() {
    Right.ADMINISTRATION.require(acting.current());
    String id = request.getParameter("task");
    tasks.active(PullModel.KIND).stream()
        .map(TaskView::id)
        .filter(task -> Long.toString(task.value()).equals(id))
        .forEach(tasks::cancel);
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String name) {
    wanted = name == null ? "" : name;
  }

  public boolean isBadName() {
    return badName;
  }

  private Optional<ServedModel> first() {
    return all().findFirst();
  }

  private Stream<ServedModel> all() {
    return getServers().stream().flatMap(s -> s.models().stream());
  }

  private static OperatingSystemMXBean system() {
    return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  }
}

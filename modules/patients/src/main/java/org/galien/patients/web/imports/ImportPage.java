package org.galien.patients.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.galien.patients.imports.FileNaming;
import org.galien.patients.imports.ImportColumn;
import org.galien.patients.imports.ImportState;
import org.galien.patients.imports.ImportTarget;
import org.galien.patients.imports.ImportView;
import org.galien.patients.imports.ImportView.ImportCount;
import org.galien.patients.imports.ImportView.ImportDoubt;
import org.galien.patients.imports.ImportView.ImportFile;
import org.galien.patients.imports.ImportView.ImportIssue;
import org.galien.patients.imports.Imports;
import org.galien.patients.imports.Obstacle;
import org.galien.platform.messages.Messages;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.web.Texts;

/** An import as it stands; {@code import.js} changes it and has the page drawn anew. */
@Named("importPage")
@RequestScoped
public class ImportPage {

  private static final int SHOWN = 30;
  private static final int FORMER = 20;

  @Inject Imports imports;
  @Inject HttpServletRequest request;

  private ImportView view;
  private TaskView running;

  /**
   * Null where none is chosen. What runs is looked at first: work that ends in between is shown as
   * running, and looked at again, never as work that neither runs nor was done.
   */
  public ImportView getView() {
    long id = number("reprise");
    if (view == null && id > 0) {
      running = imports.running(id).orElse(null);
      view = imports.view(id);
    }
    return view;
  }

  public List<ImportView> getFormer() {
    return imports.list(FORMER);
  }

  /** The file whose columns are shown, or null. */
  public ImportFile getFile() {
    List<ImportFile> files = getView().files();
    long chosen = number("fichier");
    return files.stream()
        .filter(file -> file.id() == chosen)
        .findFirst()
        .orElse(files.isEmpty() ? null : files.getFirst());
  }

  public List<MapLine> getLines() throws IOException {
    ImportFile file = getFile();
    List<String> examples = imports.examples(getView().id(), file.id());
    List<MapLine.Choice> choices = new ArrayList<>();
    for (ImportColumn column : imports.columns(file.kind())) {
      String star = column.required() ? " *" : "";
      choices.add(new MapLine.Choice(column.key(), text(column.label()) + star));
    }
    List<MapLine> lines = new ArrayList<>();
    for (var column : file.mapping().keys().entrySet()) {
      lines.add(
          new MapLine(
              lines.size(),
              column.getKey(),
              examples.get(lines.size()),
              column.getValue(),
              file.mapping().monthFirst().contains(column.getKey()),
              choices));
    }
    return lines;
  }

  public List<ImportTarget> getKinds() {
    return imports.kinds();
  }

  public List<FileNaming> getNamings() {
    return Arrays.asList(FileNaming.values());
  }

  public List<ImportDoubt> getDoubts() {
    return imports.doubts(getView().id(), SHOWN);
  }

  public long getDoubtful() {
    return getView().counts().stream().mapToLong(ImportCount::doubtful).sum();
  }

  public List<ImportIssue> getUnreadable() {
    return imports.issues(getView().id(), false, SHOWN);
  }

  public List<ImportIssue> getUnassigned() {
    return imports.issues(getView().id(), true, SHOWN);
  }

  /** What works on it, or null. */
  public TaskView getRunning() {
    return getView() == null ? null : running;
  }

  /** All columns that nobody decided on, with their files. */
  public String getUndecided() {
    List<String> open = new ArrayList<>();
    getView()
        .files()
        .forEach(file -> file.mapping().open().forEach(c -> open.add(file.name() + " : " + c)));
    return String.join(", ", open);
  }

  /** What stands in the way of undoing; empty when nothing does, or it is not done. */
  public List<String> getObstacles() {
    return getView().state() == ImportState.DONE
        ? imports.obstacles(getView().id()).stream().map(ImportPage::words).toList()
        : List.of();
  }

  /** Why the last try gave nothing, or empty. */
  public String getRefused() {
    ImportView v = getView();
    return v.refused() == null ? "" : text(v.refused(), v.refusedLine(), v.refusedColumn());
  }

  /** How long the last try took, for people. */
  public String getTriedSeconds() {
    return String.valueOf(Math.ceilDiv(getView().triedMillis(), 1000));
  }

  /** Which of the four steps it stands at, from 1. */
  public int getStep() {
    return switch (getView().state()) {
      case OPEN -> getView().files().isEmpty() && getView().folder() == null ? 1 : 2;
      case DONE -> 4;
      case UNDONE -> 3;
    };
  }

  private static String words(Obstacle obstacle) {
    return text(obstacle.key(), obstacle.count());
  }

  private long number(String name) {
    String text = request.getParameter(name);
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Texts.locale(), key, arguments);
  }
}

package org.galien.patients.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.galien.platform.Refusal;
import org.galien.platform.messages.Messages;
import org.galien.platform.messages.Wording;

/** People have worked with what was imported: it is not taken from under their hands. */
public final class UndoHindered extends Refusal {

  private final transient List<Obstacle> obstacles;

  UndoHindered(List<Obstacle> obstacles) {
    super("patients.import.undo-hindered", words(obstacles));
    this.obstacles = List.copyOf(obstacles);
  }

  public List<Obstacle> obstacles() {
    return obstacles;
  }

  private static Wording words(List<Obstacle> obstacles) {
    return locale ->
        obstacles.stream()
            .map(one -> Messages.text(locale, one.key(), one.count()))
            .collect(Collectors.joining(" ; "));
  }
}

package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes an import back. */
@ApplicationScoped
class UndoImport extends ImportTask {

  static final String KIND = "patients.import-undo";

  @Inject ImportUndo undo;
  @Inject ImportActors actors;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  void work(long id, ImportProgress progress) throws Exception {
    actors.as(id, () -> undo.undo(id));
  }
}

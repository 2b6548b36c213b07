package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds what an import would make. */
@ApplicationScoped
class TryImport extends ImportTask {

  static final String KIND = "patients.import-try";

  @Inject ImportWork work;
  @Inject ImportActors actors;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  void work(long id, ImportProgress progress) throws Exception {
    actors.as(id, () -> work.tryOut(id, progress));
  }
}

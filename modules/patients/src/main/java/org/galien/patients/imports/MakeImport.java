package org.galien.patients.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes what an import tells of: begun again after a crash, it has left nothing. */
@ApplicationScoped
class MakeImport extends ImportTask {

  static final String KIND = "patients.import-make";

  @Inject ImportWork work;
  @Inject ImportActors actors;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  void work(long id, ImportProgress progress) throws Exception {
    actors.as(id, () -> work.make(id, progress));
  }
}

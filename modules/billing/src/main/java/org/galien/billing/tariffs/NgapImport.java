package org.galien.billing.tariffs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

@ApplicationScoped
class NgapImport extends TariffImport {

  @Inject Tariffs tariffs;

  NgapImport() {
    super("ngap");
  }

  @Override
  TariffVersion add(String file, LocalDate from, byte[] content, ImportProgress progress)
      throws Exception {
    return tariffs.addLetters(file, from, content, progress);
  }
}

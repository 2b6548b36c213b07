package org.galien.billing.tariffs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

@ApplicationScoped
class CcamImport extends TariffImport {

  @Inject Tariffs tariffs;

  CcamImport() {
    super("ccam");
  }

  @Override
  TariffVersion add(String file, LocalDate from, byte[] content, ImportProgress progress)
      throws Exception {
    return tariffs.addCcam(file, from, content, progress);
  }
}

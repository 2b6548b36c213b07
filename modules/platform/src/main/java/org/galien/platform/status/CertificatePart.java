package org.galien.platform.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.galien.platform.checks.Finding;
import org.galien.platform.network.PracticeCertificates;

@ApplicationScoped
class CertificatePart implements StatusPart {

  private static final String SUBJECT = "platform.status.certificates";

  @Inject PracticeCertificates certificates;
  @Inject Day day;

  @Override
  public int order() {
    return 60;
  }

  @Override
  public List<Finding> now() {
    Optional<Instant> until = certificates.until();
    if (until.isEmpty()) {
      return List.of(Finding.found(SUBJECT, "platform.status.certificates-none"));
    }
    String end = day.of(until.get());
    return List.of(
        certificates.runsOut()
            ? Finding.missing(SUBJECT, "platform.status.certificates-end", end)
            : Finding.found(SUBJECT, "platform.status.certificates-until", end));
  }
}

package org.galien.platform.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.galien.platform.checks.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All parts, in their order; one that fails says so and costs none of the others. */
@ApplicationScoped
public class SuiteStatus {

  private static final Logger LOG = LoggerFactory.getLogger(SuiteStatus.class);

  @Inject @Any Instance<StatusPart> parts;

  public List<Finding> now() {
    return parts.stream()
        .sorted(Comparator.comparingInt(StatusPart::order))
        .flatMap(SuiteStatus::now)
        .toList();
  }

  private static Stream<Finding> now(StatusPart part) {
    try {
      return part.now().stream();
    } catch (RuntimeException failed) {
      LOG.warn("A part of the status cannot be told", failed);
      return Stream.of(Finding.missing("platform.status.part", "platform.status.unknown"));
    }
  }
}

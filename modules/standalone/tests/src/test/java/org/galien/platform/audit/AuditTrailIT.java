package org.galien.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class AuditTrailIT {

  private final AuditTrail trail;
  private final AuditChain chain;
  private final Acting acting;

  AuditTrailIT(AuditTrail trail, AuditChain chain, Acting acting) {
    this.trail = trail;
    this.chain = chain;
    this.acting = acting;
  }

  @Test
  void anEntryTellsWhoDidWhatToWhom() {
    acting.runAs(
        Actor.system("essai"),
        () -> trail.record("thing.seen", Subject.ofPatient("thing", 7, 901), "version 2"));
    AuditEntry entry = trail.ofPatient(901, 1).getFirst();
    assertEquals("essai", entry.actorName());
    assertEquals("thing.seen", entry.action());
    assertEquals(new Subject("thing", 7, 901L), entry.subject());
  }

  @Test
  void writersAtOnceLeaveAChainWithoutGap() throws Exception {
    try (var writers = Executors.newFixedThreadPool(8)) {
      List<Future<?>> all =
          IntStream.range(0, 80)
              .<Future<?>>mapToObj(
                  i -> writers.submit(() -> trail.record("thing.raced", Subject.of("thing", i))))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    }
    assertTrue(chain.verify().intact());
  }
}

package org.galien.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Observers wait for the end of the transaction here as they do on the server. */
@ExtendWith(Standalone.class)
class AfterCommitIT {

  record Said(String words) {}

  @ApplicationScoped
  @Transactional
  static class Speaker {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Inject Event<Said> event;

    void listen(@Observes(during = TransactionPhase.AFTER_SUCCESS) Said said) {
      heard.add(said.words());
    }

    List<String> heardWhileSaying(String words) {
      event.fire(new Said(words));
      return heardOf(words);
    }

    void fail(String words) {
      event.fire(new Said(words));
      throw new IllegalStateException(words);
    }

    List<String> heardOf(String words) {
      return heard.stream().filter(words::equals).toList();
    }
  }

  private final Speaker speaker;
  private final String words = UUID.randomUUID().toString();

  AfterCommitIT(Speaker speaker) {
    this.speaker = speaker;
  }

  @Test
  void anObserverIsToldOnceTheTransactionHasCommitted() {
    assertEquals(List.of(), speaker.heardWhileSaying(words));
    assertEquals(List.of(words), speaker.heardOf(words));
  }

  @Test
  void anObserverIsNotToldOfWhatWasRolledBack() {
    assertThrows(IllegalStateException.class, () -> speaker.fail(words));
    assertEquals(List.of(), speaker.heardOf(words));
  }
}

package org.galien.platform.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.galien.platform.Refusal;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class SavedFormsIT {

  private static final String CONTENT = "{name=[Martin]}";
  private static final int AT_ONCE = 8;

  private final SavedForms forms;
  private final String token = UUID.randomUUID().toString();
  private final AtomicInteger done = new AtomicInteger();

  SavedFormsIT(SavedForms forms) {
    this.forms = forms;
  }

  private static final class No extends Refusal {
    No() {
      super("platform.account-unknown");
    }
  }

  private FormAnswer work() {
    return FormAnswer.at("/made/" + done.incrementAndGet()).andSay("platform.form.save");
  }

  @Test
  void aRepeatGetsTheFirstAnswerAndDoesNothing() {
    FormAnswer first = forms.save(token, CONTENT, this::work);
    assertEquals(first, forms.save(token, CONTENT, this::work));
    assertEquals(1, done.get());
  }

  @Test
  void whetherItWasSavedIsKnownBeforeAnythingIsPrepared() {
    assertEquals(Optional.empty(), forms.answered(token, CONTENT));
    FormAnswer first = forms.save(token, CONTENT, this::work);
    assertEquals(Optional.of(first), forms.answered(token, CONTENT));
    assertThrows(FormAlreadySaved.class, () -> forms.answered(token, "{name=[Durand]}"));
  }

  @Test
  void sentAtOnceItIsSavedOnce() throws Exception {
    List<Callable<FormAnswer>> sent = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      sent.add(() -> forms.save(token, CONTENT, this::work));
    }
    Set<FormAnswer> answers = answers(sent);
    assertEquals(Set.of(new FormAnswer("/made/1", "platform.form.save")), answers);
    assertEquals(1, done.get());
  }

  @Test
  void sentAtOnceAndRefusedFirstItIsSavedOnce() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    List<Callable<FormAnswer>> sent = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      sent.add(
          () -> {
            try {
              return forms.save(
                  token,
                  CONTENT,
                  () -> {
                    if (tries.incrementAndGet() == 1) {
                      throw new IllegalStateException("broken");
                    }
                    return work();
                  });
            } catch (IllegalStateException e) {
              return FormAnswer.at("/broken");
            }
          });
    }
    assertEquals(
        Set.of("/broken", "/made/1"),
        answers(sent).stream().map(FormAnswer::address).collect(Collectors.toSet()));
  }

  @Test
  void aFormThatSavedNothingIsSentAgain() {
    assertNull(forms.save(token, CONTENT, () -> null));
    assertThrows(No.class, () -> forms.save(token, CONTENT, SavedFormsIT::refused));
    assertEquals("/made/1", forms.save(token, CONTENT, this::work).address());
  }

  @Test
  void whatChangedSinceIsNotLostInSilence() {
    forms.save(token, CONTENT, this::work);
    String other = "{name=[Martine]}";
    assertThrows(FormAlreadySaved.class, () -> forms.save(token, other, this::work));
    assertEquals(1, done.get());
  }

  private static FormAnswer refused() {
    throw new No();
  }

  private static Set<FormAnswer> answers(List<Callable<FormAnswer>> sent) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(sent.size());
    try {
      List<FormAnswer> answers = new ArrayList<>();
      for (Future<FormAnswer> one : threads.invokeAll(sent)) {
        answers.add(one.get());
      }
      return Set.copyOf(answers);
    } finally {
      threads.shutdownNow();
    }
  }
}

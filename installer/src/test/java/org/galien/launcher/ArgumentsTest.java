package org.galien.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.galien.launcher.machine.LaunchFailure;
import org.galien.launcher.machine.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private final SourceTree tree = new SourceTree(Path.of("/clone"));

  @Test
  void readsPortDataAndFresh() {
    Arguments read = Arguments.parse(List.of("--port", "9090", "--fresh", "--data", "/srv/x"));
    assertEquals(9090, read.port());
    assertTrue(read.fresh());
    assertEquals(Path.of("/srv/x"), read.directory(Kind.DEMO, tree).home());
  }

  @Test
  void keepsEachKindInItsOwnDirectory() {
    Arguments none = Arguments.parse(List.of());
    assertEquals(Path.of("/clone/data/demo"), none.directory(Kind.DEMO, tree).home());
    assertEquals(Path.of("/clone/data/cabinet"), none.directory(Kind.PRACTICE, tree).home());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "http", ""})
  void refusesWhatIsNoPort(String port) {
    assertRefused("launcher.bad-port", "--port", port);
  }

  @Test
  void namesTheWordItDoesNotKnow() {
    LaunchFailure refusal = assertRefused("launcher.unknown-option", "--prot", "80");
    assertTrue(refusal.getMessage().contains("--prot"));
  }

  @Test
  void refusesAnOptionWithoutItsValue() {
    assertRefused("launcher.missing-value", "--data");
    assertRefused("launcher.missing-value", "--data", "--fresh");
  }

  @Test
  void neverErasesAPractice() {
    Arguments fresh = Arguments.parse(List.of("--fresh"));
    assertThrows(LaunchFailure.class, fresh::keepingData);
  }

  private static LaunchFailure assertRefused(String key, String... words) {
    LaunchFailure refusal =
        assertThrows(LaunchFailure.class, () -> Arguments.parse(List.of(words)));
    assertEquals(key, refusal.key());
    return refusal;
  }
}

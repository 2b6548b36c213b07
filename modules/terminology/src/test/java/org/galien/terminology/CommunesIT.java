package org.galien.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class CommunesIT {

  private static final String SOME =
      """
      [{"code":"27901","nom":"Grandval-sur-Eure","codesPostaux":["27120","27121"],"population":900},
       {"code":"27902","nom":"Grandval","codesPostaux":["27930"],"population":50},
       {"code":"2A904","nom":"Saint-Fictif","codesPostaux":[]},
       {"code":"27901","nom":"Vieux-Grandval"}]
      """;

  private final Communes communes;

  CommunesIT(Communes communes) {
    this.communes = communes;
  }

  @BeforeEach
  void load() throws Exception {
    assertEquals(3, communes.replace("communes.json", SOME.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aNameFindsTheWholeOneFirstThenTheLarger() {
    assertEquals(List.of("27902", "27901"), codes("grandval"));
    assertEquals(List.of("27901", "27902"), codes("Grandv"));
    assertEquals(List.of("2A904"), codes("st fict"));
    assertEquals(List.of(), codes("g"));
  }

  @Test
  void codesFindToo() {
    assertEquals(List.of("27902"), codes("27930"));
    assertEquals(List.of("27901"), codes("27121"));
    assertEquals(List.of("2A904"), codes("2a9"));
    assertEquals("Grandval-sur-Eure", communes.of("27901").orElseThrow().name());
  }

  @Test
  void aFileWithOneBadEntryChangesNothing() {
    for (String bad :
        List.of("[]", "[{", "{}", "[{\"code\":\"27901\"}]", "[{\"code\":\"X\",\"nom\":\"A\"}]")) {
      byte[] bytes = bad.getBytes(StandardCharsets.UTF_8);
      assertThrows(CommunesUnreadable.class, () -> communes.replace("x", bytes), bad);
    }
    byte[] latin = "[{\"code\":\"27901\",\"nom\":\"É\"}]".getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(CommunesUnreadable.class, () -> communes.replace("x", latin));
    assertEquals(List.of("27902"), codes("27930"));
  }

  private List<String> codes(String typed) {
    return communes.find(typed, 10).stream().map(Commune::code).toList();
  }
}

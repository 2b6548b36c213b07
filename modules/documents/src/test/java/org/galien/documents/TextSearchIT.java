package org.galien.documents;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.galien.documents.archive.Documents;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class TextSearchIT {

  private final Documents documents;

  TextSearchIT(Services services) {
    this.documents = services.get(Documents.class);
  }

  private DocumentId read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    DocumentId id = documents.receive("note.txt", new ByteArrayInputStream(bytes), "Import");
    waitUntil("read", () -> documents.view(id).status() == DocumentStatus.READY);
    return id;
  }

  private Set<DocumentId> found(String words, DocumentId... among) {
    return documents.containing(words, List.of(among));
  }

  @Test
  void wordsAreFoundInTextsWhateverTheirCaseAccentsAndLines() throws IOException {
    DocumentId fracture =
        read("Compte rendu. Fracture de l'extrémité\ninférieure du radius droit.");
    DocumentId other = read("Électrocardiogramme normal, 100 % de repos.");
    assertEquals(Set.of(fracture), found("EXTREMITE inferieure", fracture, other));
    assertEquals(Set.of(fracture), found("radius fracture", fracture, other));
    assertEquals(Set.of(other), found("100 %", fracture, other));
    assertEquals(Set.of(), found("radius normal", fracture, other));
    assertEquals(Set.of(), found("radius", other));
    assertEquals(Set.of(), found("radius"));
    assertEquals(Set.of(), found(" ", fracture));
  }
}

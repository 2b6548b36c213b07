package org.galien.documents.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a worker does instead of answering, it is told as its death. */
class WorkerDeathTest {

  private static final ReadingLimits LIMITS =
      new ReadingLimits(20, 20, 12, 1, 5, 512, "tesseract", "fra", 300);

  private record Small(byte[] bytes) implements Original {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TOO_HEAVY | printf 'Terminating due to java.lang.OutOfMemoryError'; exit 3",
        "TOO_HEAVY | exit 3",
        "DIED      | kill -9 $$",
        "DIED      | exit 1",
        "DIED      | printf 'T'",
        // A status nobody knows, a length below nought, one above all bounds, half an answer.
        "DIED      | printf 'GALN\\377\\000\\000\\000\\001x'; sleep 5",
        "DIED      | printf 'GALN\\000\\377\\377\\377\\377'; sleep 5",
        "DIED      | printf 'GALN\\000\\177\\377\\377\\377'; sleep 5",
        "DIED      | printf 'GALN\\000\\000\\000\\000\\004ab'",
        "DIED      | printf 'GALN\\000\\000\\000\\000\\002ab'",
        "TOO_SLOW  | exec sleep 30"
      })
  void isTold(QuarantineReason reason, String worker) {
    List<String> command = List.of("sh", "-c", worker);
    Unreadable told =
        assertThrows(
            Unreadable.class,
            () ->
                OpenedPages.open(
                    command, FileKind.PDF, new Small(new byte[100]), LIMITS, () -> false));
    assertEquals(reason, told.reason());
    assertTrue(told.death());
  }
}

package org.galien.documents.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.galien.documents.opening.Original;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.ReadingLimits;
import org.galien.documents.opening.Samples;
import org.galien.documents.opening.Unreadable;
import org.junit.jupiter.api.Test;

class DocumentReaderIT {
  private static final ReadingLimits LIMITS = limits("tesseract");

  private static ReadingLimits limits(String ocrProgram) {
    return new ReadingLimits(2, 20, 12, 60, 5, 256, ocrProgram, "fra", 300);
  }

  private record Bytes(byte[] bytes) implements Original {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  private static ReadText read(ReadingLimits limits, byte[] bytes) throws Exception {
    return new DocumentReader(limits).read(new Bytes(bytes), (done, all) -> {}, () -> false);
  }

  private static ReadText read(byte[] bytes) throws Exception {
    return read(LIMITS, bytes);
  }

  private static QuarantineReason refused(byte[] bytes) {
    return assertThrows(Unreadable.class, () -> read(bytes)).reason();
  }

  private static void assumeOcr() {
    assumeTrue(new DocumentReader(LIMITS).ocrAvailable(), "tesseract with French");
  }

  @Test
  void readsTheTextOfAPdfPageByPage() throws Exception {
    List<String> told = new ArrayList<>();
    ReadText text =
        new DocumentReader(LIMITS)
            .read(
                new Bytes(Samples.pdf(3)), (done, all) -> told.add(done + "/" + all), () -> false);
    assertEquals(3, text.pages().size());
    assertTrue(text.body().contains("Madame DURAND Jeanne, née le 14/03/1958"), text.body());
    assertEquals(List.of("0/3", "1/3", "2/3", "3/3"), told);
  }

  @Test
  void recognisesAScan() throws Exception {
    assumeOcr();
    ReadText text = read(Samples.scannedPdf());
    assertTrue(text.pages().getFirst().recognised());
    assertTrue(text.body().contains("DURAND Jeanne, née le 14/03/1958"), text.body());
  }

  @Test
  void readsAPhotoTurnedAnyWay() throws Exception {
    assumeOcr();
    for (int quarters = 0; quarters < 4; quarters++) {
      ReadText text = read(Samples.photo(quarters, "jpg"));
      assertTrue(text.body().contains("14/03/1958"), quarters + ": " + text.body());
      assertEquals((360 - 90 * quarters) % 360, text.pages().getFirst().turn());
    }
  }

  @Test
  void saysThatOcrIsMissingAndReadsWhatItCan() throws Exception {
    ReadText text = read(limits("no-such-program"), Samples.scannedPdf());
    assertEquals(ReadingNote.OCR_UNAVAILABLE, text.note());
    assertEquals(1, text.pages().size());
  }

  @Test
  void readsTextFilesOfOldFrenchSoftware() throws Exception {
    byte[] bytes = "Reçu à l’hôpital".getBytes(Charset.forName("windows-1252"));
    assertEquals("Reçu à l’hôpital", read(bytes).body());
  }

  @Test
  void refusesWhatCannotBeReadAndSaysWhy() throws Exception {
    byte[] pdf = Samples.pdf(1);
    assertEquals(QuarantineReason.EMPTY, refused(new byte[0]));
    assertEquals(QuarantineReason.ARCHIVE, refused(Samples.zip()));
    assertEquals(QuarantineReason.ENCRYPTED, refused(Samples.encryptedPdf()));
    assertEquals(QuarantineReason.CORRUPT, refused(Arrays.copyOf(pdf, 60)));
    assertEquals(QuarantineReason.CORRUPT, refused(Arrays.copyOf(Samples.photo(0, "png"), 30)));
    assertEquals(QuarantineReason.TOO_LARGE, refused(Arrays.copyOf(pdf, 3 << 20)));
    assertEquals(QuarantineReason.TOO_MANY_PAGES, refused(Samples.pdf(21)));
  }

  @Test
  void measuresAPictureBeforeDecodingIt() throws Exception {
    BufferedImage huge = new BufferedImage(5000, 3000, BufferedImage.TYPE_BYTE_BINARY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(huge, "png", out);
    Unreadable refusal = assertThrows(Unreadable.class, () -> read(out.toByteArray()));
    assertEquals(QuarantineReason.PICTURE_TOO_LARGE, refusal.reason());
    assertEquals("15", refusal.found());
  }

  @Test
  void stopsWhenCalledOff() {
    assertThrows(
        Unreadable.class,
        () ->
            new DocumentReader(LIMITS)
                .read(new Bytes(Samples.scannedPdf()), (done, all) -> {}, () -> true));
  }

  @Test
  void showsAPage() throws Exception {
    byte[] picture = new DocumentReader(LIMITS).picture(new Bytes(Samples.pdf(2)), 2, 0);
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(picture));
    assertEquals(1275, page.getWidth(), 1);
    assertEquals(1650, page.getHeight(), 1);
  }
}

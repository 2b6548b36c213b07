package org.galien.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.galien.platform.paper.Paper;

/** Makes the PDF of a letter. */
public final class LetterPdf {

  private LetterPdf() {}

  /** The bytes of the sheet. */
  public static byte[] of(LetterSheet sheet) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Paper.print(new LetterHtml(sheet).text(), pdf);
    return pdf.toByteArray();
  }
}

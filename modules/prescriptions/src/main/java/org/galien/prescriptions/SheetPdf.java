package org.galien.prescriptions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.galien.platform.paper.Paper;

/** Makes the PDF of a sheet. */
public final class SheetPdf {

  private SheetPdf() {}

  /** The bytes of the sheet. */
  public static byte[] of(Sheet sheet) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Paper.print(new SheetHtml(sheet).text(), pdf);
    return pdf.toByteArray();
  }
}

package org.galien.prescriptions;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Makes the PDF: HTML laid out on A4, with its fonts in it and tags for screen readers. */
public final class SheetPdf {

  private static final String FONTS = "/liberation/";

  static {
    XRLog.setLoggingEnabled(false);
  }

  private SheetPdf() {}

  /** The bytes of the sheet. */
  public static byte[] of(Sheet sheet) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(font("LiberationSans-Regular.ttf"), "Galien", 400, FontStyle.NORMAL, true);
    builder.useFont(font("LiberationSans-Bold.ttf"), "Galien", 700, FontStyle.NORMAL, true);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Galien");
    builder.withHtmlContent(new SheetHtml(sheet).text(), null);
    builder.toStream(pdf);
    builder.run();
    return pdf.toByteArray();
  }

  private static FSSupplier<InputStream> font(String name) {
    return () -> SheetPdf.class.getResourceAsStream(FONTS + name);
  }
}

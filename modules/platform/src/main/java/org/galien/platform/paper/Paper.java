package org.galien.platform.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Makes tagged PDF of XHTML. Nothing is fetched: what the text names is not followed. */
public final class Paper {

  private static final String FONTS = "/liberation/LiberationSans-";
  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 18mm 20mm;
        @top-left { content: string(head); font: 8pt Galien; }
        @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt Galien; } }
      body { font: 10pt/1.4 Galien; }
      h1 { font-size: 16pt; } h2 { font-size: 12pt; margin: 14pt 0 4pt; border-bottom: 0.5pt solid #888; }
      .entry { margin: 0 0 6pt; page-break-inside: avoid; } .entry b { font-size: 10.5pt; }
      .entry p { margin: 0; white-space: pre-wrap; }
      """;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private Paper() {}

  /**
   * @param title of the file, and above each page
   * @param body XHTML, its texts by {@link #text}
   */
  public static void write(String title, String body, OutputStream out) throws IOException {
    print(page(title, body), out);
  }

  /**
   * A page with a head and style of its own, in the font « Galien », 400 and 700.
   *
   * @param xhtml whole, its texts by {@link #text}
   */
  public static void print(String xhtml, OutputStream out) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(font("Regular"), "Galien", 400, FontStyle.NORMAL, true);
    builder.useFont(font("Bold"), "Galien", 700, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> null);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Galien");
    builder.withHtmlContent(xhtml, null);
    builder.toStream(out);
    builder.run();
  }

  /** Words as XHTML shows them; what XML cannot hold is left out. */
  public static String text(String words) {
    return words
        .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String page(String title, String body) {
    String said = text(title);
    return "<html lang=\"fr\"><head><title>"
        + said
        + "</title><meta name=\"subject\" content=\""
        + said
        + "\"/><style>"
        + STYLE.replace("string(head)", "'" + said.replace("'", "’") + "'")
        + "</style></head><body>"
        + body
        + "</body></html>";
  }

  private static FSSupplier<InputStream> font(String weight) {
    return () -> Paper.class.getResourceAsStream(FONTS + weight + ".ttf");
  }
}

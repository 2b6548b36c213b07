package org.galien.documents.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.galien.documents.opening.PageRange;

/**
 * Some pages of a PDF as a PDF of its own. It carries these pages and nothing of the others: no
 * attachments, no title, no form whose fields lie elsewhere.
 */
final class PdfPart {
  private static final long SEED = 1;

  private PdfPart() {}

  /** Made twice it is the same, byte for byte: the seed takes the place of the hour. */
  static byte[] of(PDDocument document, PageRange pages, int number) throws IOException {
    flatten(document);
    Splitter splitter = new Splitter();
    splitter.setStartPage(pages.first());
    splitter.setEndPage(pages.last());
    splitter.setSplitAtPage(pages.last() - pages.first() + 1);
    try (PDDocument part = splitter.split(document).getFirst()) {
      PDDocumentInformation told = new PDDocumentInformation();
      told.setCustomMetadataValue("Part", Integer.toString(number));
      part.setDocumentInformation(told);
      part.getDocumentCatalog().setMetadata(null);
      part.setDocumentId(SEED);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      part.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** What was typed into fields becomes part of the page; a form stays behind with its file. */
  private static void flatten(PDDocument document) throws IOException {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm();
    if (form == null || form.getFields().isEmpty()) {
      return;
    }
    try {
      form.flatten(form.getFields(), form.getNeedAppearances());
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }
}

package org.galien.documents.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.galien.documents.opening.Enclosed;
import org.galien.documents.opening.Unreadable;

/** The files a PDF carries: in its name tree, as portfolios do, or clipped to pages. */
final class PdfAttachments {
  private static final int DEEPEST = 20;

  private final List<PDComplexFileSpecification> files = new ArrayList<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  static PdfAttachments of(PDDocument document) throws IOException {
    PdfAttachments found = new PdfAttachments();
    var names = document.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      found.collect(names.getEmbeddedFiles(), 0);
    }
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationFileAttachment clip
            && clip.getFile() instanceof PDComplexFileSpecification file) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private void collect(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
      throws IOException {
    Map<String, PDComplexFileSpecification> here = node.getNames();
    if (here != null) {
      here.values().forEach(this::add);
    }
    if (node.getKids() != null && depth < DEEPEST) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        collect(kid, depth + 1);
      }
    }
  }

  private void add(PDComplexFileSpecification file) {
    if (file != null && files.size() < Enclosed.MOST && embedded(file) != null) {
      if (seen.add(embedded(file).getCOSObject())) {
        files.add(file);
      }
    }
  }

  private static PDEmbeddedFile embedded(PDComplexFileSpecification file) {
    PDEmbeddedFile unicode = file.getEmbeddedFileUnicode();
    return unicode != null ? unicode : file.getEmbeddedFile();
  }

  private static String name(PDComplexFileSpecification file) {
    return file.getFileUnicode() != null ? file.getFileUnicode() : file.getFile();
  }

  List<Enclosed> list() throws IOException {
    List<Enclosed> list = new ArrayList<>();
    for (PDComplexFileSpecification file : files) {
      list.add(EnclosedBytes.entry(list.size() + 1, name(file), embedded(file)::createInputStream));
    }
    return list;
  }

  byte[] bytes(int number) throws IOException, Unreadable {
    return EnclosedBytes.whole(embedded(EnclosedBytes.numbered(files, number))::createInputStream);
  }
}

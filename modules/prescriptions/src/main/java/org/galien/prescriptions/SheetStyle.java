package org.galien.prescriptions;

/** How the sheet looks. A line is never parted, nor the last one from the signature. */
final class SheetStyle {

  static final String CSS =
      """
      @page { size: A4; margin: 26mm 16mm 20mm 16mm;
        @top-center { content: element(top); width: 100%; }
        @bottom-center { content: element(foot); width: 100%; } }
      body { font-family: Galien; font-size: 10.5pt; line-height: 1.35; color: #000; margin: 0; }
      .top { position: running(top); font-size: 8.5pt; border-bottom: 0.5pt solid #000; padding-bottom: 2mm; }
      .foot { position: running(foot); font-size: 8pt; text-align: center; border-top: 0.5pt solid #000; padding-top: 1.5mm; }
      .page:before { content: counter(page) " / " counter(pages); }
      .next { page-break-before: always; }
      .head { width: 100%; border-collapse: collapse; margin-bottom: 5mm; }
      .head td { vertical-align: top; padding: 0; width: 50%; }
      .right { text-align: right; }
      h1 { font-size: 14pt; margin: 2mm 0 4mm 0; page-break-after: avoid; }
      h2 { font-size: 9.5pt; margin: 0 0 2mm 0; page-break-after: avoid; }
      .zone { border: 0.75pt solid #000; padding: 3mm; margin-bottom: 4mm; }
      .item { page-break-inside: avoid; margin: 0 0 3.5mm 0; padding-left: 7mm; text-indent: -7mm; }
      .keep { page-break-inside: avoid; }
      .dci, .note { font-size: 9pt; }
      .note, .none { margin: 0 0 3mm 0; }
      .square { border: 0.75pt solid #000; padding: 0.5mm 3mm; font-weight: bold; }
      .sign { text-align: right; margin: 8mm 18mm 16mm 0; }
      """;

  private SheetStyle() {}
}

package org.galien.letters;

/** How a letter looks: no line of a paragraph stands alone, nor the signature. */
final class LetterStyle {

  static final String CSS =
      """
      @page { size: A4; margin: 26mm 20mm 20mm 20mm;
        @top-center { content: element(top); width: 100%; }
        @bottom-center { content: element(foot); width: 100%; } }
      body { font-family: Galien; font-size: 11pt; line-height: 1.4; color: #000; margin: 0; }
      .top { position: running(top); font-size: 8.5pt; border-bottom: 0.5pt solid #000; padding-bottom: 2mm; }
      .foot { position: running(foot); font-size: 8pt; text-align: center; border-top: 0.5pt solid #000; padding-top: 1.5mm; }
      .page:before { content: counter(page) " / " counter(pages); }
      .head { width: 100%; border-collapse: collapse; margin-bottom: 8mm; }
      .head td { vertical-align: top; padding: 0; width: 50%; border: 0; }
      .day { margin: 6mm 0 0 0; }
      h1 { font-size: 14pt; margin: 0 0 6mm 0; page-break-after: avoid; }
      .title { text-align: center; }
      .about { font-size: 11pt; }
      h2 { font-size: 11.5pt; margin: 4mm 0 1.5mm 0; page-break-after: avoid; }
      h3 { font-size: 11pt; margin: 3mm 0 1mm 0; page-break-after: avoid; }
      p { margin: 0 0 2.5mm 0; orphans: 3; widows: 3; }
      ul, ol { margin: 0 0 2.5mm 0; padding-left: 6mm; }
      li { margin: 0 0 0.8mm 0; orphans: 2; widows: 2; }
      table { width: 100%; border-collapse: collapse; margin: 0 0 3mm 0; }
      td, th { border: 0.5pt solid #000; padding: 1.5mm 2mm; text-align: left; vertical-align: top; }
      tr { page-break-inside: avoid; }
      .keep { page-break-inside: avoid; padding-bottom: 14mm; }
      .note { font-size: 9.5pt; }
      .sign { margin: 8mm 0 0 0; text-align: right; }
      .agreed { margin: 16mm 0 0 0; }
      """;

  private LetterStyle() {}
}

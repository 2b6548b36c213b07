package org.galien.ai.summaries.french;

/** What part of a report a sentence stands in. */
enum Section {
  BODY,
  CONCLUSION,
  /** Earlier results, technique, reasons for the examination. */
  ANNEX
}

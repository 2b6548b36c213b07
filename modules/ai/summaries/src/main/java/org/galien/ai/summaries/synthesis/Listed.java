package org.galien.ai.summaries.synthesis;

import org.galien.ai.summaries.french.SourceRef;

/**
 * A line of one of the chart's lists, in the words that stand there.
 *
 * @param text as in « gliclazide LP 60 mg » or « amoxicilline (éruption 2019) »
 */
public record Listed(SourceRef ref, String text) {}

package org.galien.ai.melanoma;

import java.time.Instant;
import java.util.List;
import org.galien.ai.melanoma.skin.Finding;
import org.galien.ai.runtime.journal.Verdict;
import org.galien.lesions.PhotoId;
import org.galien.platform.users.UserId;

/**
 * What came of looking at a photograph.
 *
 * @param card name and version of what looked
 * @param falls what counted, row by row; empty until somebody asked
 * @param verdict null until a doctor judged; likewise who and when
 */
public record LookView(
    long id,
    PhotoId photo,
    Finding finding,
    String card,
    List<List<Double>> falls,
    Instant at,
    Verdict verdict,
    String words,
    UserId judgedBy,
    Instant judgedAt) {}

package org.galien.ai.summaries.web;

import java.time.LocalDate;
import java.util.Map;
import org.galien.ai.summaries.CitationView;
import org.galien.ai.summaries.SummarySubject;
import org.galien.ai.summaries.french.SourceKind;
import org.galien.platform.voice.Dates;

/**
 * A link from a sentence to what it rests on.
 *
 * @param icon of the design's icons, without {@code i-}
 * @param nameKey message key of the kind of source
 * @param date as shown, empty for list entries
 * @param page null where there are no pages
 * @param address within the application
 */
public record SourceLink(
    String icon, String nameKey, String date, Integer page, String quote, String address) {

  private static final Map<String, String> ICONS =
      Map.of(
          "biologie", "flask",
          "anatomopathologie", "flask",
          "imagerie", "image",
          "courrier_specialiste", "mail",
          "compte_rendu_hospitalisation", "mail",
          "ordonnance", "pill",
          "consultation", "steth",
          "nursing", "pulse",
          "allergy", "octagon",
          "condition", "seal");

  static SourceLink of(CitationView citation, SummarySubject subject, LocalDate today) {
    return new SourceLink(
        citation.kind() == SourceKind.TREATMENT
            ? "pill"
            : ICONS.getOrDefault(citation.genre(), "file"),
        "summaries.source." + citation.genre(),
        citation.date() == null ? "" : Dates.near(citation.date(), today),
        subject.kind() == SummarySubject.Kind.DOCUMENT ? citation.page() : null,
        citation.quote(),
        address(citation, subject));
  }

  private static String address(CitationView citation, SummarySubject subject) {
    if (subject.kind() == SummarySubject.Kind.DOCUMENT) {
      return "/documents.xhtml?document=" + subject.id();
    }
    String chart = "/dossier.xhtml?patient=" + subject.id();
    return switch (citation.kind()) {
      case DOCUMENT -> chart + "&document=" + citation.sourceId();
      case ENCOUNTER -> chart + "&consultation=" + citation.sourceId();
      case ALLERGY, CONDITION, TREATMENT -> chart;
    };
  }
}

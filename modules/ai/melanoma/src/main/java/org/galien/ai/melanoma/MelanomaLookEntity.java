package org.galien.ai.melanoma;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.galien.ai.melanoma.skin.Finding;
import org.galien.ai.melanoma.skin.Reason;
import org.galien.ai.melanoma.skin.Zone;
import org.galien.ai.runtime.journal.Verdict;
import org.galien.lesions.PhotoId;
import org.galien.platform.users.UserId;

@Entity
@Table(name = "ai_melanoma_look")
class MelanomaLookEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "photo_id")
  long photoId;

  @Column(name = "journal_id")
  long journalId;

  @Enumerated(EnumType.STRING)
  Reason refusal;

  Double measured;

  Double probability;

  Double low;

  Double high;

  @Enumerated(EnumType.STRING)
  Zone zone;

  String card;

  String falls;

  @Column(name = "looked_at")
  Instant lookedAt;

  @Column(name = "asked_by")
  long askedBy;

  @Enumerated(EnumType.STRING)
  Verdict verdict;

  String words = "";

  @Column(name = "judged_at")
  Instant judgedAt;

  @Column(name = "judged_by")
  Long judgedBy;

  void write(Finding finding) {
    refusal = finding.refusal();
    if (finding.scored()) {
      probability = finding.probability();
      low = finding.low();
      high = finding.high();
      zone = finding.zone();
    } else {
      measured = finding.measured();
    }
  }

  void write(List<List<Double>> weights) {
    falls =
        weights.stream()
            .map(
                row ->
                    row.stream()
                        .map(fall -> String.format(Locale.ROOT, "%.3f", fall))
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining(";"));
  }

  LookView view() {
    Finding finding =
        refusal == null
            ? new Finding(null, 0, probability, low, high, zone)
            : new Finding(refusal, measured, Double.NaN, Double.NaN, Double.NaN, null);
    return new LookView(
        id,
        new PhotoId(photoId),
        finding,
        card,
        falls == null ? List.of() : Arrays.stream(falls.split(";")).map(this::row).toList(),
        lookedAt,
        verdict,
        words,
        judgedBy == null ? null : new UserId(judgedBy),
        judgedAt);
  }

  private List<Double> row(String line) {
    return Arrays.stream(line.split(",")).map(Double::valueOf).toList();
  }
}

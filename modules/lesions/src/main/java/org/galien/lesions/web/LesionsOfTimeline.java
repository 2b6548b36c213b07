package org.galien.lesions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.galien.lesions.Histologies;
import org.galien.lesions.HistologyView;
import org.galien.lesions.LesionId;
import org.galien.lesions.LesionPhotos;
import org.galien.lesions.LesionView;
import org.galien.lesions.Lesions;
import org.galien.lesions.PhotoView;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.text.Folding;
import org.galien.platform.web.Texts;

/** Lesions found, photographed, and what histology said, in the timeline of the chart. */
@ApplicationScoped
@Transactional
class LesionsOfTimeline implements TimelineSource {

  static final String PARAMETER = "lesion";
  private static final TimelineKind KIND = new TimelineKind("lesion", "lesions.timeline", 45);

  @Inject Lesions lesions;
  @Inject LesionPhotos photos;
  @Inject Histologies histologies;
  @Inject Clock clock;

  @Override
  public String parameter() {
    return PARAMETER;
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    List<LesionView> all = lesions.of(new PatientId(query.patient()));
    if (all.isEmpty()) {
      return TimelinePart.NOTHING;
    }
    PatientId patient = new PatientId(query.patient());
    Map<LesionId, List<PhotoView>> shot = photos.ofChart(patient);
    Map<LesionId, List<HistologyView>> said = histologies.ofChart(patient);
    List<TimelineEntry> entries =
        all.stream()
            .flatMap(
                one ->
                    entries(
                        one,
                        shot.getOrDefault(one.id(), List.of()),
                        said.getOrDefault(one.id(), List.of())))
            .toList();
    return new TimelinePart(
        Map.of(KIND, (long) entries.size()),
        query.wants(KIND)
            ? entries.stream()
                .filter(one -> found(one, query.words()))
                .sorted(Comparator.comparing(TimelineEntry::date).reversed())
                .limit(query.limit())
                .toList()
            : List.of());
  }

  @Override
  public boolean shows(long patient, long number) {
    return lesions.of(new PatientId(patient)).stream().anyMatch(l -> l.id().value() == number);
  }

  private static boolean found(TimelineEntry entry, String words) {
    return words.isBlank() || Folding.contains(entry.title() + " " + entry.detail(), words);
  }

  /** One line a day of photographs, however many were taken. */
  private Stream<TimelineEntry> entries(
      LesionView lesion, List<PhotoView> photos, List<HistologyView> histologies) {
    String site = said(lesion.site().getKey());
    String detail = lesion.label().isEmpty() ? site : site + " · " + lesion.label();
    LocalDate day = LocalDate.ofInstant(lesion.foundAt(), clock.getZone());
    Stream<TimelineEntry> shots =
        photos.stream()
            .map(PhotoView::takenOn)
            .distinct()
            .map(on -> entry(lesion, "lesions.timeline.photographed", detail, on));
    Stream<TimelineEntry> results = histologies.stream().map(result -> entry(lesion, result, site));
    TimelineEntry found = entry(lesion, "lesions.timeline.found", detail, day);
    return Stream.concat(Stream.of(found), Stream.concat(shots, results));
  }

  private static TimelineEntry entry(LesionView lesion, HistologyView result, String site) {
    String detail = said(result.finding().getKey()) + " · " + site + " · " + result.words();
    return entry(lesion, "lesions.timeline.histology", detail, result.on());
  }

  private static TimelineEntry entry(LesionView lesion, String key, String detail, LocalDate on) {
    return new TimelineEntry(
        KIND, "image", said(key), detail, on, PARAMETER, lesion.id().value(), false);
  }

  private static String said(String key) {
    return Messages.text(Texts.locale(), key);
  }
}

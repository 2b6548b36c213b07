package org.galien.encounters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.galien.platform.PracticeSettings;
import org.galien.platform.places.Filled;
import org.galien.platform.places.SynthesisLine;
import org.galien.platform.places.SynthesisSection;
import org.galien.platform.places.SynthesisSource;
import org.galien.platform.settings.Settings;
import org.galien.platform.users.Acting;

/** All that the record says of a patient on one page, section by section. */
@Named("synthesisPage")
@RequestScoped
public class SynthesisPage {

  @Inject ChartPage chart;
  @Inject @Any Instance<SynthesisSource> sources;
  @Inject Settings settings;
  @Inject Acting acting;
  @Inject Clock clock;

  private List<SynthesisPart> parts;
  private boolean incomplete;

  @PostConstruct
  void read() {
    Filled<List<SynthesisLine>> found =
        Filled.ask(sources, source -> source.lines(chart.getPatientId()));
    incomplete = found.failed() > 0;
    List<SynthesisLine> all = found.answers().stream().flatMap(List::stream).toList();
    parts = Arrays.stream(SynthesisSection.values()).map(section -> part(section, all)).toList();
  }

  public List<SynthesisPart> getParts() {
    return parts;
  }

  /** True when a module could not say what it has: then nothing may pass for « nothing ». */
  public boolean isIncomplete() {
    return incomplete;
  }

  public String getPractice() {
    return settings.read(PracticeSettings.class).name();
  }

  public String getAuthor() {
    return acting.current().name();
  }

  public Instant getMoment() {
    return clock.instant();
  }

  private static SynthesisPart part(SynthesisSection section, List<SynthesisLine> all) {
    return new SynthesisPart(
        section, all.stream().filter(line -> line.section() == section).toList());
  }
}

package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.galien.platform.places.SynthesisLine;
import org.galien.platform.places.SynthesisSection;
import org.galien.platform.places.SynthesisSource;

/** What a sibling, which letters cannot see, says of every chart. */
@ApplicationScoped
class SiblingsChart implements SynthesisSource {

  static volatile boolean fails;

  @Override
  public List<SynthesisLine> lines(long patient) {
    if (fails) {
      throw new IllegalStateException("away");
    }
    return List.of(
        new SynthesisLine(SynthesisSection.PROBLEMS, "Asthme", "depuis 2012"),
        new SynthesisLine(SynthesisSection.TREATMENTS, "Pulmovent 100 µg", "2 bouffées <matin>"),
        new SynthesisLine(SynthesisSection.TREATMENTS, "Cardivane 5 mg", ""));
  }
}

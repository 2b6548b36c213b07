package org.galien.knowledge.capture;

import java.util.List;
import org.galien.knowledge.masking.Suspect;

/** A line of a draft with what in it may tell who a patient is. */
public record ScannedLine(DraftLine line, List<Suspect> suspects) {}

package org.galien.ai.runtime.choice;

import java.util.List;

/** A CDI bean of a feature: what its own engines scored before they were shipped. */
public interface ShippedScores {

  List<ScoreLine> scores();
}

package org.galien.encounters.vaccinations;

import java.time.Instant;

/** Who has read the schedule and put it into use, and when. */
public record Confirmation(String by, Instant at) {}

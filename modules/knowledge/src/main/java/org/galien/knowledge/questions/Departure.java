package org.galien.knowledge.questions;

import java.time.LocalDate;
import org.galien.platform.users.UserId;

/** Somebody who leaves, and their last day. */
public record Departure(UserId person, LocalDate lastDay) {}

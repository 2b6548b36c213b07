package org.galien.scheduling.hours;

import java.io.Serializable;

/**
 * An absence that is still to end.
 *
 * @param label may be null
 */
public record PlannedAbsence(long id, Span span, AbsenceKind kind, String label)
    implements Serializable {}

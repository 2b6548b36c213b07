package org.galien.letters;

import org.galien.patients.PatientId;

/** A doctor signed a letter. */
public record LetterSigned(LetterId id, PatientId patient) {}

package org.galien.letters;

import java.time.LocalDate;
import org.galien.patients.PatientView;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.users.UserView;

/** What a signed letter is printed from. */
public record LetterSheet(
    LetterView letter, UserView signer, Letterhead head, PatientView patient, LocalDate signed) {}

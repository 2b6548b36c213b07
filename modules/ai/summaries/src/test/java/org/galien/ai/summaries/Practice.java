package org.galien.ai.summaries;

import static org.galien.standalone.testing.Eventually.waitUntil;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentStatus;
import org.galien.documents.DocumentType;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.Filing;
import org.galien.encounters.EncounterId;
import org.galien.encounters.notes.EditorTab;
import org.galien.encounters.notes.Encounters;
import org.galien.encounters.notes.NoteContent;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.SeenPatient;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.scheduling.VisitType;
import org.galien.scheduling.booking.Appointments;
import org.galien.scheduling.booking.BookingRequest;
import org.galien.standalone.Services;

/** People, charts and letters for these tests; each test makes its own. */
final class Practice {

  private final Services services;
  final Actor doctor;
  final Actor secretary;

  Practice(Services services) {
    this.services = services;
    this.doctor = person(Role.PHYSICIAN);
    this.secretary = person(Role.SECRETARY);
  }

  private Actor person(Role role) {
    Users users = services.get(Users.class);
    String login = "p" + UUID.randomUUID().toString().substring(0, 12);
    var id =
        users.create(
            new NewUser(login, "Dr " + login, "correct horse battery", Set.of(role), "", "", ""));
    return Actor.of(users.find(id).orElseThrow());
  }

  void by(Actor who, Runnable work) {
    services.get(Acting.class).runAs(who, work);
  }

  <T> T as(Actor who, Callable<T> work) {
    try {
      return services.get(Acting.class).as(who, work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  PatientId patient() {
    String name = "SYN" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase();
    Traits traits = Traits.of(name, "Jeanne", LocalDate.of(1958, 3, 14), AdministrativeSex.FEMALE);
    return services.get(Patients.class).create(PatientDraft.of(traits));
  }

  /** A text file of its own, read to its end. */
  DocumentId letter(String text) {
    Documents documents = services.get(Documents.class);
    // Without figures: they would count as what the letter says.
    String mark =
        UUID.randomUUID()
            .toString()
            .chars()
            .mapToObj(c -> "" + (char) (Character.isDigit(c) ? c + 'g' - '0' : c))
            .collect(Collectors.joining());
    byte[] bytes = (text + "\nRéf. " + mark + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      DocumentId id = documents.receive("lettre.txt", new ByteArrayInputStream(bytes), "Import");
      waitUntil("read " + id, () -> documents.view(id).status() == DocumentStatus.READY);
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void file(DocumentId id, PatientId patient, DocumentType type, LocalDate date) {
    Filing filing = new Filing(seen(patient), type, date, "Lettre", "Dr Martin");
    by(secretary, () -> services.get(Documents.class).file(id, filing));
  }

  void move(DocumentId id, PatientId to) {
    Documents documents = services.get(Documents.class);
    long filing = documents.view(id).filing().id();
    by(secretary, () -> documents.move(id, filing, seen(to), "Homonyme"));
  }

  void comesTomorrow(PatientId patient) {
    LocalDateTime start = LocalDate.now(services.get(Clock.class)).plusDays(1).atTime(10, 0);
    BookingRequest visit = BookingRequest.of(doctor.user(), patient, start, VisitType.CONSULT, "");
    by(secretary, () -> services.get(Appointments.class).book(visit));
  }

  private SeenPatient seen(PatientId patient) {
    return services.get(Patients.class).identities(List.of(patient)).getFirst().seen();
  }

  EncounterId signedNote(PatientId patient, String examination, String conclusion) {
    Encounters encounters = services.get(Encounters.class);
    return as(
        doctor,
        () -> {
          EncounterId id = encounters.open(patient, doctor.user());
          write(id, new NoteContent("Suivi", examination, conclusion), 0);
          encounters.sign(id, 1, doctor.user());
          return id;
        });
  }

  void amend(EncounterId id, NoteContent content, String reason) {
    Encounters encounters = services.get(Encounters.class);
    by(
        doctor,
        () -> {
          long written = write(id, content, encounters.beginAmendment(id).revision());
          encounters.amend(id, written, reason, doctor.user());
        });
  }

  private long write(EncounterId id, NoteContent content, long base) {
    EditorTab tab = new EditorTab("tests", 1);
    return services.get(Encounters.class).saveDraft(id, content, base, tab).revision();
  }
}

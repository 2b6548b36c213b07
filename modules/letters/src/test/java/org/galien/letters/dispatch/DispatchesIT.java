package org.galien.letters.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.galien.letters.LetterDraft;
import org.galien.letters.LetterId;
import org.galien.letters.LetterView;
import org.galien.letters.Letters;
import org.galien.letters.Signing;
import org.galien.patients.PatientId;
import org.galien.patients.Patients;
import org.galien.patients.correspondents.Correspondent;
import org.galien.patients.correspondents.Correspondents;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.sending.Outgoing;
import org.galien.platform.sending.SendingSetup;
import org.galien.platform.sending.SendingState;
import org.galien.platform.sending.SetupSecrets;
import org.galien.platform.sending.SetupView;
import org.galien.platform.sending.SmsSetup;
import org.galien.platform.sending.carriers.MailServer.Security;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Letters that leave: into a folder, and to a mail server of this JVM. */
@ExtendWith(Standalone.class)
class DispatchesIT {

  private static Path folder;

  private final Services services;
  private final Dispatches dispatches;
  private final Letters letters;
  private final Correspondents correspondents;
  private final Actor doctor;
  private final Actor administrator;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  DispatchesIT(Services services) {
    this.services = services;
    dispatches = services.get(Dispatches.class);
    letters = services.get(Letters.class);
    correspondents = services.get(Correspondents.class);
    doctor = person(Role.PHYSICIAN);
    administrator = person(Role.ADMINISTRATOR);
    services.runTasks();
  }

  @BeforeAll
  static void folder() throws Exception {
    folder = Files.createTempDirectory("galien-outbox").resolve("depart");
    System.setProperty("galien.letters.outbox", folder.toString());
  }

  @Test
  void whatCannotBeLaidIsSaidAndLaidOnceTheFolderIsThere() throws Exception {
    LetterId letter = signed();
    String secure = mark + ".roussel@medecin.mssante.fr";
    long to = correspondent("", secure);
    refused("address-changed", () -> as(() -> dispatches.toFolder(letter, to, "x@mssante.fr")));
    long id = as(() -> dispatches.toFolder(letter, to, secure)).id();
    Eventually.waitUntil("said", () -> "no-such-folder".equals(view(letter, id).problem()));
    assertTrue(as(dispatches::open).stream().anyMatch(one -> one.id() == id));
    Files.createDirectory(folder);
    as(
        () -> {
          dispatches.again(id);
          return id;
        });
    Eventually.waitUntil("laid", () -> view(letter, id).state() == DispatchState.LAID);
    String name = view(letter, id).file();
    assertTrue(name.matches("galien-\\d{8}-\\d{6}\\.pdf"), name);
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(name).toFile())) {
      assertTrue(new PDFTextStripper().getText(pdf).contains("Vu ce jour"));
    }
    String index = Files.readString(folder.resolve("index.csv"));
    assertTrue(index.contains(name + ";" + secure + ";ROUSSEL" + letters(mark)), index);
    assertTrue(index.contains(";" + doctor.name() + ";"), index);
    assertFalse(index.contains("COURRIER"), index);
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
    // Its client took it: the next one's index names what is there.
    Files.delete(folder.resolve(name));
    long next = as(() -> dispatches.toFolder(letter, to, secure)).id();
    Eventually.waitUntil("laid", () -> view(letter, next).state() == DispatchState.LAID);
    assertFalse(Files.readString(folder.resolve("index.csv")).contains(name));
    assertEquals(2, as(() -> dispatches.of(letter)).size());
  }

  @Test
  void aLetterThatWasCorrectedLeavesNoMoreNorIsTriedAgain() throws Exception {
    LetterId letter = signed();
    String secure = mark + ".corrige@medecin.mssante.fr";
    long to = correspondent("", secure);
    long id = waiting(letter, to, secure);
    services.get(DispatchStore.class).failed(id, "no-such-folder", true);
    assertEquals(DispatchState.FAILED, view(letter, id).state());
    LetterView correction = as(() -> letters.correct(letter));
    as(() -> services.get(Signing.class).sign(correction.id(), 0));
    assertEquals(DispatchState.DROPPED, view(letter, id).state());
    assertEquals("replaced", view(letter, id).problem());
    refused("unknown", () -> again(id));
    DispatchStore store = services.get(DispatchStore.class);
    assertFalse(store.laid(id, "late.pdf"));
    store.failed(id, "not-writable", true);
    assertEquals(DispatchState.DROPPED, view(letter, id).state());
    assertTrue(store.toLay(id).isEmpty());
  }

  @Test
  void anAddressThatIsNoLongerTheCorrespondentsIsNotWrittenTo() throws Exception {
    LetterId letter = signed();
    String secure = mark + ".avant@medecin.mssante.fr";
    long to = correspondent("", secure);
    long id = waiting(letter, to, secure);
    Correspondent known = as(() -> correspondents.view(to));
    as(() -> correspondents.save(moved(known, mark + ".apres@medecin.mssante.fr")));
    assertTrue(services.get(DispatchStore.class).toLay(id).isEmpty());
    assertEquals(DispatchState.FAILED, view(letter, id).state());
    assertEquals("address", view(letter, id).problem());
    refused("address-changed", () -> again(id));
  }

  /** Ordered while the folder is away. */
  private long waiting(LetterId letter, long to, String secure) throws IOException {
    Path away = folder.resolveSibling("away");
    boolean there = Files.exists(folder);
    if (there) {
      Files.move(folder, away);
    }
    try {
      long id = as(() -> dispatches.toFolder(letter, to, secure)).id();
      Eventually.waitUntil("said", () -> view(letter, id).problem() != null);
      return id;
    } finally {
      if (there) {
        Files.move(away, folder);
      }
    }
  }

  private void again(long id) {
    as(
        () -> {
          dispatches.again(id);
          return id;
        });
  }

  private static Correspondent moved(Correspondent one, String secure) {
    return new Correspondent(
        one.id(),
        one.version(),
        one.name(),
        one.firstName(),
        one.specialty(),
        one.rpps(),
        one.phone(),
        one.fax(),
        one.email(),
        secure,
        one.address(),
        one.postalCode(),
        one.town());
  }

  @Test
  void byMailGoesALockedPdfWhosePasswordIsToldOnceAndNothingElse() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      LetterId letter = signed();
      String address = mark + "@example.org";
      long to = correspondent(address, "");
      mailAt("", 1);
      refused("mail-no-gateway", () -> as(() -> dispatches.toCorrespondent(letter, to, address)));
      assertEquals(List.of(), as(() -> dispatches.of(letter)));
      mailAt("127.0.0.1", server.getSmtp().getPort());
      MailedLetter mailed = as(() -> dispatches.toCorrespondent(letter, to, address));
      assertTrue(server.waitForIncomingEmail(30_000, 1));
      MimeMessage message = server.getReceivedMessages()[0];
      Multipart parts = (Multipart) message.getContent();
      String words = message.getSubject() + parts.getBodyPart(0).getContent();
      assertFalse(words.contains("COURRIER") || words.contains("Médecine générale"), words);
      assertFalse(words.contains(mailed.password()), words);
      assertEquals("document.pdf", parts.getBodyPart(1).getFileName());
      byte[] pdf = parts.getBodyPart(1).getInputStream().readAllBytes();
      assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(pdf));
      try (PDDocument opened = Loader.loadPDF(pdf, mailed.password())) {
        assertTrue(new PDFTextStripper().getText(opened).contains("Vu ce jour"));
      }
      Outgoing outgoing = services.get(Outgoing.class);
      Eventually.waitUntil(
          "sent",
          () ->
              as(() -> outgoing.find(mailed.dispatch().message())).orElseThrow().state()
                  == SendingState.SENT);
    } finally {
      server.stop();
    }
  }

  @Test
  void onlyWhatIsSignedAndInForceLeavesAndOnlyByAPersonOfCare() throws Exception {
    long to = correspondent("", "a@b.mssante.fr");
    PatientId patient = patient();
    LetterView draft = as(() -> letters.begin(patient, "presence", null));
    refused("not-signed", () -> as(() -> dispatches.toFolder(draft.id(), to, "a@b.mssante.fr")));
    LetterId letter = signed();
    LetterView correction = as(() -> letters.correct(letter));
    as(() -> services.get(Signing.class).sign(correction.id(), 0));
    refused("replaced", () -> as(() -> dispatches.toFolder(letter, to, "a@b.mssante.fr")));
    refused("no-address", () -> as(() -> dispatches.toCorrespondent(correction.id(), to, "")));
    Actor desk = person(Role.SECRETARY);
    assertThrows(
        org.galien.letters.LetterRefusal.class,
        () ->
            services
                .get(Acting.class)
                .as(desk, () -> dispatches.toFolder(correction.id(), to, "a@b.mssante.fr")));
  }

  @Test
  void correspondentsAreFoundByNameSpecialtyAndTownAndTheirNumbersAreChecked() throws Exception {
    long id = correspondent("", "");
    String name = "roussel" + letters(mark).toLowerCase();
    assertEquals(id, as(() -> correspondents.find(name + " card camb", 5)).getFirst().id());
    assertEquals(List.of(), as(() -> correspondents.find(name + " lille", 5)));
    assertEquals(List.of(), as(() -> correspondents.find("%" + name, 5)));
    Correspondent wrong =
        new Correspondent(0, 0, "X", "", "", "99700218895", "", "", "", "", "", "", "");
    assertEquals(
        "patients.correspondents.refused.rpps-key",
        as(() -> correspondents.refusals(wrong)).getFirst().key());
  }

  private DispatchView view(LetterId letter, long id) {
    return as(() -> dispatches.of(letter)).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private LetterId signed() {
    PatientId patient = patient();
    LetterView begun = as(() -> letters.begin(patient, "presence", null));
    as(() -> letters.save(begun.id(), 0, new LetterDraft("Essai", "<p>Vu ce jour</p>", null, "")));
    return as(() -> services.get(Signing.class).sign(begun.id(), 1));
  }

  private PatientId patient() {
    Traits traits =
        Traits.of(
            "COURRIER" + letters(mark),
            "Jeanne",
            java.time.LocalDate.of(1958, 3, 14),
            AdministrativeSex.FEMALE);
    return services.get(Patients.class).create(PatientDraft.of(traits));
  }

  private long correspondent(String email, String secure) {
    return as(
        () ->
            correspondents.save(
                new Correspondent(
                    0,
                    0,
                    "ROUSSEL" + letters(mark),
                    "Marie",
                    "Cardiologie",
                    "",
                    "",
                    "",
                    email,
                    secure,
                    "",
                    "59400",
                    "Cambrai")));
  }

  private void mailAt(String host, int port) {
    services
        .get(Acting.class)
        .runAs(
            administrator,
            () ->
                services
                    .get(SendingSetup.class)
                    .change(
                        new SetupView(
                            host,
                            port,
                            Security.NONE,
                            "",
                            "cabinet@example.org",
                            SmsSetup.NONE,
                            "STOP",
                            LocalTime.MIDNIGHT,
                            LocalTime.MIDNIGHT),
                        new SetupSecrets("", "", "")));
  }

  private <T> T as(java.util.concurrent.Callable<T> work) {
    try {
      return services.get(Acting.class).as(doctor, work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Actor person(Role role) {
    String login = "dispatch-" + UUID.randomUUID();
    NewUser wanted =
        new NewUser(
            login,
            "Dr Départ",
            "correct horse battery",
            Set.of(role),
            "Médecine générale",
            "",
            "99700218896");
    return new Actor(services.get(Users.class).create(wanted), "Dr Départ", Set.of(role));
  }

  private static String letters(String hex) {
    StringBuilder text = new StringBuilder();
    hex.chars().forEach(c -> text.append((char) ('A' + Character.digit(c, 16))));
    return text.toString();
  }

  private static void refused(String key, Executable work) {
    assertEquals("letters.dispatch." + key, assertThrows(DispatchRefusal.class, work).key());
  }
}

package org.galien.documents.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.galien.documents.DocumentId;
import org.galien.documents.FilingNeedsAPerson;
import org.galien.documents.MailHandlers;
import org.galien.documents.descriptions.DescriptionEmpty;
import org.galien.documents.descriptions.DescriptionView;
import org.galien.documents.descriptions.Descriptions;
import org.galien.documents.descriptions.Provenance;
import org.galien.documents.descriptions.WithdrawalNeedsReason;
import org.galien.documents.enclosures.EnclosureUnavailable;
import org.galien.documents.enclosures.EnclosureView;
import org.galien.documents.enclosures.Enclosures;
import org.galien.documents.filing.DocumentAlreadyFiled;
import org.galien.documents.filing.DocumentDateImpossible;
import org.galien.documents.filing.DocumentNotFiled;
import org.galien.documents.filing.DocumentSetAside;
import org.galien.documents.filing.Filing;
import org.galien.documents.filing.FilingCabinet;
import org.galien.documents.filing.FilingIncomplete;
import org.galien.documents.filing.Move;
import org.galien.documents.filing.MoveLeadsNowhere;
import org.galien.documents.filing.MoveNeedsReason;
import org.galien.documents.filing.Moves;
import org.galien.documents.filing.PatientIdentityChanged;
import org.galien.documents.filing.SetAsideNeedsReason;
import org.galien.documents.opening.FileKind;
import org.galien.documents.opening.PageRange;
import org.galien.documents.parts.PartAlreadyFiled;
import org.galien.documents.parts.PartView;
import org.galien.documents.parts.PartWasGivenUp;
import org.galien.documents.parts.Parts;
import org.galien.documents.parts.SplitImpossible;
import org.galien.documents.parts.SplitLeavesPagesOut;
import org.galien.documents.parts.SplitView;
import org.galien.patients.PatientId;
import org.galien.patients.SeenPatient;
import org.galien.platform.care.CareCircle;
import org.galien.platform.settings.Settings;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

/**
 * Received documents: {@link #accept} keeps a file, a background task reads it, a person {@link
 * #file}s it into a chart or {@link #setAside sets it aside}. Each step can be taken back.
 *
 * <p>Everything here is for {@link MailHandlers} alone; of a chart, once it is open.
 */
@ApplicationScoped
public class Documents {

  @Inject Settings settings;
  @Inject Vault vault;
  @Inject Intake intake;
  @Inject FilingCabinet cabinet;
  @Inject Moves moves;
  @Inject UnfiledDocuments unfiled;
  @Inject Shelf shelf;
  @Inject DocumentLooks looks;
  @Inject Enclosures enclosures;
  @Inject EnclosedFiles enclosed;
  @Inject Parts parts;
  @Inject Splitting splitting;
  @Inject Descriptions descriptions;
  @Inject MailHandlers handlers;
  @Inject CareCircle circle;

  @AroundInvoke
  Object guarded(InvocationContext call) throws Exception {
    handlers.require();
    return call.proceed();
  }

  /** As {@link #accept}, for callers who do not mind whether the file was already here. */
  public DocumentId receive(String fileName, InputStream content, String source)
      throws IOException {
    return accept(fileName, content, source).id();
  }

  /** A little more than what {@link #accept} takes, in bytes, so that its refusal is heard. */
  public long largestUpload() {
    return (settings.read(IntakeSettings.class).maxUploadMegabytes() + 1L) << 20;
  }

  /**
   * Keeps a file, byte for byte, and has it read in the background.
   *
   * @param fileName as the sender named it; only shown
   * @param content read to its end, not closed
   * @param source where it comes from, as shown to people: "Import", "MSSanté"
   * @throws FileTooLarge when it is larger than {@code galien.inbox.max-upload-megabytes}
   */
  public Reception accept(String fileName, InputStream content, String source) throws IOException {
    UploadStream upload =
        new UploadStream(content, settings.read(IntakeSettings.class).maxUploadMegabytes());
    VaultKey key = vault.store(upload);
    Optional<Reception> known = intake.known(key);
    if (known.isPresent()) {
      return known.get();
    }
    FileKind kind = new VaultFile(vault, key, upload.count()).kind();
    try {
      return intake.register(key, fileName, upload.count(), kind, source);
    } catch (PersistenceException e) {
      // The same file twice at the same moment: the database let one of them in.
      return intake.known(key).orElseThrow(() -> e);
    }
  }

  /** The files a document encloses, in its order, as a mail does; empty until it is read. */
  @Transactional
  public List<EnclosureView> enclosures(DocumentId id) {
    shelf.view(id);
    looks.record(id);
    return enclosures.of(id);
  }

  /**
   * Takes an enclosed file in as a document of its own; the one that holds it stays as it is.
   *
   * @param source as for {@link #accept}
   * @throws EnclosureUnavailable when there is none of that number, it lies too deep or is damaged
   */
  public Reception importEnclosure(DocumentId id, int number, String source) throws IOException {
    EnclosedFiles.Wanted wanted = enclosed.wanted(id, number);
    String name = wanted.enclosure().name();
    Reception reception = enclosed.handOver(wanted, (bytes, length) -> accept(name, bytes, source));
    enclosed.imported(id, number, reception.id());
    return reception;
  }

  /**
   * Takes a document in the inbox apart: each part becomes a document of its own, with a reading of
   * its own; the original is set aside as it is. Asked twice it is done once.
   *
   * @param ranges pages of each part; a page in the middle of which one letter ends and the next
   *     begins goes to both, whole
   * @throws SplitLeavesPagesOut when they do not make up the document
   * @throws SplitImpossible when it was not read, or is of a kind that has no pages
   * @throws DocumentAlreadyFiled when it lies in a chart
   * @throws DocumentSetAside when it is not in the inbox, or was separated otherwise
   * @throws FilingNeedsAPerson when a program asks
   */
  public SplitView split(DocumentId id, List<PageRange> ranges) throws IOException {
    Splitting.Wanted wanted = splitting.wanted(id, ranges);
    return wanted.done() != null
        ? wanted.done()
        : splitting.keep(id, ranges, splitting.make(wanted.file(), ranges));
  }

  /**
   * Undoes {@link #split}: the parts are set aside, the original is back in the inbox.
   *
   * @throws PartAlreadyFiled when a part lies in a chart by now
   */
  public void unsplit(DocumentId id) {
    splitting.undo(id);
  }

  /** How a document stands separated, if it does. */
  @Transactional
  public Optional<SplitView> parts(DocumentId id) {
    return parts.of(id);
  }

  /** Which document this one was taken from, if it was. */
  @Transactional
  public Optional<PartView> takenFrom(DocumentId id) {
    return parts.from(id);
  }

  /** The latest documents that are neither filed nor set aside, newest first. */
  @Transactional
  public List<DocumentView> waiting(int limit) {
    return unfiled.waiting(limit);
  }

  /** The latest documents set aside, newest first. */
  @Transactional
  public List<DocumentView> aside(int limit) {
    return unfiled.aside(limit);
  }

  /** How many documents are neither filed nor set aside. */
  @Transactional
  public int waitingCount() {
    return unfiled.waitingCount();
  }

  /**
   * @throws DocumentUnknown when there is none
   */
  @Transactional
  public DocumentView view(DocumentId id) {
    return shelf.view(id);
  }

  /**
   * As {@link #view}, for who looks; that goes on record, as does reading its text and its pages.
   *
   * @throws DocumentUnknown when there is none
   */
  @Transactional
  public DocumentView open(DocumentId id) {
    DocumentView view = shelf.view(id);
    looks.record(id);
    return view;
  }

  /** The whole text, pages joined by form feeds; empty where it was not read. */
  @Transactional
  public String text(DocumentId id) {
    String text = shelf.text(id);
    looks.record(id);
    return text;
  }

  /** The pages with their texts, in order; empty where it was not read. */
  @Transactional
  public List<PageView> pages(DocumentId id) {
    List<PageView> pages = shelf.pages(id);
    looks.record(id);
    return pages;
  }

  /**
   * Files a document for the person who acts.
   *
   * @throws DocumentAlreadyFiled when somebody else was first
   * @throws DocumentSetAside when it is not in the inbox
   * @throws FilingIncomplete without a patient or a type
   * @throws DocumentDateImpossible for a date to come
   * @throws PatientIdentityChanged when it is not the one that was seen
   * @throws FilingNeedsAPerson when a program asks
   */
  @Transactional
  public void file(DocumentId id, Filing filing) {
    cabinet.file(shelf.locked(id), filing);
  }

  /**
   * Moves a document from the chart it was found in to another, where it is filed as it was; the
   * former filing stays on record, and both charts say so.
   *
   * @param filing the one that was seen
   * @param to as the person who moves it saw them
   * @param reason why it was in the wrong chart; shown in both
   * @throws DocumentFiledAnew when it is filed otherwise by now
   * @throws DocumentNotFiled when it is in no chart
   * @throws FilingIncomplete without a patient
   * @throws MoveLeadsNowhere when that is the chart it lies in
   * @throws MoveNeedsReason without a reason
   * @throws PatientIdentityChanged when it is not the one that was seen
   */
  @Transactional
  public void move(DocumentId id, long filing, SeenPatient to, String reason) {
    cabinet.move(shelf.locked(id), filing, to, reason);
  }

  /**
   * Undoes {@link #move}.
   *
   * @param filing the one that the move made
   * @throws DocumentFiledAnew when it is filed otherwise by now
   * @throws DocumentNotFiled when it is in no chart, or was never moved
   */
  @Transactional
  public void moveBack(DocumentId id, long filing) {
    cabinet.moveBack(shelf.locked(id), filing);
  }

  /** What left a chart for another; latest first. */
  @Transactional
  public List<Move> movedFrom(PatientId patient) {
    return moves.from(patient);
  }

  /** How a document came to where it is filed, empty when it came from the inbox. */
  @Transactional
  public Optional<Move> movedTo(long filing) {
    return moves.to(filing);
  }

  /**
   * Takes a document out of its chart, back to the inbox.
   *
   * @param filing the one that was seen; a person does not undo what somebody did since
   * @throws DocumentFiledAnew when it is filed otherwise by now
   * @throws DocumentNotFiled when it is in no chart
   */
  @Transactional
  public void unfile(DocumentId id, long filing) {
    cabinet.unfile(shelf.locked(id), filing);
  }

  /**
   * Takes a document out of the inbox without filing it: advertising, a second copy.
   *
   * @throws SetAsideNeedsReason without a reason
   */
  @Transactional
  public void setAside(DocumentId id, String reason) {
    cabinet.setAside(shelf.locked(id), reason);
  }

  /**
   * Brings a document back to the inbox; one that is not set aside stays where it is, one that was
   * separated comes back as by {@link #unsplit}.
   *
   * @throws PartWasGivenUp for a part of a document that is whole again
   */
  public void takeBack(DocumentId id) {
    splitting.takeBack(id);
  }

  /** Reads a document again: OCR was missing, a limit was raised, a try was interrupted. */
  @Transactional
  public void readAgain(DocumentId id) {
    shelf.readAgain(id);
  }

  /** The documents of a chart, latest first. */
  @Transactional
  public List<DocumentSummary> of(PatientId patient) {
    circle.require(patient.value());
    return shelf.of(patient);
  }

  /** Those whose text has each of these words, whatever their case and accents. */
  @Transactional
  public Set<DocumentId> containing(String words, List<DocumentId> among) {
    return shelf.containing(words, among);
  }

  /** Whole texts, of those that have one. */
  @Transactional
  public Map<DocumentId, String> texts(Collection<DocumentId> documents) {
    return shelf.texts(documents);
  }

  /**
   * Keeps what a person accepted as the gist of a document; the former one is superseded.
   *
   * @throws DescriptionEmpty when it says nothing
   * @throws DescriptionsAreForClinicians when who acts has no clinical role
   */
  @Transactional
  public void describe(DocumentId id, String text, Provenance provenance) {
    descriptions.describe(shelf.locked(id).documentId(), text, provenance);
  }

  /**
   * Takes the gist in force out of it; it stays on record.
   *
   * @throws WithdrawalNeedsReason without a reason
   * @throws DescriptionsAreForClinicians when who acts has no clinical role
   */
  @Transactional
  public void withdrawDescription(DocumentId id, String reason) {
    descriptions.withdraw(shelf.locked(id).documentId(), reason);
  }

  /** The gist in force; for who has no clinical role, none. */
  @Transactional
  public Optional<DescriptionView> description(DocumentId id) {
    looks.require(id);
    return descriptions.current(id);
  }

  /** The bytes as they came; handing them out is on record. The caller closes the stream. */
  @Transactional
  public InputStream original(DocumentId id) throws IOException {
    looks.require(id);
    return shelf.original(id);
  }

  /**
   * Documents read after a mark, oldest first: what a module that missed an event asks at its
   * start. A document that was read again stands where it was read last, with its last revision.
   */
  @Transactional
  public ReadPage readAfter(ReadMark mark, int limit) {
    return shelf.readAfter(mark, limit);
  }
}

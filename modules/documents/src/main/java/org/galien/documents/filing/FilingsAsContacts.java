package org.galien.documents.filing;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ContactTable;

/** What came about a patient, by the day of the document where it has one. */
@ApplicationScoped
class FilingsAsContacts extends ContactTable {

  FilingsAsContacts() {
    super(
        "patient_id",
        "COALESCE(document_date, filed_at)",
        "documents_filing WHERE withdrawn_at IS NULL");
  }
}

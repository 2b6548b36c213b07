package org.galien.lesions;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ContactTable;

/** Who was photographed was there. */
@ApplicationScoped
class PhotosAsContacts extends ContactTable {

  PhotosAsContacts() {
    super(
        "l.patient_id",
        "p.taken_on",
        "lesions_photo p JOIN lesions_lesion l ON l.id = p.lesion_id WHERE p.withdrawn_at IS NULL");
  }
}

package org.galien.documents;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.galien.documents.archive.Documents;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
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
import org.galien.standalone.Services;

/** Secretaries and patients for tests. */
final class People {
  private final Services services;
  private final Actor secretary;

  People(Services services) {
    this.services = services;
    this.secretary = secretary("Solène Guivarc’h");
  }

  Actor secretary(String name) {
    return person(name, Role.SECRETARY);
  }

  Actor person(String name, Role role) {
    Users users = services.get(Users.class);
    String login = "s" + UUID.randomUUID().toString().substring(0, 12);
    var id =
        users.create(
            new NewUser(login, name, "correct horse battery", Set.of(role), null, null, null));
    return Actor.of(users.find(id).orElseThrow());
  }

  void bySecretary(Runnable work) {
    by(secretary, work);
  }

  void by(Actor person, Runnable work) {
    services.get(Acting.class).runAs(person, work);
  }

  /** How often something was written into the trail about a document. */
  long recorded(String action, DocumentId id) {
    String sql =
        "SELECT COUNT(*) FROM platform_audit_entry WHERE subject_kind = 'document' AND action = ?"
            + " AND subject_id = ?";
    try (Connection connection = services.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, action);
      statement.setLong(2, id.value());
      ResultSet result = statement.executeQuery();
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As who sees where it is filed now. */
  void unfile(DocumentId id) {
    Documents documents = services.get(Documents.class);
    documents.unfile(id, documents.view(id).filing().id());
  }

  /** As a card shows them now. */
  SeenPatient seen(PatientId patient) {
    return services.get(Patients.class).identities(List.of(patient)).getFirst().seen();
  }

  /** Somebody corrects the patient's form. */
  void change(PatientId patient, UnaryOperator<PatientDraft> correction) {
    Patients patients = services.get(Patients.class);
    PatientView view = patients.view(patient);
    PatientDraft draft = PatientDraft.of(view.traits(), view.nir(), view.contact());
    patients.update(patient, view.version(), correction.apply(draft));
  }

  /** A new one each time, with a name nobody else bears. */
  PatientId patient() {
    String name = "TEST" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase();
    PatientDraft draft =
        PatientDraft.of(
            Traits.of(name, "Jeanne", LocalDate.of(1958, 3, 14), AdministrativeSex.FEMALE));
    return services.get(Patients.class).create(draft);
  }
}

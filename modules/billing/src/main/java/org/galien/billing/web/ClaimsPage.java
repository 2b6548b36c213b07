package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.billing.claims.Bridge;
import org.galien.billing.claims.ClaimFilter;
import org.galien.billing.claims.ClaimRefusal;
import org.galien.billing.claims.ClaimState;
import org.galien.billing.claims.ClaimView;
import org.galien.billing.claims.Claims;
import org.galien.billing.claims.EntryView;
import org.galien.billing.claims.ReturnQueue;
import org.galien.billing.claims.ReturnView;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.voice.TypedDate;
import org.galien.platform.web.Texts;

/** Claims by what the address asks for, and the returns that wait. */
@Named("claimsPage")
@RequestScoped
public class ClaimsPage {

  private static final int SHOWN = 200;
  private static final int FILES = 12;

  @Inject Claims claims;
  @Inject ReturnQueue queue;
  @Inject Bridge bridge;
  @Inject Patients patients;
  @Inject Users users;
  @Inject Texts texts;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private List<ClaimView> list;
  private Map<ClaimState, Long> counts;
  private List<EntryView> entries;
  private Map<PatientId, String> names;
  private Map<Long, String> hindrances;

  public List<ClaimView> getList() {
    if (list == null) {
      list = claims.list(filter(), SHOWN);
    }
    return list;
  }

  private ClaimFilter filter() {
    return new ClaimFilter(
        getState().isEmpty() ? null : ClaimState.valueOf(getState()),
        day("du"),
        day("au"),
        number("praticien"),
        number("patient"),
        asked("facture"));
  }

  /** As asked for; empty for all, and for what is none. */
  public String getState() {
    String state = asked("etat");
    return List.of(ClaimState.values()).stream().anyMatch(one -> one.name().equals(state))
        ? state
        : "";
  }

  public ClaimState[] getStates() {
    return ClaimState.values();
  }

  public long count(ClaimState state) {
    if (counts == null) {
      counts = claims.counts();
    }
    return counts.getOrDefault(state, 0L);
  }

  /** What is awaited of those that are shown, in cents. */
  public int getAwaited() {
    return getList().stream().mapToInt(ClaimView::awaited).sum();
  }

  /** As typed, to be shown again. */
  public String asked(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  private Long number(String name) {
    return asked(name).matches("\\d{1,18}") ? Long.valueOf(asked(name)) : null;
  }

  private LocalDate day(String name) {
    return TypedDate.past(asked(name), LocalDate.now(clock)).orElse(null);
  }

  public String name(ClaimView one) {
    if (names == null) {
      names =
          patients.identities(getList().stream().map(ClaimView::patient).toList()).stream()
              .collect(Collectors.toMap(PatientIdentity::id, PatientIdentity::display));
    }
    return names.get(one.patient());
  }

  public List<UserView> getPractitioners() {
    return users.practitioners();
  }

  /** Key of what keeps a claim from leaving; empty for nothing. */
  public String hindrance(ClaimView one) {
    if (hindrances == null) {
      hindrances = claims.hindrances(getList());
    }
    return hindrances.getOrDefault(one.id(), "");
  }

  public List<EntryView> getEntries() {
    if (entries == null) {
      entries = queue.open(SHOWN);
    }
    return entries;
  }

  public List<ReturnView> getFiles() {
    return queue.files(FILES);
  }

  /** Why a file was refused, with its line. */
  public String problem(ReturnView file) {
    return texts.text("billing.return.no." + file.problem(), file.line(), file.detail());
  }

  /** Where files are exchanged, or that the folder is not there. */
  public String getFolder() throws IOException {
    try {
      return texts.text("billing.claim.folder", bridge.place().toString());
    } catch (ClaimRefusal away) {
      return texts.text("billing.claim.folder-none", away.arguments());
    }
  }
}

package org.galien.toy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.web.Say;
import org.galien.platform.web.To;
import org.galien.platform.web.tables.PagedTable;
import org.galien.platform.web.tables.TableColumn;
import org.galien.toy.LoanView;
import org.galien.toy.Loans;

/** All that is lent. */
@Named("loansTable")
@RequestScoped
public class LoansTable extends PagedTable<LoansTable.Row> {

  /**
   * @param borrower as people name them
   */
  record Row(LoanView loan, String borrower) {}

  @Inject Loans loans;
  @Inject Patients patients;
  @Inject Say say;
  @Inject To to;

  @Override
  public String getName() {
    return "loans";
  }

  @Override
  public String getNothing() {
    return "toy.none";
  }

  @Override
  protected List<TableColumn<Row>> columns() {
    return List.of(
        TableColumn.<Row>of("item", "toy.field.item", row -> row.loan().item())
            .sorted()
            .filtered()
            .always(),
        TableColumn.of("borrower", "toy.field.patient", Row::borrower)
            .opens(row -> to.patient(row.loan().patient().value()))
            .always(),
        TableColumn.<Row>of("lent", "toy.lent-on", row -> say.date(row.loan().lentOn()))
            .sorted()
            .filtered());
  }

  @Override
  protected long count(PageQuery query) {
    return loans.count(query);
  }

  @Override
  protected List<Row> rows(PageQuery query) {
    List<LoanView> page = loans.list(query);
    Map<PatientId, String> names =
        patients.identities(page.stream().map(LoanView::patient).distinct().toList()).stream()
            .collect(Collectors.toMap(PatientIdentity::id, PatientIdentity::display));
    return page.stream().map(loan -> new Row(loan, names.get(loan.patient()))).toList();
  }

  @Override
  protected String key(Row row) {
    return String.valueOf(row.loan().id());
  }
}

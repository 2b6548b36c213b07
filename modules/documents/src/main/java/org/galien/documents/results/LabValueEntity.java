package org.galien.documents.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Written once, see {@link ResultsLog}. */
@Entity
@IdClass(LabValueId.class)
@Table(name = "documents_lab_value")
class LabValueEntity {

  @Id
  @Column(name = "report_id")
  long reportId;

  @Id int position;

  String heading;
  String label;
  String code;
  String loinc;
  String written;
  String operator;
  BigDecimal number;
  String unit;
  BigDecimal low;
  BigDecimal high;

  @Column(name = "second_written")
  String secondWritten;

  @Column(name = "second_number")
  BigDecimal secondNumber;

  @Column(name = "second_unit")
  String secondUnit;

  @Column(name = "second_low")
  BigDecimal secondLow;

  @Column(name = "second_high")
  BigDecimal secondHigh;

  String flag;
  String status;
}

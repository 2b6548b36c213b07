package org.galien.patients.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.galien.platform.Refusal;
import org.galien.platform.messages.Messages;
import org.galien.platform.messages.Wording;

/** A file lacks columns that no row can do without, or nobody said what some of its columns are. */
public final class MappingIncomplete extends Refusal {

  private MappingIncomplete(String reason, String file, Object columns) {
    super("patients.import.mapping." + reason, file, columns);
  }

  static MappingIncomplete lacking(String file, List<ImportColumn> columns) {
    return new MappingIncomplete("lacking", file, labels(columns));
  }

  static MappingIncomplete nobodys(String file) {
    return new MappingIncomplete("nobodys", file, "");
  }

  static MappingIncomplete open(String file, List<String> columns) {
    return new MappingIncomplete("open", file, String.join(", ", columns));
  }

  private static Wording labels(List<ImportColumn> columns) {
    return locale ->
        columns.stream()
            .map(column -> Messages.text(locale, column.label()))
            .collect(Collectors.joining(", "));
  }
}

package org.galien.platform.places;

import java.time.LocalDate;
import java.util.List;
import org.galien.platform.users.UserView;

/**
 * Whose patients are asked for.
 *
 * @param carers accounts, closed ones too
 * @param since what lies before counts no more
 */
public record CareQuery(List<UserView> carers, LocalDate since) {

  public CareQuery {
    carers = List.copyOf(carers);
  }

  /** Their numbers. */
  public List<Long> numbers() {
    return carers.stream().map(carer -> carer.id().value()).toList();
  }
}

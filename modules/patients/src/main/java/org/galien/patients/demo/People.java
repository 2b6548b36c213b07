package org.galien.patients.demo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody of the demonstration, in the order of their numbers. */
public record People(List<Known> all) {

  /**
   * @param numbers of patients
   * @return those, in the order given
   */
  public List<Known> of(Collection<Long> numbers) {
    Map<Long, Known> byNumber =
        all.stream().collect(Collectors.toMap(known -> known.id().value(), Function.identity()));
    return numbers.stream().map(byNumber::get).toList();
  }
}

package org.galien.platform.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.galien.platform.places.CareQuery;
import org.galien.platform.places.CareRelation;

/** Says who follows whom, as modules do. */
@ApplicationScoped
public class CareOfTests implements CareRelation {

  private static final Map<Long, Set<Long>> FOLLOWED = new ConcurrentHashMap<>();

  public static void follow(long carer, long patient) {
    FOLLOWED.computeIfAbsent(carer, one -> ConcurrentHashMap.newKeySet()).add(patient);
  }

  @Override
  public boolean ties(long patient, CareQuery asked) {
    return patients(asked).contains(patient);
  }

  @Override
  public Set<Long> patients(CareQuery asked) {
    return asked.numbers().stream()
        .flatMap(carer -> FOLLOWED.getOrDefault(carer, Set.of()).stream())
        .collect(Collectors.toSet());
  }
}

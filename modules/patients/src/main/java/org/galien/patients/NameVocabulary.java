package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.patients.names.NameSlips;

/** The names that patients bear, found by spellings that are a slip away. */
@ApplicationScoped
class NameVocabulary {

  private static final String INSERT =
      "INSERT IGNORE INTO patients_name_slip (slip, name) VALUES (?, ?)";

  /** Names beyond these help nobody: what was typed says too little. */
  private static final int MOST_MEANT = 12;

  private static final int MOST_JUDGED = 4000;

  @Inject EntityManager em;

  /** Adds names; those that are there already stay. */
  void learn(Connection connection, Collection<String> names) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (String name : new LinkedHashSet<>(names)) {
        for (String slip : NameSlips.keys(name)) {
          insert.setString(1, slip);
          insert.setString(2, name);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /**
   * @param typed folded names
   * @return for each that was perhaps misspelt the names perhaps meant, likeliest first
   */
  Map<String, List<String>> meant(Collection<String> typed) {
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    typed.forEach(one -> keys.put(one, NameSlips.keys(one)));
    List<Object[]> sharing = sharing(keys.values());
    Map<String, List<String>> meant = new LinkedHashMap<>();
    keys.forEach(
        (one, own) -> {
          List<String> near = near(one, own, sharing);
          if (!near.isEmpty()) {
            meant.put(one, near);
          }
        });
    return meant;
  }

  private static List<String> near(String typed, Set<String> keys, List<Object[]> sharing) {
    Map<String, Integer> distances = new HashMap<>();
    for (Object[] row : sharing) {
      String key = (String) row[0];
      String name = (String) row[1];
      if (keys.contains(key)) {
        distances.merge(name, NameSlips.distance(typed, name, key), Math::min);
      }
    }
    return distances.keySet().stream()
        .filter(name -> distances.get(name) < NameSlips.NONE)
        .sorted(
            Comparator.<String>comparingInt(distances::get)
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_MEANT)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> sharing(Collection<Set<String>> keys) {
    List<String> all = keys.stream().flatMap(Set::stream).distinct().toList();
    if (all.isEmpty()) {
      return List.of();
    }
    Query query =
        em.createNativeQuery(
            "SELECT slip, name FROM patients_name_slip WHERE slip IN ("
                + String.join(", ", Collections.nCopies(all.size(), "?"))
                + ") LIMIT "
                + MOST_JUDGED);
    int position = 1;
    for (String slip : all) {
      query.setParameter(position++, slip);
    }
    return query.getResultList();
  }
}

package org.galien.platform.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;

/** All modules' shares together, with the accounts of those whose practice it is. */
@ApplicationScoped
class BenchPractice {

  @Inject @Any Instance<Benchmark> benchmarks;
  @Inject BenchSql sql;
  @Inject Users users;
  @Inject Acting acting;

  boolean isEmpty() {
    return users.all().isEmpty();
  }

  /** In steps that are each a transaction; what a stop between two leaves is not whole. */
  void fill(BenchScale scale) throws Exception {
    IntStream.rangeClosed(1, scale.practitioners()).forEach(this::open);
    for (Benchmark benchmark : inOrder()) {
      benchmark.fill(scale);
    }
  }

  boolean isWhole(BenchScale scale) {
    return users.practitioners().size() == scale.practitioners()
        && inOrder().stream().allMatch(benchmark -> benchmark.isWhole(scale));
  }

  List<BenchRow> measure() throws Exception {
    String tables =
        inOrder().stream().flatMap(b -> b.tables().stream()).collect(Collectors.joining(", "));
    if (!tables.isEmpty()) {
      sql.analyze(tables);
    }
    List<BenchRow> rows = new ArrayList<>();
    for (Benchmark benchmark : inOrder()) {
      Actor first = Actor.of(users.practitioners().getFirst());
      rows.addAll(acting.as(first, benchmark::measure));
    }
    return rows;
  }

  private List<Benchmark> inOrder() {
    return benchmarks.stream().sorted(Comparator.comparingInt(Benchmark::order)).toList();
  }

  private void open(int number) {
    users.create(
        new NewUser(
            "bench" + number,
            "Dr Bench " + number,
            "mot de passe de bench",
            Set.of(Role.PHYSICIAN),
            "",
            "",
            ""));
  }
}

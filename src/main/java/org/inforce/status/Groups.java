package org.inforce.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Things numbered from 0 that turn out to be the same, by way of union and find. The reasons given
/// for each union are kept.
final class Groups {
  private final int[] parent;
  private final List<Union> unions = new ArrayList<>();

  private record Union(int member, String why) {}

  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int find(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    while (parent[i] != root) {
      int next = parent[i];
      parent[i] = root;
      i = next;
    }
    return root;
  }

  boolean areSame(int a, int b) {
    return find(a) == find(b);
  }

  /// True of one or more things that are all the same.
  boolean areOne(List<Integer> some) {
    return some.stream().map(this::find).distinct().count() == 1;
  }

  void join(int a, int b, String why) {
    int x = find(a);
    int y = find(b);
    if (x != y) {
      parent[Math.max(x, y)] = Math.min(x, y);
      unions.add(new Union(Math.max(a, b), why));
    }
  }

  /// The members of each group in order, the groups by their first members.
  Collection<List<Integer>> members() {
    Map<Integer, List<Integer>> byRoot = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      byRoot.computeIfAbsent(find(i), any -> new ArrayList<>()).add(i);
    }
    return byRoot.values();
  }

  /// Why each group is one, by its root.
  Map<Integer, List<String>> reasons() {
    Map<Integer, List<String>> reasons = new LinkedHashMap<>();
    unions.stream()
        .sorted(Comparator.comparing(Union::member).thenComparing(Union::why))
        .forEach(union -> {
          List<String> list =
              reasons.computeIfAbsent(find(union.member()), any -> new ArrayList<>());
          if (!list.contains(union.why())) {
            list.add(union.why());
          }
        });
    return reasons;
  }
}

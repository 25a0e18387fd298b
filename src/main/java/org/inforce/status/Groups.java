package org.inforce.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inforce.authority.AuthorityId;

/// Things numbered from 0 that turn out to be the same, by way of union and find. The reasons given
/// for each union are kept. What is known by two identifiers of one scheme is two things, whatever
/// likeness would join them.
final class Groups {
  private final int[] parent;
  private final Map<Integer, Map<String, String>> identities = new HashMap<>();
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

  /// Says by what identifier a thing is known; to be said before anything is joined.
  void identify(int i, AuthorityId identifier) {
    identities
        .computeIfAbsent(i, any -> new HashMap<>())
        .put(scheme(identifier), identifier.path());
  }

  /// `/us/fr/doc/2025-00001` and `/us/fr/90/1` are of two schemes: one thing may have both.
  private static String scheme(AuthorityId identifier) {
    String[] parts = identifier.path().split("/", 5);
    return parts.length > 3 && parts[3].equals("doc") ? parts[2] + "/doc" : parts[2];
  }

  /// The identifiers of the group a thing is in, by scheme.
  Map<String, String> identity(int i) {
    return identities.getOrDefault(find(i), Map.of());
  }

  /// False of two that are known by different identifiers of one scheme.
  boolean mayBeOne(int a, int b) {
    Map<String, String> other = identity(b);
    return identity(a).entrySet().stream()
        .allMatch(
            known -> other.getOrDefault(known.getKey(), known.getValue()).equals(known.getValue()));
  }

  /// Joins two that are alike, unless they are known to be two.
  void join(int a, int b, String why) {
    if (mayBeOne(a, b)) {
      unite(a, b, why);
    }
  }

  /// Joins two that are said to be one, however each is known.
  void unite(int a, int b, String why) {
    int x = find(a);
    int y = find(b);
    if (x != y) {
      int root = Math.min(x, y);
      Map<String, String> both = new HashMap<>(identity(Math.max(x, y)));
      both.putAll(identity(root));
      parent[Math.max(x, y)] = root;
      if (!both.isEmpty()) {
        identities.put(root, both);
      }
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

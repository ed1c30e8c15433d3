package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mentions in groups that grow together: each name a group, and groups joined as evidence comes in
 * (union-find with path halving). The group that began earlier absorbs the later one.
 */
final class MentionGroups {
  private final List<String> keys = new ArrayList<>();
  private final List<List<Mention>> members = new ArrayList<>();
  private final Map<String, Integer> byKey = new LinkedHashMap<>();
  private final List<Integer> parents = new ArrayList<>();

  /** Adds a mention to the group of {@code key}. */
  void add(String key, Mention mention) {
    Integer group = byKey.get(key);
    if (group == null) {
      group = keys.size();
      byKey.put(key, group);
      keys.add(key);
      members.add(new ArrayList<>());
      parents.add(group);
    }
    members.get(group).add(mention);
  }

  /** Says that two names name the same; names without a group change nothing. */
  void join(String one, String other) {
    Integer a = byKey.get(one);
    Integer b = byKey.get(other);
    if (a == null || b == null) {
      return;
    }
    int first = root(a);
    int second = root(b);
    if (first != second) {
      parents.set(Math.max(first, second), Math.min(first, second));
    }
  }

  /** The names of all groups in the order of their first mention. */
  List<String> keys() {
    return List.copyOf(keys);
  }

  boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** Whether two names are known to name the same; both have groups. */
  boolean same(String one, String other) {
    return root(byKey.get(one)) == root(byKey.get(other));
  }

  private int root(int group) {
    int at = group;
    while (parents.get(at) != at) {
      parents.set(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }

  /** The groups in order of first mention, each with its mentions in order. */
  List<List<Mention>> groups() {
    Map<Integer, List<Mention>> joined = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      joined.computeIfAbsent(root(i), unused -> new ArrayList<>()).addAll(members.get(i));
    }
    List<List<Mention>> groups = new ArrayList<>(joined.values());
    for (List<Mention> group : groups) {
      group.sort((a, b) -> a.span().compareTo(b.span()));
    }
    groups.sort((a, b) -> a.get(0).span().compareTo(b.get(0).span()));
    return groups;
  }
}

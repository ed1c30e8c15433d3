package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.EntityKind;

/**
 * Which words have been found to be what: a set of spans with kinds, as longs in one hash table.
 */
final class SpanSet {
  private static final int KIND_BITS = 2;
  private static final int END_BITS = 32;

  /** Keys; 0 if free, for no span ends where it begins. */
  private long[] slots = new long[64];

  private int size;

  /** Adds a span and says whether it is new. */
  boolean add(EntityKind kind, int begin, int end) {
    long key = key(kind, begin, end);
    int slot = slotOf(key);
    if (slots[slot] == key) {
      return false;
    }
    slots[slot] = key;
    if (++size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  /** Whether a span has been added as of that kind. */
  boolean has(EntityKind kind, int begin, int end) {
    return slots[slotOf(key(kind, begin, end))] != 0;
  }

  private static long key(EntityKind kind, int begin, int end) {
    return ((long) begin << END_BITS | end) << KIND_BITS | kind.ordinal();
  }

  /** Where {@code key} is or belongs. */
  private int slotOf(long key) {
    int mask = slots.length - 1;
    int slot = Long.hashCode(key * 0x9E3779B97F4A7C15L) & mask;
    while (slots[slot] != 0 && slots[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    for (long key : before) {
      if (key != 0) {
        slots[slotOf(key)] = key;
      }
    }
  }
}

package io.github.bodonlp.internal.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.bodonlp.fact.EntityKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedWeightsTest {
  private static final List<EntityKind> KINDS = List.of(EntityKind.values());
  private static final int WIDTH = 1 + 2 * KINDS.size();
  private static final int SIZE = 500;

  private static NameModel model(float largest) {
    Random random = new Random(7);
    int[] features = random.ints().distinct().filter(f -> f != 0).limit(SIZE).sorted().toArray();
    float[] weights = new float[SIZE * WIDTH];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (random.nextFloat() * 2 - 1) * largest;
    }
    return new NameModel(KINDS, "none", features, weights);
  }

  @Test
  void sum_isThatOfTheModelLessThatOfNoName() {
    for (float largest : new float[] {0.01f, 1, 90, 5000}) {
      NameModel model = model(largest);
      PackedWeights packed = new PackedWeights(model);
      int[] hashes = new int[Features.MOST];
      float[] theirs = new float[WIDTH];
      for (int i = 0; i < hashes.length; i++) {
        hashes[i] = i % 3 == 0 ? i + 1 : model.feature(i);
        model.add(hashes[i], theirs, 0);
      }
      long[] ours = new long[KINDS.size()];
      packed.sum(hashes, hashes.length, ours);

      double near = Math.max(1e-3, largest * 1e-3);
      for (int kind = 0; kind < KINDS.size(); kind++) {
        assertThat(packed.number(PackedWeights.first(ours[kind])))
            .isCloseTo(theirs[1 + 2 * kind] - theirs[0], within(near));
        assertThat(packed.number(PackedWeights.further(ours[kind])))
            .isCloseTo(theirs[2 + 2 * kind] - theirs[0], within(near));
      }
    }
  }

  @Test
  void unknownFeatures_addNothing() {
    long[] sums = {1, 2, 3, 4};

    new PackedWeights(model(1)).sum(new int[] {1, 2, 3}, 3, sums);

    assertThat(sums).containsOnly(0);
  }
}

package org.tahlil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusteredWilsonTest {
  private static final String THEME = "theme";

  /** Sentences with the theme, and sentences, of one document. */
  private record Cluster(int hits, int sentences) {}

  @Test
  void theVarianceIsThatOfAComputationByHand() {
    // p = 5 / 20; residuals -0.5, -1.25, 1.75; 3 / 2 · 4.875 / 20².
    GroupTally tally = tally(List.of(new Cluster(2, 10), new Cluster(0, 5), new Cluster(3, 5)));
    assertEquals(0.01828125, ClusteredWilson.variance(tally.count(THEME), tally.size()), 1e-15);
  }

  @Test
  void theVarianceIsThatOfABootstrapOverDocuments() {
    Random random = new Random(11);
    List<Cluster> clusters = clusters(random, 150);
    GroupTally tally = tally(clusters);
    double expected = Math.sqrt(ClusteredWilson.variance(tally.count(THEME), tally.size()));
    double sum = 0;
    double squares = 0;
    int draws = 4_000;
    for (int i = 0; i < draws; i++) {
      double rate = rateOfResample(random, clusters);
      sum += rate;
      squares += rate * rate;
    }
    double bootstrap = Math.sqrt(squares / draws - (sum / draws) * (sum / draws));
    assertEquals(expected, bootstrap, 0.06 * expected);
  }

  @Test
  void theIntervalHoldsTheTrueRateWhereThatOfIndependentSentencesDoesNot() {
    Random random = new Random(12);
    int clustered = 0;
    int plain = 0;
    int runs = 1_000;
    for (int i = 0; i < runs; i++) {
      GroupTally tally = tally(clusters(random, 40));
      ThemeCount count = tally.count(THEME);
      clustered += holds(ClusteredWilson.of(count, tally.size()), 0.1);
      plain += holds(Wilson.of(count.sentences(), tally.size().sentences()), 0.1);
    }
    assertTrue(clustered > 0.92 * runs, "clustered covers in " + clustered + " of " + runs);
    assertTrue(plain < 0.85 * runs, "plain covers in " + plain + " of " + runs);
  }

  @Test
  void sentencesInDocumentsOfTheirOwnAreNearlyIndependent() {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      clusters.add(new Cluster(i % 10 == 0 ? 1 : 0, 1));
    }
    GroupTally tally = tally(clusters);
    Interval interval = ClusteredWilson.of(tally.count(THEME), tally.size());
    Interval plain = Wilson.of(100, 1_000);
    assertEquals(plain.low(), interval.low(), 0.0002);
    assertEquals(plain.high(), interval.high(), 0.0002);
  }

  @Test
  void withoutVarianceDocumentsCountAndNotSentences() {
    GroupTally none = tally(List.of(new Cluster(0, 50), new Cluster(0, 50)));
    assertEquals(2, ClusteredWilson.effectiveSentences(none.count(THEME), none.size()), 1e-12);
    GroupTally one = tally(List.of(new Cluster(7, 50)));
    assertEquals(1, ClusteredWilson.effectiveSentences(one.count(THEME), one.size()), 1e-12);
  }

  private static GroupTally tally(List<Cluster> clusters) {
    GroupTally tally = new GroupTally();
    for (Cluster cluster : clusters) {
      tally.add(
          cluster.sentences,
          cluster.sentences,
          cluster.hits == 0 ? Map.of() : Map.of(THEME, cluster.hits));
    }
    return tally;
  }

  /** A third of the sentences in three documents of ten have the theme, else none: 10 % in all. */
  private static List<Cluster> clusters(Random random, int documents) {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      double rate = random.nextInt(10) < 3 ? 1.0 / 3 : 0;
      int sentences = 1 + random.nextInt(30);
      int hits = 0;
      for (int s = 0; s < sentences; s++) {
        hits += random.nextDouble() < rate ? 1 : 0;
      }
      clusters.add(new Cluster(hits, sentences));
    }
    return clusters;
  }

  private static double rateOfResample(Random random, List<Cluster> clusters) {
    double hits = 0;
    double sentences = 0;
    for (int i = 0; i < clusters.size(); i++) {
      Cluster drawn = clusters.get(random.nextInt(clusters.size()));
      hits += drawn.hits;
      sentences += drawn.sentences;
    }
    return hits / sentences;
  }

  private static int holds(Interval interval, double rate) {
    return interval.low() <= rate && rate <= interval.high() ? 1 : 0;
  }
}

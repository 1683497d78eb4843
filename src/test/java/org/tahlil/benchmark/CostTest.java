package org.tahlil.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CostTest {
  @Test
  void aCostIsReadHoweverItWasMeasured() throws JsonProcessingException {
    assertEquals(
        new Cost(2, 3.5, OptionalLong.of(10), OptionalLong.of(7)),
        cost("{'wallSeconds':2,'cpuSeconds':3.5,'peakBytes':10,'mainPeakBytes':7}"));
    assertEquals(
        new Cost(2, 3.5, OptionalLong.empty(), OptionalLong.empty()),
        cost("{'wallSeconds':2,'user':3,'system':0.5}"));
  }

  @Test
  void theMedianOfAnEvenCountIsBetweenTheMiddleTwo() {
    assertEquals(2, Cost.median(new double[] {9, 1, 2}));
    assertEquals(2.5, Cost.median(new double[] {9, 1, 3, 2}));
    List<Cost> one = List.of(new Cost(1, 4, OptionalLong.empty(), OptionalLong.empty()));
    assertEquals(4, Cost.median(one, Cost::cpuSeconds));
  }

  private static Cost cost(String json) throws JsonProcessingException {
    return Cost.of(new ObjectMapper().readTree(json.replace('\'', '"')));
  }
}

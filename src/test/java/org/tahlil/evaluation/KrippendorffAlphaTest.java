package org.tahlil.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KrippendorffAlphaTest {
  @Test
  void theTableOfFourCodersAndTwelveUnitsGivesThePublishedValue() {
    // Krippendorff (2011), example C: one line a coder, a dot is a missing value.
    String[] coders = {"123321412...", "1233224125.3", ".3332342251.", "12332441251."};
    List<List<String>> units = new ArrayList<>();
    for (int unit = 0; unit < 12; unit++) {
      List<String> values = new ArrayList<>();
      for (String coder : coders) {
        if (coder.charAt(unit) != '.') {
          values.add(coder.substring(unit, unit + 1));
        }
      }
      units.add(values);
    }
    assertEquals(0.74342, KrippendorffAlpha.nominal(units).orElseThrow(), 0.000005);
  }

  @Test
  void perfectAgreementIsOneAndNothingToCompareIsNoNumber() {
    assertEquals(
        1, KrippendorffAlpha.nominal(List.of(List.of("a", "a"), List.of("b", "b"))).orElseThrow());
    assertTrue(KrippendorffAlpha.nominal(List.of(List.of("a"))).isEmpty());
    assertTrue(KrippendorffAlpha.nominal(List.of(List.of("a", "a"))).isEmpty());
  }
}

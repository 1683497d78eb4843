package org.tahlil.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CoderAgreementTest {
  private static CodedLine line(String id, String... themes) {
    return new CodedLine(id, "en", "text", new TreeSet<>(List.of(themes)));
  }

  private static OptionalDouble alpha(CoderAgreement agreement, String theme) {
    return agreement.themes().getOrDefault(theme, OptionalDouble.of(-2));
  }

  @Test
  void agreementIsMeasuredThemeByTheme() {
    CoderAgreement agreement =
        CoderAgreement.of(
            List.of(
                List.of(line("1", "x", "y"), line("2"), line("3", "x")),
                List.of(line("1", "x"), line("2"), line("3", "x"))));
    assertEquals(3, agreement.texts());
    assertEquals(1, alpha(agreement, "x").orElseThrow());
    assertEquals(0, alpha(agreement, "y").orElseThrow(), 1e-9);
    assertTrue(agreement.all().orElseThrow() > 0.6);
  }

  @Test
  void aTextThatOneCoderLeftOutCountsForNobody() {
    CoderAgreement agreement =
        CoderAgreement.of(
            List.of(List.of(line("1", "x"), line("2", "x")), List.of(line("1", "x"))));
    assertEquals(1, agreement.texts());
    assertTrue(alpha(agreement, "x").isEmpty(), "a decision that never varies has no alpha");
  }
}

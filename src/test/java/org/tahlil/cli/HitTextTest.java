package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahlil.theme.ThemeHit;

class HitTextTest {
  private static ThemeHit hit(String theme, ThemeHit.Finder by, double probability) {
    return new ThemeHit(theme, by, probability, List.of());
  }

  @Test
  void aThemeThatACueFindsIsNotShownOnceMoreForTheModel() {
    assertEquals(
        "actor.iran, attack.iran (model 0.9)",
        HitText.themes(
            List.of(
                hit("actor.iran", ThemeHit.Finder.CUE, 1),
                hit("actor.iran", ThemeHit.Finder.MODEL, 0.99),
                hit("attack.iran", ThemeHit.Finder.MODEL, 0.9))));
  }
}

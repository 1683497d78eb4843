package org.tahlil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.report.TestCorpus.Planned;
import org.tahlil.search.Filters;

class HtmlReportTest {
  @TempDir Path folder;

  @Test
  void hostileTextComesOutAsText() throws IOException {
    String text = "x <script>alert(1)</script> </script> <!-- ' \" & <img src=x onerror=alert(1)>";
    String page =
        page(
            Planned.of("en", text).with("actor.russia", "<script>alert(1)</script>"),
            "<b onclick=\"x\">'source'</b>",
            "field/\"><svg onload=alert(1)>.txt");
    assertFalse(page.contains("<script>alert"), "a script of a document");
    assertFalse(page.contains("<img src=x"), "an image of a document");
    assertFalse(page.contains("<b onclick"), "an element of a source");
    assertFalse(page.contains("<svg onload"), "an element of a document's name");
    assertTrue(page.contains("<mark>&lt;script&gt;alert(1)&lt;/script&gt;</mark>"), "the cue");
    assertEquals(3, count(page, "<script"), "data, library and own script");
    assertEquals(3, count(page, "</script"), "data, library and own script");
  }

  @Test
  void whatTurnsTheDirectionOfTextIsShownAndNotObeyed() throws IOException {
    String page =
        page(
            Planned.of("en", "An \u202Eedirrevo\u2066 name \u0007.").with("actor.russia", "name"),
            "sou\u202Erce",
            "field/a\u202Egpj.txt");
    assertFalse(page.matches("(?s).*[\u202A-\u202E\u2066-\u2069\u0007].*"), "steering characters");
    assertTrue(page.contains("<span class=\"control\">U+202E</span>"), "shown");
  }

  @Test
  void textOfArabicScriptRunsFromTheRightAndSaysItsLanguage() throws IOException {
    String page =
        page(
            Planned.of("ps", "په راپور کې د روسیې یادونه شوې ده.").with("actor.russia", "روسیې"),
            "field",
            "field/a.txt");
    assertTrue(page.contains("<blockquote lang=\"ps\" dir=\"rtl\">"), "direction");
    assertTrue(page.contains("<mark>روسیې</mark>"), "the cue");
    assertTrue(page.contains("<bdi>field/a.txt</bdi>"), "the name is isolated");
  }

  @Test
  void dataInAScriptElementCannotEndIt() {
    assertEquals(
        "{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u2028\\u0026\"}",
        Html.inScript("{\"a\":\"</script><!--\u2028&\"}"));
  }

  @Test
  void onlyTheOwnScriptsAndStyleMayRun() throws IOException {
    String page = page(Planned.of("en", "One."), "field", "field/a.txt");
    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page);
    assertTrue(policy.find());
    assertTrue(policy.group(1).startsWith("default-src &#39;none&#39;"), policy.group(1));
    assertFalse(policy.group(1).contains("unsafe"), policy.group(1));
    assertEquals(3, count(policy.group(1), "sha256-"));
    assertFalse(
        Pattern.compile("<[^>]* style=")
            .matcher(page.substring(0, page.indexOf("<script")))
            .find());
  }

  @Test
  void aLongSentenceIsCutAroundItsFirstCue() throws IOException {
    String page =
        page(
            Planned.of("en", "word ".repeat(500) + "needle" + " word".repeat(500))
                .with("actor.russia", "needle"),
            "field",
            "field/a.txt");
    Matcher quote = Pattern.compile("<blockquote[^>]*><p>(.*?)</p>").matcher(page);
    assertTrue(quote.find());
    assertTrue(quote.group(1).contains("<mark>needle</mark>"));
    assertTrue(quote.group(1).length() < 700, "length: " + quote.group(1).length());
    assertTrue(quote.group(1).startsWith("… ") && quote.group(1).endsWith(" …"));
  }

  private String page(Planned sentence, String source, String id) throws IOException {
    TestCorpus.index(
        folder.resolve("i"),
        List.of(
            TestCorpus.document(id, source, Optional.of("2022-01"), sentence),
            TestCorpus.document("z", "z", Optional.of("2022-02"), Planned.of("en", "Other text."))),
        10);
    Report report = TestCorpus.report(folder.resolve("i"), Filters.NONE, ReportSettings.DEFAULT);
    return Files.readString(ReportFolder.write(report, Versions.of("test"), folder.resolve("out")));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}

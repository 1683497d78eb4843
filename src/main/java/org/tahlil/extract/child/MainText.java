package org.tahlil.extract.child;

import java.io.Serializable;
import java.util.Set;
import org.apache.tika.parser.html.DefaultHtmlMapper;

/**
 * Which elements of a web page are text: not scripts and styles, and not what stands on every page
 * of a site beside the article (menus, footers, sidebars, controls), which would be counted again
 * with each page.
 */
@SuppressWarnings("serial") // it has no state
public final class MainText extends DefaultHtmlMapper implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Set<String> LEFT_OUT =
      Set.of(
          "NAV", "FOOTER", "ASIDE", "TEMPLATE", "BUTTON", "SELECT", "DATALIST", "SVG", "NOSCRIPT");

  /** Elements that begin a line of their own; Tika drops them, and glues what they part. */
  private static final Set<String> BLOCKS =
      Set.of(
          "DIV",
          "SECTION",
          "ARTICLE",
          "MAIN",
          "HEADER",
          "FIGURE",
          "FIGCAPTION",
          "DETAILS",
          "SUMMARY",
          "FORM",
          "FIELDSET",
          "HR",
          "CENTER");

  @Override
  public String mapSafeElement(String name) {
    if (name.equals("BR")) {
      return "br";
    }
    return BLOCKS.contains(name) ? "div" : super.mapSafeElement(name);
  }

  @Override
  public boolean isDiscardElement(String name) {
    return LEFT_OUT.contains(name) || super.isDiscardElement(name);
  }
}

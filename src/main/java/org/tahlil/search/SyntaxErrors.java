package org.tahlil.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;

/** The messages of Lucene's query parser in words for its users. */
final class SyntaxErrors {
  private static final Pattern COLUMN = Pattern.compile("line \\d+, column (\\d+)");
  private static final int QUOTED = 20;

  private SyntaxErrors() {}

  /** One line: what is wrong, where, what to do. */
  static String explain(String query, ParseException error) {
    Throwable cause = error.getCause() == null ? error : error.getCause();
    String message = String.valueOf(cause.getMessage());
    Matcher column = COLUMN.matcher(message);
    if (!column.find()) {
      return "no query: " + message.lines().findFirst().orElse("") + "; " + hint(query);
    }
    int at = Math.min(Integer.parseInt(column.group(1)), query.length());
    String place =
        message.contains("<EOF>")
            ? "at its end"
            : "at character " + (at + 1) + " ('" + excerpt(query, at) + "')";
    return "the query is wrong " + place + "; " + hint(query);
  }

  private static String excerpt(String query, int at) {
    return query.substring(at, Math.min(query.length(), at + QUOTED));
  }

  private static String hint(String query) {
    if (isOdd(query, '"')) {
      return "a quotation mark is not closed; \\\" takes it literally";
    }
    if (count(query, '(') != count(query, ')')) {
      return "parentheses do not match; \\( takes one literally";
    }
    if (isOdd(query, '/')) {
      return "a slash begins a /regular expression/; \\/ takes it literally";
    }
    return "a backslash before a character takes it literally, and so do quotation marks around a"
        + " phrase";
  }

  private static boolean isOdd(String query, char wanted) {
    return count(query, wanted) % 2 == 1;
  }

  /** How often {@code wanted} stands without a backslash. */
  private static long count(String query, char wanted) {
    long count = 0;
    for (int i = 0; i < query.length(); i++) {
      if (query.charAt(i) == '\\') {
        i++;
      } else if (query.charAt(i) == wanted) {
        count++;
      }
    }
    return count;
  }
}

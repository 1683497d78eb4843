package org.tahlil.search;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param words in the syntax of {@link QuerySyntax}; absent where the filters say it all
 * @param matching how the words are compared
 * @param filters which sentences are looked at
 */
public record Question(Optional<String> words, Matching matching, Filters filters) {}

package org.tahlil.language;

/**
 * A text of known language.
 *
 * @param corpus where it comes from, for tests on corpora that were not trained on
 * @param label the language's tag
 * @param text one sentence or paragraph
 */
record TrainingText(String corpus, String label, String text) {}

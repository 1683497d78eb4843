package org.tahlil.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tahlil.pipeline.Entry;
import org.tahlil.segment.SentenceSplitter;

/** What an index holds, in a form that can be compared: times of processing left out. */
public final class IndexContents {
  private IndexContents() {}

  public static List<String> of(Path index, SentenceSplitter splitter) throws IOException {
    List<String> lines = new ArrayList<>();
    try (LuceneStore store = LuceneStore.open(index, splitter)) {
      List<String> roots = new ArrayList<>();
      store.forEach(
          receipt -> {
            if (!receipt.isPart()) {
              roots.add(receipt.root());
            }
          });
      roots.sort(null);
      for (String root : roots) {
        for (Entry entry : store.load(root)) {
          lines.add(entry.receipt().toString());
          entry
              .analysis()
              .ifPresent(
                  analysis -> {
                    lines.add(analysis.text());
                    analysis.sentences().forEach(sentence -> lines.add(sentence.toString()));
                  });
        }
      }
    }
    return lines;
  }
}

package org.tahlil.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.tahlil.pipeline.CodePointOrder;
import org.tahlil.pipeline.Entry;
import org.tahlil.pipeline.Receipt;
import org.tahlil.pipeline.Store;
import org.tahlil.segment.SentenceSplitter;

/** The one store: a Lucene index of items and their sentences. */
public final class LuceneStore implements Store, Closeable {
  private static final int MEGABYTES_BEFORE_FLUSH = 64;

  /** Items and receipts kept in memory before the reader is opened anew. */
  private static final int MOST_PENDING = 20_000;

  private final Path folder;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final StoredAnalyses analyses;
  private final Pending pending = new Pending();
  private final ReaderManager readers;

  private LuceneStore(
      Path folder, FSDirectory directory, IndexWriter writer, StoredAnalyses analyses)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.analyses = analyses;
    this.readers = new ReaderManager(writer);
  }

  /**
   * Opens the index in {@code folder} for writing, and makes it where there is none.
   *
   * @param splitter the one that the pipeline uses: tokens are not stored, but found again
   * @throws IndexException where something else is there, it is damaged, or another process writes
   */
  public static LuceneStore open(Path folder, SentenceSplitter splitter) throws IOException {
    IndexFolder.checkWritable(folder);
    FSDirectory directory = FSDirectory.open(folder);
    try {
      boolean exists = DirectoryReader.indexExists(directory);
      if (exists) {
        IndexFolder.openReader(folder).close();
      }
      IndexWriterConfig config =
          new IndexWriterConfig(new TextAnalyzer(splitter))
              .setRAMBufferSizeMB(MEGABYTES_BEFORE_FLUSH)
              .setCommitOnClose(false)
              .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
      IndexWriter writer = new IndexWriter(directory, config);
      LuceneStore store = new LuceneStore(folder, directory, writer, new StoredAnalyses(splitter));
      if (!exists) {
        store.commit();
      }
      return store;
    } catch (IOException e) {
      directory.close();
      throw IndexFolder.explained(folder, e);
    }
  }

  @Override
  public List<Receipt> receipts(String root) throws IOException {
    Optional<List<Receipt>> recent = pending.receipts(root);
    return recent.isPresent() ? recent.get() : stored(new Term(Fields.RECEIPT, Terms.value(root)));
  }

  @Override
  public Optional<Receipt> primary(String sha256) throws IOException {
    Optional<Receipt> recent = pending.primary(sha256);
    if (recent.isPresent()) {
      return recent;
    }
    for (Receipt receipt : stored(new Term(Fields.PRIMARY, sha256))) {
      if (pending.receipts(receipt.root()).isEmpty()) {
        return Optional.of(receipt);
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Entry> load(String root) throws IOException {
    return items(new Term(Fields.RECEIPT, Terms.value(root)), analyses::load).stream()
        .sorted(Comparator.comparing(entry -> entry.receipt().id(), CodePointOrder::compare))
        .toList();
  }

  @Override
  public void put(String root, List<Entry> entries) throws IOException {
    Term everything = new Term(Fields.ROOT, Terms.value(root));
    try {
      for (int i = 0; i < entries.size(); i++) {
        if (i == 0) {
          writer.updateDocuments(everything, new Block(entries.get(i)));
        } else {
          writer.addDocuments(new Block(entries.get(i)));
        }
      }
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    }
    remember(root, entries.stream().map(Entry::receipt).toList());
  }

  @Override
  public void replace(Entry entry) throws IOException {
    Receipt changed = entry.receipt();
    List<Receipt> receipts = new ArrayList<>(receipts(changed.root()));
    receipts.replaceAll(receipt -> receipt.id().equals(changed.id()) ? changed : receipt);
    writer.updateDocuments(new Term(Fields.DOCUMENT, Terms.value(changed.id())), new Block(entry));
    remember(changed.root(), receipts);
  }

  @Override
  public void delete(String root) throws IOException {
    writer.deleteDocuments(new Term(Fields.ROOT, Terms.value(root)));
    remember(root, List.of());
  }

  @Override
  public void forEach(Consumer<Receipt> consumer) throws IOException {
    refresh();
    DirectoryReader reader = readers.acquire();
    try {
      ItemReader.forEach(
          reader,
          new Term(Fields.KIND, Fields.ITEM),
          (leaf, doc) -> consumer.accept(StoredReceipt.read(leaf.reader().storedFields(), doc)));
    } finally {
      readers.release(reader);
    }
  }

  @Override
  public void commit() throws IOException {
    try {
      writer.setLiveCommitData(Map.of(IndexFolder.SCHEMA_KEY, IndexFolder.SCHEMA).entrySet());
      writer.commit();
      refresh();
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    }
  }

  /** Closes without committing: what was added since the last {@link #commit} is forgotten. */
  @Override
  public void close() throws IOException {
    try (directory) {
      readers.close();
      writer.rollback();
    }
  }

  private void remember(String root, List<Receipt> receipts) throws IOException {
    pending.put(root, receipts);
    if (pending.size() > MOST_PENDING) {
      refresh();
    }
  }

  /** The reader first, then the memory: who asks in between finds everything at least once. */
  private void refresh() throws IOException {
    readers.maybeRefreshBlocking();
    pending.clear();
  }

  private List<Receipt> stored(Term term) throws IOException {
    return items(term, (leaf, doc) -> StoredReceipt.read(leaf.reader().storedFields(), doc))
        .stream()
        .sorted(Comparator.comparing(Receipt::id, CodePointOrder::compare))
        .toList();
  }

  private <T> List<T> items(Term term, ItemReader.Function<T> function) throws IOException {
    DirectoryReader reader = readers.acquire();
    try {
      List<T> found = new ArrayList<>();
      ItemReader.forEach(reader, term, (leaf, doc) -> found.add(function.apply(leaf, doc)));
      return found;
    } finally {
      readers.release(reader);
    }
  }
}

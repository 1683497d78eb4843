package org.tahlil.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  @TempDir Path folder;

  @Test
  void theIndexOfAnotherVersionIsCleared() throws IOException {
    commit(Map.of(IndexFolder.SCHEMA_KEY, "0"));
    assertThrows(IndexException.class, () -> IndexFolder.openReader(folder));

    IndexFolder.clearOther(folder);

    try (FSDirectory directory = FSDirectory.open(folder)) {
      assertArrayEquals(new String[] {IndexWriter.WRITE_LOCK_NAME}, directory.listAll());
    }
  }

  @Test
  void noOtherIsCleared() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "x");
    IndexFolder.clearOther(folder);
    assertTrue(Files.exists(notes));
    commit(Map.of(IndexFolder.SCHEMA_KEY, IndexFolder.SCHEMA));
    IndexFolder.clearOther(folder);
    commit(Map.of());
    IndexFolder.clearOther(folder);
    try (FSDirectory directory = FSDirectory.open(folder)) {
      assertTrue(DirectoryReader.indexExists(directory));
    }
    IndexFolder.clearOther(folder.resolve("none"));
  }

  private void commit(Map<String, String> data) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }
}

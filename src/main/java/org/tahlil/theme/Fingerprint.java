package org.tahlil.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the content of a YAML tree: comments, layout and line numbers do not count. */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(YamlNode root) {
    try {
      Fingerprint fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
      fingerprint.add(root);
      return HexFormat.of().formatHex(fingerprint.digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private void add(YamlNode node) {
    switch (node) {
      case YamlNode.Scalar scalar -> add('s', scalar.text());
      case YamlNode.Sequence sequence -> {
        add('l', Integer.toString(sequence.items().size()));
        sequence.items().forEach(this::add);
      }
      case YamlNode.Mapping mapping -> {
        add('m', Integer.toString(mapping.entries().size()));
        for (YamlNode.Entry entry : mapping.entries()) {
          add('k', entry.key());
          add(entry.value());
        }
      }
    }
  }

  /** The length stands before the text, so that no two trees give the same bytes. */
  private void add(char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((kind + "" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}

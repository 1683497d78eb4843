package org.tahlil.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What passes through it: size, SHA-256 and first bytes; copied to another stream, where there is
 * one.
 */
final class Contents extends OutputStream {
  private final OutputStream copy;
  private final Meter meter;
  private final MessageDigest digest = sha256Digest();
  private final byte[] head = new byte[MediaTypes.HEAD];
  private int headLength;
  private long size;

  /** Told of every stretch of bytes before it is copied. */
  @FunctionalInterface
  interface Meter {
    void count(int more, long soFar) throws IOException;
  }

  Contents(OutputStream copy, Meter meter) {
    this.copy = copy;
    this.meter = meter;
  }

  /** Copies nothing, limits nothing. */
  static Contents onlyMeasured() {
    return new Contents(OutputStream.nullOutputStream(), (more, soFar) -> {});
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    size += length;
    meter.count(length, size);
    int kept = Math.min(length, head.length - headLength);
    System.arraycopy(bytes, offset, head, headLength, kept);
    headLength += kept;
    digest.update(bytes, offset, length);
    try {
      copy.write(bytes, offset, length);
    } catch (IOException e) {
      throw new CopyFailed(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      copy.close();
    } catch (IOException e) {
      throw new CopyFailed(e);
    }
  }

  long size() {
    return size;
  }

  byte[] head() {
    return Arrays.copyOf(head, headLength);
  }

  /** 64 lower-case hexadecimal digits; to be called once, at the end. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The copy could not be written: no fault of what is read. */
  static final class CopyFailed extends IOException {
    private static final long serialVersionUID = 1L;

    CopyFailed(IOException cause) {
      super(
          "cannot write a temporary file: " + cause.getMessage() + "; free some disk space", cause);
    }
  }
}

package org.tahlil.extract;

import java.io.IOException;

public interface Walk {
  void run(FoundConsumer consumer) throws IOException, InterruptedException;
}

package org.tahlil.entity;

import java.util.List;

/**
 * A data set, or a part of one that is written in one way.
 *
 * @param name of its folder
 * @param texts sentences with the names marked in them
 * @param kind how near it is to the texts that the program is made for
 */
record Source(String name, List<AnnotatedText> texts, Kind kind) {
  /** How near a data set is to what the program reads. */
  enum Kind {
    /** Written and marked like it. */
    NEAR,

    /**
     * Written or marked in another way (messages, other guidelines, projected marks): what it
     * teaches is split into what holds everywhere and what holds there, which is dropped (Daumé
     * 2007, "Frustratingly easy domain adaptation").
     */
    FAR
  }

  Source {
    texts = List.copyOf(texts);
  }
}

/**
 * People, places and organisations: OpenNLP name finder and gazetteer give one list of mentions.
 */
@NullMarked
package org.tahlil.entity;

import org.jspecify.annotations.NullMarked;

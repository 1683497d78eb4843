package org.tahlil.entity;

/** What kind of thing a mention names. Armed groups are organisations. */
public enum EntityType {
  PERSON,
  LOCATION,
  ORGANIZATION
}

package org.tahlil.extract.child;

import java.io.Serializable;

/**
 * What a child process is told of a document beside its path.
 *
 * @param name of the document; its path may be that of a numbered copy
 * @param type media type by its first bytes and name
 * @param attachments taken out at most
 * @param depth attachments inside one another at most
 */
public record Request(String name, String type, int attachments, int depth)
    implements Serializable {}

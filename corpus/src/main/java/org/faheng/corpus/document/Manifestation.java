package org.faheng.corpus.document;

/**
 * 文件: the file a text was read from (FRBRManifestation).
 *
 * @param path path as people know it, relative to the folder that was ingested, with {@code /}
 * @param mediaType such as {@code application/pdf}
 * @param sha256 lower-case hex of the file's content
 * @param size bytes
 */
public record Manifestation(String path, String mediaType, String sha256, long size) {}

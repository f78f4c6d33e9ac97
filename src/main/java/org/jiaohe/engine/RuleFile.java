package org.jiaohe.engine;

/**
 * One rule file as read.
 *
 * @param path   as the pack's folder was given, then inside it, with forward slashes
 * @param packageName Java package of its rules, one for each family of a pack
 * @param drl    the file's text in which the head comment is replaced by package, imports and global, line by line, so
 *               that line numbers stay those of the file
 * @param sha256 of the file's bytes
 */
public record RuleFile(String path, RuleMeta meta, String packageName, String drl, String sha256) {
}

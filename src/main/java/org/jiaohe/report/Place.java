package org.jiaohe.report;

/** Where something stands on a page; pages count from 1. */
public record Place(int page, Box box) {
}

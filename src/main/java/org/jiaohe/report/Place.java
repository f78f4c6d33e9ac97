package org.jiaohe.report;

/** Where something stands on a page; pages count from 1. */
public record Place(int page, Box box) {
    // Written out, since the virtual machine makes those of a record only when they are called, which is felt in a cold check.
    @Override
    public boolean equals(Object other) {
        return other instanceof Place one && page == one.page && box.equals(one.box);
    }

    @Override
    public int hashCode() {
        return 31 * page + box.hashCode();
    }
}

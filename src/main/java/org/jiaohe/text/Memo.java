package org.jiaohe.text;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Keeps what was worked out of texts for when they come again, as the phrases and paragraphs do that a region's reports share.
 * A key must hold all that the value depends on, so that no result tells whether it was kept. What was not asked for the
 * longest goes first; however large or hostile the input, no more than twice the characters are held. Safe for several threads.
 */
public final class Memo<K, V> {
    /** Of each entry besides its text, so that many short ones are bounded too. */
    private static final int ENTRY = 40;

    private record Entry<V>(V value, int length) {
    }

    private final int longest;
    private final long characters;
    private final AtomicLong held = new AtomicLong();
    private volatile Map<K, Entry<V>> young = new ConcurrentHashMap<>();
    private volatile Map<K, Entry<V>> old = Map.of();

    /**
     * @param longest    texts longer than this are not kept
     * @param characters how many, in all, of the texts asked for last are held
     */
    public Memo(int longest, long characters) {
        this.longest = longest;
        this.characters = characters;
    }

    /** What is kept for the key, else worked out and kept. */
    public V of(K key, int length, Supplier<V> work) {
        return get(key).orElseGet(() -> {
            V value = work.get();
            keep(key, value, length);
            return value;
        });
    }

    public Optional<V> get(K key) {
        Entry<V> entry = young.get(key);
        if (entry == null) {
            entry = old.get(key);
            if (entry != null) {
                keep(key, entry.value(), entry.length());
            }
        }
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** @param length of the text that the value was worked out of */
    public void keep(K key, V value, int length) {
        if (length <= longest) {
            if (held.addAndGet(length + ENTRY) > characters) {
                turn();
            }
            young.put(key, new Entry<>(value, length));
        }
    }

    /** Lets go of everything, for what measures or tests the work itself. */
    public synchronized void forget() {
        held.set(0);
        old = Map.of();
        young = new ConcurrentHashMap<>();
    }

    private synchronized void turn() {
        if (held.get() > characters) {
            held.set(0);
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}

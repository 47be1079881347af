package vn.sauro.ledger.format;

import java.util.ArrayDeque;
import java.util.Deque;

/** The Merkle tree hash of RFC 6962 section 2.1, leaf by leaf, in memory that grows with the tree's height only. */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte[] NOTHING = {};

    /** Roots of the complete subtrees so far, largest first; one for each bit set in {@link #size}. */
    private final Deque<byte[]> complete = new ArrayDeque<>();

    private long size;

    public void add(byte[] leaf) {
        var hash = Sha256.bytes(LEAF, leaf, NOTHING);
        for (long pairs = size; (pairs & 1) == 1; pairs >>= 1) {
            hash = Sha256.bytes(NODE, complete.removeLast(), hash);
        }
        complete.addLast(hash);
        size++;
    }

    public long size() {
        return size;
    }

    /** @return hexadecimal root over all leaves added so far; of no leaves, the hash of nothing */
    public String root() {
        if (size == 0) {
            return Sha256.hex(Sha256.bytes(NOTHING));
        }
        var right = complete.descendingIterator();
        var hash = right.next();
        while (right.hasNext()) {
            hash = Sha256.bytes(NODE, right.next(), hash);
        }
        return Sha256.hex(hash);
    }
}

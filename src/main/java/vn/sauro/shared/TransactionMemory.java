package vn.sauro.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction has read and need not read again, and what it has yet to write before it commits. Ends with
 * the transaction; a roll-back to a savepoint forgets what was read, and what was to be written since.
 *
 * <p>Where no transaction runs, or none whose manager has the {@link Listener}, nothing is remembered.
 */
public final class TransactionMemory implements TransactionSynchronization {

    private final Map<Object, Object> known = new HashMap<>();
    private final Map<Object, Unwritten<?>> unwritten = new LinkedHashMap<>();
    private final Map<Object, Map<Object, Unwritten<?>>> savepoints = new HashMap<>();

    private TransactionMemory() {}

    /** @param key of a type that only its owner uses */
    @SuppressWarnings("unchecked")
    public static <T> T once(Object key, Supplier<T> read) {
        var memory = running();
        if (memory == null) {
            return read.get();
        }
        var remembered = memory.known.get(key);
        if (remembered == null) {
            remembered = read.get();
            memory.known.put(key, remembered);
        }
        return (T) remembered;
    }

    /** @return what was remembered, or null */
    public static Object recall(Object key) {
        var memory = running();
        return memory == null ? null : memory.known.get(key);
    }

    public static void remember(Object key, Object value) {
        var memory = running();
        if (memory != null) {
            memory.known.put(key, value);
        }
    }

    public static void forget(Object key) {
        var memory = running();
        if (memory != null) {
            memory.known.remove(key);
        }
    }

    /**
     * Keeps something to be written before the transaction commits, after everybody who listens to its end; all of one key
     * together. A failure rolls the transaction back.
     *
     * @throws IllegalStateException where nobody would write, see {@link #runs}
     */
    public static <T> void writeLater(Object key, T item, Consumer<List<T>> write) {
        if (!runs()) {
            throw new IllegalStateException("no transaction whose end is told");
        }
        running().unwritten.computeIfAbsent(key, none -> new Unwritten<>(write)).add(item);
    }

    /** @return what is kept under the key and not written yet, in order */
    @SuppressWarnings("unchecked")
    public static <T> List<T> unwritten(Object key) {
        var kept = runs() ? running().unwritten.get(key) : null;
        return kept == null ? List.of() : (List<T>) List.copyOf(kept.items);
    }

    /** Writes what is kept under the key now, for whoever reads it. */
    public static void write(Object key) {
        var memory = running();
        var kept = memory == null ? null : memory.unwritten.remove(key);
        if (kept != null) {
            try {
                kept.write();
            } catch (RuntimeException e) {
                // Whoever swallows this must not commit without it.
                memory.unwritten.put(key, kept);
                throw e;
            }
        }
    }

    /** @return whether there is a transaction that remembers and writes late */
    public static boolean runs() {
        return running() != null;
    }

    private static TransactionMemory running() {
        return (TransactionMemory) TransactionSynchronizationManager.getResource(TransactionMemory.class);
    }

    private void writeAll() {
        while (!unwritten.isEmpty()) {
            write(unwritten.keySet().iterator().next());
        }
    }

    /** The database has made the savepoint already: what is written from now on would be lost with it. */
    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, copy(unwritten));
    }

    @Override
    public void savepointRollback(Object savepoint) {
        known.clear();
        unwritten.clear();
        unwritten.putAll(copy(savepoints.getOrDefault(savepoint, Map.of())));
    }

    private static Map<Object, Unwritten<?>> copy(Map<Object, Unwritten<?>> all) {
        var copy = new LinkedHashMap<Object, Unwritten<?>>();
        all.forEach((key, each) -> copy.put(key, each.copy()));
        return copy;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemory.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(TransactionMemory.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemory.class);
    }

    private static final class Unwritten<T> {

        private final List<T> items = new ArrayList<>();
        private final Consumer<List<T>> write;

        Unwritten(Consumer<List<T>> write) {
            this.write = write;
        }

        @SuppressWarnings("unchecked")
        void add(Object item) {
            items.add((T) item);
        }

        void write() {
            write.accept(List.copyOf(items));
        }

        Unwritten<T> copy() {
            var copy = new Unwritten<>(write);
            copy.items.addAll(items);
            return copy;
        }
    }

    /** To be told to the transaction manager; Spring Boot does so with every bean of the kind. */
    @Component
    public static final class Listener implements TransactionExecutionListener {

        @Override
        public void afterBegin(TransactionExecution transaction, Throwable failure) {
            if (failure == null && TransactionSynchronizationManager.isSynchronizationActive()) {
                var memory = new TransactionMemory();
                TransactionSynchronizationManager.registerSynchronization(memory);
                memory.resume();
            }
        }

        /** Unlike a synchronization's own call this one comes after all of them, and its failure is the commit's. */
        @Override
        public void beforeCommit(TransactionExecution transaction) {
            var memory = running();
            if (memory != null) {
                memory.writeAll();
            }
        }
    }
}

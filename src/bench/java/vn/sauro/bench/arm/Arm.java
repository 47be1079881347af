package vn.sauro.bench.arm;

import java.util.List;

/** What a child JVM does on each line of the driver. Has a constructor that takes its {@link Database} and starts it. */
public interface Arm extends AutoCloseable {

    /** @return one line */
    String answer(List<String> words) throws Exception;

    @Override
    default void close() {}
}

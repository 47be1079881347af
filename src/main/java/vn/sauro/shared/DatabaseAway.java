package vn.sauro.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that cannot be reached for the moment from a fault of the platform. */
public final class DatabaseAway {

    /** When to try again, for the header {@code Retry-After}. */
    public static final String RETRY_AFTER_SECONDS = "10";

    /** Begins the states of broken connections in every database (ISO/IEC 9075). */
    private static final String CONNECTION = "08";

    /** PostgreSQL shuts down, has crashed, is just starting, or has ended a connection on which nothing came for too long. */
    private static final Set<String> POSTGRES = Set.of("57P01", "57P02", "57P03", "57P05", "25P03");

    /** What the pool says, without a state, of a connection that it has thrown away. */
    private static final String CLOSED = "Connection is closed";

    private DatabaseAway() {}

    /** @return whether somewhere among the causes a connection broke or none was to be had in time */
    public static boolean isCauseOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && isOfConnection(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfConnection(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                ? CLOSED.equals(failure.getMessage())
                : state.startsWith(CONNECTION) || POSTGRES.contains(state);
    }
}

package vn.sauro.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that cannot be reached for the moment from a fault of the platform. */
public final class DatabaseAway {

    /** Begins the states of broken connections in every database (ISO/IEC 9075). */
    private static final String CONNECTION = "08";

    /** PostgreSQL shuts down, has crashed, or is just starting. */
    private static final Set<String> POSTGRES = Set.of("57P01", "57P02", "57P03");

    private DatabaseAway() {}

    /** @return whether somewhere among the causes a connection broke or none was to be had in time */
    public static boolean isCauseOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && isOfConnection(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfConnection(String state) {
        return state.startsWith(CONNECTION) || POSTGRES.contains(state);
    }
}

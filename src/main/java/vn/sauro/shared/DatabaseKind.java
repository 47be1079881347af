package vn.sauro.shared;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Which of the two databases this is: H2, inside one node, or PostgreSQL, shared by several. */
public final class DatabaseKind {

    private DatabaseKind() {}

    /** @throws DataAccessResourceFailureException where the database cannot be reached */
    public static boolean isPostgres(DataSource database) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(database, metadata -> metadata.getDatabaseProductName());
            return DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL;
        } catch (MetaDataAccessException e) {
            throw new DataAccessResourceFailureException("cannot ask the database what it is", e);
        }
    }
}

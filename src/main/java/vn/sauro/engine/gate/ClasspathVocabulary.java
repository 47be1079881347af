package vn.sauro.engine.gate;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;

/** The names that models may use, as the class path gives them: for tests and the command line, without a running platform. */
public final class ClasspathVocabulary {

    private static final CSVFormat TABLE = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private ClasspathVocabulary() {}

    public static Vocabulary read() {
        return new Vocabulary(beans(), keys("policy/authority.csv"), keys("policy/deadline-rules.csv"));
    }

    private static Set<String> beans() {
        var names = AnnotationBeanNameGenerator.INSTANCE;
        var registry = new SimpleBeanDefinitionRegistry();
        return new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("vn.sauro").stream()
                        .filter(AnnotatedBeanDefinition.class::isInstance)
                        .filter(bean ->
                                String.valueOf(bean.getBeanClassName()).matches("vn\\.sauro\\.[a-z]+\\.bpmn\\.[^.]+"))
                        .map(bean -> names.generateBeanName(bean, registry))
                        .collect(toUnmodifiableSet());
    }

    private static Set<String> keys(String table) {
        try (var reader =
                new InputStreamReader(new ClassPathResource(table).getInputStream(), StandardCharsets.UTF_8)) {
            return TABLE.parse(reader).stream().map(row -> row.get("key")).collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }
}

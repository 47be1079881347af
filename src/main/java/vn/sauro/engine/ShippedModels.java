package vn.sauro.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The models on the class path, under names that are the same in a jar and in a folder: {@code bpmn/task/x.bpmn}. */
@Component
class ShippedModels {

    private static final List<String> PATTERNS = List.of("bpmn/**/*.bpmn", "bpmn/**/*.dmn", "forms/**/*.form");

    private final FormOptions options;

    ShippedModels(FormOptions options) {
        this.options = options;
    }

    /** @return name to content; forms with the offers of the organisation register filled in */
    SortedMap<String, byte[]> read() {
        var files = new TreeMap<String, byte[]>();
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (var pattern : PATTERNS) {
                var root = pattern.substring(0, pattern.indexOf('/') + 1);
                for (var resource : resolver.getResources("classpath*:" + pattern)) {
                    var name = name(resource.getURL().toString(), root);
                    var content = resource.getContentAsByteArray();
                    files.putIfAbsent(name, name.endsWith(".form") ? options.fill(content) : content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** @param url of a file in a folder or of an entry in a jar, nested or not */
    static String name(String url, String root) {
        var decoded = UriUtils.decode(url, StandardCharsets.UTF_8);
        return decoded.substring(decoded.lastIndexOf("/" + root) + 1);
    }
}

package vn.sauro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Draws the modules as Mermaid, which code hosts render: an arrow from each module to the nearest ones it uses. */
class ModuleDrawing {

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private final Map<String, Set<String>> uses = new TreeMap<>();

    ModuleDrawing(ApplicationModules modules) {
        modules.stream()
                .filter(module -> !module.isRootModule())
                .forEach(module -> uses.put(module.getName(), usedBy(module, modules)));
    }

    String markdown() throws IOException {
        var table = new StringBuilder();
        for (var module : uses.keySet()) {
            table.append("| [`%s`](../../src/main/java/vn/sauro/%s) | %s | %s |\n"
                    .formatted(module, module, sentence(module), String.join(", ", uses.get(module))));
        }
        var arrows = uses.entrySet().stream()
                .flatMap(module -> module.getValue().stream()
                        .filter(used -> !reachedOtherwise(module.getKey(), used))
                        .map(used -> "  %s --> %s\n".formatted(module.getKey(), used)))
                .collect(Collectors.joining());
        return """
                # Modules

                Written from the code by `ModularityTests`, which also verifies it: a module uses the root packages of the modules it names
                in its `package-info`, and no others. An arrow leads to the nearest modules used; what they lead to may be used as well.

                ```mermaid
                graph TD
                %s```

                | module | what for | uses |
                |---|---|---|
                %s""".formatted(arrows, table);
    }

    private static Set<String> usedBy(ApplicationModule module, ApplicationModules modules) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .filter(used -> !used.isRootModule())
                .map(ApplicationModule::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean reachedOtherwise(String from, String to) {
        return uses.get(from).stream()
                .filter(next -> !next.equals(to))
                .anyMatch(next -> uses.get(next).contains(to) || reachedOtherwise(next, to));
    }

    private static String sentence(String module) throws IOException {
        var info = Files.readString(Path.of("src/main/java/vn/sauro", module, "package-info.java"));
        var comment = SENTENCE.matcher(info);
        return comment.find()
                ? comment.group(1).replaceAll("\\s*\\n? ?\\*?\\s+", " ").strip()
                : "";
    }
}

package vn.sauro.engine.gate;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sauro.shared.Bilingual;

/** Checks the models in a folder before anybody deploys them; all files below it count as one deployment. */
public final class CheckModels {

    private static final List<String> MODELS = List.of(".bpmn", ".dmn", ".form");

    private CheckModels() {}

    /**
     * @param args the folder, and {@code en} for messages in English
     * @return 0 when every file passes, 1 when one is at fault, 2 when the folder cannot be read
     */
    public static int run(String[] args, PrintStream out) {
        var folder = args.length == 0 ? null : Path.of(args[0]);
        if (folder == null || !Files.isDirectory(folder)) {
            out.println("check-models <folder> [en]");
            return 2;
        }
        var language = Locale.forLanguageTag(args.length > 1 ? args[1] : "vi");
        var files = read(folder);
        var violations = new ModelRules(ClasspathVocabulary.read()).check(files);
        String current = "";
        for (var violation : violations) {
            if (!violation.file().equals(current)) {
                current = violation.file();
                out.println(current);
            }
            out.println("  " + violation.message(language));
        }
        out.println(summary(violations, files.size()).in(language));
        return violations.isEmpty() ? 0 : 1;
    }

    /** @return the models below the folder, of a project those in bpmn/ and forms/; names are relative to it and use {@code /} */
    public static Map<String, byte[]> read(Path folder) {
        var files = new TreeMap<String, byte[]>();
        var parts = Stream.of("bpmn", "forms")
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .toList();
        for (var part : parts.isEmpty() ? List.of(folder) : parts) {
            try (Stream<Path> paths = Files.walk(part)) {
                for (var path : paths.filter(CheckModels::isModel).toList()) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** @return one sentence for a list of faults */
    public static Bilingual summary(List<Violation> violations, int files) {
        var wrong = violations.stream().map(Violation::file).distinct().count();
        return violations.isEmpty()
                ? GateTexts.of("passed", List.of(files))
                : GateTexts.of("refused", List.of(violations.size(), wrong));
    }

    private static boolean isModel(Path path) {
        return Files.isRegularFile(path) && MODELS.stream().anyMatch(path.toString()::endsWith);
    }
}

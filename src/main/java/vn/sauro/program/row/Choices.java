package vn.sauro.program.row;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sauro.program.workbook.Column;
import vn.sauro.shared.workbook.Folding;
import vn.sauro.task.Confidentiality;
import vn.sauro.task.Priority;

/** The words that stand for a choice. An empty cell takes the ordinary priority and the narrower circle of readers. */
final class Choices {

    private static final Map<String, Priority> PRIORITIES = Map.of(
            "thuong", Priority.NORMAL,
            "binh thuong", Priority.NORMAL,
            "normal", Priority.NORMAL,
            "khan", Priority.URGENT,
            "urgent", Priority.URGENT,
            "thuong khan", Priority.EXPRESS,
            "hoa toc", Priority.EXPRESS,
            "express", Priority.EXPRESS);

    private static final Map<String, Confidentiality> CIRCLES = Map.of(
            "cong khai", Confidentiality.PUBLIC,
            "public", Confidentiality.PUBLIC,
            "noi bo", Confidentiality.INTERNAL,
            "internal", Confidentiality.INTERNAL);

    /** Degrees of state secrecy (Law on Protection of State Secrets 2018, art. 8): such tasks are kept on other systems. */
    private static final Set<String> SECRET =
            Set.of("mat", "toi mat", "tuyet mat", "secret", "top secret", "confidential");

    private Choices() {}

    static Priority priority(Findings findings) {
        return findings.sound(Column.PRIORITY)
                .map(text -> Optional.ofNullable(PRIORITIES.get(Folding.fold(text)))
                        .orElseGet(() -> {
                            findings.wrong(Column.PRIORITY, "priority-unknown");
                            return Priority.NORMAL;
                        }))
                .orElse(Priority.NORMAL);
    }

    static Confidentiality confidentiality(Findings findings) {
        var text = findings.sound(Column.CONFIDENTIALITY).map(Folding::fold).orElse("internal");
        var circle = CIRCLES.get(text);
        if (circle == null) {
            findings.wrong(Column.CONFIDENTIALITY, SECRET.contains(text) ? "secret" : "confidentiality-unknown");
        }
        return circle;
    }
}

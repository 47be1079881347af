package vn.sauro.program;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sauro.program.row.RowProblem;
import vn.sauro.shared.Texts;

/** Says what is wrong with a row and what to do, in the reader's language. */
@Component
public class ProblemTexts {

    private final Texts texts;

    ProblemTexts(Texts texts) {
        this.texts = texts;
    }

    /** @return the heading of the column, or the word for the whole row */
    public String column(RowProblem problem) {
        return problem.column() == null
                ? texts.of("program.row.whole")
                : problem.column().heading(LocaleContextHolder.getLocale());
    }

    public String problem(RowProblem problem) {
        return texts.of(problem.code(), problem.arguments().toArray());
    }

    /** Refusals of other modules say what to do in their own sentence; theirs have no advice of their own. */
    public String advice(RowProblem problem) {
        var key = problem.code() + ".advice";
        var advice = texts.of(key, problem.arguments().toArray());
        return advice.equals(key) ? texts.of("program.row.advice", column(problem)) : advice;
    }

    String remedies(List<RowProblem> problems) {
        return problems.stream()
                .map(problem -> column(problem) + ": " + problem(problem) + " → " + advice(problem))
                .collect(Collectors.joining("\n"));
    }
}

package vn.sauro.engine.security;

import java.util.List;
import java.util.function.Function;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.sauro.shared.Bilingual;

/** Prints a refused start as one screen that a person can act on, Vietnamese first. */
final class UnsafeStartAnalyzer extends AbstractFailureAnalyzer<UnsafeStart> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeStart refused) {
        var problems = refused.problems();
        var description = "Sáu Rõ chưa được khởi động vì còn " + problems.size() + " điều chưa an toàn:"
                + numbered(problems, Bilingual::vi)
                + "\n\nSáu Rõ does not start, " + problems.size() + " thing(s) are not safe:"
                + numbered(problems, Bilingual::en);
        var action = "Đặt các giá trị trên (biến môi trường, application.yml hoặc --tên=giá-trị) rồi khởi động lại."
                + " Chạy thử với dữ liệu mẫu: --spring.profiles.active=sample\n"
                + "Set the values above (environment, application.yml or --name=value) and start again."
                + " To try it with the sample: --spring.profiles.active=sample";
        return new FailureAnalysis(description, action, refused);
    }

    private static String numbered(List<Bilingual> problems, Function<Bilingual, String> language) {
        var lines = new StringBuilder();
        for (var i = 0; i < problems.size(); i++) {
            lines.append("\n  ").append(i + 1).append(". ").append(language.apply(problems.get(i)));
        }
        return lines.toString();
    }
}

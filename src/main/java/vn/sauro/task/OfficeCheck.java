package vn.sauro.task;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.StartCheck;
import vn.sauro.shared.Texts;

/** Somebody must enter tasks and decide on returned ones. */
@Component
class OfficeCheck implements StartCheck {

    private final TaskSettings settings;
    private final Texts texts;

    OfficeCheck(TaskSettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public List<Bilingual> problems() {
        return settings.office().isBlank() ? List.of(texts.both("task.office-missing")) : List.of();
    }
}

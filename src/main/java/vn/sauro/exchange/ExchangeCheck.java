package vn.sauro.exchange;

import java.nio.file.Files;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sauro.outbox.Delivery;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.StartCheck;
import vn.sauro.shared.Texts;

/** Files need a folder. */
@Component
class ExchangeCheck implements StartCheck {

    private final ExchangeSettings settings;
    private final Texts texts;

    ExchangeCheck(ExchangeSettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public List<Bilingual> problems() {
        var folder = settings.folder();
        return settings.delivery() != Delivery.SEND || folder != null && Files.isWritable(folder)
                ? List.of()
                : List.of(texts.both("exchange.folder-missing", String.valueOf(folder)));
    }
}

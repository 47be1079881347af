package vn.sauro.catalogue;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import vn.sauro.catalogue.row.RowFault;

/** Says what is wrong with a row and what to do. */
@Service
public class FaultTexts {

    private final MessageSource messages;

    FaultTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** @return the heading of the column, or the words for the whole row */
    public String column(RowFault fault, Locale locale) {
        return fault.column() == null
                ? text("catalogue.row.whole", locale)
                : fault.column().heading(locale);
    }

    public String problem(RowFault fault, Locale locale) {
        return text(fault.code(), locale, fault.arguments().toArray());
    }

    public String advice(RowFault fault, Locale locale) {
        return text(fault.code() + ".advice", locale, fault.arguments().toArray());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, key, locale);
    }
}

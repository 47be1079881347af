package vn.sauro.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Looks at a file before it is kept: its name, its size, whether the content is what the name says, what hides in it. */
@Component
class FileCheck {

    private static final int LONGEST_NAME = 200;

    /** Browsers that guess a type look no further than this. */
    private static final int GUESSED_FROM = 1_500;

    private static final Pattern MARKUP = Pattern.compile(
            "<(!doctype|html|head|body|script|iframe|svg|img|object|embed|form|\\?php)\\b|#!/|javascript:");

    private final DocumentSettings settings;

    FileCheck(DocumentSettings settings) {
        this.settings = settings;
    }

    /**
     * @param sent as the browser sent it; old browsers send the whole path
     * @return the last part of it
     */
    String name(String sent) {
        var path = sent == null ? "" : sent.replace('\\', '/');
        if (path.startsWith("../") || path.contains("/../") || path.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.ofField("file", "document.file-name");
        }
        var name = Words.optional("file", path.substring(path.lastIndexOf('/') + 1), LONGEST_NAME);
        if (name == null || name.startsWith(".")) {
            throw Refusal.ofField("file", "document.file-name");
        }
        return name;
    }

    DocumentType type(String name, byte[] content) {
        if (content.length == 0) {
            throw Refusal.ofField("file", "document.file-empty", name);
        }
        if (content.length > settings.largest().toBytes()) {
            throw Refusal.ofField(
                    "file", "document.file-too-large", name, settings.largest().toMegabytes());
        }
        var type = DocumentType.named(name)
                .orElseThrow(() -> Refusal.ofField("file", "document.file-type", name, DocumentType.allowed()));
        if (!type.begins(content)) {
            throw Refusal.ofField("file", "document.file-disguised", name);
        }
        if (beginsWithMarkup(content)) {
            throw Refusal.ofField("file", "document.file-script", name);
        }
        if (type == DocumentType.PDF) {
            new PdfPaper(name, content).check();
        }
        type.mainPart().ifPresent(part -> new OfficeArchive(name, content).check(part));
        return type;
    }

    /** A file may be two things at once: a valid image to one program and a page with a script to another. */
    private static boolean beginsWithMarkup(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, GUESSED_FROM), StandardCharsets.ISO_8859_1);
        return MARKUP.matcher(start.toLowerCase(Locale.ROOT)).find();
    }
}

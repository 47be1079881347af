package vn.sauro.task;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files an office hands in; the content must begin as the name says, so that nothing comes disguised. */
enum DocumentType {
    PDF("application/pdf", List.of("pdf"), "%PDF-".getBytes()),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), new byte[] {
        'P', 'K', 3, 4
    }),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), new byte[] {
        'P', 'K', 3, 4
    }),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), new byte[] {'P', 'K', 3, 4}),
    PNG("image/png", List.of("png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    private final String mediaType;
    private final List<String> endings;
    private final byte[] start;

    DocumentType(String mediaType, List<String> endings, byte[] start) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.start = start;
    }

    String mediaType() {
        return mediaType;
    }

    boolean begins(byte[] content) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    static Optional<DocumentType> named(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    static String allowed() {
        return String.join(
                ", ",
                Arrays.stream(values()).flatMap(type -> type.endings.stream()).toList());
    }
}

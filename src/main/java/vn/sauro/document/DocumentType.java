package vn.sauro.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files an office takes in; the content must begin as the name says, so that nothing comes disguised. */
enum DocumentType {
    PDF("application/pdf", List.of("pdf"), null, '%', 'P', 'D', 'F', '-'),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            "word/document.xml",
            'P',
            'K',
            3,
            4),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            "xl/workbook.xml",
            'P',
            'K',
            3,
            4),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), "content.xml", 'P', 'K', 3, 4),
    PNG("image/png", List.of("png"), null, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), null, 0xFF, 0xD8, 0xFF);

    private final String mediaType;
    private final List<String> endings;
    private final String mainPart;
    private final int[] start;

    DocumentType(String mediaType, List<String> endings, String mainPart, int... start) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.mainPart = mainPart;
        this.start = start;
    }

    String mediaType() {
        return mediaType;
    }

    /** @return entry that an office file of this type has, empty for a type that is no archive */
    Optional<String> mainPart() {
        return Optional.ofNullable(mainPart);
    }

    boolean begins(byte[] content) {
        for (int i = 0; i < start.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
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

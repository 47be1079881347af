package vn.sauro.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.sauro.shared.Refusal;

/** A submitted form: each known field once, nothing else, files beside it. */
final class PublicForm {

    /** Tomcat's mark of a form that it could not read whole. */
    private static final String PARSE_FAILED = "org.apache.catalina.parameter_parse_failed";

    private static final Set<String> ALWAYS = Set.of("lang");

    private final HttpServletRequest request;

    private PublicForm(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * @param known names of fields and files that the page has
     * @throws Refusal for a field that the page does not have, or one sent twice: never dropped, never guessed
     */
    static PublicForm of(HttpServletRequest request, Set<String> known) {
        var names = request.getParameterMap();
        if (request.getAttribute(PARSE_FAILED) != null) {
            throw Refusal.of("publication.form-unreadable");
        }
        names.forEach((name, values) -> {
            if (!known.contains(name) && !ALWAYS.contains(name)) {
                throw Refusal.of("publication.unknown-field", shortened(name));
            }
            if (values.length > 1) {
                throw Refusal.of("publication.field-twice", shortened(name));
            }
        });
        if (request instanceof MultipartHttpServletRequest parts) {
            parts.getMultiFileMap().keySet().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> {
                        throw Refusal.of("publication.unknown-field", shortened(name));
                    });
        }
        return new PublicForm(request);
    }

    /** @return what was typed, or null where the field is missing or empty */
    String text(String name) {
        var value = request.getParameter(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** @return every field as typed, to show the form again */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        return typed;
    }

    /** @return the files chosen for a field; a field left empty sends one without a name */
    List<MultipartFile> files(String name) {
        if (!(request instanceof MultipartHttpServletRequest parts)) {
            return List.of();
        }
        return new ArrayList<>(parts.getFiles(name))
                .stream()
                        .filter(file -> file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isEmpty())
                        .toList();
    }

    static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}

package vn.sauro.program.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.sauro.program.Importers;
import vn.sauro.program.Imports;
import vn.sauro.program.ProblemTexts;
import vn.sauro.program.RefusedRow;
import vn.sauro.shared.Refusal;

/** What the API and the pages have in common: takes an uploaded file in and reads an import out. */
@Component
class ImportDesk {

    private final Imports imports;
    private final Importers importers;
    private final ProblemTexts texts;

    ImportDesk(Imports imports, Importers importers, ProblemTexts texts) {
        this.imports = imports;
        this.importers = importers;
        this.texts = texts;
    }

    boolean mayImport(Authentication authentication) {
        return importers.mayImport(groups(authentication));
    }

    /** @throws Refusal {@code program.import-forbidden}, {@code program.file-missing}, or what is wrong with the file */
    String receive(MultipartFile upload, Authentication authentication) {
        var person = importers.allowedPerson(groups(authentication));
        if (upload == null
                || (upload.isEmpty()
                        && String.valueOf(upload.getOriginalFilename()).isEmpty())) {
            throw Refusal.ofField("file", "program.file-missing");
        }
        try {
            var file = Files.createTempFile("sauro-import-", ".upload");
            try {
                upload.transferTo(file);
                return imports.start(file, upload.getOriginalFilename(), person);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportView view(String id, int page, int size) {
        var progress = imports.progress(id);
        var rows = imports.refused(id, page, size);
        return new ImportView(
                progress, rows.stream().flatMap(row -> views(row).stream()).toList(), page, size);
    }

    private List<RefusalView> views(RefusedRow refused) {
        return refused.problems().stream()
                .map(problem -> new RefusalView(
                        refused.row().number(),
                        texts.column(problem),
                        problem.value(),
                        texts.problem(problem),
                        texts.advice(problem)))
                .toList();
    }

    private static List<String> groups(Authentication authentication) {
        return authentication == null
                ? List.of()
                : authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList();
    }
}

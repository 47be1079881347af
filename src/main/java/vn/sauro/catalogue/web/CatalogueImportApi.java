package vn.sauro.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.sauro.catalogue.CatalogueImporters;
import vn.sauro.catalogue.CatalogueImports;
import vn.sauro.catalogue.CatalogueImports.Upload;
import vn.sauro.catalogue.FaultTexts;
import vn.sauro.catalogue.ImportOutcome;
import vn.sauro.catalogue.row.RowFault;
import vn.sauro.catalogue.web.ImportAnswer.RefusalView;
import vn.sauro.shared.Refusal;

@RestController
@Tag(name = "Danh mục thủ tục · Catalogue of procedures")
class CatalogueImportApi {

    private final CatalogueImports imports;
    private final CatalogueImporters importers;
    private final FaultTexts texts;

    CatalogueImportApi(CatalogueImports imports, CatalogueImporters importers, FaultTexts texts) {
        this.imports = imports;
        this.importers = importers;
        this.texts = texts;
    }

    @PostMapping(path = "/api/catalogue/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Nhập danh mục từ một tệp .xlsx hoặc các tệp .csv · Import from one .xlsx or the .csv files")
    ImportAnswer run(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            Authentication authentication,
            Locale locale) {
        var person = importers.allowedPerson(groups(authentication));
        if (files == null || files.stream().allMatch(CatalogueImportApi::missing)) {
            throw Refusal.ofField("file", "catalogue.file-missing");
        }
        return answer(run(files, person), locale);
    }

    private static boolean missing(MultipartFile file) {
        return file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty();
    }

    private ImportOutcome run(List<MultipartFile> files, String person) {
        var uploads = new ArrayList<Upload>();
        try {
            try {
                for (var file : files) {
                    var copy = Files.createTempFile("sauro-catalogue-", ".upload");
                    uploads.add(new Upload(copy, file.getOriginalFilename()));
                    file.transferTo(copy);
                }
                return imports.run(uploads, person);
            } finally {
                for (var upload : uploads) {
                    Files.deleteIfExists(upload.file());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportAnswer answer(ImportOutcome outcome, Locale locale) {
        return new ImportAnswer(
                outcome.rows(),
                outcome.added(),
                outcome.overrides(),
                outcome.unchanged(),
                outcome.refused(),
                outcome.faults().stream().map(fault -> view(fault, locale)).toList());
    }

    private RefusalView view(RowFault fault, Locale locale) {
        return new RefusalView(
                fault.sheet(),
                fault.row(),
                texts.column(fault, locale),
                fault.value(),
                texts.problem(fault, locale),
                texts.advice(fault, locale));
    }

    private static List<String> groups(Authentication authentication) {
        return authentication == null
                ? List.of()
                : authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .toList();
    }
}

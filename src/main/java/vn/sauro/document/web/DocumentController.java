package vn.sauro.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.sauro.document.CaseFiles;
import vn.sauro.document.Document;
import vn.sauro.document.Documents;

/** Documents of a case: always a download, never shown inside our pages. */
@RestController
@Tag(name = "Documents", description = "Tài liệu của hồ sơ, nhiệm vụ")
class DocumentController {

    private final CaseFiles files;
    private final Documents documents;

    DocumentController(CaseFiles files, Documents documents) {
        this.files = files;
        this.documents = documents;
    }

    @PostMapping(
            path = {"/api/cases/{code}/documents", "/api/dossiers/{code}/documents"},
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Attach a document (who holds some work of the case)")
    Document add(
            @PathVariable String code, @RequestParam MultipartFile file, @RequestParam(required = false) String title)
            throws IOException {
        return files.add(code, file.getOriginalFilename(), title, file.getBytes());
    }

    @GetMapping({"/api/cases/{code}/documents", "/api/dossiers/{code}/documents"})
    List<Document> list(@PathVariable String code) {
        return files.of(code);
    }

    @GetMapping("/api/documents/{id}")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        var document = files.get(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.content(id));
    }
}

package vn.sauro.program.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.sauro.program.ImportFiles;
import vn.sauro.program.ImportProgress;
import vn.sauro.program.Imports;
import vn.sauro.program.Programme;
import vn.sauro.program.Programmes;

@RestController
@RequestMapping("/api/programmes")
@Tag(name = "Programmes", description = "Programme → task group → task, and their import from workbooks")
class ProgrammeApi {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ImportDesk desk;
    private final Imports imports;
    private final ImportFiles files;
    private final Programmes programmes;

    ProgrammeApi(ImportDesk desk, Imports imports, ImportFiles files, Programmes programmes) {
        this.desk = desk;
        this.imports = imports;
        this.files = files;
        this.programmes = programmes;
    }

    @GetMapping
    @Operation(summary = "All programmes with their groups and how much of each is done, counted from accepted results")
    List<Programme> tree() {
        return programmes.tree();
    }

    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Hand in a workbook (.xlsx, .csv); its rows are settled in the background")
    ResponseEntity<ImportProgress> start(
            @RequestParam(name = "file", required = false) MultipartFile file, Authentication authentication) {
        var id = desk.receive(file, authentication);
        return ResponseEntity.accepted()
                .location(URI.create("/api/programmes/imports/" + id))
                .body(imports.progress(id));
    }

    @GetMapping("/imports")
    @Operation(summary = "The latest imports, newest first")
    List<ImportProgress> latest(@RequestParam(defaultValue = "20") int size) {
        return imports.latest(Imports.clamp(size));
    }

    @GetMapping("/imports/{id}")
    @Operation(summary = "How far an import has come, and one page of its refused rows")
    ImportView progress(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return desk.view(id, Math.max(0, page), Imports.clamp(size));
    }

    @GetMapping("/imports/{id}/refusals.xlsx")
    @Operation(summary = "The refused rows with what to do, to be corrected and handed in again")
    ResponseEntity<StreamingResponseBody> refusalsAsXlsx(@PathVariable String id) {
        imports.progress(id);
        return download(
                XLSX, "refused-" + id + ".xlsx", Streams.inLanguageOfRequest(out -> files.refusedAsXlsx(id, out)));
    }

    @GetMapping("/imports/{id}/refusals.csv")
    @Operation(summary = "The refused rows as CSV (UTF-8, semicolons)")
    ResponseEntity<StreamingResponseBody> refusalsAsCsv(@PathVariable String id) {
        imports.progress(id);
        return download(CSV, "refused-" + id + ".csv", Streams.inLanguageOfRequest(out -> files.refusedAsCsv(id, out)));
    }

    @GetMapping("/template.xlsx")
    @Operation(summary = "An empty workbook to fill in, with an explanation of each column and the unit codes")
    ResponseEntity<StreamingResponseBody> template() {
        return download(XLSX, "programme-template.xlsx", Streams.inLanguageOfRequest(files::template));
    }

    private static ResponseEntity<StreamingResponseBody> download(
            MediaType type, String name, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(body);
    }
}

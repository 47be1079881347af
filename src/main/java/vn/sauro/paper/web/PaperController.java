package vn.sauro.paper.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.paper.IssuedPaper;
import vn.sauro.paper.RegisterClosing;
import vn.sauro.paper.RegisterClosings;
import vn.sauro.paper.StaffPapers;

/** Papers as PDF, for staff who may read the dossier; not kept by browsers, for they name people. */
@RestController
@Tag(name = "Papers", description = "Giấy tờ của hồ sơ (mẫu 01 đến 07)")
class PaperController {

    private final StaffPapers papers;
    private final RegisterClosings closings;

    PaperController(StaffPapers papers, RegisterClosings closings) {
        this.papers = papers;
        this.closings = closings;
    }

    /** The look-up code that the applicant was told when filing. */
    record Secret(String secret) {}

    @GetMapping({"/api/dossiers/{code}/papers", "/api/cases/{code}/papers"})
    @Operation(summary = "Papers issued for a case, oldest first; none for a case that is no dossier")
    List<IssuedPaper> list(@PathVariable String code) {
        return papers.of(code);
    }

    @GetMapping("/api/papers/{id}")
    @Operation(summary = "One paper, byte for byte as issued")
    ResponseEntity<byte[]> get(@PathVariable String id) {
        var paper = papers.get(id);
        return pdf(paper.fileName(), papers.content(paper));
    }

    @PostMapping("/api/dossiers/{code}/papers/receipt-slip")
    @Operation(summary = "The applicant's copy of slip 01, with the look-up code; it is not stored")
    ResponseEntity<byte[]> applicantsCopy(@PathVariable String code, @RequestBody Secret body) {
        return pdf("mau-01-" + code + ".pdf", papers.applicantsCopy(code, body.secret()));
    }

    @GetMapping("/api/dossiers/{code}/papers/control-slip")
    @Operation(summary = "Slip 06 from the record as it stands now")
    ResponseEntity<byte[]> controlSlip(@PathVariable String code) {
        return pdf("mau-06-" + code + ".pdf", papers.controlSlip(code));
    }

    @GetMapping("/api/registers/{agency}/{year}")
    @Operation(summary = "Register 07 of an agency and year, or of one month of it")
    ResponseEntity<byte[]> register(
            @PathVariable String agency, @PathVariable int year, @RequestParam(required = false) Integer month) {
        return pdf("mau-07-" + agency + "-" + year + ".pdf", papers.register(agency, year, month));
    }

    @GetMapping("/api/registers/{agency}/{year}/closing")
    @Operation(summary = "When and by whom the register of a year was closed; 204 while it is open")
    ResponseEntity<RegisterClosing> closing(@PathVariable String agency, @PathVariable int year) {
        return closings.of(agency, year).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent()
                .build());
    }

    @PostMapping("/api/registers/{agency}/{year}/closing")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Close the register of a year that is over, as head or deputy of the agency; it cannot be opened again")
    RegisterClosing close(@PathVariable String agency, @PathVariable int year) {
        return closings.close(agency, year);
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}

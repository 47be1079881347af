package vn.sauro.webapp.counter;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.paper.StaffPapers;

/** The applicant's copy of the slip, with the look-up code, from a plain form: addresses must not carry the code. */
@Controller
class SlipPrint {

    private final StaffPapers papers;

    SlipPrint(StaffPapers papers) {
        this.papers = papers;
    }

    @PostMapping("/counter/{code}/slip")
    ResponseEntity<byte[]> slip(@PathVariable String code, @RequestParam String secret) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("mau-01-" + code + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(papers.applicantsCopy(code, secret));
    }
}

package vn.sauro.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.CommuneOverride;
import vn.sauro.catalogue.Coverage;
import vn.sauro.catalogue.CoverageReport;
import vn.sauro.catalogue.Execution;
import vn.sauro.catalogue.ProcedureFilter;
import vn.sauro.catalogue.ProcedureLevel;
import vn.sauro.catalogue.ProcedurePage;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.shared.PageRequest;

/** Open to everybody: it holds no personal data. */
@RestController
@RequestMapping("/api/catalogue")
@SecurityRequirements
@Tag(name = "Danh mục thủ tục · Catalogue of procedures")
class CatalogueApi {

    private final Catalogue catalogue;
    private final CoverageReport coverage;

    CatalogueApi(Catalogue catalogue, CoverageReport coverage) {
        this.catalogue = catalogue;
        this.coverage = coverage;
    }

    @GetMapping("/procedures")
    @Operation(summary = "Thủ tục đang có hiệu lực · Procedures in force")
    ProcedurePage procedures(
            @RequestParam(required = false) String query,
            @RequestParam(required = false) String field,
            @RequestParam(required = false) ProcedureLevel level,
            @RequestParam(required = false) Execution execution,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return catalogue.search(new ProcedureFilter(query, field, level, execution), new PageRequest(page, size));
    }

    /**
     * One procedure.
     *
     * @param versions the oldest first
     * @param overrides what differs at single communes
     */
    record ProcedureAnswer(String code, List<ProcedureVersion> versions, List<CommuneOverride> overrides) {}

    @GetMapping("/procedures/{code}")
    @Operation(summary = "Mọi phiên bản của một thủ tục · Every version of a procedure, side by side")
    ProcedureAnswer procedure(@PathVariable String code) {
        return new ProcedureAnswer(code, catalogue.versions(code), catalogue.overrides(code));
    }

    @GetMapping("/coverage")
    @Operation(summary = "Bao nhiêu thủ tục chạy được · How many procedures are run, and how")
    Coverage coverage() {
        return coverage.today();
    }
}

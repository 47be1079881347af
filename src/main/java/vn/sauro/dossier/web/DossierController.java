package vn.sauro.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.dossier.Applicants;
import vn.sauro.dossier.Channel;
import vn.sauro.dossier.Counters;
import vn.sauro.dossier.DossierAccess;
import vn.sauro.dossier.DossierFiling;
import vn.sauro.dossier.DossierFilter;
import vn.sauro.dossier.DossierList;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.FileDossier;
import vn.sauro.dossier.Filed;
import vn.sauro.dossier.HandedIn;
import vn.sauro.duty.Visibility;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.Refusal;

/** Dossiers as staff file, find and read them; personal data only where they are asked for, and every reading is on record. */
@RestController
@RequestMapping("/api/dossiers")
@Tag(name = "Dossiers", description = "Hồ sơ thủ tục hành chính, từ tiếp nhận đến trả kết quả")
class DossierController {

    private final DossierFiling filing;
    private final Dossiers dossiers;
    private final DossierList list;
    private final DossierAccess access;
    private final Counters counters;
    private final Applicants applicants;
    private final Visibility visibility;
    private final DossierViews views;

    DossierController(
            DossierFiling filing,
            Dossiers dossiers,
            DossierList list,
            DossierAccess access,
            Counters counters,
            Applicants applicants,
            Visibility visibility,
            DossierViews views) {
        this.filing = filing;
        this.dossiers = dossiers;
        this.list = list;
        this.access = access;
        this.counters = counters;
        this.applicants = applicants;
        this.visibility = visibility;
        this.views = views;
    }

    @PostMapping
    @Operation(summary = "File a dossier (the counter of the receiving agency); the look-up secret is told this once")
    ResponseEntity<Filed> file(@RequestBody FileDossier order) {
        var person = access.person();
        counters.require(person, order.receivingUnit());
        if (order.channel() == Channel.ONLINE) {
            throw Refusal.ofField("channel", "dossier.channel-online");
        }
        var filed = filing.file(order);
        return ResponseEntity.created(URI.create("/api/dossiers/" + filed.code()))
                .body(filed);
    }

    @GetMapping
    @Operation(summary = "List the dossiers that the reader may see, by code, agency, status, time status and holder")
    Page<DossierView> list(
            @RequestParam(required = false) String query,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String timeStatus,
            @RequestParam(required = false) String holder,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var person = access.person();
        var filter = new DossierFilter(
                query,
                unit,
                constant(DossierStatus.class, "status", status),
                constant(TimeStatus.class, "timeStatus", timeStatus),
                "me".equals(holder) ? person : holder,
                visibility.agenciesOf(person).orElse(null));
        return list.find(filter, new PageRequest(page, size)).map(views::of);
    }

    @GetMapping("/{code}")
    @Operation(
            summary =
                    "One dossier; with applicant=true also who applies, for the receiving counter and for holders of it")
    DossierView one(@PathVariable String code, @RequestParam(defaultValue = "false") boolean applicant) {
        var dossier = access.readable(code);
        if (!applicant) {
            return views.of(dossier);
        }
        access.requireApplicant(code);
        return views.of(dossier, applicants.of(code, "API"));
    }

    @GetMapping("/{code}/components")
    @Operation(summary = "What was handed in")
    List<HandedIn> components(@PathVariable String code) {
        access.readable(code);
        return dossiers.components(code);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String value) {
        try {
            return value == null || value.isBlank() ? null : Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw Refusal.ofField(field, "dossier.filter-value", value, Arrays.toString(type.getEnumConstants()));
        }
    }
}

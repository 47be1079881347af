package vn.sauro.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.organization.Organization;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** The catalogue of administrative procedures. Days are those of Asia/Ho_Chi_Minh. */
@Service
public class Catalogue {

    private final VersionStore versions;
    private final OverrideStore overrides;
    private final ProcedureSearch search;
    private final BlockSteps blockSteps;
    private final Drafts drafts;
    private final Organization organization;
    private final Clock clock;

    /** Versions and overrides never change, so what was pinned once is known for good. */
    private final Map<List<String>, PinnedProcedure> known = new ConcurrentHashMap<>();

    Catalogue(
            VersionStore versions,
            OverrideStore overrides,
            ProcedureSearch search,
            BlockSteps blockSteps,
            Drafts drafts,
            Organization organization,
            Clock clock) {
        this.versions = versions;
        this.overrides = overrides;
        this.search = search;
        this.blockSteps = blockSteps;
        this.drafts = drafts;
        this.organization = organization;
        this.clock = clock;
    }

    /** @return the version in force on that day, without what differs at single communes */
    public Optional<ProcedureVersion> current(String procedureCode, LocalDate on) {
        return versions.inForce(procedureCode, on);
    }

    /**
     * What a dossier received on that day keeps to its end.
     *
     * @param resolvingUnit unit that resolves the dossier; a division stands for its agency
     * @throws Refusal {@code catalogue.procedure-unknown}, {@code catalogue.procedure-not-effective},
     *     {@code catalogue.procedure-not-executable}
     */
    public PinnedProcedure pin(String procedureCode, String resolvingUnit, LocalDate on) {
        var version = current(procedureCode, on).orElseThrow(() -> notInForce(procedureCode, on));
        if (!version.fileable()) {
            throw Refusal.ofField(
                    "procedureCode",
                    "catalogue.procedure-not-executable",
                    procedureCode,
                    version.name().vi());
        }
        var override = overrides.inForce(procedureCode, agencyOf(resolvingUnit), on);
        return pinned(version.id(), override.map(CommuneOverride::id).orElse(null));
    }

    private Refusal notInForce(String code, LocalDate on) {
        var stored = versions.versionsOf(code);
        return stored.isEmpty()
                ? Refusal.of("catalogue.procedure-unknown", code)
                : Refusal.ofField(
                        "procedureCode",
                        "catalogue.procedure-not-effective",
                        code,
                        Days.shown(on),
                        Days.shown(stored.get(0).effectiveFrom()));
    }

    private String agencyOf(String unit) {
        return organization.findUnit(unit).isPresent() ? organization.agencyOf(unit) : unit;
    }

    /**
     * @param overrideId or null
     * @return the same for ever
     * @throws Refusal {@code catalogue.version-unknown}
     */
    public PinnedProcedure pinned(String versionId, String overrideId) {
        return known.computeIfAbsent(
                List.of(versionId, overrideId == null ? "" : overrideId), key -> read(versionId, overrideId));
    }

    private PinnedProcedure read(String versionId, String overrideId) {
        var version = versions.byId(versionId).orElseThrow(() -> Refusal.of("catalogue.version-unknown", versionId));
        if (overrideId == null) {
            return new PinnedProcedure(versionId, null, version);
        }
        var override =
                overrides.byId(overrideId).orElseThrow(() -> Refusal.of("catalogue.version-unknown", overrideId));
        return new PinnedProcedure(versionId, overrideId, override.applyTo(version));
    }

    /**
     * @return every version, the oldest first
     * @throws Refusal {@code catalogue.procedure-unknown}
     */
    public List<ProcedureVersion> versions(String procedureCode) {
        var all = versions.versionsOf(procedureCode);
        if (all.isEmpty()) {
            throw Refusal.of("catalogue.procedure-unknown", procedureCode);
        }
        return all;
    }

    /** @return what differs at single communes, by commune and date; past and future ones among them */
    public List<CommuneOverride> overrides(String procedureCode) {
        return overrides.of(procedureCode);
    }

    /** @return procedures in force today, drafts among them */
    public ProcedurePage search(ProcedureFilter filter, PageRequest page) {
        return search.page(filter, today(), page);
    }

    /** @return the fields in which procedures are in force today, in order */
    public List<String> fields() {
        return search.fields(today());
    }

    /**
     * @return the step that any procedure may have on its way, as in force on that day
     * @throws Refusal {@code catalogue.block-step-unknown}
     */
    public BlockStep blockStep(String key, LocalDate on) {
        return blockSteps.get(key, on).orElseThrow(() -> Refusal.of("catalogue.block-step-unknown", key));
    }

    /**
     * @return code of the new draft, beginning with {@code 0.}
     * @throws Refusal {@code catalogue.draft-empty}, {@code catalogue.draft-long}, {@code catalogue.draft-role}
     */
    @Transactional
    public String addDraft(DraftProcedure draft) {
        return drafts.add(draft);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM);
    }
}

package vn.sauro.catalogue;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.catalogue.row.CatalogueRows;
import vn.sauro.catalogue.row.Entry;
import vn.sauro.catalogue.row.History;
import vn.sauro.catalogue.row.RowFault;
import vn.sauro.catalogue.row.Sheet;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.workbook.WorkbookReader;

/** Brings workbooks into the catalogue. The same workbook again changes nothing; what changed is a new version. */
@Service
public class CatalogueImports {

    static final WorkbookReader READER = new WorkbookReader("catalogue", Sheet.tables());

    private final VersionStore versions;
    private final OverrideStore overrides;
    private final VersionWriter writer;
    private final Vocabulary vocabulary;
    private final TransactionTemplate transaction;

    CatalogueImports(
            VersionStore versions,
            OverrideStore overrides,
            VersionWriter writer,
            Vocabulary vocabulary,
            TransactionTemplate transaction) {
        this.versions = versions;
        this.overrides = overrides;
        this.writer = writer;
        this.vocabulary = vocabulary;
        this.transaction = transaction;
    }

    /** @param name as the sender gave it */
    public record Upload(Path file, String name) {}

    /**
     * @param uploads files that make one workbook together: one XLSX, or a CSV file for each sheet
     * @param person who hands them in
     * @throws Refusal with field {@code file} when a file as a whole cannot be read; nothing was stored
     */
    public ImportOutcome run(List<Upload> uploads, String person) {
        var rows = new CatalogueRows();
        uploads.forEach(upload -> READER.read(upload.file(), upload.name(), rows::add));
        return transaction.execute(status -> {
            writer.lock();
            return bring(rows, person);
        });
    }

    /** In the caller's transaction, which holds the lock. */
    ImportOutcome bring(CatalogueRows rows, String person) {
        var stored = versions.all().stream().collect(groupingBy(ProcedureVersion::procedureCode));
        var storedOverrides = overrides.all().stream().collect(groupingBy(CommuneOverride::procedureCode));
        var faults = new ArrayList<>(rows.homeless());
        var newVersions = new ArrayList<ProcedureVersion>();
        var newOverrides = new ArrayList<CommuneOverride>();
        int unchanged = 0;
        int refused = 0;
        for (var entry : rows.entries(vocabulary.known())) {
            var history = history(entry, stored, storedOverrides);
            var wrong = wrong(entry, history);
            if (!wrong.isEmpty() || rows.incomplete()) {
                faults.addAll(wrong);
                refused++;
            } else if (history.newVersions().isEmpty() && history.newOverrides().isEmpty()) {
                unchanged++;
            } else {
                newVersions.addAll(history.newVersions());
                newOverrides.addAll(history.newOverrides());
            }
        }
        writer.addVersions(newVersions, person);
        writer.addOverrides(newOverrides, person);
        return new ImportOutcome(
                rows.count(), newVersions.size(), newOverrides.size(), unchanged, refused, List.copyOf(faults));
    }

    private History history(
            Entry entry,
            Map<String, List<ProcedureVersion>> stored,
            Map<String, List<CommuneOverride>> storedOverrides) {
        return new History(
                stored.getOrDefault(entry.code(), List.of()),
                storedOverrides.getOrDefault(entry.code(), List.of()),
                vocabulary.workTime());
    }

    private static List<RowFault> wrong(Entry entry, History history) {
        return entry.faults().isEmpty() ? history.faults(entry) : entry.faults();
    }
}

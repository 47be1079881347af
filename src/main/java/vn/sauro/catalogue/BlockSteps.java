package vn.sauro.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Service;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.PolicyFile;

/** Steps of the blocks, dated, from {@code policy/block-steps.csv}. */
@Service
class BlockSteps {

    private final List<CSVRecord> rows = PolicyFile.read("policy/block-steps.csv");

    Optional<BlockStep> get(String key, LocalDate on) {
        return rows.stream()
                .filter(row -> row.get("step").equals(key) && PolicyFile.validOn(row, on))
                .map(BlockSteps::step)
                .findFirst();
    }

    private static BlockStep step(CSVRecord row) {
        return new BlockStep(
                row.get("step"),
                new BigDecimal(row.get("amount")),
                TimeUnit.valueOf(row.get("unit")),
                new Bilingual(row.get("name_vi"), row.get("name_en")),
                row.get("responsibility"),
                row.get("product"),
                row.get("legal_basis"));
    }
}

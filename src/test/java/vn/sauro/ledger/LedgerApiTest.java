package vn.sauro.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.sauro.shared.Refusal;

class LedgerApiTest {

    private Office office;
    private MockMvc http;

    @BeforeEach
    void open() {
        office = Office.on(Database.H2);
        http = MockMvcBuilders.standaloneSetup(office.bean("ledgerController")).build();
        office.append("NV-2026-000001", "PROGRESS", Map.of("percent", 40), Map.of("holder", "Trần Thị B"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCaseShowsItsChainToWhoMayReadIt() throws Exception {
        http.perform(get("/api/cases/NV-2026-000001/ledger"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].seq").value(1))
                .andExpect(jsonPath("$[0].kind").value("PROGRESS"))
                .andExpect(jsonPath("$[0].facts.percent").value(40))
                .andExpect(jsonPath("$[0].actor").value("19900.land-officer"))
                .andExpect(jsonPath("$[0].personal.holder").value("Trần Thị B"))
                .andExpect(jsonPath("$[0].hash").isString());
    }

    @Test
    void toWhoMayNotReadTheCaseThereIsNone() {
        office.readable.set(false);
        assertThatThrownBy(() -> http.perform(get("/api/cases/NV-2026-000001/ledger")))
                .hasCauseInstanceOf(Refusal.class)
                .hasMessageContaining("ledger.case-unknown");
    }

    @Test
    void sealsAndKeysAreWhatAnOutsiderKeeps() throws Exception {
        assertThatThrownBy(() -> http.perform(get("/api/ledger/seals/latest")))
                .hasMessageContaining("ledger.seal-unknown");
        office.sealer.seal();
        var line = office.seals.latest().orElseThrow().line();
        http.perform(get("/api/ledger/seals/latest"))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(content().string(line));
        http.perform(get("/api/ledger/seals")).andExpect(content().string(line + "\n"));
        http.perform(get("/api/ledger/seals?after=1")).andExpect(content().string(""));
        var key = http.perform(get("/api/ledger/public-key"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(key).startsWith("-----BEGIN PUBLIC KEY-----\n");
    }
}

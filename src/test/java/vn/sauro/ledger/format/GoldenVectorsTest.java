package vn.sauro.ledger.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The vectors of docs/ledger.md: whoever changes one of them breaks every ledger that exists. */
class GoldenVectorsTest {

    @Test
    void anEntryHashesToItsVector() {
        var link = new ChainLink(
                "NV-2026-000001",
                1,
                "PROGRESS",
                null,
                Instant.parse("2026-11-23T01:00:00.5Z"),
                null,
                "{\"note\":\"Đã đo đạc\",\"percent\":40}",
                "{}",
                Sha256.ZERO);
        assertThat(link.canonical())
                .isEqualTo("{\"actor\":null,\"case\":\"NV-2026-000001\",\"duty\":null,"
                        + "\"facts\":{\"note\":\"Đã đo đạc\",\"percent\":40},\"kind\":\"PROGRESS\","
                        + "\"occurredAt\":\"2026-11-23T01:00:00.500000Z\",\"personal\":{},\"previous\":\""
                        + Sha256.ZERO + "\",\"seq\":1}");
        assertThat(link.hash()).isEqualTo("3b54f5298aa8a014367f9489e32e9a15dff39c2ace256dd6551811c1e1f1cc81");
    }

    @Test
    void theCanonicalTextOfAnEntryIsCanonicalJson() {
        var link =
                new ChainLink("A", 2, "K", "task \"1\"", Instant.EPOCH, "ab", "{\"a\":1}", "{\"holder\":\"cd\"}", "ef");
        assertThat(CanonicalJson.write(CanonicalReader.object(link.canonical())))
                .isEqualTo(link.canonical());
    }

    @Test
    void aCommitmentHashesToItsVector() {
        assertThat(Commitment.hash("00".repeat(32), "actor", "19900.chairman"))
                .isEqualTo("5735aae6d4b012e0bd92b0bc0daf49a046feba77a83784a980731d18cf9c3cb8");
    }

    @Test
    void aSealHashesToItsVector() {
        var tree = new MerkleTree();
        tree.add(new SealLeaf("NV-2026-000001", 1, 3, "ab".repeat(32)).bytes());
        var seal = new SealStatement(
                1, Instant.parse("2026-11-23T01:01:00Z"), 1, 3, tree.root(), Sha256.ZERO, "cd".repeat(32));
        assertThat(tree.root()).isEqualTo("04ddee957403a22a7344da8102fa775096dfe1d39382d0ca283f38cd66d2c6a2");
        assertThat(seal.hash()).isEqualTo("ee6f9cda4af882728b7de854f5b3df949dc3d581e47bf92fdb99098433b8f419");
        assertThat(seal.line("c2ln"))
                .startsWith("{\"entries\":3,\"key\":\"cdcd")
                .endsWith("\"sealedAt\":\"2026-11-23T01:01:00.000000Z\",\"signature\":\"c2ln\"}");
    }
}

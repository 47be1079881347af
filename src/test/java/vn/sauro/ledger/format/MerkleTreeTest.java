package vn.sauro.ledger.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** The leaves and roots that the reference implementation of certificate transparency is tested with. */
    @Test
    void rootsEqualThoseOfCertificateTransparency() {
        var leaves = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        var roots = List.of(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        var tree = new MerkleTree();
        for (int i = 0; i < leaves.size(); i++) {
            assertThat(tree.root()).isEqualTo(roots.get(i));
            tree.add(HexFormat.of().parseHex(leaves.get(i)));
        }
        assertThat(tree.root()).isEqualTo(roots.get(leaves.size()));
    }

    @Property(tries = 300)
    void theRootIsTheRecursionOfTheRfc(@ForAll @Size(min = 1, max = 70) List<byte[]> leaves) {
        var tree = new MerkleTree();
        leaves.forEach(tree::add);
        assertThat(tree.root()).isEqualTo(Sha256.hex(recursive(leaves)));
        assertThat(tree.size()).isEqualTo(leaves.size());
    }

    private static byte[] recursive(List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return Sha256.bytes((byte) 0, leaves.get(0), new byte[0]);
        }
        int half = Integer.highestOneBit(n - 1);
        return Sha256.bytes((byte) 1, recursive(leaves.subList(0, half)), recursive(leaves.subList(half, n)));
    }
}

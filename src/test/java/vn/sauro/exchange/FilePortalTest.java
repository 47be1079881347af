package vn.sauro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sauro.outbox.Delivery;
import vn.sauro.outbox.OutboxMessage.State;
import vn.sauro.outbox.PostRoom;

/** The shipped adapter keeps the contract, and each file is whole. */
class FilePortalTest implements NationalPortalContract {

    private final ObjectMapper json = new ObjectMapper();
    private Path folder;
    private FilePortal portal;

    @BeforeEach
    void begin(@TempDir Path place) throws IOException {
        folder = Files.createDirectory(place.resolve("portal"));
        portal = new FilePortal(new ExchangeSettings(Delivery.SEND, folder), json);
    }

    @Override
    public NationalPortal portal() {
        return portal;
    }

    @Override
    public List<PortalRecord> received() {
        return files().stream().map(this::read).toList();
    }

    @Override
    public void cutOff() {
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileIsOneLineWithThePortalsOwnNamesAndNothingElseStaysBehind() throws IOException {
        portal.send(new PortalMessage("m1", 7, DOSSIER));
        assertThat(files()).singleElement().satisfies(file -> {
            assertThat(file.getFileName()).hasToString("000000000000007-m1.jsonl");
            assertThat(Files.readString(file))
                    .endsWith("}\n")
                    .contains("\"Loai\":\"HoSo\"", "\"MaHoSo\":\"H57.26-261123-0007\"", "\"TrangThaiHoSo\":4")
                    .contains(
                            "\"NgayTiepNhan\":\"2026-11-23T08:30:00+07:00\"",
                            "\"NgayHenTra\"",
                            "\"NgayKetThucXuLy\":null")
                    .contains("\"ThoiGianGiaiQuyet\":20", "\"DonViTinh\":\"Ngày làm việc\"")
                    .contains("\"DuocLayTuKhoDMQG\":null", "\"TaiKhoanDuocXacThucVoiVNeID\":null");
        });
        try (var all = Files.list(folder)) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void whatWaitedInTheOutboxIsWrittenWhenTheFolderIsBack() throws IOException {
        try (var room = new PostRoom(PostRoom.Kind.H2)) {
            var carrier = new PortalCarrier(portal, json);
            cutOff();
            room.put("k", PortalCarrier.CHANNEL, "national-portal", null, json.writeValueAsString(STATUS));
            room.send(carrier);
            assertThat(room.message("k").state()).isEqualTo(State.WAITING);
            Files.createDirectory(folder);
            room.pass(java.time.Duration.ofMinutes(1));
            room.send(carrier);
            assertThat(room.message("k").state()).isEqualTo(State.SENT);
            assertThat(received()).containsExactly(STATUS);
        }
    }

    private List<Path> files() {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PortalRecord read(Path file) {
        try {
            return json.readValue(Files.readString(file), PortalRecord.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.sauro.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.sauro.outbox.NotDelivered;

/**
 * Writes each message as one line of JSON into a file of its own, which appears whole or not at all: whoever reads the folder
 * takes {@code *.jsonl} in the order of names. A repetition writes the same file again. This connects to nothing.
 */
@Component
@ConditionalOnProperty(name = "sauro.exchange.delivery", havingValue = "SEND")
class FilePortal implements NationalPortal {

    private final Path folder;
    private final ObjectMapper json;

    FilePortal(ExchangeSettings settings, ObjectMapper json) {
        this.folder = settings.folder();
        this.json = json;
    }

    @Override
    public void send(PortalMessage message) {
        var name = "%015d-%s.jsonl".formatted(message.seq(), message.id());
        try {
            var line = json.writeValueAsString(message.content()) + "\n";
            var part = folder.resolve(name + "." + UUID.randomUUID() + ".part");
            write(part, line.getBytes(StandardCharsets.UTF_8));
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new NotDelivered(NotDelivered.Why.UNREACHABLE, folder + ": " + e, e);
        }
    }

    /** On the disk before the name appears: a power cut must not leave an empty file under it. */
    private static void write(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}

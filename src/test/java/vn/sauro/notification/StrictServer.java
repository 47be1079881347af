package vn.sauro.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * An SMTP server that takes no mail for {@code gone@…} and, for now, none for {@code full@…}; for others it takes all, and after
 * one for {@code hasty@…} it hangs up on whoever takes leave.
 */
final class StrictServer implements AutoCloseable {

    private final ServerSocket door;

    StrictServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "strict-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var client = door.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client went away, or the test is over.
            }
        }
    }

    private static void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 strict");
        var hasty = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.toUpperCase(java.util.Locale.ROOT);
            hasty |= command.contains("HASTY@");
            if (command.startsWith("RCPT") && command.contains("GONE@")) {
                say(client, "550 5.1.1 no such user");
            } else if (command.startsWith("RCPT") && command.contains("FULL@")) {
                say(client, "452 4.2.2 mailbox full");
            } else if (command.startsWith("DATA")) {
                say(client, "354 go on");
                while (!".".equals(in.readLine())) {
                    // The mail itself does not matter here.
                }
                say(client, "250 taken");
            } else if (command.startsWith("QUIT") && hasty) {
                // Nothing is said, and what the client still waits for is torn off.
                client.setSoLinger(true, 0);
                return;
            } else if (command.startsWith("QUIT")) {
                say(client, "221 bye");
                return;
            } else {
                say(client, "250 fine");
            }
        }
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

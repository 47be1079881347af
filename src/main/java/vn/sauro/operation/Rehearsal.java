package vn.sauro.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The command {@code rehearse}: one whole start with the sample organisation on a database in memory, a page, and the end. A
 * JVM told to write an archive of the classes that it has loaded ({@code -XX:ArchiveClassesAtExit}) has met those of every start
 * by then; nodes that are given the archive start in six to eight tenths of the time.
 */
public final class Rehearsal {

    private static final String[] SETTINGS = {
        "--spring.profiles.active=sample",
        "--spring.datasource.url=jdbc:h2:mem:rehearsal;DB_CLOSE_DELAY=-1",
        "--spring.datasource.username=sauro",
        "--spring.datasource.password=",
        "--server.address=127.0.0.1",
        "--server.port=0"
    };

    private Rehearsal() {}

    /**
     * @param arguments further settings
     * @return 0 when the node started and answered
     */
    public static int run(Class<?> application, String[] arguments, PrintStream out) {
        try (var node = new SpringApplicationBuilder(application).run(with(arguments))) {
            var port = node.getEnvironment().getProperty("local.server.port");
            var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .build();
            var status = HttpClient.newHttpClient()
                    .send(page, BodyHandlers.discarding())
                    .statusCode();
            out.println("Đã khởi động thử; trang đầu trả lời " + status + ". / Started once; the first page said "
                    + status + ".");
            return status == 200 ? 0 : 1;
        } catch (IOException e) {
            out.println("Không hỏi được trang đầu: " + e + ". / The first page could not be asked.");
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static String[] with(String[] arguments) {
        return Stream.concat(Stream.of(SETTINGS), Stream.of(arguments)).toArray(String[]::new);
    }
}

package vn.sauro.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A program that calls the API, as one person or as nobody; it sends whatever it is told to. */
public final class Client {

    /** An answer; {@code json} is missing where the body is none. */
    public record Answer(int status, JsonNode json, String body, String type) {

        public String code() {
            return json.path("code").asText();
        }

        public String detail() {
            return json.path("detail").asText();
        }

        public String field() {
            return json.path("field").asText();
        }
    }

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final String person;
    private final String[] headers;

    private Client(int port, String person, String... headers) {
        this.port = port;
        this.person = person;
        this.headers = headers;
    }

    /** @param person account of the sample, or null for nobody */
    public static Client of(int port, String person) {
        return new Client(port, person);
    }

    public Client with(String... more) {
        return new Client(port, person, more);
    }

    public Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        try {
            return send("POST", path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer send(String method, String path, String contentType, String body) {
        return send(method, path, contentType, BodyPublishers.ofString(body));
    }

    public Answer upload(String path, String part, String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--mark\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .formatted(part, fileName)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--mark--\r\n".getBytes(StandardCharsets.UTF_8));
        return send("POST", path, "multipart/form-data; boundary=mark", BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private Answer send(String method, String path, String contentType, BodyPublisher body) {
        // A large body waits until the server wants it; a connection on which it was refused unread is not used again.
        var large = body.contentLength() > 1_000_000;
        var client = large ? HttpClient.newHttpClient() : HTTP;
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofMinutes(1))
                .expectContinue(large)
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (person != null) {
            var credentials = (person + ":sauro").getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), json(answer), answer.body(), type(answer));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return type(answer).contains("json") && !answer.body().isEmpty()
                ? JSON.readTree(answer.body())
                : JSON.missingNode();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}

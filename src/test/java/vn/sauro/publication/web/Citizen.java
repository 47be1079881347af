package vn.sauro.publication.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody who sends forms, as a browser does or as a browser never would; without account unless said. */
final class Citizen {

    /** A file in a form; the name goes out as it is. */
    record File(String field, String name, byte[] content) {}

    /** @param text the page without its tags, entities resolved */
    record Answer(HttpResponse<String> response, String text) {

        int status() {
            return response.statusCode();
        }

        /** @return what stands in the element with that id */
        String at(String id) {
            var found = java.util.regex.Pattern.compile("id=\"" + id + "\"[^>]*>([^<]*)<")
                    .matcher(response.body());
            return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : null;
        }

        /** @return the value of a hidden or filled field */
        String value(String name) {
            var found = java.util.regex.Pattern.compile(
                            "name=\"" + name + "\"[^>]*value=\"([^\"]*)\"|value=\"([^\"]*)\"[^>]*name=\"" + name + "\"")
                    .matcher(response.body());
            return found.find()
                    ? HtmlUtils.htmlUnescape(found.group(1) != null ? found.group(1) : found.group(2))
                    : null;
        }
    }

    private static final String BOUNDARY = "----sauro-test-form";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private String basic;

    Citizen(int port) {
        this.port = port;
    }

    /** Signs in with the password of the sample. */
    Citizen as(String person) {
        basic = "Basic " + Base64.getEncoder().encodeToString((person + ":sauro").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    Answer post(String path, Map<String, String> fields, String... headers) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return body(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form), headers);
    }

    Answer body(String path, String type, BodyPublisher body, String... headers) {
        var request =
                HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    Answer upload(String path, Map<String, String> fields, List<File> files) {
        var out = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> part(out, "name=\"" + name + "\"", null, value.getBytes(StandardCharsets.UTF_8)));
        files.forEach(file -> part(
                out,
                "name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"",
                "application/octet-stream",
                file.content()));
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body(path, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(out.toByteArray()));
    }

    private static void part(ByteArrayOutputStream out, String disposition, String type, byte[] content) {
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n"
                        + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(HttpRequest.Builder request) {
        if (basic != null) {
            request.header("Authorization", basic);
        }
        try {
            var response = client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
            var text = HtmlUtils.htmlUnescape(response.body().replaceAll("<[^>]*>", " "))
                    .replaceAll("\\s+", " ");
            return new Answer(response, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

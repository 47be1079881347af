package vn.sauro.engine.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One browser or program that talks to the running application: keeps cookies, follows no redirect. */
final class Http {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;
    private String basic;

    Http(int port) {
        this.port = port;
    }

    Http as(String person, String password) {
        basic = "Basic "
                + Base64.getEncoder().encodeToString((person + ":" + password).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        return send("POST", path, json, with(headers, "Content-Type", "application/json"));
    }

    /** Signs in as the Tasklist page does: fetches the page and its token, then posts the form. */
    HttpResponse<String> signIn(String person, String password) {
        get("/camunda/app/tasklist/default/");
        var form = "username=" + person + "&password=" + password;
        var answer = send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                form,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-XSRF-TOKEN",
                token());
        get("/camunda/app/tasklist/default/");
        return answer;
    }

    String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return exchange(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
    }

    /** Puts a body in chunks, without saying how long it is. */
    HttpResponse<String> stream(String path, String contentType) {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1000]));
        return exchange("PUT", path, body, "Content-Type", contentType);
    }

    private HttpResponse<String> exchange(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (basic != null) {
            request.header("Authorization", basic);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String[] with(String[] headers, String name, String value) {
        var all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }
}

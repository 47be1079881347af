package vn.sauro.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.support.AllEncompassingFormHttpMessageConverter;
import org.springframework.mock.http.MockHttpOutputMessage;
import org.springframework.util.LinkedMultiValueMap;

/** A person at the engine's REST interface, with the password of the sample. */
public final class Rest {

    private final TestRestTemplate http;
    private final String language;

    private Rest(TestRestTemplate http, String language) {
        this.http = http;
        this.language = language;
    }

    public static Rest of(TestRestTemplate http, String person) {
        return new Rest(http.withBasicAuth(person, "sauro"), "vi");
    }

    public Rest inEnglish() {
        return new Rest(http, "en");
    }

    public ResponseEntity<JsonNode> get(String path) {
        return send(HttpMethod.GET, path, null, MediaType.APPLICATION_JSON);
    }

    public ResponseEntity<JsonNode> post(String path, Object body) {
        return send(HttpMethod.POST, path, json(body), MediaType.APPLICATION_JSON);
    }

    public ResponseEntity<JsonNode> put(String path, Object body) {
        return send(HttpMethod.PUT, path, json(body), MediaType.APPLICATION_JSON);
    }

    public ResponseEntity<JsonNode> deploy(Map<String, byte[]> files) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("deployment-name", "test");
        files.forEach((name, content) -> parts.add(name, new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        }));
        // Written out beforehand: the platform wants to know how long a body is.
        var whole = new MockHttpOutputMessage();
        try {
            new AllEncompassingFormHttpMessageConverter().write(parts, MediaType.MULTIPART_FORM_DATA, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return send(
                HttpMethod.POST,
                "/deployment/create",
                whole.getBodyAsBytes(),
                whole.getHeaders().getContentType());
    }

    /** As bytes, so that the request says its length. */
    private static byte[] json(Object body) {
        try {
            return new ObjectMapper().writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseEntity<JsonNode> send(HttpMethod method, String path, Object body, MediaType type) {
        var headers = new HttpHeaders();
        headers.setContentType(type);
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return http.exchange("/engine-rest" + path, method, new HttpEntity<>(body, headers), JsonNode.class);
    }
}

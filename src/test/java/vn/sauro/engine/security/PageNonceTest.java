package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageNonceTest {

    /** What Camunda answers when another request came between the header and the body. */
    private static final FilterChain OVERTAKEN = (request, response) -> {
        ((HttpServletResponse) response).setHeader(PageNonce.POLICY, "script-src 'nonce-first' 'strict-dynamic'");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<title>Nhiệm vụ</title><script nonce=\"second\"></script><script nonce=\"second\">");
    };

    @Test
    void headerAndPageCarryTheSameNonce() throws Exception {
        var answer = get("/camunda/app/tasklist/default/");
        var page = Pattern.compile(
                        "<title>Nhiệm vụ</title><script nonce=\"([\\w-]{20,})\"></script><script nonce=\"\\1\">")
                .matcher(answer.getContentAsString());
        assertThat(page.matches()).as(answer.getContentAsString()).isTrue();
        assertThat(answer.getHeader(PageNonce.POLICY))
                .isEqualTo("script-src 'nonce-" + page.group(1) + "' 'strict-dynamic'");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void noTwoPagesShareANonce() throws Exception {
        assertThat(get("/camunda/app/tasklist/default/").getHeader(PageNonce.POLICY))
                .isNotEqualTo(get("/camunda/app/tasklist/default/").getHeader(PageNonce.POLICY));
    }

    @Test
    void whatIsNoPagePassesUntouched() throws Exception {
        assertThat(get("/camunda/app/tasklist/scripts/config.js").getContentAsString())
                .contains("nonce=\"second\"");
    }

    private static MockHttpServletResponse get(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        var response = new MockHttpServletResponse();
        new PageNonce().doFilter(request, response, OVERTAKEN);
        return response;
    }
}

package vn.sauro.webapp;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import vn.sauro.shared.Texts;

/**
 * Vietnamese whatever the browser prefers, English by {@code ?lang=en}; the choice is kept in a cookie that Camunda's web
 * applications read as well. API clients without the cookie choose by {@code Accept-Language}.
 */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    static final String COOKIE = "sauro-lang";

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(COOKIE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        // The web applications' scripts read the choice, therefore not HttpOnly; it carries nothing else.
        resolver.setCookieHttpOnly(false);
        resolver.setRejectInvalidCookies(false);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(Languages::withoutCookie);
        resolver.setDefaultTimeZoneFunction(request -> TimeZone.getTimeZone(ZoneId.of("Asia/Ho_Chi_Minh")));
        return resolver;
    }

    private static Locale withoutCookie(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        return api && asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Texts.VIETNAMESE;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }
}

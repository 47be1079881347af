package vn.sauro.webapp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
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

    /** What Spring MVC does for its controllers, done for the engine's REST resources and for answers of filters. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> readersLanguage(LocaleResolver resolver) {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                LocaleContextHolder.setLocale(resolver.resolveLocale(request));
                chain.doFilter(request, response);
            }
        });
        // Inside the filter that opens and clears the request's context, outside everything that answers.
        filter.setOrder(new OrderedRequestContextFilter().getOrder() + 1);
        return filter;
    }

    private static Locale withoutCookie(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var program = path.startsWith("/api/") || path.startsWith("/engine-rest/");
        return program && asked != null && asked.toLowerCase(Locale.ROOT).startsWith("en")
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

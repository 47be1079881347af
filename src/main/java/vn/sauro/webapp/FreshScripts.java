package vn.sauro.webapp;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/**
 * Browsers ask for Camunda's scripts, styles and texts with the constant {@code ?bust=7.24.0} and no caching rule, so that
 * after an update people would keep our old plugin for days. Each use is revalidated instead; unchanged files answer 304.
 */
@Configuration(proxyBeanMethods = false)
class FreshScripts {

    @Bean
    FilterRegistrationBean<Filter> freshScriptsFilter() {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            ((HttpServletResponse) response)
                    .setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
            chain.doFilter(request, response);
        });
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }
}

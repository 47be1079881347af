package vn.sauro.engine.security;

import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Three doors: the web applications guard themselves, the engine's REST API asks for a password, ours takes both. */
@Configuration(proxyBeanMethods = false)
class HttpSecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'self'";

    private static final Set<String> READS =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name(), HttpMethod.TRACE.name());

    /** Group of the account that a monitoring system reads figures with; it may do nothing else. */
    private static final String MONITORING = "monitoring";

    /** A write by a session needs the session's token; a browser sends no other credentials by itself. */
    private static final RequestMatcher NEEDS_TOKEN =
            request -> !READS.contains(request.getMethod()) && WebappsSessionFilter.applies(request);

    /** Before Spring Security: Jersey would otherwise bring one that runs after it, and passwords are counted by request. */
    @Bean
    OrderedRequestContextFilter requestContextFilter() {
        return new OrderedRequestContextFilter();
    }

    @Bean
    FilterRegistrationBean<PlainRequests> plainRequests(MultipartProperties uploads, Problem problem) {
        var filter = new FilterRegistrationBean<>(new PlainRequests(uploads.getMaxRequestSize(), problem));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    @Order(1)
    SecurityFilterChain webapps(HttpSecurity http, FrontFilters front) throws Exception {
        front.addTo(http);
        return http.securityMatcher(Paths.OF_WEBAPPS)
                .addFilterAfter(new AnonymousVisits(), SignOut.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain engineRest(
            HttpSecurity http,
            FrontFilters front,
            IdentityService identities,
            SignInRequired signIn,
            NotAllowed notAllowed)
            throws Exception {
        front.addTo(http);
        common(http, identities, signIn, notAllowed);
        return http.securityMatcher(Paths.OF_ENGINE_REST)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain house(
            HttpSecurity http,
            FrontFilters front,
            IdentityService identities,
            EngineAccounts accounts,
            SignInRequired signIn,
            NotAllowed notAllowed)
            throws Exception {
        front.addTo(http);
        common(http, identities, signIn, notAllowed);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(Paths.PUBLIC)
                        .permitAll()
                        .requestMatchers(Paths.OF_MONITORING)
                        .hasAnyAuthority(Groups.CAMUNDA_ADMIN, MONITORING)
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(new WebappsCsrfTokens())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(NEEDS_TOKEN))
                .addFilterBefore(new WebappsSessionFilter(accounts), CsrfFilter.class)
                .build();
    }

    private static void common(
            HttpSecurity http, IdentityService identities, SignInRequired signIn, NotAllowed notAllowed)
            throws Exception {
        http.httpBasic(basic -> basic.authenticationEntryPoint(signIn))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(signIn).accessDeniedHandler(notAllowed))
                .sessionManagement(HttpSecurityConfiguration::sessions)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(HttpSecurityConfiguration::headers)
                .addFilterAfter(new EngineAuthenticationFilter(identities), AuthorizationFilter.class);
    }

    /** The session belongs to the web applications: a new id with each of our answers would sign Tasklist out. */
    private static void sessions(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                .sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::none);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }
}

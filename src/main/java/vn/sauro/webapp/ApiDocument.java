package vn.sauro.webapp;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sauro.shared.Texts;

/** The OpenAPI document of {@code /api} and the page that shows it; the engine's own REST API has its own document. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String PASSWORD = "password";

    @Bean
    OpenAPI openApi(Texts texts) {
        return new OpenAPI()
                .info(new Info()
                        .title("Sáu Rõ API")
                        .version("v1")
                        .description(bothLanguages(texts, "webapp.api.about"))
                        .license(new License().name("Apache-2.0")))
                .addServersItem(new Server().url("/"))
                .components(new Components()
                        .addSecuritySchemes(
                                PASSWORD,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description(bothLanguages(texts, "webapp.api.sign-in"))))
                .addSecurityItem(new SecurityRequirement().addList(PASSWORD));
    }

    @Bean
    GroupedOpenApi wholeApi() {
        return group("all", "Tất cả · All", "/api/**");
    }

    @Bean
    GroupedOpenApi tasksApi() {
        return group("tasks", "Nhiệm vụ · Tasks", "/api/cases/**", "/api/duties/**", "/api/documents/**", "/api/me");
    }

    @Bean
    GroupedOpenApi programmesApi() {
        return group("programmes", "Chương trình · Programmes", "/api/programmes/**");
    }

    @Bean
    GroupedOpenApi registerApi() {
        return group("register", "Tổ chức, lịch · Organisation, calendar", "/api/organization/**", "/api/calendar/**");
    }

    private static GroupedOpenApi group(String id, String name, String... paths) {
        return GroupedOpenApi.builder()
                .group(id)
                .displayName(name)
                .pathsToMatch(paths)
                .build();
    }

    private static String bothLanguages(Texts texts, String key) {
        var text = texts.both(key);
        return text.vi() + "\n\n" + text.en();
    }
}

package vn.sauro.bench.arm;

import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Camunda's Spring Boot starter with its webapps and nothing of ours: no models, no settings but the database. */
public final class StarterNode implements Arm {

    @EnableAutoConfiguration
    static class Bare {}

    private final ConfigurableApplicationContext node;

    StarterNode(Database database) {
        node = new SpringApplicationBuilder(Bare.class)
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--camunda.bpm.auto-deployment-enabled=false");
    }

    @Override
    public String answer(List<String> words) {
        throw new IllegalArgumentException(String.join(" ", words));
    }

    @Override
    public void close() {
        node.close();
    }
}

package vn.sauro.engine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    static V010__EngineSchema engineSchema() {
        return new V010__EngineSchema();
    }
}

package vn.sauro;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts one node of the platform. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Platform {

    public static void main(String[] args) {
        SpringApplication.run(Platform.class, args);
    }
}

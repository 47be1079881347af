package vn.sauro.engine.security;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator; read only while nobody is in the group {@code camunda-admin}.
 *
 * @param id account name
 * @param passwordFile file that holds the password and nothing else, readable by the service only
 */
@ConfigurationProperties("sauro.admin")
record AdministratorSettings(String id, Path passwordFile) {}

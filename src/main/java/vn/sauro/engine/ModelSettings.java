package vn.sauro.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param deploy whether this node deploys the shipped models when it starts */
@ConfigurationProperties("sauro.models")
record ModelSettings(@DefaultValue("true") boolean deploy) {}

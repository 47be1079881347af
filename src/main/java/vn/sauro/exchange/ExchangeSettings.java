package vn.sauro.exchange;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.sauro.outbox.Delivery;

/**
 * Settings of the exchange with the national portal.
 *
 * @param folder where the shipped adapter writes its files
 */
@ConfigurationProperties("sauro.exchange")
record ExchangeSettings(@DefaultValue("OFF") Delivery delivery, Path folder) {}

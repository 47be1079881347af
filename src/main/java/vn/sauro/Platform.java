package vn.sauro;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.sauro.engine.Migrate;
import vn.sauro.engine.gate.CheckModels;
import vn.sauro.ledger.VerifyLedger;
import vn.sauro.operation.Rehearsal;
import vn.sauro.organization.OrganizationCheck;

/** Starts one node of the platform, or runs one of its commands, which need neither the application nor its settings. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Platform {

    private static final Map<String, ToIntFunction<String[]>> COMMANDS = Map.of(
            "verify-ledger", arguments -> VerifyLedger.run(arguments, System.out),
            "check-organization", arguments -> OrganizationCheck.run(arguments, System.out),
            "rehearse", arguments -> Rehearsal.run(Platform.class, arguments, System.out),
            "migrate", arguments -> Migrate.run(arguments, System.out),
            "check-models", arguments -> CheckModels.run(arguments, System.out));

    public static void main(String[] args) {
        var command = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (command != null) {
            System.exit(command.applyAsInt(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(Platform.class, args);
    }
}

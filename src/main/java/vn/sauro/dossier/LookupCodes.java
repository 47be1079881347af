package vn.sauro.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Gives who lost the slip a new look-up code; the old one opens nothing from that moment on. */
@Component
@Transactional
public class LookupCodes {

    private final DossierStore store;
    private final DossierAccess access;
    private final Counters counters;
    private final Applicants applicants;
    private final DossierLog log;
    private final Ledger ledger;

    LookupCodes(
            DossierStore store,
            DossierAccess access,
            Counters counters,
            Applicants applicants,
            DossierLog log,
            Ledger ledger) {
        this.store = store;
        this.access = access;
        this.counters = counters;
        this.applicants = applicants;
        this.log = log;
        this.ledger = ledger;
    }

    /**
     * The officer at the counter that took the dossier in has compared the person with the identity paper and types its number.
     *
     * @param personalId number on the paper; it must be that of the applicant or of who filed for the applicant, and is not kept
     * @param reason why a new code is needed
     * @return the new code, told this once
     * @throws Refusal {@code dossier.identity-differs}, {@code shared.text-missing}, {@code dossier.counter-forbidden}
     */
    public String renew(String code, String personalId, String reason) {
        counters.require(access.person(), access.readable(code).receivingUnit());
        ledger.lock(code);
        var faults = new Faults();
        var receiver = faults.ask(() -> receiver(code, Words.required("personalId", personalId, 40)));
        var why = faults.ask(() -> Words.required("reason", reason, 500));
        faults.refuse();
        var secret = LookupSecret.random();
        store.secret(code, LookupSecret.hash(code, secret));
        log.write(code, "LOOKUP_CODE_RENEWED", "to", receiver, "reason", why);
        return secret;
    }

    private String receiver(String code, String typed) {
        var shown = typed.replaceAll("[ .-]", "");
        var applicant = applicants.of(code, "LOOKUP_CODE");
        if (same(shown, applicant.personalId())) {
            return "APPLICANT";
        }
        if (same(shown, applicant.proxyPersonalId())) {
            return "FILED_FOR";
        }
        throw Refusal.ofField("personalId", "dossier.identity-differs");
    }

    private static boolean same(String shown, String kept) {
        return kept != null
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8),
                        kept.replace("-", "").getBytes(StandardCharsets.UTF_8));
    }
}

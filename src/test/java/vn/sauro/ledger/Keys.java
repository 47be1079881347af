package vn.sauro.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** Signing keys as an operator would make them with openssl. */
final class Keys {

    private Keys() {}

    static Path make(Path file) throws IOException, GeneralSecurityException {
        return make(file, "Ed25519");
    }

    static Path make(Path file, String algorithm) throws IOException, GeneralSecurityException {
        var secret = KeyPairGenerator.getInstance(algorithm).generateKeyPair().getPrivate();
        return Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder(64, "\n".getBytes()).encodeToString(secret.getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
    }
}

package vn.sauro.ledger.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.util.Base64;
import org.springframework.boot.ssl.pem.PemContent;
import vn.sauro.ledger.format.SealKey;
import vn.sauro.ledger.format.SealStatement;

/** The Ed25519 key pair that signs seals. */
record SigningKey(PrivateKey secret, SealKey open) {

    static SigningKey generate() {
        try {
            return of(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when the file is missing or holds no Ed25519 key, saying how to make one */
    static SigningKey read(Path file) {
        try {
            var secret = PemContent.load(file).getPrivateKey();
            if (secret instanceof EdECPrivateKey key
                    && "Ed25519".equals(key.getParams().getName())) {
                return new SigningKey(key, openPartOf(key));
            }
        } catch (IOException | IllegalStateException | GeneralSecurityException e) {
            throw new IllegalStateException(advice(file), e);
        }
        throw new IllegalStateException(advice(file));
    }

    String sign(SealStatement statement) {
        return Base64.getEncoder().encodeToString(signature(secret, statement.toSign()));
    }

    byte[] pem() {
        return ("-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(secret.getEncoded())
                        + "\n-----END PRIVATE KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * PKCS#8 keeps the 32-byte seed only and the JDK offers no way from it to the public key but a key generator that is
     * fed the seed; the trial signature proves that the two belong together.
     */
    private static SealKey openPartOf(EdECPrivateKey secret) throws GeneralSecurityException {
        var seed = secret.getBytes().orElseThrow(() -> new GeneralSecurityException("the key cannot be read out"));
        var generator = KeyPairGenerator.getInstance("Ed25519", "SunEC");
        generator.initialize(255, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        var open = generator.generateKeyPair().getPublic();
        var trial = "sauro".getBytes(StandardCharsets.US_ASCII);
        var check = Signature.getInstance("Ed25519");
        check.initVerify(open);
        check.update(trial);
        if (!check.verify(signature(secret, trial))) {
            throw new GeneralSecurityException("the public key could not be derived");
        }
        return new SealKey(open);
    }

    private static byte[] signature(PrivateKey secret, byte[] data) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SigningKey of(KeyPair pair) {
        return new SigningKey(pair.getPrivate(), new SealKey(pair.getPublic()));
    }

    private static String advice(Path file) {
        return "The ledger's signing key " + file.toAbsolutePath()
                + (Files.exists(file) ? " is not" : " does not exist as")
                + " an Ed25519 private key in PEM (PKCS#8) form. Make one with: openssl genpkey -algorithm ed25519 -out "
                + file;
    }
}

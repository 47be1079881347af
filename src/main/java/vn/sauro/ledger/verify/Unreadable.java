package vn.sauro.ledger.verify;

/** Something that the verifier needs and cannot read; the key is a text of the verifier's. */
public final class Unreadable extends RuntimeException {

    private final String key;
    private final Object[] arguments;

    public Unreadable(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String in(Wording wording) {
        return wording.of(key, arguments);
    }
}

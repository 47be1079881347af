package vn.sauro.dossier;

/** How a dossier came in; the number is the national code. */
public enum Channel {
    DIRECT(1),
    ONLINE(2),
    POSTAL(3);

    private final int code;

    Channel(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}

package vn.sauro.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The packed streams of a PDF before anything unpacks them into memory: each is inflated without being kept, never further
 * than a limit, whatever its dictionary says of its length.
 */
final class PdfStreams {

    private static final long MOST_INFLATED = 256L * 1024 * 1024;

    /** Of other packings the growth is not tried out but bounded by what goes in. */
    private static final int MOST_OTHERWISE_PACKED = 64 * 1024;

    private static final int LONGEST_DICTIONARY = 64 * 1024;
    private static final byte[] BEGINS = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENDS = "endstream".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern PACKED = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
    private static final Pattern OTHERWISE_PACKED = Pattern.compile("/(LZWDecode|LZW|RunLengthDecode|RL)\\b");
    private static final Pattern REFERRED = Pattern.compile("/(Filter|F)\\s+\\d+\\s+\\d+\\s+R\\b");

    private final byte[] content;

    PdfStreams(byte[] content) {
        this.content = content;
    }

    /** @return whether unpacking the file could take more memory than a server should give for it */
    boolean growBeyondBounds() {
        long inflated = 0;
        var from = 0;
        for (var at = find(BEGINS, 0); at >= 0; at = find(BEGINS, at + BEGINS.length)) {
            var start = dataAfter(at);
            if (start < 0) {
                continue;
            }
            var dictionary = names(from, at);
            var end = find(ENDS, start);
            var length = (end < 0 ? content.length : end) - start;
            if (packedTwice(dictionary)
                    || (OTHERWISE_PACKED.matcher(dictionary).find() && length > MOST_OTHERWISE_PACKED)) {
                return true;
            }
            inflated += inflate(start, MOST_INFLATED - inflated);
            if (inflated >= MOST_INFLATED) {
                return true;
            }
            from = start;
        }
        return false;
    }

    private static boolean packedTwice(String dictionary) {
        return REFERRED.matcher(dictionary).find()
                || PACKED.matcher(dictionary).results().count() > 1;
    }

    /** What stands before a stream, names without the escapes behind which they could hide. */
    private String names(int from, int at) {
        var start = Math.max(from, at - LONGEST_DICTIONARY);
        var text = new String(content, start, at - start, StandardCharsets.ISO_8859_1);
        text = text.substring(Math.max(0, text.lastIndexOf(" obj")));
        return ESCAPED.matcher(text)
                .replaceAll(escape -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private int dataAfter(int keyword) {
        var at = keyword + BEGINS.length;
        if (at < content.length && content[at] == '\r') {
            at++;
        }
        return at < content.length && content[at] == '\n' ? at + 1 : -1;
    }

    private long inflate(int start, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            var buffer = new byte[64 * 1024];
            long size = 0;
            while (size < most && !inflater.finished()) {
                var read = inflater.inflate(buffer);
                if (read == 0) {
                    return size;
                }
                size += read;
            }
            return size;
        } catch (DataFormatException notPackedThisWay) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private int find(byte[] word, int from) {
        outer:
        for (int i = from; i <= content.length - word.length; i++) {
            for (int j = 0; j < word.length; j++) {
                if (content[i + j] != word[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}

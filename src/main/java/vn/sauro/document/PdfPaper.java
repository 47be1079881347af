package vn.sauro.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.sauro.shared.Refusal;

/**
 * A PDF as a paper: what it shows and nothing that it does. Every object of the file is looked at, wherever it stands and
 * whether or not a page refers to it.
 */
final class PdfPaper {

    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "Rendition");
    private static final Set<String> SCRIPTS = Set.of("JS", "JavaScript", "XFA");
    private static final Set<String> FILES = Set.of("EF", "EmbeddedFiles", "RichMediaContent");

    /** One at a time, so that many at once do not add their memory up. */
    private static final Object ONE = new Object();

    private final String name;
    private final byte[] content;

    PdfPaper(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** @throws Refusal when it cannot be read, is locked, acts, carries other files, or would grow beyond all bounds */
    void check() {
        if (new PdfStreams(content).growBeyondBounds()) {
            throw refused("file-bomb");
        }
        synchronized (ONE) {
            try (var document = Loader.loadPDF(content)) {
                if (document.isEncrypted()) {
                    throw refused("file-encrypted");
                }
                look(document);
            } catch (InvalidPasswordException locked) {
                throw refused("file-encrypted");
            } catch (IOException | IllegalArgumentException | ClassCastException | StackOverflowError broken) {
                throw refused("file-broken");
            }
        }
    }

    private void look(PDDocument document) throws IOException {
        if (document.getNumberOfPages() == 0) {
            throw refused("file-broken");
        }
        var seen = Collections.<COSBase>newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<COSBase>();
        open.add(document.getDocument().getTrailer());
        for (var key : document.getDocument().getXrefTable().keySet()) {
            open.add(document.getDocument().getObjectFromPool(key));
        }
        while (!open.isEmpty()) {
            var object = open.poll();
            if (!seen.add(object)) {
                continue;
            }
            if (object instanceof COSObject reference && reference.getObject() != null) {
                open.add(reference.getObject());
            } else if (object instanceof COSDictionary dictionary) {
                requireStill(dictionary);
                dictionary.getValues().forEach(open::add);
            } else if (object instanceof COSArray array) {
                array.forEach(item -> {
                    if (item != null) {
                        open.add(item);
                    }
                });
            }
        }
    }

    private void requireStill(COSDictionary dictionary) {
        var keys = dictionary.keySet().stream().map(COSName::getName).toList();
        if (ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))
                || keys.stream().anyMatch(SCRIPTS::contains)) {
            throw refused("file-acts");
        }
        if (keys.stream().anyMatch(FILES::contains)
                || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE))) {
            throw refused("file-carries-files");
        }
    }

    private Refusal refused(String code) {
        return Refusal.ofField("file", "document." + code, name);
    }
}

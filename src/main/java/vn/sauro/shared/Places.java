package vn.sauro.shared;

import java.io.IOException;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Files and folders that a setting names: as a path, as {@code file:} and a path, or as {@code classpath:} and a path. */
public final class Places {

    private static final String CLASSPATH = "classpath:";

    private Places() {}

    public static Resource file(String place) {
        return place.startsWith(CLASSPATH) || place.startsWith("file:")
                ? new DefaultResourceLoader(Places.class.getClassLoader()).getResource(place)
                : new FileSystemResource(place);
    }

    /** @return the file of that name in the folder, which may end with a slash or not; it need not exist */
    public static Resource in(String folder, String name) {
        return file(folder + (folder.endsWith("/") || folder.endsWith(":") ? "" : "/") + name);
    }

    /** @return whether there is such a folder; on the class path nobody can tell, so that every one counts as being there */
    public static boolean isFolder(String place) {
        try {
            return place.startsWith(CLASSPATH) || file(place).getFile().isDirectory();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}

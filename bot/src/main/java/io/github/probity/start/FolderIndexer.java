package io.github.probity.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Run by the build: writes the {@link FolderIndex} of an executable jar's libraries. */
public final class FolderIndexer {

    private static final String CLASSES = "BOOT-INF/classes/";

    private FolderIndexer() {}

    /** @param args the executable jar, and the file to write */
    public static void main(String[] args) throws IOException {
        Set<String> own = new TreeSet<>();
        try (ZipFile jar = new ZipFile(args[0]);
                PrintWriter index = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".jar")) {
                    index.println(line(FolderIndex.fileName(entry.getName()), folders(jar, entry)));
                } else if (entry.getName().startsWith(CLASSES)) {
                    addWithParents(own, FolderIndex.folder(entry.getName().substring(CLASSES.length())));
                }
            }
            index.println(line("classes", own));
        }
    }

    private static String line(String library, Set<String> folders) {
        return library + " " + String.join(" ", folders);
    }

    private static Set<String> folders(ZipFile jar, ZipEntry library) throws IOException {
        Set<String> folders = new TreeSet<>();
        try (ZipInputStream content = new ZipInputStream(jar.getInputStream(library))) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                addWithParents(folders, FolderIndex.folder(entry.getName()));
            }
        }
        return folders;
    }

    private static void addWithParents(Set<String> folders, String folder) {
        if (folders.add(folder) && !folder.isEmpty()) {
            addWithParents(folders, FolderIndex.folder(folder));
        }
    }
}

package io.github.probity.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which library has which folder, as the build found it. A library that the index doesn't name may have any. */
final class FolderIndex {

    /**
     * Where it lies in the jar. A line each: the library, then its folders, apart by spaces. The classes of
     * Probity itself count as a library named {@code classes}.
     */
    static final String FILE = "BOOT-INF/folders.idx";

    private final Map<String, Set<String>> foldersOfLibrary;

    FolderIndex(Map<String, Set<String>> foldersOfLibrary) {
        this.foldersOfLibrary = foldersOfLibrary;
    }

    static FolderIndex read() {
        Map<String, Set<String>> folders = new HashMap<>();
        try (@Nullable InputStream written = FolderIndex.class.getResourceAsStream("/" + FILE)) {
            if (written != null) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(written, StandardCharsets.UTF_8));
                for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] words = line.split(" ");
                    folders.put(words[0], new HashSet<>(Arrays.asList(words)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FolderIndex(folders);
    }

    /** Lays the index over the places that the libraries are at, in the order in which they are to be searched. */
    Libraries over(List<URL> places) {
        Map<String, List<URL>> byFolder = new HashMap<>();
        foldersOfLibrary
                .values()
                .forEach(folders -> folders.forEach(folder -> byFolder.put(folder, new ArrayList<>())));
        List<URL> unnamed = new ArrayList<>();
        for (URL place : places) {
            Set<String> folders = foldersOfLibrary.get(library(place));
            if (folders == null) {
                unnamed.add(place);
                byFolder.values().forEach(candidates -> candidates.add(place));
            } else {
                folders.forEach(folder ->
                        byFolder.getOrDefault(folder, new ArrayList<>()).add(place));
            }
        }
        return new Libraries(byFolder, unnamed);
    }

    /** The last name in an address such as {@code jar:nested:/probity.jar/!BOOT-INF/lib/a.jar!/}. */
    private static String library(URL place) {
        return fileName(place.getPath().replaceAll("/?!/$", ""));
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder that a class or another resource lies in; empty at the top of a library. */
    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The libraries to search, by folder; in a folder that no index names, those without an index. */
    record Libraries(Map<String, List<URL>> byFolder, List<URL> unnamed) {

        List<URL> with(String path) {
            return byFolder.getOrDefault(folder(path), unnamed);
        }
    }
}

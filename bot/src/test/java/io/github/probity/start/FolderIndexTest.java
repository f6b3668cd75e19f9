package io.github.probity.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FolderIndexTest {

    private final URL own = url("BOOT-INF/classes/");
    private final URL one = url("BOOT-INF/lib/one.jar");
    private final URL two = url("BOOT-INF/lib/two.jar");
    private final FolderIndex index = new FolderIndex(Map.of(
            "classes", Set.of("", "org/own"), "one.jar", Set.of("org/one", "org/both"), "two.jar", Set.of("org/both")));

    @Test
    void aFolderIsSearchedInTheLibrariesThatHaveItInTheirOrder() {
        FolderIndex.Libraries libraries = index.over(List.of(own, two, one));
        assertThat(libraries.with("org/both/A.class")).containsExactly(two, one);
        assertThat(libraries.with("org/one/A.class")).containsExactly(one);
        assertThat(libraries.with("application.yml")).containsExactly(own);
    }

    @Test
    void aFolderThatNoneHasIsSearchedNowhere() {
        assertThat(index.over(List.of(own, one, two)).with("java/util/List.class"))
                .isEmpty();
    }

    @Test
    void aLibraryThatTheIndexDoesNotNameIsAlwaysSearched() {
        URL unnamed = url("BOOT-INF/lib/three.jar");
        FolderIndex.Libraries libraries = index.over(List.of(one, unnamed));
        assertThat(libraries.with("org/one/A.class")).containsExactly(one, unnamed);
        assertThat(libraries.with("java/util/List.class")).containsExactly(unnamed);
    }

    private static URL url(String library) {
        try {
            return new URL("file:/probity.jar/!" + library + "!/");
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}

package io.github.probity.start;

import java.net.URL;
import java.util.Collection;
import org.springframework.boot.loader.launch.JarLauncher;

/** Spring Boot's launcher with a class loader that knows which library has which folder. */
public final class IndexedLauncher extends JarLauncher {

    private IndexedLauncher() throws Exception {}

    public static void main(String[] args) throws Exception {
        new IndexedLauncher().launch(args);
    }

    @Override
    protected ClassLoader createClassLoader(Collection<URL> urls) {
        return new IndexedClassLoader(
                getArchive(), urls.toArray(URL[]::new), IndexedLauncher.class.getClassLoader(), FolderIndex.read());
    }
}

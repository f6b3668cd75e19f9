package io.github.probity.graph;

import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphSettings;
import io.github.probity.graph.directory.Directory;
import io.github.probity.graph.directory.DirectorySettings;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.lang.management.ManagementFactory;
import java.time.Clock;

/** Measures what the first call through the SDK costs a fresh Java, beside the second. Run by hand, not as a test. */
public final class FirstCall {

    private FirstCall() {}

    public static void main(String[] args) {
        try (var sandbox = GraphSandbox.start();
                var connection = new GraphConnection(GraphSettings.sandbox(sandbox.baseUrl()))) {
            var directory = new Directory(connection, DirectorySettings.usual(), Clock.systemUTC());
            System.out.printf("start %d ms%n", sinceStart());
            print("first", directory);
            print("second", directory);
            System.out.printf(
                    "classes %d%n", ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
    }

    private static void print(String what, Directory directory) {
        long wall = System.nanoTime();
        directory.refresh();
        long millis = (System.nanoTime() - wall) / 1_000_000;
        System.out.printf("%s %d ms%n", what, millis);
    }

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}

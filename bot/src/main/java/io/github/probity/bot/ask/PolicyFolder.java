package io.github.probity.bot.ask;

import io.github.probity.bot.cli.UnusableArguments;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.reading.PolicyReader;
import io.github.probity.nlp.policy.reading.UnreadablePolicyException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The policies in a folder. What is no policy document is passed over; a document that cannot be read is named.
 *
 * @param policies in the order of their file names
 */
record PolicyFolder(List<Policy> policies) {

    private static final Set<String> FORMATS = Set.of("txt", "md", "html", "htm", "docx", "pdf");

    static PolicyFolder read(Path folder, PrintStream err) {
        List<Policy> policies = new ArrayList<>();
        for (Path file : documents(folder)) {
            try {
                policies.add(new PolicyReader().read(file));
            } catch (UnreadablePolicyException | IOException unreadable) {
                err.println(file.getFileName() + ": " + unreadable.getMessage());
            }
        }
        if (policies.isEmpty()) {
            throw new UnusableArguments("The folder " + folder
                    + " holds no policy that can be read; put .txt, .md, .html, .docx or .pdf there.");
        }
        return new PolicyFolder(policies);
    }

    boolean has(String document) {
        return policies.stream().anyMatch(policy -> policy.document().equals(document));
    }

    private static List<Path> documents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(PolicyFolder::isDocument)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UnusableArguments("The folder " + folder + " cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    private static boolean isDocument(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean readMe = name.startsWith("readme");
        return !readMe && FORMATS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}

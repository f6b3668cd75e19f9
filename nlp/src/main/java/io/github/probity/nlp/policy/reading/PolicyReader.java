package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.PolicyFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads policy documents of any house style. */
public final class PolicyReader {

    /** Reads the file; its name is the document's name. */
    public Policy read(Path file) throws IOException {
        return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /** Reads a document that is already in memory. */
    public Policy read(String fileName, byte[] content) {
        List<Block> blocks = Format.blocks(fileName, content);
        List<Clause> clauses = Outline.clauses(blocks);
        return new Policy(fileName, PolicyFacts.titled(fileName), clauses);
    }
}

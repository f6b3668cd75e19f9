package io.github.probity.nlp.screening.vetting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the weights that ship: {@code VettingWeights out.tsv labelled-file...}. */
final class VettingWeights {

    private VettingWeights() {}

    public static void main(String[] args) throws IOException {
        List<VettingFit.Line> lines = new ArrayList<>();
        for (int n = 1; n < args.length; n++) {
            lines.addAll(VettingFit.read(Path.of(args[n])));
        }
        Files.write(Path.of(args[0]), new VettingFit().fit(lines).lines());
    }
}

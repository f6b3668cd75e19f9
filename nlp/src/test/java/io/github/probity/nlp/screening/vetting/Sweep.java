package io.github.probity.nlp.screening.vetting;
import java.nio.file.Path;
import java.util.*;
final class Sweep {
    public static void main(String[] a) throws Exception {
        List<VettingFit.Line> train = new ArrayList<>();
        train.addAll(VettingFit.read(Path.of("/tmp/sd/train/v1-vetting.txt")));
        train.addAll(VettingFit.read(Path.of("/tmp/sd/train/v2-vetting.txt")));
        List<VettingFit.Line> dev = VettingFit.read(Path.of("/tmp/sd/dev/vetting.txt"));
        for (String s : a) {
            String[] p = s.split(",");
            VettingFit.rounds = Integer.parseInt(p[0]);
            VettingFit.rate = Double.parseDouble(p[1]);
            VettingFit.shrink = Double.parseDouble(p[2]);
            VettingFit.seenAtLeast = Integer.parseInt(p[3]); VettingFit.rawAtLeast = p.length > 5 ? Integer.parseInt(p[5]) : VettingFit.seenAtLeast;
            VettingFit.without = java.util.regex.Pattern.compile(p.length > 4 ? p[4] : "$^");
            Weights w = new VettingFit().fit(train);
            System.out.println(s + " " + VettingReport.of(dev, w).summary());
        }
    }
}

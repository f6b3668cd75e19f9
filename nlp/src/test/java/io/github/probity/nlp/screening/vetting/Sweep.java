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
            VettingFit.ROUNDS = Integer.parseInt(p[0]);
            VettingFit.RATE = Double.parseDouble(p[1]);
            VettingFit.SHRINK = Double.parseDouble(p[2]);
            VettingFit.SEEN = Integer.parseInt(p[3]);
            Weights w = new Weights(new VettingFit().fit(train));
            System.out.println(s + " " + VettingReport.of(dev, w).summary());
        }
    }
}

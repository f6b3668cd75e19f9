package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.encoder.CommonWords;
import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.Scorer;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.screening.Window;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Chooses the limits: those with the best balanced accuracy over labelled sets (the mean of them; sets whose name contains
 * {@code functional} by the hate head alone), while benign talk gives no more false alarms than a budget. Arguments: the
 * budget for each 1,000 benign lines, a file of benign lines, files of labelled lines; {@code --no-encoder} first for the
 * quick model's.
 */
final class LimitFitting {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double[] STEPS = {.3, .4, .5, .55, .6, .65, .7, .75, .8, .85, .9, .93, .95, .97, .98, .99, 1.01
    };

    private record Line(String set, boolean wanted, Map<Category, Double> top, double any) {}

    private final Judge judge;
    private final Folding folding;
    private final Sentences sentences = Sentences.english();

    private LimitFitting(boolean encoder) {
        Lexicon lexicon = Lexicon.standard();
        judge = encoder ? new EncoderJudge(Scorer.load()) : new QuickJudge(QuickModel.standard(), lexicon);
        folding = new Folding(lexicon.spelling(CommonWords.ranked()));
    }

    public static void main(String[] args) throws IOException {
        boolean encoder = !args[0].equals("--no-encoder");
        List<String> rest = Arrays.asList(args).subList(encoder ? 0 : 1, args.length);
        LimitFitting fitting = new LimitFitting(encoder);
        List<Line> benign = fitting.read(rest.get(1));
        List<Line> labelled = new ArrayList<>();
        for (String file : rest.subList(2, rest.size())) {
            labelled.addAll(fitting.read(file));
        }
        new Search(labelled, benign, Double.parseDouble(rest.get(0))).run();
    }

    private List<Line> read(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).parallelStream()
                .map(this::judged)
                .filter(Objects::nonNull)
                .toList();
    }

    private Line judged(String json) {
        JsonNode row = JSON.readTree(json);
        List<Message.Line> context = new ArrayList<>();
        row.path("context")
                .forEach(line -> context.add(new Message.Line(
                        line.path("speaker").asString(""), line.path("text").asString(""))));
        ScreenedText text = new ScreenedText(
                new Message(row.path("text").asString(""), Channel.CHAT, null, context), folding, sentences);
        Map<Category, Double> top = new EnumMap<>(Category.class);
        double any = 0;
        for (Window window : text.windows()) {
            Judged judged = judge.judge(window);
            judged.probabilities().forEach((category, p) -> top.merge(category, p, Math::max));
            any = Math.max(any, judged.anyOffence());
        }
        return new Line(
                row.path("set").asString(""), row.path("label").asString("").equals("offensive"), top, any);
    }

    /** Goes over the limits one by one, again and again, and keeps what makes things better. */
    private static final class Search {

        private final List<Line> labelled;
        private final List<Line> benign;
        private final double budget;
        private final Map<Category, Double> limits = new EnumMap<>(Category.class);
        private double any = 1.01;

        Search(List<Line> labelled, List<Line> benign, double budget) {
            this.labelled = labelled;
            this.benign = benign;
            this.budget = budget;
            OffenceHeads.CATEGORIES.keySet().forEach(category -> limits.put(category, 1.01));
        }

        void run() {
            double best = worth();
            for (boolean better = true; better; ) {
                better = false;
                for (Category category : OffenceHeads.CATEGORIES.keySet()) {
                    double kept = limit(category);
                    for (double step : STEPS) {
                        limits.put(category, step);
                        double worth = worth();
                        if (worth > best + 1e-6) {
                            best = worth;
                            kept = step;
                            better = true;
                        }
                    }
                    limits.put(category, kept);
                }
                double kept = any;
                for (double step : STEPS) {
                    any = step;
                    double worth = worth();
                    if (worth > best + 1e-6) {
                        best = worth;
                        kept = step;
                        better = true;
                    }
                }
                any = kept;
            }
            report();
        }

        private double worth() {
            double alarms = 1000.0 * benign.stream().filter(this::found).count() / benign.size();
            return (balanced(false) + balanced(true)) / 2 - Math.max(0, alarms - budget) * .05;
        }

        private double limit(Category category) {
            return limits.getOrDefault(category, 1.01);
        }

        private boolean found(Line line) {
            return line.any() >= any
                    || line.top().entrySet().stream().anyMatch(entry -> entry.getValue() >= limit(entry.getKey()));
        }

        private double balanced(boolean functional) {
            int[] right = new int[2];
            int[] all = new int[2];
            for (Line line : labelled) {
                if (line.set().contains("functional") == functional) {
                    boolean found = functional
                            ? line.top().getOrDefault(Category.HATE, 0.0) >= limit(Category.HATE)
                            : found(line);
                    int side = line.wanted() ? 1 : 0;
                    all[side]++;
                    right[side] += found == line.wanted() ? 1 : 0;
                }
            }
            return all[0] * all[1] == 0 ? 0 : ((double) right[0] / all[0] + (double) right[1] / all[1]) / 2;
        }

        private void report() {
            limits.forEach((category, limit) -> System.out.println(category.code() + "=" + limit));
            System.out.println("any-offence=" + any);
            System.out.printf(
                    "# balanced %.3f, functional %.3f, false alarms %.2f in 1,000%n",
                    balanced(false),
                    balanced(true),
                    1000.0 * benign.stream().filter(this::found).count() / benign.size());
        }
    }
}

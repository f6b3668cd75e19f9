package io.github.probity.bot.screen.report;

import io.github.probity.nlp.transcript.Cue;
import io.github.probity.nlp.transcript.MeetingFinding;
import io.github.probity.nlp.transcript.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who gets a lane of the drawing: those with findings, then those who spoke most often; the rest share one. */
record Lanes(List<String> names, Map<String, List<Cue>> cues) {

    private static final int MOST = 10;
    private static final String NAMELESS = "Name not known";
    private static final String OTHERS = "Others";

    static Lanes of(Transcript transcript, List<MeetingFinding> findings) {
        Map<String, List<Cue>> spoken = transcript.cues().stream()
                .collect(Collectors.groupingBy(cue -> nameOf(cue.speaker()), LinkedHashMap::new, Collectors.toList()));
        Set<String> chosen = findings.stream()
                .map(finding -> nameOf(finding.speaker()))
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        spoken.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .forEach(name -> addIfRoom(name, chosen));
        Map<String, List<Cue>> cues = new LinkedHashMap<>();
        spoken.forEach(
                (name, said) -> cues.computeIfAbsent(chosen.contains(name) ? name : OTHERS, lane -> new ArrayList<>())
                        .addAll(said));
        return new Lanes(List.copyOf(cues.keySet()), cues);
    }

    private static void addIfRoom(String name, Set<String> chosen) {
        if (chosen.size() < MOST) {
            chosen.add(name);
        }
    }

    List<Cue> cuesOf(int lane) {
        return cues.getOrDefault(names.get(lane), List.of()).stream()
                .sorted(Comparator.comparingDouble(Cue::start))
                .toList();
    }

    int laneOf(@Nullable String speaker) {
        int lane = names.indexOf(nameOf(speaker));
        return lane >= 0 ? lane : names.indexOf(OTHERS);
    }

    static String nameOf(@Nullable String speaker) {
        return speaker == null ? NAMELESS : speaker;
    }
}

package io.github.probity.bot.screen.report;

import io.github.probity.nlp.transcript.Cue;
import io.github.probity.nlp.transcript.MeetingFinding;
import io.github.probity.nlp.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;

/**
 * The drawing of a meeting: a lane for each of those who spoke most, with their speech as bars and the findings as numbered
 * marks. In the drawing's own units.
 *
 * @param ticks the times written below
 */
public record Timeline(int width, int height, List<Lane> lanes, List<Mark> marks, List<Tick> ticks) {

    private static final int LEFT = 190;
    private static final int RIGHT = 20;
    private static final int WIDTH = 1000;
    private static final int TOP = 8;
    private static final int LANE = 34;
    private static final int AXIS = 30;
    private static final int LONGEST_NAME = 22;

    /** A speaker's row; {@code path} draws the bars. */
    public record Lane(String name, int y, int middle, String path) {}

    /** A finding, drawn at a point. */
    public record Mark(int number, int x, int y, String severity, String label) {}

    /** A time on the axis. */
    public record Tick(int x, String label) {}

    static Timeline of(Transcript transcript, List<MeetingFinding> findings) {
        Lanes speakers = Lanes.of(transcript, findings);
        Scale scale = new Scale(transcript.start(), transcript.end(), LEFT, WIDTH - RIGHT);
        List<Lane> lanes = new ArrayList<>();
        for (int n = 0; n < speakers.names().size(); n++) {
            lanes.add(lane(n, speakers, scale));
        }
        List<Mark> marks = new ArrayList<>();
        for (MeetingFinding finding : findings) {
            int y = middle(speakers.laneOf(finding.speaker()));
            String label = Wording.clock(finding.start()) + " " + Lanes.nameOf(finding.speaker()) + ", "
                    + Wording.title(finding.finding());
            String severity = finding.finding().severity().code();
            marks.add(new Mark(marks.size() + 1, scale.x((finding.start() + finding.end()) / 2), y, severity, label));
        }
        int height = TOP + lanes.size() * LANE + AXIS;
        return new Timeline(WIDTH, height, lanes, apart(marks), scale.ticks());
    }

    private static Lane lane(int number, Lanes speakers, Scale scale) {
        StringBuilder path = new StringBuilder();
        int y = middle(number) - 5;
        int drawn = Integer.MIN_VALUE;
        for (Cue cue : speakers.cuesOf(number)) {
            int from = Math.max(drawn, scale.x(cue.start()));
            int to = Math.max(scale.x(cue.end()), scale.x(cue.start()) + 1);
            if (to > from) {
                path.append('M')
                        .append(from)
                        .append(' ')
                        .append(y)
                        .append('H')
                        .append(to)
                        .append("v10H")
                        .append(from)
                        .append('z');
                drawn = to;
            }
        }
        String name = speakers.names().get(number);
        return new Lane(shortened(name), TOP + number * LANE, middle(number), path.toString());
    }

    private static int middle(int lane) {
        return TOP + lane * LANE + LANE / 2;
    }

    /** Moves marks of one lane to the right where they would hide each other. */
    private static List<Mark> apart(List<Mark> marks) {
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : marks) {
            int x = mark.x();
            for (Mark other : apart.subList(Math.max(0, apart.size() - 12), apart.size())) {
                x = other.y() == mark.y() && Math.abs(x - other.x()) < 22 ? other.x() + 22 : x;
            }
            apart.add(new Mark(mark.number(), Math.min(x, WIDTH - 12), mark.y(), mark.severity(), mark.label()));
        }
        return apart;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}

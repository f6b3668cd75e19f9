package io.github.probity.bot.screen;

import io.github.probity.nlp.screening.VettingLevel;
import io.github.probity.nlp.transcript.MeetingFinding;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One line of output for one finding in a meeting. */
final class MeetingLine {

    private static final JsonFactory JSON = new JsonFactory();

    private MeetingLine() {}

    static String of(String file, MeetingFinding found) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeStringProperty("category", found.finding().category().code());
            @Nullable VettingLevel level = found.level();
            if (level != null) {
                json.writeStringProperty("level", level.code());
            }
            json.writeName("speaker");
            json.writeString(found.speaker());
            json.writeNumberProperty("start", found.start());
            json.writeNumberProperty("end", found.end());
            json.writeStringProperty("quote", found.quote());
            json.writeStringProperty("severity", found.finding().severity().code());
            json.writeNumberProperty(
                    "confidence", FindingsLine.rounded(found.finding().confidence()));
            json.writeStringProperty("rule", found.finding().rule());
            json.writeEndObject();
        }
        return line.toString();
    }

    /** How much of a file was read. */
    static String counts(String file, int cues) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("file", file);
            json.writeNumberProperty("cues", cues);
            json.writeEndObject();
        }
        return line.toString();
    }
}

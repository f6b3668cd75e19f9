package io.github.probity.bot.screen;

import io.github.probity.nlp.screening.Disclosure;
import io.github.probity.nlp.screening.Finding;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One line of output for one message. */
final class FindingsLine {

    private static final JsonFactory JSON = new JsonFactory();

    private FindingsLine() {}

    static void write(MessageLine.Id id, List<Finding> findings, ByteArrayOutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeName("id");
            if (id.isNumber()) {
                json.writeRawValue(id.text());
            } else {
                json.writeString(id.text());
            }
            json.writeArrayPropertyStart("findings");
            findings.forEach(finding -> write(finding, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("category", finding.category().code());
        if (finding.ground() != null) {
            json.writeStringProperty("attribute", finding.ground().code());
        }
        disclosure(finding.disclosure(), json);
        json.writeStringProperty("severity", finding.severity().code());
        json.writeNumberProperty("confidence", rounded(finding.confidence()));
        json.writeNumberProperty("start", finding.where().start());
        json.writeNumberProperty("end", finding.where().end());
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("explanation", finding.explanation());
        json.writeEndObject();
    }

    private static void disclosure(@Nullable Disclosure disclosure, JsonGenerator json) {
        if (disclosure != null) {
            json.writeStringProperty("level", disclosure.level().code());
            json.writeStringProperty("subject", disclosure.subject().code());
            json.writeStringProperty("subtype", disclosure.standing().code());
        }
    }

    /** Three digits say all that a confidence knows. */
    static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}

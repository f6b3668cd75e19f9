package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.training.LabelledText;
import java.util.List;

/**
 * A labelled text about vetting.
 *
 * @param levels the codes of the levels it discloses; empty where it discloses nothing
 * @param subject whose vetting, as a code; empty where it discloses nothing
 * @param standing how it stands, as a code; empty where it discloses nothing
 */
record LabelledLine(String kind, Message message, List<String> levels, String subject, String standing) {

    static LabelledLine of(LabelledText text) {
        if (!text.isWanted()) {
            return new LabelledLine(text.kind(), text.message(), List.of(), "", "");
        }
        String[] mark = text.mark().split(" ");
        return new LabelledLine(text.kind(), text.message(), List.of(mark[0].split("\\+")), mark[1], mark[2]);
    }

    boolean isDisclosure() {
        return !levels.isEmpty();
    }
}

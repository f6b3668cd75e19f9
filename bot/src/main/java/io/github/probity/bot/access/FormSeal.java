package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.conversation.Seal;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what people write in requests from whoever reads the database: it may name others, and what they are suspected of. */
@Component
class FormSeal {

    static final String FORM = "access form";
    static final String WORDS = "access words";
    static final String NOTE = "access note";

    private final Seal seal;
    private final JsonMapper json;

    FormSeal(Seal seal, JsonMapper json) {
        this.seal = seal;
        this.json = json;
    }

    byte[] seal(String purpose, Form form) {
        return seal.seal(purpose, json.writeValueAsBytes(form));
    }

    Form open(String purpose, byte[] sealed) {
        return json.readValue(seal.open(purpose, sealed), Form.class);
    }

    byte[] note(String words) {
        return seal.seal(NOTE, words.getBytes(StandardCharsets.UTF_8));
    }

    String note(byte[] sealed) {
        return new String(seal.open(NOTE, sealed), StandardCharsets.UTF_8);
    }
}

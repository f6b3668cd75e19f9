package io.github.probity.bot.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a case keeps under seal: what was said, and who said it. */
@Component
class Sealing {

    static final String EVIDENCE = "review evidence";
    static final String SENDER = "review sender";

    private final CaseTable cases;
    private final Vault vault;
    private final JsonMapper json;

    Sealing(CaseTable cases, Vault vault, JsonMapper json) {
        this.cases = cases;
        this.vault = vault;
        this.json = json;
    }

    byte[] evidence(Evidence evidence) {
        return vault.seal(EVIDENCE, json.writeValueAsBytes(evidence));
    }

    byte[] sender(String id) {
        return vault.seal(SENDER, id);
    }

    Evidence evidenceOf(long id) {
        return json.readValue(vault.open(EVIDENCE, cases.evidence(id)), Evidence.class);
    }

    /** The identifier of the sender; empty when nobody knows it. */
    Optional<String> senderOf(long id) {
        return cases.sender(id).map(kept -> vault.openText(SENDER, kept));
    }
}

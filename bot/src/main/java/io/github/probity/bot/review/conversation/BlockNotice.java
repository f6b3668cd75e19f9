package io.github.probity.bot.review.conversation;

import io.github.probity.bot.conversation.Languages;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.review.BlockWriter;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Originals.Blocking;
import io.github.probity.bot.review.State;
import io.github.probity.bot.review.Told;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a sender reads in place of a hidden message. A serious one stays hidden, whatever the sender says. */
@Component
class BlockNotice implements BlockWriter {

    private final MessageSource messages;
    private final Told told;
    private final Languages languages;

    BlockNotice(MessageSource messages, Told told, Languages languages) {
        this.messages = messages;
        this.told = told;
        this.languages = languages;
    }

    @Override
    public Blocking write(Case about) {
        boolean stands = about.state() == State.UPHELD || about.state() == State.APPEAL_REFUSED;
        Say say = new Say(messages, languages.of(told.account(about.id())));
        Quotation clause = about.ruling().clause();
        return new Blocking(
                say.text(stands ? "block.decided" : "block.waiting"),
                clause == null ? List.of() : List.of(clause(clause)),
                (stands ? about.ruling().outcome() : about.gravity()) != Gravity.SERIOUS);
    }

    private static String clause(Quotation clause) {
        return (clause.source().reference() + " " + clause.source().heading()).strip() + ", "
                + clause.source().title();
    }
}

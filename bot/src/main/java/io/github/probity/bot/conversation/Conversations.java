package io.github.probity.bot.conversation;

import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door for channels: every utterance gets a reply, and what may be remembered is. */
@Service
public class Conversations {

    /** The most characters (code points) that one utterance may have. */
    public static final int LONGEST = 2_000;

    private static final Logger log = LoggerFactory.getLogger(Conversations.class);

    private final Function<Turn, Reply> steps;
    private final List<Skill> skills;
    private final Memory memory;
    private final MessageSource words;
    private final TransactionTemplate transaction;

    Conversations(Memory memory, List<Skill> skills, MessageSource words, PlatformTransactionManager transactions) {
        this.steps = Step.chain(
                List.of(new LengthLimit(words), new Recall(memory), new NumberedChoice(), new Once(memory)),
                this::route);
        this.skills = List.copyOf(skills);
        this.memory = memory;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Replies, and remembers both sides unless the reply says otherwise. Said again with the same id, gives the same reply
     * and does nothing more. If something fails inside Probity, nothing is kept and the reply says so.
     */
    public Reply hear(Utterance utterance) {
        try {
            return transaction.execute(status -> steps.apply(new Turn(storable(utterance), List.of())));
        } catch (RuntimeException failure) {
            log.error("No reply to an utterance on {}", utterance.channel().name(), withoutMessages(failure));
            return say("conversation.failed", utterance);
        }
    }

    /** What was said in a conversation and is still kept, oldest first. */
    public List<Exchange> history(Channel channel, String conversation) {
        return memory.history(channel, conversation);
    }

    /** Deletes what was said in a conversation at once, as the people in it may ask. */
    public void forget(Channel channel, String conversation) {
        memory.forget(channel, conversation);
    }

    private Reply route(Turn turn) {
        return skills.stream()
                .filter(skill -> skill.takes(turn))
                .findFirst()
                .map(skill -> skill.answer(turn))
                .orElseGet(() -> say("conversation.no-skill", turn.utterance()));
    }

    private Reply say(String key, Utterance to) {
        return Reply.of(new Part.Words(words.getMessage(key, null, to.locale())))
                .unkept();
    }

    /** Where it failed and with what kinds of exceptions; their messages may hold the words that were said. */
    private static Throwable withoutMessages(Throwable failure) {
        Throwable cause = failure.getCause();
        Throwable bare = new Throwable(failure.getClass().getName(), cause == null ? null : withoutMessages(cause));
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    /** PostgreSQL cannot hold the character NUL, and no question needs it. */
    private static Utterance storable(Utterance said) {
        return said.text().indexOf('\0') < 0 ? said : said.saying(said.text().replace("\0", ""));
    }
}

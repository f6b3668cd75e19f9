package io.github.probity.bot.screening.intake;

import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Original;
import io.github.probity.bot.review.Originals;
import io.github.probity.graph.client.GraphRefusedException;
import io.github.probity.graph.client.GraphUnavailableException;
import io.github.probity.graph.message.AccessRefusedException;
import io.github.probity.graph.message.Block;
import io.github.probity.graph.message.Block.OverrideRule;
import io.github.probity.graph.message.ChatMessage;
import io.github.probity.graph.message.Messages;
import io.github.probity.graph.message.Sender;
import io.github.probity.nlp.text.ReadableText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Messages where they stand in Teams, through Graph. */
@Component
class TeamsOriginals implements Originals {

    private final Messages messages;
    private final URI policies;

    TeamsOriginals(Messages messages, @Value("${probity.public-url:}") String address) {
        this.messages = messages;
        this.policies = URI.create(address.replaceAll("/+$", "") + "/policies");
    }

    @Override
    public Optional<Original> read(MessageRef message) {
        return reach(() -> Refs.of(message).flatMap(messages::read).map(TeamsOriginals::original));
    }

    @Override
    public List<Original> around(MessageRef message, int each) {
        return reach(() -> Refs.of(message).map(found -> messages.around(found, each)).orElse(List.of()).stream()
                .filter(one -> one.kind() == ChatMessage.Kind.WRITTEN)
                .map(TeamsOriginals::original)
                .toList());
    }

    @Override
    public boolean block(MessageRef message, Blocking blocking) {
        OverrideRule override = blocking.mayOverride() ? OverrideRule.ALLOWED_WITH_REASON : OverrideRule.NOT_ALLOWED;
        Block block = new Block(blocking.explanation(), policies, blocking.clauses(), override);
        return reach(() ->
                Refs.of(message).filter(found -> messages.block(found, block)).isPresent());
    }

    @Override
    public boolean unblock(MessageRef message) {
        return reach(() -> Refs.of(message).filter(messages::unblock).isPresent());
    }

    private static Original original(ChatMessage message) {
        Sender sender = message.sender();
        return new Original(
                Refs.of(message.reference()),
                sender == null ? null : sender.id(),
                sender == null ? null : sender.name(),
                ReadableText.of(message.bodyHtml()).text(),
                message.created(),
                message.deleted() != null,
                message.policyViolation().blocked());
    }

    private static <T> T reach(Supplier<T> request) {
        try {
            return request.get();
        } catch (AccessRefusedException | GraphRefusedException | GraphUnavailableException failed) {
            throw new Unreachable(String.valueOf(failed.getMessage()), failed);
        }
    }
}

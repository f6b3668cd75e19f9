package io.github.probity.bot.conversation;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.subjectaccess.Fact;
import io.github.probity.bot.subjectaccess.Holder;
import io.github.probity.bot.subjectaccess.Section;
import io.github.probity.bot.subjectaccess.Section.Entry;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody said to Probity of late in a channel that knows them, and what it replied. A browser's chat knows nobody. */
@Component
@Order(3)
class HeldConversations implements Holder {

    private static final Channel PACK = new Channel("pack", true, Channel.CONTEXT);

    private final Memory memory;

    HeldConversations(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<Section> about(Person person) {
        List<Entry> said = memory.saidBy(person.id()).stream()
                .map(exchange -> new Entry(
                        "",
                        List.of(
                                Fact.at("at", exchange.at()),
                                Fact.words("said", exchange.said()),
                                Fact.words("reply", ReplyText.of(exchange.reply(), PACK, null)))))
                .toList();
        return List.of(new Section("conversations", said, List.of()));
    }
}

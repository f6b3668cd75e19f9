package io.github.probity.bot.access.web;

import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.access.register.Entry;
import io.github.probity.bot.access.register.Task;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names of what stands in entries, in the language of a page. */
@Component
class EntryView {

    private final Kinds kinds;

    EntryView(Kinds kinds) {
        this.kinds = kinds;
    }

    /** An entry in a list. */
    record Line(Entry entry, String kind) {}

    /** @param who has to do it, when it is an office's */
    record TaskLine(Task task, Entry entry, String kind, String todo, String who) {}

    Line line(Entry entry, Locale locale) {
        return new Line(entry, kind(entry.grant().kind(), locale));
    }

    TaskLine task(Task task, Entry entry, Locale locale) {
        String todo = kinds.find(entry.grant().kind())
                .flatMap(kind -> kind.duty(task.duty()))
                .map(duty -> duty.name().in(locale))
                .orElse(task.duty());
        String who = kinds.find(entry.grant().kind())
                .flatMap(kind -> kind.duty(task.duty()))
                .map(duty -> duty.by().words().in(locale))
                .orElse(task.office());
        return new TaskLine(task, entry, kind(entry.grant().kind(), locale), todo, who);
    }

    boolean canBeLost(Entry entry) {
        return kinds.find(entry.grant().kind()).map(Kind::canBeLost).orElse(false);
    }

    String kind(String code, Locale locale) {
        return kinds.find(code).map(Kind::name).map(name -> name.in(locale)).orElse(code);
    }
}

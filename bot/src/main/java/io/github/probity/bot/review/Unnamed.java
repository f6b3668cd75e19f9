package io.github.probity.bot.review;

import io.github.probity.bot.review.Look.Line;
import io.github.probity.bot.review.Look.Speaker;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the speakers' names away from a conversation: from the head of each message, and out of the texts wherever a
 * speaker's whole name stands in one. A first name alone, or the name of somebody who does not speak, stays.
 */
final class Unnamed {

    private final MessageRef about;
    private final List<Original> conversation;
    private final Function<Speaker, String> called;
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Speaker> names =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /** @param sender the identifier of whoever sent the message that the case is about; empty if nobody knows it */
    Unnamed(MessageRef about, String sender, List<Original> conversation, Function<Speaker, String> called) {
        this.about = about;
        this.conversation = conversation;
        this.called = called;
        speakers.put(sender, Speaker.SENDER);
        conversation.stream()
                .filter(one -> one.message().equals(about))
                .forEach(one -> speakers.put(key(one), Speaker.SENDER));
        conversation.forEach(this::meet);
    }

    private void meet(Original one) {
        int next = (int)
                speakers.values().stream().filter(known -> !known.isSender()).count();
        Speaker speaker = speakers.computeIfAbsent(key(one), key -> new Speaker(next));
        String name = one.senderName();
        if (name != null && !name.isBlank()) {
            names.putIfAbsent(name.strip(), speaker);
        }
    }

    private static String key(Original one) {
        return Objects.requireNonNullElse(one.sender(), "name/" + one.senderName());
    }

    List<Line> lines() {
        return conversation.stream().map(this::line).toList();
    }

    private Line line(Original one) {
        return new Line(
                called.apply(Objects.requireNonNull(speakers.get(key(one)))),
                one.deleted() ? "" : withoutNames(one.text()),
                one.sentAt(),
                one.deleted(),
                one.blocked(),
                one.message().equals(about));
    }

    private String withoutNames(String text) {
        String without = text;
        for (Map.Entry<String, Speaker> name : names.entrySet()) {
            without = Pattern.compile(Pattern.quote(name.getKey()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(without)
                    .replaceAll(Matcher.quoteReplacement("[" + called.apply(name.getValue()) + "]"));
        }
        return without;
    }
}

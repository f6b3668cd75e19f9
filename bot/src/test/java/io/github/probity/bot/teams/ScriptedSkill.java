package io.github.probity.bot.teams;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Skill;
import io.github.probity.bot.conversation.Turn;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Says what the test tells it to, and remembers what it was asked. */
final class ScriptedSkill implements Skill {

    final Queue<Turn> heard = new ConcurrentLinkedQueue<>();
    private volatile Function<Turn, Reply> script = ScriptedSkill::echo;

    void answers(Function<Turn, Reply> other) {
        script = other;
    }

    void reset() {
        script = ScriptedSkill::echo;
        heard.clear();
    }

    private static Reply echo(Turn turn) {
        return Reply.of(new Part.Words("Heard: " + turn.utterance().text()));
    }

    @Override
    public boolean takes(Turn turn) {
        return true;
    }

    @Override
    public Reply answer(Turn turn) {
        heard.add(turn);
        return script.apply(turn);
    }
}

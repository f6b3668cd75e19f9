package io.github.probity.bot.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.screening.ScopeEntry.Kind;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose messages are read, decided on a running Probity with the sample organisation. */
class ScopeTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String CHAT = "19:canteen@thread.v2";

    private final RunningProbity probity = RunningProbity.get();
    private final Scope scope = probity.bean(Scope.class);
    private final Screening screening = probity.bean(Screening.class);
    private final Person admin = Sample.all(Role.ADMIN).get(0);
    private final Person sender = Sample.employee(5);
    private final Person other = Sample.employee(6);

    @AfterEach
    void forget() {
        scope.entries().forEach(entry -> scope.remove(entry.kind(), entry.id(), admin));
    }

    @Test
    void everybodyIsReadWhileTheSettingsSaySoAndNobodyHasDecided() {
        assertThat(scope.isUsual()).isTrue();
        assertThat(isRead(sender, other)).isTrue();
    }

    @Test
    void nobodyIsReadBesideThoseWhoAreChosen() {
        set(Kind.PERSON, sender.id(), false);

        assertThat(isRead(sender, other)).isTrue();
        assertThat(isRead(other, sender)).isFalse();
        assertThat(scope.isUsual()).isFalse();
    }

    @Test
    void theMembersOfAGroupAreReadOrNot() {
        Person reviewer = Sample.all(Role.REVIEWER).get(0);
        set(Kind.GROUP, "Probity reviewers", false);

        assertThat(isRead(reviewer, other)).isTrue();
        assertThat(isRead(sender, other)).isFalse();

        set(Kind.GROUP, "Probity reviewers", true);
        assertThat(isRead(reviewer, other)).isFalse();
        assertThat(isRead(sender, other)).isTrue();
    }

    @Test
    void whatIsSaidToSomebodyExcludedIsNotReadEither() {
        set(Kind.PERSON, other.id(), true);

        assertThat(isRead(other, sender)).isFalse();
        assertThat(isRead(sender, other)).isFalse();
        assertThat(isRead(sender, admin)).isTrue();
    }

    @Test
    void anExcludedChatIsNotReadWhoeverWritesInIt() {
        set(Kind.CONVERSATION, CHAT, true);

        assertThat(isRead(sender, other)).isFalse();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> set(Kind.EVERYONE, "", true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> set(Kind.CONVERSATION, CHAT, false)).isInstanceOf(IllegalArgumentException.class);
        assertThat(scope.entries()).isEmpty();
    }

    private void set(Kind kind, String id, boolean excluded) {
        scope.set(kind, id, excluded, "for a test", admin);
    }

    private boolean isRead(Person from, Person to) {
        Heard heard = new Heard(Sample.message(), NOW, from.id(), Set.of(CHAT, to.id()), false, "Good morning", NOW);
        return screening.read(heard) instanceof Verdict.Read;
    }
}

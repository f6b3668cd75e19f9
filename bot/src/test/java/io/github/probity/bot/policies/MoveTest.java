package io.github.probity.bot.policies;

import static io.github.probity.bot.policies.PolicyVersion.Status.DRAFT;
import static io.github.probity.bot.policies.PolicyVersion.Status.PUBLISHED;
import static io.github.probity.bot.policies.PolicyVersion.Status.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.policies.PolicyVersion.Status;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static final Map<Status, Status> LEGAL = Map.of(DRAFT, PUBLISHED, PUBLISHED, WITHDRAWN);

    @Test
    void ofAllPairsOfStatusesExactlyTheLegalOnesHaveAMove() {
        for (Status from : Status.values()) {
            for (Status to : Status.values()) {
                assertThat(Arrays.stream(Move.values()).anyMatch(move -> move.from() == from && move.to() == to))
                        .as("%s to %s", from, to)
                        .isEqualTo(LEGAL.get(from) == to);
            }
        }
    }
}

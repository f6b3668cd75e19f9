package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.probity.nlp.policy.reading.UnreadablePolicyException.Reason;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedWorkerTest {

    @Test
    void givesUpAReadingThatOverruns() {
        BoundedWorker worker = new BoundedWorker(Duration.ofMillis(50), 1);
        CountDownLatch never = new CountDownLatch(1);

        UnreadablePolicyException refusal = catchThrowableOfType(
                UnreadablePolicyException.class,
                () -> worker.run("slow.pdf", () -> {
                    never.await();
                    return "";
                }));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_SLOW);
    }

    @Test
    void keepsThePlaceOfAReadingThatDoesNotHeedBeingInterrupted() {
        BoundedWorker worker = new BoundedWorker(Duration.ofMillis(50), 1);
        CountDownLatch end = new CountDownLatch(1);
        assertThatThrownBy(() -> worker.run("stubborn.pdf", () -> stubborn(end)))
                .isInstanceOf(UnreadablePolicyException.class);

        UnreadablePolicyException next =
                catchThrowableOfType(UnreadablePolicyException.class, () -> worker.run("next.pdf", () -> "read"));

        assertThat(next.reason()).isEqualTo(Reason.TOO_SLOW);
        end.countDown();
        BoundedWorker patient = new BoundedWorker(Duration.ofSeconds(10), 1);
        assertThat(patient.run("next.pdf", () -> "read")).isEqualTo("read");
    }

    @Test
    void takesAnyFailureForDamage() {
        BoundedWorker worker = new BoundedWorker(Duration.ofSeconds(10), 1);

        UnreadablePolicyException refusal = catchThrowableOfType(
                UnreadablePolicyException.class,
                () -> worker.run("bad.pdf", () -> {
                    throw new StackOverflowError();
                }));

        assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
    }

    private static String stubborn(CountDownLatch end) {
        while (true) {
            try {
                end.await();
                return "";
            } catch (InterruptedException e) {
                // Heeds nothing: that is what is being tried.
            }
        }
    }
}

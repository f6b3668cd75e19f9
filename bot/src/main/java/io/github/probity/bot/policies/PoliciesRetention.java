package io.github.probity.bot.policies;

import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.Kept.Disposed;
import io.github.probity.bot.retention.KindOfRecord;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the owner's desk keeps what people asked and handed in. */
@Configuration(proxyBeanMethods = false)
class PoliciesRetention {

    @Bean
    Kept questionsKept(AskedQuestions questions) {
        return Kept.of(
                AskedQuestions.KIND, batch -> Disposed.of(questions.delete(batch.before(), batch.now(), batch.most())));
    }

    /** Ninety days: what a trial showed holds people's questions, and the next trial shows it anew. */
    @Bean
    Kept trialsKept(TrialTable trials) {
        return Kept.of(
                KindOfRecord.settled("trials", "P90D", Duration.ZERO, "policy_trial"),
                batch -> Disposed.of(trials.delete(batch.before(), batch.most())));
    }

    /** Ninety days: the version that a file became stays; what is left is who handed it in and why it could not be read. */
    @Bean
    Kept uploadsKept(UploadTable uploads) {
        return Kept.of(
                KindOfRecord.settled("uploads", "P90D", Duration.ZERO, "policy_upload"),
                batch -> Disposed.of(uploads.delete(batch.before(), batch.most())));
    }

    /** Published policies are records of the organisation that answers, cases and acknowledgements go on citing. */
    @Bean
    KindOfRecord policiesForGood() {
        return KindOfRecord.forGood("policies", "policy", "policy_version", "policy_review_reminder");
    }

    /** What the owner taught is in use until the owner takes it back, which deletes it. */
    @Bean
    KindOfRecord teachingForGood() {
        return KindOfRecord.forGood("teaching", "policy_synonym", "policy_pairing");
    }
}

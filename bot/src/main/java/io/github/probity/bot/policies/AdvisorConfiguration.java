package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.answering.Encoders;
import io.github.probity.nlp.policy.answering.FileVectorStore;
import io.github.probity.nlp.policy.answering.PolicyAdvisor;
import io.github.probity.nlp.policy.answering.VectorStore;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The advisor that answers questions, with the sentence encoder unless it is switched off. */
@Configuration(proxyBeanMethods = false)
class AdvisorConfiguration {

    @Bean
    Encoders encoders(@Value("${probity.encoder.enabled:true}") boolean enabled) {
        return enabled ? Encoders.load() : Encoders.none();
    }

    /** Advisors are not closed: one that was replaced may still be answering, and all it holds is memory. */
    @Bean
    Advisor.Maker advisors(Encoders encoders, @Value("${probity.data}") Path data) {
        VectorStore vectors = new FileVectorStore(data.resolve("policy-vectors"));
        return (policies, tuning) -> new EncodedAdvisor(PolicyAdvisor.over(policies, encoders, vectors, tuning));
    }
}

package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.screening.Channel;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which kinds of personal data are findings where: an organisation's setting.
 *
 * @param findings the kinds by channel; a channel left out has none
 */
public record PersonalDataRules(Map<Channel, Set<Kind>> findings) {

    public PersonalDataRules {
        findings = Map.copyOf(findings);
    }

    /** Everything that opens a door to a person's identity, money or home; telephone numbers and e-mail addresses are not. */
    public static PersonalDataRules standard() {
        return everywhere(EnumSet.complementOf(EnumSet.of(Kind.PHONE_NUMBER, Kind.PRIVATE_EMAIL)));
    }

    /** The same kinds in every channel. */
    public static PersonalDataRules everywhere(Set<Kind> kinds) {
        Map<Channel, Set<Kind>> findings = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            findings.put(channel, Set.copyOf(kinds));
        }
        return new PersonalDataRules(findings);
    }

    Set<Kind> in(Channel channel) {
        return findings.getOrDefault(channel, Set.of());
    }
}

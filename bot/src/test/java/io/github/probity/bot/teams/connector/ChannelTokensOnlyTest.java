package io.github.probity.bot.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.bot.connector.authentication.AuthenticationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The SDK drops the future that it asks for: only what is thrown at once keeps a stranger out. */
class ChannelTokensOnlyTest {

    private final ChannelTokensOnly validator = new ChannelTokensOnly();

    @Test
    void throwsAtOtherBotsTokens() {
        assertThatExceptionOfType(AuthenticationException.class)
                .isThrownBy(() -> validator.validateClaims(
                        Map.of("iss", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")));
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> validator.validateClaims(Map.of()));
    }

    @Test
    void takesTheChannelsOwn() {
        assertThat(validator.validateClaims(Map.of("iss", "https://api.botframework.com")))
                .isCompleted();
    }
}

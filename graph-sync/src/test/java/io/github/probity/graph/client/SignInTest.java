package io.github.probity.graph.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SignInTest {

    @Test
    void secretsAreNeverWritten() {
        assertThat(new GraphSignIn.ClientSecret("tenant", "app", "hunter2").toString())
                .contains("tenant", "app")
                .doesNotContain("hunter2");
        assertThat(new GraphSignIn.Certificate("tenant", "app", Path.of("app.pfx"), "hunter2").toString())
                .contains("app.pfx")
                .doesNotContain("hunter2");
    }
}

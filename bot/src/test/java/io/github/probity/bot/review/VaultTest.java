package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.bot.serve.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private final String key = Vault.newKey();
    private final Vault vault = new Vault(List.of(key));

    @Test
    void whatIsSealedOpensForItsPurposeAlone() {
        byte[] sealed = vault.seal("evidence", "ffŵl");

        assertThat(vault.openText("evidence", sealed)).isEqualTo("ffŵl");
        assertThatThrownBy(() -> vault.open("sender", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameIsNeverSealedTwiceAlikeAndShowsNothing() {
        byte[] sealed = vault.seal("evidence", "canary");

        assertThat(vault.seal("evidence", "canary")).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("canary");
    }

    @Test
    void oneChangedByteAnywhereIsNoticed() {
        byte[] sealed = vault.seal("evidence", "words");
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> vault.open("evidence", changed)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aFormerKeyOpensWhatItSealedAndTheNewOneSeals() {
        byte[] old = vault.seal("evidence", "words");
        String newKey = Vault.newKey();
        Vault both = new Vault(List.of(newKey, key));

        assertThat(both.openText("evidence", old)).isEqualTo("words");
        assertThat(new Vault(List.of(newKey)).openText("evidence", both.seal("evidence", "more")))
                .isEqualTo("more");
        assertThatThrownBy(() -> new Vault(List.of(newKey)).open("evidence", old))
                .hasMessageContaining("former-keys");
    }

    @Test
    void whatIsNoKeyIsRefusedWithASentence() {
        for (String bad : List.of("", "short", "not base64 at all!")) {
            assertThatThrownBy(() -> new Vault(List.of(bad)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("openssl rand");
        }
    }

    @Test
    void aLaptopMakesItsKeyFileOnceAndAServerNever(@TempDir Path folder) throws IOException {
        KeyFile file = KeyFile.in(folder.resolve("data"));
        assertThatThrownBy(() -> file.key(false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PROBITY_REVIEW_KEY");

        String made = file.key(true);

        assertThat(file.key(true)).isEqualTo(made);
        assertThat(file.key(false)).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(folder.resolve("data/review.key")))
                .hasSize(2);
    }
}

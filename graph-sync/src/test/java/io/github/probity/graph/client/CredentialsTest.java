package io.github.probity.graph.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.microsoft.kiota.HttpMethod;
import com.microsoft.kiota.RequestInformation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    private static final URI GRAPH = URI.create("https://graph.microsoft.com/v1.0");
    private static final String TENANT = "11111111-2222-4333-8444-555555555555";

    private final EntraStandIn entra = standIn();

    @AfterEach
    void close() {
        entra.close();
    }

    @Test
    void aSecretBecomesATokenForGraph() {
        var authorization = authorization(new GraphSignIn.ClientSecret(TENANT, "app", "a-secret"), GRAPH + "/users");

        assertThat(authorization).containsExactly("Bearer a-token");
        assertThat(entra.requests)
                .anySatisfy(request -> assertThat(request)
                        .startsWith("POST /" + TENANT + "/oauth2/v2.0/token")
                        .contains("client_secret=a-secret", "scope=https%3A%2F%2Fgraph.microsoft.com%2F.default"));
    }

    @Test
    void aTokenGoesToNoOtherHost() {
        var signIn = new GraphSignIn.ClientSecret(TENANT, "app", "a-secret");

        assertThat(authorization(signIn, "https://graph.microsoft.com.evil.example/v1.0/users"))
                .isEmpty();
        assertThat(entra.requests).isEmpty();
    }

    @Test
    void aCertificateBecomesATokenAndItsKeyStaysHere(@TempDir Path folder) throws Exception {
        var pfx = keyStore(folder);

        assertThat(authorization(new GraphSignIn.Certificate(TENANT, "app", pfx, "changeit"), GRAPH + "/users"))
                .containsExactly("Bearer a-token");
        assertThat(authorization(new GraphSignIn.Certificate(TENANT, "app", pem(pfx), null), GRAPH + "/users"))
                .containsExactly("Bearer a-token");
        assertThat(entra.requests)
                .filteredOn(request -> request.contains("/token"))
                .hasSize(2)
                .allMatch(request -> request.contains("client_assertion=") && !request.contains("client_secret"));
    }

    @Test
    void aManagedIdentityBecomesAToken() {
        assertThat(authorization(new GraphSignIn.ManagedIdentity(null), GRAPH + "/users"))
                .containsExactly("Bearer a-token");
        assertThat(entra.requests).anyMatch(request -> request.startsWith("GET /metadata/identity/oauth2/token"));
    }

    @Test
    void aWrongSecretIsARefusalThatSaysWhatToCheck() {
        entra.status = 401;
        var signIn = new GraphSignIn.ClientSecret(TENANT, "app", "a-secret");

        var failure = catchThrowableOfType(RuntimeException.class, () -> authorization(signIn, GRAPH + "/users"));
        var refusal = catchThrowableOfType(
                GraphRefusedException.class, () -> Failure.of(failure, 1).waitOrThrow());

        assertThat(refusal).hasMessageContaining("did not let Probity sign in").hasMessageContaining("AADSTS7000215");
        assertThat(refusal).hasMessageNotContaining("a-secret");
    }

    @Test
    void anOutageOfEntraIdIsNoRefusal() {
        entra.status = 503;
        var signIn = new GraphSignIn.ClientSecret(TENANT, "app", "a-secret");

        var failure = catchThrowableOfType(RuntimeException.class, () -> authorization(signIn, GRAPH + "/users"));

        assertThat(Failure.of(failure, 1).waitOrThrow().askedFor()).isFalse();
        assertThat(catchThrowableOfType(
                        GraphUnavailableException.class,
                        () -> Failure.of(failure, 5).waitOrThrow()))
                .hasMessageContaining("can be made again");
    }

    private Set<String> authorization(GraphSignIn signIn, String url) {
        var request = new RequestInformation();
        request.httpMethod = HttpMethod.GET;
        request.setUri(URI.create(url));
        new Credentials(entra).provider(GraphSettings.of(GRAPH, signIn)).authenticateRequest(request, Map.of());
        return request.headers.getOrDefault("Authorization", Set.of());
    }

    private static Path keyStore(Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("app.pfx");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-alias",
                        "app",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=probity")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(made).isZero();
        return file;
    }

    private static Path pem(Path pfx) throws Exception {
        var store = KeyStore.getInstance(pfx.toFile(), "changeit".toCharArray());
        var key = store.getKey("app", "changeit".toCharArray()).getEncoded();
        var certificate = store.getCertificate("app").getEncoded();
        return Files.writeString(
                pfx.resolveSibling("app.pem"), block("PRIVATE KEY", key) + block("CERTIFICATE", certificate));
    }

    private static String block(String kind, byte[] der) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
    }

    private static EntraStandIn standIn() {
        try {
            return new EntraStandIn();
        } catch (IOException noPort) {
            throw new AssertionError(noPort);
        }
    }
}

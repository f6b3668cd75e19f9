package io.github.probity.bot.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;

/** The two endpoints of Entra ID that Probity itself calls: the one for tokens, and the one for keys. */
final class FakeEntra implements AutoCloseable {

    static final String TENANT = "5f3c1d2e-0000-4000-8000-00000000000a";
    static final String CLIENT = "5f3c1d2e-0000-4000-8000-00000000000b";

    private final RSAKey key;
    private final HttpServer server;
    private volatile String nonce = "";
    private volatile Consumer<JWTClaimsSet.Builder> claims = nothing -> {};

    FakeEntra() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("key").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/" + TENANT + "/discovery/v2.0/keys", exchange -> send(exchange, keys()));
        server.createContext("/" + TENANT + "/oauth2/v2.0/token", exchange -> send(exchange, token()));
        server.start();
    }

    String authority() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the next token says, over what a right one says. */
    void nextToken(String nonceOfRequest, Consumer<JWTClaimsSet.Builder> otherClaims) {
        nonce = nonceOfRequest;
        claims = otherClaims;
    }

    private String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private String token() {
        Instant now = Instant.now();
        JWTClaimsSet.Builder said = new JWTClaimsSet.Builder()
                .issuer(authority() + "/" + TENANT + "/v2.0")
                .audience(CLIENT)
                .subject("pairwise")
                .claim("tid", TENANT)
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        claims.accept(said);
        return "{\"token_type\":\"Bearer\",\"expires_in\":300,\"access_token\":\"opaque\",\"id_token\":\""
                + signed(said.build()) + "\"}";
    }

    private String signed(JWTClaimsSet said) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    said);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Signs tokens as Entra ID would, with a key made when the first is wanted. */
public final class SandboxTokens {

    private static final String KEY_ID = "sandbox-signing-key";

    private static final class Key {
        static final KeyPair PAIR = make();

        private static KeyPair make() {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("This Java has no RSA.", missing);
            }
        }
    }

    SandboxTokens() {}

    /** A signed token (RS256) with exactly these claims. */
    public String sign(String claims) {
        var header = Json.of("typ", "JWT", "alg", "RS256", "kid", KEY_ID);
        var text = base64(header.toString().getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(Key.PAIR.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The sandbox could not sign.", impossible);
        }
    }

    /** The public key as a JSON Web Key Set. */
    JsonObject published() {
        var key = (RSAPublicKey) Key.PAIR.getPublic();
        var published = Json.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "kid",
                KEY_ID,
                "n",
                base64(unsigned(key.getModulus())),
                "e",
                base64(unsigned(key.getPublicExponent())));
        var set = new JsonObject();
        set.add("keys", Json.array(List.of(published)));
        return set;
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

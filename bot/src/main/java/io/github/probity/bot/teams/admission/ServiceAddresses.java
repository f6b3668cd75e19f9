package io.github.probity.bot.teams.admission;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The addresses Probity sends answers, and with them its own token, to. Asked when an activity comes in, and again before
 * anything goes out.
 */
public final class ServiceAddresses implements Predicate<String> {

    private final Predicate<URI> listed;

    private ServiceAddresses(Predicate<URI> listed) {
        this.listed = listed;
    }

    /**
     * HTTPS on the ordinary port of the named hosts.
     *
     * @param hosts names; one that begins with {@code *.} stands for every host below the rest
     */
    public static ServiceAddresses listed(List<String> hosts) {
        List<String> names =
                hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        return new ServiceAddresses(address -> "https".equalsIgnoreCase(address.getScheme())
                && (address.getPort() == -1 || address.getPort() == 443)
                && names.stream()
                        .anyMatch(name -> matches(name, address.getHost().toLowerCase(Locale.ROOT))));
    }

    /** This machine alone, for a laptop and its stand-in for Teams. */
    public static ServiceAddresses loopback() {
        return new ServiceAddresses(address -> isLoopback(address.getHost()));
    }

    /** These and the other's. */
    public ServiceAddresses and(ServiceAddresses other) {
        return new ServiceAddresses(listed.or(other.listed));
    }

    @Override
    public boolean test(String serviceUrl) {
        return parsed(serviceUrl).filter(listed).isPresent();
    }

    /** Whether a host, by name or number, is this machine. Looks no names up but {@code localhost}. */
    static boolean isLoopback(String host) {
        try {
            String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
            boolean number = bare.indexOf(':') >= 0 || bare.matches("[0-9.]+");
            return bare.equalsIgnoreCase("localhost")
                    || number && InetAddress.getByName(bare).isLoopbackAddress();
        } catch (UnknownHostException unusable) {
            return false;
        }
    }

    private static boolean matches(String name, String host) {
        return name.startsWith("*.") ? host.endsWith(name.substring(1)) : host.equals(name);
    }

    /** Empty for what has no host or carries a user name: such addresses are made to be misread. */
    private static Optional<URI> parsed(String serviceUrl) {
        try {
            URI address = URI.create(serviceUrl);
            boolean plain = address.getHost() != null && address.getRawUserInfo() == null;
            return plain ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

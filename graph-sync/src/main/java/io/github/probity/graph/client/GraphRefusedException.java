package io.github.probity.graph.client;

/** Graph understood and said no: a missing permission, a wrong request or a thing that is not there. Do not repeat it. */
public final class GraphRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    GraphRefusedException(int status, String code, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
        this.code = code;
    }

    /** The HTTP status, 400 to 499 or 501. */
    public int status() {
        return status;
    }

    /** Graph's error code, as {@code Request_ResourceNotFound}; empty if it gave none. */
    public String code() {
        return code;
    }

    public boolean isNotFound() {
        return status == 404;
    }
}

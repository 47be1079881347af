package vn.sauro.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where a request comes from, as the container says: a forwarded header counts only where {@code
 * server.forward-headers-strategy} makes the container believe it.
 */
public final class ClientAddress {

    private static final int NETWORK_GROUPS = 4;

    private ClientAddress() {}

    /** @return the address; of IPv6 the network of 64 bits, because one subscriber owns all of it */
    public static String of(HttpServletRequest request) {
        var address = String.valueOf(request.getRemoteAddr());
        if (!address.contains(":")) {
            return address;
        }
        var groups = address.replaceFirst("%.*", "").split(":");
        return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, NETWORK_GROUPS))) + "::/64";
    }

    /** @return the address of the request that this thread answers; empty in a job or at start */
    public static Optional<String> current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> of(((ServletRequestAttributes) attributes).getRequest()));
    }
}
